#include "ui/search/find_field.h"

#include "ui/theme/paint.h"

#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kWidth = 320;
constexpr int kLeastWidth = 120;
constexpr int kCapHeight = 18;
constexpr int kCapPadding = 5;
constexpr int kCapKey = 11;
constexpr int kPageStep = 10;

} // namespace

FindField::FindField(const Theme& theme, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_clear(new QAction(theme.icon(Icon::Close), QString(), this))
{
    setObjectName(QStringLiteral("findField"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addAction(theme.icon(Icon::Search, Ink::Text3), QLineEdit::LeadingPosition);
    addAction(m_clear, QLineEdit::TrailingPosition);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &FindField::refreshClear);
    theme.keep(this, [this] {
        setMaximumWidth(m_theme.px(kWidth));
        updateGeometry();
    });
    refreshClear();
    retranslate();
}

void FindField::setKeyHint(const QString& keys)
{
    m_keyHint = keys;
    update();
}

QSize FindField::sizeHint() const
{
    return {m_theme.px(kWidth), QLineEdit::sizeHint().height()};
}

QSize FindField::minimumSizeHint() const
{
    return {m_theme.px(kLeastWidth), QLineEdit::minimumSizeHint().height()};
}

bool FindField::isListKey(const QKeyEvent& event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT moveRequested(kPageStep);
        return true;
    case Qt::Key_PageUp:
        Q_EMIT moveRequested(-kPageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        return true;
    default:
        return false;
    }
}

void FindField::keyPressEvent(QKeyEvent* event)
{
    if (!m_composing && isListKey(*event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void FindField::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FindField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered(event->reason());
}

void FindField::focusOutEvent(QFocusEvent* event)
{
    m_composing = false;
    QLineEdit::focusOutEvent(event);
    Q_EMIT left(event->reason());
}

void FindField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_keyHint.isEmpty() || hasFocus() || !text().isEmpty())
        return;
    QFont font = m_theme.font(TextRole::Caption);
    font.setPixelSize(m_theme.px(kCapKey));
    const int capWidth = QFontMetrics(font).horizontalAdvance(m_keyHint) + 2 * m_theme.px(kCapPadding);
    const int capHeight = m_theme.px(kCapHeight);
    if (capWidth > width() / 3)
        return;
    const QRect cap(width() - capWidth - m_theme.px(metric::kGrid), (height() - capHeight) / 2, capWidth,
                    capHeight);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = m_theme.tokens();
    paintShape(painter, cap, metric::kRadiusSmall, t.card, t.edge, metric::kLine);
    painter.setFont(font);
    painter.setPen(t.ink);
    painter.drawText(cap, Qt::AlignCenter, m_keyHint);
}

void FindField::refreshClear()
{
    m_clear->setVisible(!text().isEmpty());
}

void FindField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void FindField::retranslate()
{
    //: Empties the search field
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
}

} // namespace sextant::ui
