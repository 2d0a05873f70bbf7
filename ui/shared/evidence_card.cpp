#include "ui/shared/evidence_card.h"

#include "ui/shared/accessible.h"
#include "ui/theme/control_kind.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHeight = 36;
constexpr int kTallHeight = 46;
constexpr int kPadding = 10;
constexpr int kGap = 8;
constexpr int kThumbnail = 32;
constexpr int kMinWidth = 120;

} // namespace

EvidenceCard::EvidenceCard(const Theme& theme, Shape shape, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shape(shape)
{
    if (shape == Shape::Add)
        m_icon = Icon::Plus;
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void EvidenceCard::setTexts(const QString& name, const QString& fact, const QString& second)
{
    setText(name);
    m_fact = fact;
    m_second = second;
    setAccessibleName(name);
    QStringList more{second, fact};
    more.removeAll(QString());
    setAccessibleDescription(more.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void EvidenceCard::setCardIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void EvidenceCard::setThumbnail(const QImage& image)
{
    m_thumbnail = image;
    updateGeometry();
    update();
}

int EvidenceCard::thumbnailSide(const Theme& theme, qreal pixelRatio)
{
    return qRound(theme.px(kThumbnail) * pixelRatio);
}

/// What the icon or the small picture takes.
int EvidenceCard::iconWidth() const
{
    return m_theme.px(m_thumbnail.isNull() ? metric::kIconRow : kThumbnail);
}

QSize EvidenceCard::sizeHint() const
{
    const int name = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text());
    const int fact = QFontMetrics(m_theme.font(TextRole::Caption)).horizontalAdvance(m_fact);
    const bool isTall = !m_second.isEmpty() || !m_thumbnail.isNull();
    return {name + fact + iconWidth() + m_theme.px(2 * kPadding + 2 * kGap),
            m_theme.px(isTall ? kTallHeight : kHeight)};
}

QSize EvidenceCard::minimumSizeHint() const
{
    return {m_theme.px(kMinWidth), sizeHint().height()};
}

int EvidenceCard::nameWidth() const
{
    const int fact =
        m_fact.isEmpty()
            ? 0
            : QFontMetrics(m_theme.font(TextRole::Caption)).horizontalAdvance(m_fact) + m_theme.px(kGap);
    return qMax(0, width() - iconWidth() - m_theme.px(2 * kPadding + kGap) - fact);
}

bool EvidenceCard::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void EvidenceCard::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const bool cut = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text()) > nameWidth();
    setToolTip(cut ? plainToolTip(text()) : QString());
}

void EvidenceCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const bool active = isEnabled() && (underMouse() || isDown());
    const qreal radius = m_theme.px(metric::kRadius);
    if (m_shape == Shape::Add) {
        paintShape(painter, rect(), radius, active ? t.hover : QColor(), QColor());
        paintDashedShape(painter, rect(), radius, isEnabled() ? t.edge : t.line);
    } else {
        paintShape(painter, rect(), radius, isDown() ? t.hover : t.card, active ? t.edge : t.line,
                   metric::kLine);
    }
    const QColor word = !isEnabled() ? t.disabled : m_shape == Shape::Add ? t.text2 : t.ink;
    const QColor icon = !isEnabled() ? t.disabled : m_shape == Shape::Add ? t.text3 : t.accent;
    const int padding = m_theme.px(kPadding);
    const int side = iconWidth();
    if (m_thumbnail.isNull())
        m_theme.paintIcon(painter, QRectF(padding, 0, side, height()), m_icon, icon, metric::kIconRow);
    else
        paintThumbnail(painter, QRectF(padding, (height() - side) / 2.0, side, side));
    const int x = padding + side + m_theme.px(kGap);
    const int line = m_theme.step(TextRole::Body).lineHeight;
    const int caption = m_theme.step(TextRole::Caption).lineHeight;
    const int top = m_second.isEmpty() ? (height() - line) / 2 : (height() - line - caption) / 2;
    painter.setFont(m_theme.font(m_shape == Shape::Add ? TextRole::Caption : TextRole::Body));
    painter.setPen(word);
    painter.drawText(QRect(x, top, nameWidth(), line), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, nameWidth()));
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(isEnabled() ? t.text3 : t.disabled);
    painter.drawText(QRect(x, top, width() - x - padding, line), Qt::AlignVCenter | Qt::AlignRight, m_fact);
    if (!m_second.isEmpty())
        painter.drawText(QRect(x, top + line, width() - x - padding, caption),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_second, Qt::ElideRight, width() - x - padding));
}

void EvidenceCard::paintThumbnail(QPainter& painter, const QRectF& place) const
{
    const QSizeF size = m_thumbnail.size();
    const double side = qMin(size.width(), size.height());
    const QRectF square((size.width() - side) / 2, (size.height() - side) / 2, side, side);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, m_thumbnail, square);
    painter.setPen(QPen(m_theme.tokens().line, metric::kLine));
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

} // namespace sextant::ui
