#include "ui/charts/arc_chart.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace sextant::ui {

namespace {

using report::ArcSpec;

struct ArcDesign
{
    qreal width;
    qreal height;
    qreal radius;
    qreal top;     ///< of the circle
    qreal band;    ///< where graduations begin, inside the circle
    int parts;     ///< graduations between two marks
    qreal longest; ///< at marks
    qreal half;    ///< in the middle
    qreal fifth;   ///< tenths of the cover; 0: none
    qreal shortest;
    qreal markWidth;
    qreal lineWidth;
    qreal numberDepth; ///< baseline of the numbers, inside the circle
    qreal nameDrop;    ///< of the names below the numbers; 0: towards the centre instead
    qreal numberSize;
    qreal nameSize;
    qreal armFrom; ///< inside the circle
    qreal armTo;   ///< outside
    qreal armWidth;
    qreal eye; ///< radius of the ring on the arm
};

constexpr ArcDesign kScreen{460, 150, 460, 16, 14, 10, 20, 12, 0, 7, 1.5, 1, 50, 0, 13, 11, 38, 6, 3, 5};
constexpr ArcDesign kCover{643,  214,  640, 32, 0,  20, 34,  20, 12,  7,
                           1.25, 0.75, 54,  21, 17, 11, 110, 16, 2.5, 6};

const ArcDesign& designOf(ArcKind kind)
{
    return kind == ArcKind::Cover ? kCover : kScreen;
}

QPainterPath arcPath(const ArcLayout& layout, double from, double to, qreal inward)
{
    const qreal radius = layout.radius - inward;
    const QRectF circle(layout.centre.x() - radius, layout.centre.y() - radius, 2 * radius, 2 * radius);
    QPainterPath path;
    // Qt counts degrees against the clock from 3 o'clock: the scale runs from 120 down to 60.
    path.arcMoveTo(circle, 120 - 60 * from);
    path.arcTo(circle, 120 - 60 * from, -60 * (to - from));
    return path;
}

void strokeArc(QPainter& painter, const QPainterPath& path, const QColor& color, qreal width)
{
    painter.strokePath(path, QPen(color, width, Qt::SolidLine, Qt::FlatCap));
}

qreal lengthOf(const ArcDesign& design, int step)
{
    if (step % design.parts == 0)
        return design.longest;
    if (step % (design.parts / 2) == 0)
        return design.half;
    return design.fifth > 0 && step % 2 == 0 ? design.fifth : design.shortest;
}

void paintGraduations(QPainter& painter, const ArcSpec& spec, const ArcLayout& layout,
                      const ArcDesign& design, const ChartStyle& style)
{
    for (size_t mark = 0; mark < spec.marks.size(); ++mark) {
        const bool last = mark + 1 == spec.marks.size();
        const double from = spec.marks[mark].at;
        const double step = last ? 0 : (spec.marks[mark + 1].at - from) / design.parts;
        for (int i = 0; i < (last ? 1 : design.parts); ++i) {
            const bool whole = i == 0;
            const qreal begin = design.band * layout.scale;
            const qreal end = begin + lengthOf(design, i) * layout.scale;
            painter.setPen(QPen(whole ? style.tokens->ink : style.tokens->edge,
                                (whole ? design.markWidth : design.lineWidth) * layout.scale, Qt::SolidLine,
                                Qt::FlatCap));
            painter.drawLine(layout.at(from + step * i, begin), layout.at(from + step * i, end));
        }
    }
}

void paintNumbers(QPainter& painter, const ArcSpec& spec, const ArcLayout& layout, const ArcDesign& design,
                  const ChartStyle& style)
{
    const bool down = design.nameDrop > 0;
    ChartStyle scaled = style; // on the screen letters keep the size that the user set
    if (down)
        scaled.unit = layout.scale;
    for (const report::ScaleMark& mark : spec.marks) {
        const QPointF at = layout.at(mark.at, design.numberDepth * layout.scale);
        drawChartText(painter, scaled, at + QPointF(0, (down ? 5 : 4) * layout.scale), mark.number,
                      design.numberSize, style.tokens->ink, Anchor::Middle, true);
        const QPointF name = down ? at + QPointF(0, design.nameDrop * layout.scale)
                                  : layout.at(mark.at, (design.numberDepth + 16) * layout.scale) +
                                        QPointF(0, 4 * layout.scale);
        drawChartText(painter, scaled, name, mark.name, design.nameSize,
                      down ? style.tokens->text2 : style.tokens->text3, Anchor::Middle);
    }
}

void paintArm(QPainter& painter, const ArcSpec& spec, const ArcLayout& layout, const ArcDesign& design,
              const ChartStyle& style)
{
    if (!spec.value)
        return;
    const qreal scale = layout.scale;
    painter.setPen(QPen(style.tokens->accent, design.armWidth * scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(layout.at(*spec.value, design.armFrom * scale),
                     layout.at(*spec.value, -design.armTo * scale));
    painter.setBrush(style.tokens->card);
    painter.drawEllipse(layout.at(*spec.value, -(design.armTo + design.eye) * scale), design.eye * scale,
                        design.eye * scale);
}

} // namespace

QPointF ArcLayout::at(double share, qreal inward) const
{
    const double angle = (-120 + 60 * share) * std::numbers::pi / 180;
    return centre + QPointF(std::cos(angle), std::sin(angle)) * (radius - inward);
}

qreal arcHeight(qreal width, ArcKind kind)
{
    const ArcDesign& design = designOf(kind);
    return width * design.height / design.width;
}

ArcLayout arcLayout(qreal width, ArcKind kind)
{
    const ArcDesign& design = designOf(kind);
    ArcLayout layout;
    layout.scale = width / design.width;
    layout.radius = design.radius * layout.scale;
    layout.centre = QPointF(width / 2, (design.radius + design.top) * layout.scale);
    return layout;
}

void paintArc(QPainter& painter, const ArcSpec& spec, qreal width, const ChartStyle& style, ArcKind kind)
{
    const ArcLayout layout = arcLayout(width, kind);
    const ArcDesign& design = designOf(kind);
    const Tokens& t = *style.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = (design.band + design.longest / 2) * layout.scale;
    const qreal band = design.longest * layout.scale;
    if (kind == ArcKind::Screen)
        strokeArc(painter, arcPath(layout, 0, 1, middle), t.sunk, band);
    if (spec.open)
        strokeArc(painter, arcPath(layout, spec.low, spec.high, middle), t.accentTint, band);
    if (kind == ArcKind::Screen) {
        strokeArc(painter, arcPath(layout, 0, 1, design.band * layout.scale), t.edge, layout.scale);
    } else {
        strokeArc(painter, arcPath(layout, 0, 1, 0), t.ink, layout.scale);
        strokeArc(painter, arcPath(layout, 0, 1, design.longest * layout.scale), t.edge, 0.75 * layout.scale);
    }
    paintGraduations(painter, spec, layout, design, style);
    paintNumbers(painter, spec, layout, design, style);
    paintArm(painter, spec, layout, design, style);
    painter.restore();
}

} // namespace sextant::ui
