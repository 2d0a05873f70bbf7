#include "ui/assessment/item_figure_row.h"

#include "ui/assessment/answer_square.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHeight = 26;
constexpr int kCodeWidth = 20;
constexpr int kGap = 8;
constexpr int kThickness = 8;
constexpr int kSquare = 18;
constexpr int kMinBar = 80;

} // namespace

ItemFigureRow::ItemFigureRow(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setShapeRadius(this, metric::kRadius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ItemFigureRow::setFigure(const ItemFigure& figure, const QString& code, const QString& name)
{
    m_figure = figure;
    setText(code);
    setAccessibleName(name);
    update();
}

QSize ItemFigureRow::sizeHint() const
{
    return {m_theme.px(kCodeWidth + kMinBar + kSquare + 2 * kGap), m_theme.px(kHeight)};
}

void ItemFigureRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), t.hover);
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(t.text3);
    const int code = qMax(m_theme.px(kCodeWidth), painter.fontMetrics().horizontalAdvance(text()));
    painter.drawText(QRect(0, 0, code, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
    const int side = m_theme.px(kSquare);
    const int left = code + m_theme.px(kGap);
    const int right = width() - side - m_theme.px(kGap + 4);
    TrackFigure track{m_figure.range, m_figure.points, 0, 0, std::nullopt, m_figure.target};
    paintTrack(m_theme, painter, QRectF(left, 0, right - left, height()), m_theme.px(kThickness), track);
    paintAnswerSquare(m_theme, painter, QRectF(width() - side, (height() - side) / 2, side, side),
                      m_figure.mark);
}

bool ItemFigureRow::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace sextant::ui
