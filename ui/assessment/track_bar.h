#pragma once

#include "ui/assessment/section_figures.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

/// What one bar of a scale shows; everything in points.
struct TrackFigure
{
    ScaleRange range;
    std::optional<double> value;
    double low = 0; ///< ends of what open questions allow; equal: nothing is open
    double high = 0;
    std::optional<double> last;
    std::optional<double> target;
};

/// Paints \a figure on a track \a thickness px high in the middle of \a rect: solid to what is certain,
/// tinted over what is open with a tick at the value, the target above, last time below.
void paintTrack(const Theme& theme, QPainter& painter, const QRectF& rect, qreal thickness,
                const TrackFigure& figure);

/// The live result of a section on its scale, with the numbers of the scale below.
class TrackBar : public QWidget
{
    Q_OBJECT

public:
    explicit TrackBar(const Theme& theme, QWidget* parent = nullptr);

    void setFigure(const TrackFigure& figure);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    TrackFigure m_figure;
};

/// The keys below the bars: only those whose marks occur.
class TrackLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TrackLegend(const Theme& theme, QWidget* parent = nullptr);

    void setMarks(bool target, bool last, bool open);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    const Theme& m_theme;
    bool m_target = false;
    bool m_last = false;
    bool m_open = false;
};

} // namespace sextant::ui
