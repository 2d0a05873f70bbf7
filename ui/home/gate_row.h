#pragma once

#include "report/chart_spec.h"
#include "report/verdict.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace sextant::ui {

/// The gates side by side: state, code, level, title.
class GateRow : public QWidget
{
    Q_OBJECT

public:
    explicit GateRow(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const report::Figures& figures, Language language);
    /// "each needs level 2; 5 passed, 1 failed". Empty when there are no gates.
    static QString summary(const report::Figures& figures);

private:
    struct Cell
    {
        QString code;
        QString title;
        report::LevelMark mark;
        scoring::GateState state = scoring::GateState::Open;
        friend bool operator==(const Cell&, const Cell&) = default;
    };

    QWidget* newCell(const Cell& cell);

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<Cell> m_cells;
};

} // namespace sextant::ui
