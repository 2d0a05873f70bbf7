#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <memory>
#include <optional>

class QMimeData;

namespace sextant::ui {

/// A chart whose parts can be chosen: arrow keys move, Home and End go to the ends, Enter, Space or a click
/// opens a part. Its picture is copied by Ctrl+C, saved from the context menu, or dragged into another
/// program. Screen readers get the chart's sentence, and the chosen part in words.
class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    ChartWidget(const Theme& theme, QWidget* parent);

    /// -1: none.
    int selected() const { return m_selected; }
    void setSelected(int part);
    /// What stands above and below the chart on its picture.
    void setCaption(const QString& heading, std::vector<ChartKey> keys);
    /// The chart in light colours, with nothing chosen. Points into the chart.
    ChartPicture picture() const;
    /// Puts the picture on the clipboard.
    void copy();
    /// Asks the window to save it (ChartSaveEvent).
    void save();
    /// The picture as other programs take it, as PNG and as SVG.
    std::unique_ptr<QMimeData> pictureData() const;

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
    int shownPart() const { return m_isPicturing ? -1 : m_selected; }

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void describe();
    void drag();
    /// The part to which \a key leads; nullopt when it leads nowhere.
    std::optional<int> partAfter(int key, Qt::KeyboardModifiers modifiers) const;

    const Theme& m_theme;
    int m_selected = -1;
    mutable bool m_isPicturing = false; ///< while the picture is drawn
    QString m_heading;
    std::vector<ChartKey> m_keys;
    std::optional<QPointF> m_pressed; ///< where the left button went down, until it is up or drags
};

} // namespace sextant::ui
