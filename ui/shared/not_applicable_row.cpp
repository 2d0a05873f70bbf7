#include "ui/shared/not_applicable_row.h"

#include "ui/shared/accessible.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kHeight = 40;
constexpr int kPaddingX = 16;
constexpr int kSquareWidth = 36;
constexpr int kSquareHeight = 24;
constexpr int kGap = 14;

} // namespace

/// The line itself: key, words, what follows from it.
class NotApplicableButton : public QAbstractButton
{
    Q_OBJECT

public:
    NotApplicableButton(const Theme& theme, QWidget* parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        installAccessibility();
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setShapeRadius(this, metric::kRadiusCard);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text());
        return {words + m_theme.px(2 * kPaddingX + kSquareWidth + kGap), m_theme.px(kHeight)};
    }

    void nextCheckState() override {} // only a reason chooses it

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                           event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
        if (arrow)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = m_theme.tokens();
        QPainter painter(this);
        const QRectF square(m_theme.px(kPaddingX), (height() - m_theme.px(kSquareHeight)) / 2,
                            m_theme.px(kSquareWidth), m_theme.px(kSquareHeight));
        paintShape(painter, square, metric::kRadiusSmall, t.sunk, isEnabled() ? t.edge : t.line,
                   metric::kLine);
        painter.setPen(isEnabled() ? t.ink : t.disabled);
        painter.setFont(m_theme.font(TextRole::Body));
        painter.drawText(square, Qt::AlignCenter, QStringLiteral("A"));
        painter.setFont(m_theme.font(isChecked() ? TextRole::BodyBold : TextRole::Body));
        const int x = int(square.right()) + m_theme.px(kGap);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        const int words = painter.fontMetrics().horizontalAdvance(text()) + m_theme.px(kGap);
        painter.setFont(m_theme.font(TextRole::Caption));
        painter.setPen(isEnabled() ? t.text3 : t.disabled);
        const int room = width() - x - words - m_theme.px(kPaddingX);
        const QString follows =
            painter.fontMetrics().elidedText(accessibleDescription(), Qt::ElideRight, room);
        painter.drawText(QRect(x + words, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft, follows);
        if (isChecked())
            m_theme.paintIcon(painter,
                              QRectF(width() - m_theme.px(kPaddingX + 20), 0, m_theme.px(20), height()),
                              Icon::Check, t.accent, 20);
    }

private:
    const Theme& m_theme;
};

NotApplicableRow::NotApplicableRow(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_button(new NotApplicableButton(theme, this))
    , m_area(new QWidget(this))
    , m_field(new QLineEdit(m_area))
{
    m_button->setObjectName(QStringLiteral("notApplicableButton"));
    m_field->setObjectName(QStringLiteral("reasonField"));
    m_field->installEventFilter(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_button);
    layout->addWidget(m_area);
    auto* area = new QHBoxLayout(m_area);
    area->addWidget(m_field);
    m_area->hide();
    theme.keepSpacing(layout, QMargins(), 0);
    theme.keepSpacing(area, QMargins(kPaddingX, 0, kPaddingX, 12), 0);
    connect(m_button, &QAbstractButton::clicked, this, &NotApplicableRow::open);
    connect(m_field, &QLineEdit::textEdited, this, &NotApplicableRow::reasonEdited);
    connect(m_field, &QLineEdit::editingFinished, this, &NotApplicableRow::finish);
    retranslate();
}

void NotApplicableRow::setFollows(Follows follows)
{
    m_follows = follows;
    retranslate();
}

void NotApplicableRow::setReason(const QString& reason)
{
    m_reason = reason;
    m_button->setChecked(isChosen());
    if (!m_field->hasFocus()) {
        m_field->setText(reason);
        m_area->setVisible(isChosen());
    }
    update();
}

void NotApplicableRow::open()
{
    m_area->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void NotApplicableRow::finish()
{
    const QString reason = m_field->text().trimmed();
    if (reason.isEmpty())
        abandon();
    else
        take();
}

void NotApplicableRow::take()
{
    const QString reason = m_field->text().trimmed();
    if (!reason.isEmpty() && reason != m_reason)
        Q_EMIT reasonGiven(reason);
}

/// Back to what is on record.
void NotApplicableRow::abandon()
{
    if (m_area->isHidden())
        return;
    m_field->setText(m_reason);
    m_area->setVisible(isChosen());
    Q_EMIT abandoned();
}

bool NotApplicableRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
    {
        m_field->setText(m_reason);
        m_button->setFocus(Qt::OtherFocusReason);
        if (m_reason.isEmpty())
            m_area->hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NotApplicableRow::retranslate()
{
    m_button->setText(tr("Not applicable"));
    m_button->setAccessibleName(tr("Not applicable"));
    const bool hasScore = m_follows == Follows::LeavesScore;
    m_button->setAccessibleDescription(hasScore ? tr("Needs a reason and a reviewer; leaves the score")
                                                : tr("Needs a reason; left out of the results"));
    m_field->setPlaceholderText(hasScore ? tr("Why does this question not apply here?")
                                         : tr("Why does this check not apply here?"));
    m_field->setAccessibleName(tr("Reason"));
    m_button->updateGeometry();
    m_button->update();
}

void NotApplicableRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NotApplicableRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const qreal radius = m_theme.px(metric::kRadiusCard);
    if (isChosen())
        paintShape(painter, rect(), radius, t.accentTint, t.accent, 2);
    else
        paintDashedShape(painter, rect(), radius, isEnabled() ? t.edge : t.line);
}

} // namespace sextant::ui

#include "not_applicable_row.moc"
