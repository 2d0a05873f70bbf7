#include "ui/assessment/choice_card.h"

#include "ui/shared/chip.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kMinHeight = 48;
constexpr int kPaddingX = 16;
constexpr int kPaddingY = 10;
constexpr int kGap = 14;
constexpr int kSquare = 28;
constexpr int kCheck = 20;
constexpr int kMinText = 160;
constexpr int kHintWidth = 640;

class ChoiceCardAccessible : public QAccessibleWidget
{
public:
    explicit ChoiceCardAccessible(ChoiceCard* card)
        : QAccessibleWidget(card, card->isOfSeveral() ? QAccessible::CheckBox : QAccessible::RadioButton)
        , m_card(card)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_card->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString& action) override
    {
        if (action == toggleAction())
            m_card->click();
    }

private:
    ChoiceCard* m_card;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* card = qobject_cast<ChoiceCard*>(object);
    return card == nullptr ? nullptr : new ChoiceCardAccessible(card);
}

} // namespace

ChoiceCard::ChoiceCard(const Theme& theme, bool several, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_several(several)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setShapeRadius(this, metric::kRadiusCard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ChoiceCard::setTexts(const QString& symbol, const QString& label, const QString& descriptor)
{
    m_symbol = symbol;
    m_label = label;
    m_descriptor = descriptor;
    describe();
    updateGeometry();
    update();
}

void ChoiceCard::setLastTime(bool on)
{
    m_lastTime = on;
    describe();
    updateGeometry();
    update();
}

void ChoiceCard::setTarget(bool on)
{
    m_target = on;
    describe();
    updateGeometry();
    update();
}

void ChoiceCard::describe()
{
    setAccessibleName(m_symbol.isEmpty() ? m_label : QStringLiteral("%1, %2").arg(m_symbol, m_label));
    QStringList description{m_descriptor};
    if (m_lastTime)
        description << tr("Chosen last time");
    if (m_target)
        description << tr("The target");
    description.removeAll(QString());
    setAccessibleDescription(description.join(u'\n'));
}

int ChoiceCard::chipsWidth() const
{
    int width = 0;
    if (m_lastTime)
        width += chipWidth(m_theme, tr("last time"), false) + m_theme.px(metric::kGrid);
    if (m_target)
        width += chipWidth(m_theme, tr("target"), false) + m_theme.px(metric::kGrid);
    return width;
}

int ChoiceCard::textWidth(int width) const
{
    const int used = m_theme.px(2 * kPaddingX + kSquare + kGap + kCheck + metric::kGrid) + chipsWidth();
    return qMax(m_theme.px(kMinText), width - used);
}

TextFlow ChoiceCard::words(int width) const
{
    const QString text = m_descriptor.isEmpty() ? m_label : QString(m_label + u'\n' + m_descriptor);
    std::vector<TextSpan> spans;
    if (!m_descriptor.isEmpty())
        spans.push_back({0, static_cast<int>(m_label.size()), true, {}});
    return TextFlow(text, spans, m_theme.font(TextRole::Body), m_theme.step(TextRole::Body).lineHeight,
                    textWidth(width));
}

int ChoiceCard::heightForWidth(int width) const
{
    return qMax(m_theme.px(kMinHeight), words(width).height() + 2 * m_theme.px(kPaddingY));
}

QSize ChoiceCard::sizeHint() const
{
    const int width = m_theme.px(kHintWidth);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {m_theme.px(2 * kPaddingX + kSquare + kGap + kCheck + kMinText), m_theme.px(kMinHeight)};
}

void ChoiceCard::paintMark(QPainter& painter) const
{
    const Tokens& t = m_theme.tokens();
    const int side = m_theme.px(kSquare);
    const QRectF square(m_theme.px(kPaddingX), (height() - side) / 2, side, side);
    const bool filled = isChecked() && isEnabled();
    paintShape(painter, square, m_several ? metric::kRadiusSmall : side / 2.0, filled ? t.accent : t.sunk,
               isEnabled() ? t.edge : t.line, metric::kLine);
    painter.setFont(m_theme.font(TextRole::BodyBold));
    painter.setPen(filled ? t.onAccent : isEnabled() ? t.ink : t.disabled);
    painter.drawText(square, Qt::AlignCenter, m_symbol);
}

void ChoiceCard::paintEvent(QPaintEvent*)
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
    const TextFlow text = words(width());
    text.paint(painter, QPointF(m_theme.px(kPaddingX + kSquare + kGap), (height() - text.height()) / 2),
               isEnabled() ? t.ink : t.disabled);
    qreal x = width() - m_theme.px(kPaddingX + kCheck) - chipsWidth();
    if (m_lastTime)
        x += paintChip(m_theme, painter, QPointF(x, height() / 2.0), tr("last time"), ChipKind::Neutral) +
             m_theme.px(metric::kGrid);
    if (m_target)
        paintChip(m_theme, painter, QPointF(x, height() / 2.0), tr("target"), ChipKind::Outline);
    if (isChecked()) {
        const QRectF check(width() - m_theme.px(kPaddingX + kCheck), 0, m_theme.px(kCheck), height());
        m_theme.paintIcon(painter, check, Icon::Check, t.accent, kCheck);
    }
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right)
        event->ignore();
    else
        QAbstractButton::keyPressEvent(event);
}

bool ChoiceCard::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void ChoiceCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace sextant::ui
