#include "ui/shared/option_card.h"

#include "ui/shared/chip.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHintWidth = 640;

} // namespace

OptionCard::OptionCard(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setShapeRadius(this, metric::kRadiusCard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void OptionCard::setSymbol(const QString& symbol)
{
    m_symbol = symbol;
    refresh();
}

void OptionCard::setTexts(const QString& label, const QString& descriptor)
{
    m_label = label;
    m_descriptor = descriptor;
    refresh();
}

void OptionCard::setLastTime(bool on)
{
    m_lastTime = on;
    refresh();
}

void OptionCard::setTarget(bool on)
{
    m_target = on;
    refresh();
}

void OptionCard::refresh()
{
    setAccessibleName(m_symbol.isEmpty() ? m_label : QStringLiteral("%1, %2").arg(m_symbol, m_label));
    QStringList description{m_descriptor};
    if (m_lastTime)
        description << tr("Chosen last time");
    if (m_target)
        description << tr("The target");
    description.removeAll(QString());
    setAccessibleDescription(description.join(u'\n'));
    updateGeometry();
    update();
}

int OptionCard::chipsWidth() const
{
    int width = 0;
    if (m_lastTime)
        width += chipWidth(m_theme, tr("last time"), false) + m_theme.px(metric::kGrid);
    if (m_target)
        width += chipWidth(m_theme, tr("target"), false) + m_theme.px(metric::kGrid);
    return width;
}

int OptionCard::wordsEnd(int width) const
{
    return width - m_theme.px(kPaddingX + kCheck) - m_theme.px(metric::kGrid) - chipsWidth();
}

QSize OptionCard::sizeHint() const
{
    const int width = m_theme.px(kHintWidth);
    return {width, heightForWidth(width)};
}

void OptionCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const bool active = isEnabled() && (underMouse() || isDown());
    const qreal radius = m_theme.px(metric::kRadiusCard);
    if (isChecked())
        paintShape(painter, rect(), radius, t.accentTint, isEnabled() ? t.accent : t.edge, 2);
    else
        paintShape(painter, rect(), radius, isDown() ? t.hover : t.card, active ? t.edge : t.line,
                   metric::kLine);
    paintMark(painter);
    paintWords(painter);
    paintChips(painter);
}

void OptionCard::paintChips(QPainter& painter) const
{
    const qreal end = width() - m_theme.px(kPaddingX + kCheck);
    qreal x = end - chipsWidth();
    if (m_lastTime)
        x += paintChip(m_theme, painter, QPointF(x, height() / 2.0), tr("last time"),
                       isChecked() ? ChipKind::OnTint : ChipKind::Neutral) +
             m_theme.px(metric::kGrid);
    if (m_target)
        paintChip(m_theme, painter, QPointF(x, height() / 2.0), tr("target"), ChipKind::Outline);
    if (isChecked())
        m_theme.paintIcon(painter, QRectF(end, 0, m_theme.px(kCheck), height()), Icon::Check,
                          m_theme.tokens().accent, kCheck);
}

void OptionCard::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

bool OptionCard::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void OptionCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QAbstractButton::changeEvent(event);
}

} // namespace sextant::ui
