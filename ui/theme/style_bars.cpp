#include "ui/theme/style_paint.h"

#include <QAbstractScrollArea>
#include <QPainter>

#include <algorithm>

namespace sextant::ui::detail {

namespace {

constexpr int kMinThumb = 32;
constexpr int kThumb = 6;
constexpr int kProgress = 4;
constexpr int kTabMark = 3;

/// The groove is part of the ground that scrolls.
QColor ground(const QWidget* bar)
{
    for (const QWidget* up = bar; up != nullptr; up = up->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(up))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    return {};
}

} // namespace

void paintProgress(const Theme& theme, const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Tokens& t = theme.tokens();
    // A progress bar is never lower than a line of text: the bar runs through its middle.
    const int height = qMin(theme.px(kProgress), option.rect.height());
    const QRectF track(option.rect.x(), option.rect.y() + (option.rect.height() - height) / 2,
                       option.rect.width(), height);
    const qreal radius = height / 2.0;
    paintShape(painter, track, radius, t.line, QColor());
    const qint64 range = qint64(option.maximum) - option.minimum;
    QRectF done = track;
    QColor color = t.accent;
    if (range <= 0)
        color.setAlphaF(0.5F); // how much there is to do is not known: the whole bar, at half strength
    else
        done.setWidth(done.width() * double(std::clamp<qint64>(option.progress - option.minimum, 0, range)) /
                      double(range));
    if (done.width() >= 1)
        paintShape(painter, done, std::min(radius, done.width() / 2), color, QColor());
}

QRect scrollBarPart(const Theme& theme, const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = int(qint64(option.pageStep) * length / (range + option.pageStep));
    thumb = std::min(length, std::max(thumb, theme.px(kMinThumb)));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto span = [&](int from, int size) {
        return horizontal ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
                          : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
    };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        rect = option.rect;
        break;
    case QStyle::SC_ScrollBarSlider:
        rect = span(start, thumb);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = span(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = span(start + thumb, length - start - thumb);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintScrollBar(const Theme& theme, const QStyleOptionSlider& option, QPainter& painter,
                    const QWidget* widget)
{
    if (const QColor color = ground(widget); color.isValid())
        painter.fillRect(option.rect, color);
    if (option.maximum <= option.minimum)
        return;
    const Tokens& t = theme.tokens();
    const QRectF place = scrollBarPart(theme, option, QStyle::SC_ScrollBarSlider);
    const qreal width = theme.px(kThumb);
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRectF thumb =
        horizontal ? QRectF(place.x() + 2, place.center().y() - width / 2, place.width() - 4, width)
                   : QRectF(place.center().x() - width / 2, place.y() + 2, width, place.height() - 4);
    const bool held =
        option.state.testFlag(QStyle::State_Sunken) && option.activeSubControls == QStyle::SC_ScrollBarSlider;
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    paintShape(painter, thumb, width / 2, held || over ? t.text3 : t.edge, QColor());
}

void paintTab(const Theme& theme, const QStyleOptionTab& option, QPainter& painter)
{
    const Tokens& t = theme.tokens();
    const QRect rect = option.rect;
    const int bottom = rect.bottom() + 1;
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(rect, t.hover);
    painter.fillRect(QRect(rect.x(), bottom - 1, rect.width(), 1), t.line);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const int mark = theme.px(kTabMark);
        painter.fillRect(QRect(rect.x(), bottom - mark, rect.width(), mark), t.accent);
    }
}

void paintTabLabel(const Theme& theme, const QStyleOptionTab& option, QPainter& painter)
{
    const Tokens& t = theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setFont(theme.font(selected ? TextRole::BodyBold : TextRole::Body));
    QColor word = selected ? t.ink : t.text2;
    if (!option.state.testFlag(QStyle::State_Enabled))
        word = t.disabled;
    painter.setPen(word);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void paintSplitter(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    // State_Horizontal speaks of the splitter: its handle is then an upright line.
    const bool upright = option.state.testFlag(QStyle::State_Horizontal);
    QRect line = option.rect;
    if (upright)
        line = QRect(line.center().x(), line.y(), metric::kLine, line.height());
    else
        line = QRect(line.x(), line.center().y(), line.width(), metric::kLine);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(line, over ? theme.tokens().edge : theme.tokens().line);
}

} // namespace sextant::ui::detail
