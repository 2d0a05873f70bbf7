#pragma once

#include "ui/shared/assessment_presenter.h"

#include "base/language.h"

#include <QString>

#include <array>
#include <optional>

namespace sextant::ui {

/// The columns of the grid, in their order.
enum class GridColumn { Code, Question, Level, Last, Target, Gap, Note, Evidence, Flag, Assignee, State };
inline constexpr int kGridColumns = 11;

/// The heading of \a column.
QString columnTitle(GridColumn column);
/// What is typed or pasted there changes something.
bool takesText(GridColumn column);

/// The cell as text: what is copied, read out and found. Levels and targets by their symbol, "N/A: reason",
/// chosen options as "1, 3", flags as a word or nothing.
QString cellText(const AssessmentPresenter& presenter, int item, GridColumn column, Language language);

/// What one item is to become. Persons are named, because a new one is only made once everything else is
/// found right.
struct GridEdit
{
    workspace::AssessmentService::AnswerEdit answer;
    std::optional<QString> assignee; ///< holding an empty text: nobody
};

/// A text read as the new content of a cell: the edit with that part added, or why it cannot be.
struct CellReading
{
    GridEdit edit;
    QString problem; ///< one sentence; empty: none
};

/// Reads \a text tolerantly (full-width characters, labels in both languages); an empty text clears the cell.
/// \a column takes text.
CellReading readCell(const AssessmentPresenter& presenter, int item, GridColumn column, const QString& text,
                     GridEdit edit);

} // namespace sextant::ui
