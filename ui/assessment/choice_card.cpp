#include "ui/assessment/choice_card.h"

#include "ui/theme/paint.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kMinHeight = 48;
constexpr int kPaddingY = 10;
constexpr int kSquare = 28;
constexpr int kMinText = 160;

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
    : OptionCard(theme, parent)
    , m_several(several)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
}

TextFlow ChoiceCard::words(int width) const
{
    const bool isPlain = descriptor().isEmpty();
    std::vector<TextSpan> spans;
    if (!isPlain)
        spans.push_back({0, static_cast<int>(label().size()), true, {}});
    const int room = wordsEnd(width) - theme().px(kPaddingX + kSquare + kGap);
    return TextFlow(isPlain ? label() : QString(label() + u'\n' + descriptor()), spans,
                    theme().font(TextRole::Body), theme().step(TextRole::Body).lineHeight,
                    qMax(theme().px(kMinText), room));
}

int ChoiceCard::heightForWidth(int width) const
{
    return qMax(theme().px(kMinHeight), words(width).height() + 2 * theme().px(kPaddingY));
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {theme().px(2 * kPaddingX + kSquare + kGap + kCheck + kMinText), theme().px(kMinHeight)};
}

void ChoiceCard::paintMark(QPainter& painter) const
{
    const Tokens& t = theme().tokens();
    const int side = theme().px(kSquare);
    const QRectF square(theme().px(kPaddingX), (height() - side) / 2, side, side);
    const bool filled = isChecked() && isEnabled();
    paintShape(painter, square, m_several ? metric::kRadiusSmall : side / 2.0, filled ? t.accent : t.sunk,
               isEnabled() ? t.edge : t.line, metric::kLine);
    painter.setFont(theme().font(TextRole::BodyBold));
    painter.setPen(filled ? t.onAccent : isEnabled() ? t.ink : t.disabled);
    painter.drawText(square, Qt::AlignCenter, symbol());
}

void ChoiceCard::paintWords(QPainter& painter) const
{
    const Tokens& t = theme().tokens();
    const TextFlow text = words(width());
    text.paint(painter, QPointF(theme().px(kPaddingX + kSquare + kGap), (height() - text.height()) / 2),
               isEnabled() ? t.ink : t.disabled);
}

} // namespace sextant::ui
