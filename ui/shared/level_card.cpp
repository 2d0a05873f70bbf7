#include "ui/shared/level_card.h"

#include "ui/shared/accessible.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kMinHeight = 60;
constexpr int kPaddingY = 10;
constexpr int kCompactMinHeight = 50;
constexpr int kCompactPaddingY = 5;
constexpr int kCompactLines = 2;
constexpr int kSquare = 36;
constexpr int kNameLatin = 78;
constexpr int kNameHan = 36;
constexpr int kNameMost = 110;
constexpr int kMinDescriptor = 120;

} // namespace

/// Where words stand in a card of a given width, in px.
struct LevelCard::Columns
{
    int nameX = 0;
    int nameWidth = 0;
    int textX = 0;
    int textWidth = 0;
};

LevelCard::LevelCard(const Theme& theme, int level, QWidget* parent)
    : OptionCard(theme, parent)
    , m_level(level)
{
    installAccessibility();
    setObjectName(QStringLiteral("levelCard%1").arg(level));
    setSymbol(QString::number(level));
}

void LevelCard::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

TextFlow LevelCard::flow(const QString& text, TextRole role, int width, int maxLines) const
{
    return TextFlow(text, {}, theme().font(role), theme().step(role).lineHeight, width, maxLines);
}

TextFlow LevelCard::shownDescriptor(int width) const
{
    return flow(descriptor(), TextRole::Body, width, m_compact && !hasFocus() ? kCompactLines : 0);
}

int LevelCard::minHeight() const
{
    return theme().px(m_compact ? kCompactMinHeight : kMinHeight);
}

int LevelCard::paddingY() const
{
    return theme().px(m_compact ? kCompactPaddingY : kPaddingY);
}

LevelCard::Columns LevelCard::columns(int width) const
{
    Columns c;
    const int gap = theme().px(kGap);
    c.nameX = theme().px(kPaddingX + kSquare) + gap;
    const int designed = theme().language() == Language::Chinese ? kNameHan : kNameLatin;
    const int natural = QFontMetrics(theme().font(TextRole::BodyBold)).horizontalAdvance(label()) + 1;
    c.nameWidth = qBound(theme().px(designed), natural, theme().px(kNameMost));
    c.textX = c.nameX + c.nameWidth + gap;
    c.textWidth = qMax(theme().px(kMinDescriptor), wordsEnd(width) - c.textX);
    return c;
}

int LevelCard::heightForWidth(int width) const
{
    const Columns c = columns(width);
    const int text = shownDescriptor(c.textWidth).height();
    const int name = flow(label(), TextRole::BodyBold, c.nameWidth).height();
    return qMax(minHeight(), qMax(text, name) + 2 * paddingY());
}

QSize LevelCard::minimumSizeHint() const
{
    return {columns(0).textX + theme().px(kMinDescriptor + kPaddingX + kCheck), minHeight()};
}

void LevelCard::paintMark(QPainter& painter) const
{
    const int side = theme().px(kSquare);
    paintLevelMark(theme(), painter, QRectF(theme().px(kPaddingX), (height() - side) / 2, side, side),
                   levelMark(m_level));
}

void LevelCard::paintWords(QPainter& painter) const
{
    const Tokens& t = theme().tokens();
    const Columns c = columns(width());
    const QColor word = isEnabled() ? t.ink : t.disabled;
    const TextFlow name = flow(label(), TextRole::BodyBold, c.nameWidth);
    name.paint(painter, QPointF(c.nameX, (height() - name.height()) / 2), word);
    const TextFlow text = shownDescriptor(c.textWidth);
    const QColor quiet = isEnabled() ? t.text2 : t.disabled;
    text.paint(painter, QPointF(c.textX, (height() - text.height()) / 2), isChecked() ? word : quiet);
}

void LevelCard::focusInEvent(QFocusEvent* event)
{
    OptionCard::focusInEvent(event);
    if (m_compact)
        updateGeometry();
}

void LevelCard::focusOutEvent(QFocusEvent* event)
{
    OptionCard::focusOutEvent(event);
    if (m_compact)
        updateGeometry();
}

} // namespace sextant::ui
