#include "ui/shared/chip.h"

#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kIconGap = 5;
constexpr int kFilterPadding = 12;
constexpr int kTagHeight = 18;
constexpr int kTagPadding = 6;

struct ChipColors
{
    QColor fill;
    QColor word;
    QColor border;
};

ChipColors chipColors(const Tokens& t, ChipKind kind)
{
    switch (kind) {
    case ChipKind::Neutral:
        return {t.chip, t.text2, {}};
    case ChipKind::Ok:
        return {t.okTint, t.ok, {}};
    case ChipKind::Warn:
        return {t.warnTint, t.warnText, {}};
    case ChipKind::Bad:
        return {t.badTint, t.bad, {}};
    case ChipKind::Accent:
        return {t.accentTint, t.accent, {}};
    case ChipKind::Outline:
        return {{}, t.text2, t.edge};
    case ChipKind::OnTint:
        return {t.card, t.text2, {}};
    }
    return {t.chip, t.text2, {}};
}

} // namespace

int chipWidth(const Theme& theme, const QString& text, bool withIcon)
{
    const int word = QFontMetrics(theme.font(TextRole::Caption)).horizontalAdvance(text);
    return word + theme.px(2 * kPadding + (withIcon ? metric::kIconChip + kIconGap : 0));
}

int paintChip(const Theme& theme, QPainter& painter, const QPointF& leftCentre, const QString& text,
              ChipKind kind, std::optional<Icon> icon)
{
    const ChipColors colors = chipColors(theme.tokens(), kind);
    const int width = chipWidth(theme, text, icon.has_value());
    const int height = theme.px(metric::kChip);
    const QRectF rect(leftCentre.x(), qRound(leftCentre.y() - height / 2.0), width, height);
    paintShape(painter, rect, height / 2.0, colors.fill, colors.border, metric::kLine);
    qreal x = rect.x() + theme.px(kPadding);
    if (icon) {
        const int side = theme.px(metric::kIconChip);
        theme.paintIcon(painter, QRectF(x, rect.y(), side, height), *icon, colors.word, metric::kIconChip);
        x += theme.px(metric::kIconChip + kIconGap);
    }
    painter.save();
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(colors.word);
    painter.drawText(QRectF(x, rect.y(), rect.right() - x, height), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
    return width;
}

Chip::Chip(const Theme& theme, ChipKind kind, std::optional<Icon> icon, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(icon)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Chip::setKind(ChipKind kind, std::optional<Icon> icon)
{
    m_kind = kind;
    m_icon = icon;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(m_theme, text(), m_icon.has_value()), m_theme.px(metric::kChip)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(m_theme, painter, QPointF(0, height() / 2.0), text(), m_kind, m_icon);
}

FilterChip::FilterChip(const Theme& theme, std::optional<Icon> icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShapeRadius(this, kPill);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize FilterChip::sizeHint() const
{
    const int word = QFontMetrics(m_theme.font(TextRole::BodyBold)).horizontalAdvance(text());
    const int icon = m_icon ? metric::kIconChip + kIconGap : 0;
    return {word + m_theme.px(2 * kFilterPadding + icon), m_theme.px(metric::kFilterChip)};
}

bool FilterChip::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    QColor fill = isChecked() ? t.accent : isDown() ? t.pressed : t.chip;
    QColor word = isChecked() ? t.onAccent : t.text2;
    QColor border = underMouse() && !isChecked() ? t.edge : QColor();
    if (!isEnabled()) {
        fill = QColor();
        word = t.disabled;
        border = t.line;
    }
    paintShape(painter, rect(), height() / 2.0, fill, border, metric::kLine);
    int x = m_theme.px(kFilterPadding);
    if (m_icon) {
        const int side = m_theme.px(metric::kIconChip);
        m_theme.paintIcon(painter, QRectF(x, 0, side, height()), *m_icon, word, metric::kIconChip);
        x += m_theme.px(metric::kIconChip + kIconGap);
    }
    painter.setFont(m_theme.font(isChecked() ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(word);
    const Qt::Alignment alignment = Qt::AlignVCenter | (m_icon ? Qt::AlignLeft : Qt::AlignHCenter);
    painter.drawText(QRect(x, 0, width() - x - m_theme.px(kFilterPadding), height()), int(alignment), text());
}

DemoTag::DemoTag(const Theme& theme, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    retranslate();
}

void DemoTag::retranslate()
{
    //: Marks data of an invented organisation, on screen and paper
    setText(tr("DEMO"));
    setAccessibleName(tr("Demo data"));
    updateGeometry();
}

QSize DemoTag::sizeHint() const
{
    const int word = QFontMetrics(m_theme.font(TextRole::CaptionBold)).horizontalAdvance(text());
    return {word + m_theme.px(2 * kTagPadding), m_theme.px(kTagHeight)};
}

void DemoTag::paintEvent(QPaintEvent*)
{
    const QColor color = m_theme.tokens().warnText;
    QPainter painter(this);
    paintShape(painter, rect(), metric::kRadiusSmall, QColor(), color, metric::kLine);
    painter.setFont(m_theme.font(TextRole::CaptionBold));
    painter.setPen(color);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void DemoTag::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLabel::changeEvent(event);
}

} // namespace sextant::ui
