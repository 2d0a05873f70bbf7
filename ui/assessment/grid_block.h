#pragma once

#include "ui/assessment/grid_cells.h"

#include <QStringList>

#include <vector>

namespace sextant::ui {

/// Why a block cannot be taken: the first places that are wrong.
struct BlockProblem
{
    int row = 0;    ///< of the block, from 1
    QString code;   ///< of the question that the row would go to; empty: none
    QString reason; ///< one sentence
};

/// A block of cells, checked before anything changes.
struct BlockPlan
{
    std::vector<GridEdit> edits;
    int rows = 0; ///< that would be written
    std::vector<BlockProblem> problems;
    bool isRight() const { return problems.empty(); }
};

/// \a rows as they would go to \a items, one row each, from \a first column on. Empty cells, and columns that
/// take no text, leave what is there; a code that is not the one of its row is wrong. A first row of headings
/// is left out. One single cell is repeated over all of \a items.
BlockPlan planPaste(const AssessmentPresenter& presenter, const std::vector<int>& items, GridColumn first,
                    std::vector<QStringList> rows);

/// The cells of \a from, in \a columns, as they would be repeated in \a items; empty ones clear.
BlockPlan planFill(const AssessmentPresenter& presenter, int from, const std::vector<int>& items,
                   const std::vector<GridColumn>& columns);

/// Empties \a columns of \a items.
BlockPlan planClear(const AssessmentPresenter& presenter, const std::vector<int>& items,
                    const std::vector<GridColumn>& columns);

/// Makes new persons and writes the edits as one step, which \a text names. False when refused.
bool applyBlock(AssessmentPresenter& presenter, const BlockPlan& plan, const QString& text);

/// \a items and \a columns for a spreadsheet; no cell becomes a formula. \a headings: with a first row of
/// titles.
QString copyBlock(const AssessmentPresenter& presenter, const std::vector<int>& items,
                  const std::vector<GridColumn>& columns, Language language, bool headings);

} // namespace sextant::ui
