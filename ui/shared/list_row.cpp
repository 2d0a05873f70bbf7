#include "ui/shared/list_row.h"

#include "ui/shared/accessible.h"

#include <QEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHeight = 50;
constexpr int kGap = 12;
constexpr int kLeastWidth = 160;
constexpr int kFocusRoom = 4;

} // namespace

ListRow::ListRow(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ListRow::setTexts(const QString& title, const QString& second, const QString& fact)
{
    setText(title);
    m_second = second;
    m_fact = fact;
    setAccessibleName(title);
    QStringList more{second, fact};
    more.removeAll(QString());
    setAccessibleDescription(more.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ListRow::setRowIcon(Icon icon, Ink ink)
{
    m_icon = icon;
    m_ink = ink;
    update();
}

void ListRow::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

void ListRow::setFaded(bool faded)
{
    m_faded = faded;
    update();
}

void ListRow::setElideMode(Qt::TextElideMode mode)
{
    m_elideMode = mode;
    update();
}

void ListRow::setPadding(int padding)
{
    m_padding = padding;
    updateGeometry();
    update();
}

void ListRow::setHairline(bool hairline)
{
    m_hairline = hairline;
    update();
}

int ListRow::textLeft() const
{
    return m_theme.px(m_padding) + m_theme.px(metric::kIconRow) + m_theme.px(kGap);
}

int ListRow::titleWidth() const
{
    const int fact = m_fact.isEmpty() ? 0
                                      : QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(m_fact) +
                                            m_theme.px(kGap);
    return qMax(0, width() - textLeft() - m_theme.px(m_padding) - fact);
}

QSize ListRow::sizeHint() const
{
    const int words = qMax(QFontMetrics(m_theme.font(TextRole::BodyBold)).horizontalAdvance(text()),
                           QFontMetrics(m_theme.font(TextRole::Caption)).horizontalAdvance(m_second));
    const int fact = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(m_fact);
    const int lines = m_theme.step(TextRole::Body).lineHeight + m_theme.step(TextRole::Caption).lineHeight;
    return {textLeft() + words + fact + m_theme.px(kGap + m_padding),
            qMax(m_theme.px(kHeight), lines + 2 * m_theme.px(kFocusRoom))};
}

QSize ListRow::minimumSizeHint() const
{
    return {m_theme.px(kLeastWidth), sizeHint().height()};
}

bool ListRow::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void ListRow::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const QFontMetrics title(m_theme.font(m_strong ? TextRole::BodyBold : TextRole::Body));
    const QFontMetrics second(m_theme.font(TextRole::Caption));
    const bool isCut =
        title.horizontalAdvance(text()) > titleWidth() || second.horizontalAdvance(m_second) > titleWidth();
    setToolTip(isCut ? plainToolTip(m_second.isEmpty() ? text() : text() + u'\n' + m_second) : QString());
}

void ListRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    if (isEnabled() && (isDown() || underMouse()))
        painter.fillRect(rect().adjusted(1, 0, -1, 0), isDown() ? t.pressed : t.hover);
    if (m_hairline)
        painter.fillRect(QRect(1, 0, width() - 2, metric::kLine), t.line);
    const QRectF icon(m_theme.px(m_padding), 0, m_theme.px(metric::kIconRow), height());
    m_theme.paintIcon(painter, icon, m_icon, m_theme.color(m_ink), metric::kIconRow);

    const int line = m_theme.step(TextRole::Body).lineHeight;
    const int caption = m_second.isEmpty() ? 0 : m_theme.step(TextRole::Caption).lineHeight;
    const int top = (height() - line - caption) / 2;
    const int left = textLeft();
    painter.setFont(m_theme.font(m_strong ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(m_faded ? t.text3 : t.ink);
    painter.drawText(QRect(left, top, titleWidth(), line), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), m_elideMode, titleWidth()));
    painter.setFont(m_theme.font(TextRole::Body));
    if (m_ink == Ink::Bad && !m_faded)
        painter.setPen(t.bad);
    painter.drawText(QRect(left, top, width() - left - m_theme.px(m_padding), line),
                     Qt::AlignVCenter | Qt::AlignRight, m_fact);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(t.text3);
    painter.drawText(QRect(left, top + line, titleWidth(), caption), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_second, Qt::ElideRight, titleWidth()));
}

} // namespace sextant::ui
