#pragma once

#include "ui/charts/chart_text.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace sextant::ui {

/// A chart whose parts can be chosen: arrow keys move, Home and End go to the ends, Enter, Space or a click
/// opens a part; Ctrl+C and the context menu copy a picture. Screen readers get the chart's sentence, and the
/// chosen part in words.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    ChartWidget(const Theme& theme, QWidget* parent);

    /// -1: none.
    int selected() const { return m_selected; }
    void setSelected(int part);
    /// The chart in light colours at twice its size, with nothing chosen.
    QImage picture();
    /// Puts the picture on the clipboard.
    void copy();

Q_SIGNALS:
    void selectionChanged(int part);
    /// The user wants to see what is behind part number \a part.
    void activated(int part);
    /// The user wants the figures as a table.
    void tableRequested();

protected:
    /// Draws the chart into size() with \a style.
    virtual void paintChart(QPainter& painter, const ChartStyle& style) const = 0;
    virtual int partCount() const = 0;
    /// How many parts stand beside each other: from 2 on, up and down go from row to row.
    virtual int columnCount() const { return 1; }
    /// The part at \a position, or -1.
    virtual int partAt(QPointF position) const = 0;
    /// The part in words: "I Safeguarding 1.67".
    virtual QString partText(int part) const = 0;
    virtual QString description() const = 0;
    /// Called by the chart when it shows other data.
    void dataChanged();

    const Theme& theme() const { return m_theme; }
    ChartStyle style() const;
    /// The part to be drawn as chosen; -1 in a picture.
    int shownPart() const { return m_picturing ? -1 : m_selected; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void describe();
    /// The part to which \a key leads; nullopt when it leads nowhere.
    std::optional<int> partAfter(int key, Qt::KeyboardModifiers modifiers) const;

    const Theme& m_theme;
    int m_selected = -1;
    bool m_picturing = false;
};

} // namespace sextant::ui
