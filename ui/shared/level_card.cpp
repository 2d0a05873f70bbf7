#include "ui/shared/level_card.h"

#include "ui/shared/accessible.h"
#include "ui/shared/chip.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kMinHeight = 60;
constexpr int kPaddingX = 16;
constexpr int kPaddingY = 10;
constexpr int kCompactMinHeight = 50;
constexpr int kCompactPaddingY = 5;
constexpr int kCompactLines = 2;
constexpr int kGap = 14;
constexpr int kSquare = 36;
constexpr int kNameLatin = 78;
constexpr int kNameHan = 36;
constexpr int kNameMost = 110;
constexpr int kCheck = 20;
constexpr int kMinDescriptor = 120;
constexpr int kHintWidth = 640;

} // namespace

/// Where things stand in a card of a given width, in px.
struct LevelCard::Columns
{
    int nameX = 0;
    int nameWidth = 0;
    int textX = 0;
    int textWidth = 0;
    int chipsX = 0;
    int checkX = 0;
};

LevelCard::LevelCard(const Theme& theme, int level, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_level(level)
{
    installAccessibility();
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setShapeRadius(this, metric::kRadiusCard);
    setObjectName(QStringLiteral("levelCard%1").arg(level));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void LevelCard::setTexts(const QString& name, const QString& descriptor)
{
    m_name = name;
    m_descriptor = descriptor;
    describe();
    updateGeometry();
    update();
}

void LevelCard::setLastTime(bool on)
{
    m_lastTime = on;
    describe();
    updateGeometry();
    update();
}

void LevelCard::setTarget(bool on)
{
    m_target = on;
    describe();
    updateGeometry();
    update();
}

void LevelCard::describe()
{
    setAccessibleName(QStringLiteral("%1, %2").arg(m_level).arg(m_name));
    QString description = m_descriptor;
    if (m_lastTime)
        description += QLatin1Char('\n') + tr("Chosen last time");
    if (m_target)
        description += QLatin1Char('\n') + tr("The target");
    setAccessibleDescription(description);
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
    return TextFlow(text, {}, m_theme.font(role), m_theme.step(role).lineHeight, width, maxLines);
}

TextFlow LevelCard::descriptor(int width) const
{
    return flow(m_descriptor, TextRole::Body, width, m_compact && !hasFocus() ? kCompactLines : 0);
}

int LevelCard::minHeight() const
{
    return m_theme.px(m_compact ? kCompactMinHeight : kMinHeight);
}

int LevelCard::paddingY() const
{
    return m_theme.px(m_compact ? kCompactPaddingY : kPaddingY);
}

LevelCard::Columns LevelCard::columns(int width) const
{
    Columns c;
    const int gap = m_theme.px(kGap);
    c.nameX = m_theme.px(kPaddingX + kSquare) + gap;
    const int designed = m_theme.language() == Language::Chinese ? kNameHan : kNameLatin;
    const int natural = QFontMetrics(m_theme.font(TextRole::BodyBold)).horizontalAdvance(m_name) + 1;
    c.nameWidth = qBound(m_theme.px(designed), natural, m_theme.px(kNameMost));
    c.textX = c.nameX + c.nameWidth + gap;
    c.checkX = width - m_theme.px(kPaddingX + kCheck);
    c.chipsX = c.checkX - m_theme.px(metric::kGrid);
    if (m_target)
        c.chipsX -= chipWidth(m_theme, tr("target"), false) + m_theme.px(metric::kGrid);
    if (m_lastTime)
        c.chipsX -= chipWidth(m_theme, tr("last time"), false) + m_theme.px(metric::kGrid);
    c.textWidth = qMax(m_theme.px(kMinDescriptor), c.chipsX - c.textX);
    return c;
}

int LevelCard::heightForWidth(int width) const
{
    const Columns c = columns(width);
    const int text = descriptor(c.textWidth).height();
    const int name = flow(m_name, TextRole::BodyBold, c.nameWidth).height();
    return qMax(minHeight(), qMax(text, name) + 2 * paddingY());
}

QSize LevelCard::sizeHint() const
{
    const int width = m_theme.px(kHintWidth);
    return {width, heightForWidth(width)};
}

QSize LevelCard::minimumSizeHint() const
{
    return {columns(0).textX + m_theme.px(kMinDescriptor + kPaddingX + kCheck), minHeight()};
}

void LevelCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    const Columns c = columns(width());
    QPainter painter(this);
    const bool active = isEnabled() && (underMouse() || isDown());
    const qreal radius = m_theme.px(metric::kRadiusCard);
    if (isChecked())
        paintShape(painter, rect(), radius, t.accentTint, isEnabled() ? t.accent : t.edge, 2);
    else
        paintShape(painter, rect(), radius, isDown() ? t.hover : t.card, active ? t.edge : t.line,
                   metric::kLine);
    const int side = m_theme.px(kSquare);
    paintLevelMark(m_theme, painter, QRectF(m_theme.px(kPaddingX), (height() - side) / 2, side, side),
                   levelMark(m_level));
    const QColor word = isEnabled() ? t.ink : t.disabled;
    const TextFlow name = flow(m_name, TextRole::BodyBold, c.nameWidth);
    name.paint(painter, QPointF(c.nameX, (height() - name.height()) / 2), word);
    const TextFlow text = descriptor(c.textWidth);
    const QColor quiet = isEnabled() ? t.text2 : t.disabled;
    text.paint(painter, QPointF(c.textX, (height() - text.height()) / 2), isChecked() ? word : quiet);
    int x = c.chipsX + m_theme.px(metric::kGrid);
    if (m_lastTime)
        x += paintChip(m_theme, painter, QPointF(x, height() / 2.0), tr("last time"),
                       isChecked() ? ChipKind::OnTint : ChipKind::Neutral) +
             m_theme.px(metric::kGrid);
    if (m_target)
        paintChip(m_theme, painter, QPointF(x, height() / 2.0), tr("target"), ChipKind::Outline);
    if (isChecked())
        m_theme.paintIcon(painter, QRectF(c.checkX, 0, m_theme.px(kCheck), height()), Icon::Check, t.accent,
                          kCheck);
}

void LevelCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        event->ignore();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void LevelCard::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    if (m_compact)
        updateGeometry();
}

void LevelCard::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    if (m_compact)
        updateGeometry();
}

bool LevelCard::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void LevelCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

} // namespace sextant::ui
