#pragma once

#include "report/chart_spec.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

/// \a mark in words, for screen readers: "Level 2", "Not answered", "Not applicable"; empty when it is not
/// scored.
QString levelSquareText(const report::LevelMark& mark);

/// The square of a level, with the points as its framework writes them.
class LevelSquare : public QWidget
{
    Q_OBJECT

public:
    /// \a side in px at 100 %.
    LevelSquare(const Theme& theme, const report::LevelMark& mark, int side, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    report::LevelMark m_mark;
    int m_side;
};

} // namespace sextant::ui
