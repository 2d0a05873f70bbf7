#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QToolButton;

namespace sextant::ui {

/// A few words of which one is chosen, painted as one frame. Left and right (or up and down) choose the
/// neighbour, Home and End the first and last.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedSwitch(const Theme& theme, QWidget* parent = nullptr);

    /// Adds a cell with \a text; its index is the count of those before it.
    int addSegment(const QString& text);
    int count() const { return static_cast<int>(m_segments.size()); }
    void setSegmentText(int index, const QString& text);
    /// For a screen reader, where the text alone says too little ("EN": "English").
    void setSegmentName(int index, const QString& name);
    /// Height 28 instead of 32.
    void setCompact(bool compact);
    /// Cells of one width that fill the width of the switch.
    void setStretched(bool stretched);

    /// -1: none.
    int current() const;
    /// Chooses without announcing it; -1 clears.
    void setCurrent(int index);

Q_SIGNALS:
    /// The user has chosen cell \a index.
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(int index);

    const Theme& m_theme;
    QButtonGroup* m_group;
    std::vector<QToolButton*> m_segments;
    bool m_compact = false;
};

} // namespace sextant::ui
