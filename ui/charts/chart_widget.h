#pragma once

#include "ui/charts/chart_text.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

namespace sextant::ui {

/// A chart whose parts can be chosen: arrow keys move, Home and End go to the ends, Enter, Space or a click
/// opens a part. Screen readers get the chart's sentence, and the chosen part in words.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    ChartWidget(const Theme& theme, QWidget* parent);

    /// -1: none.
    int selected() const { return m_selected; }
    void setSelected(int part);
    /// The chart in light colours at twice its size, to be copied.
    QImage picture() const;

Q_SIGNALS:
    void selectionChanged(int part);
    /// The user wants to see what is behind part number \a part.
    void activated(int part);

protected:
    /// Draws the chart into size() with \a style.
    virtual void paintChart(QPainter& painter, const ChartStyle& style) const = 0;
    virtual int partCount() const = 0;
    /// The part at \a position, or -1.
    virtual int partAt(QPointF position) const = 0;
    /// The part in words: "I Safeguarding 1.67".
    virtual QString partText(int part) const = 0;
    virtual QString description() const = 0;
    /// Called by the chart when it shows other data.
    void dataChanged();

    const Theme& theme() const { return m_theme; }
    ChartStyle style() const;

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void describe();

    const Theme& m_theme;
    int m_selected = -1;
};

} // namespace sextant::ui
