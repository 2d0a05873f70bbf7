#include "ui/assessment/grid_block.h"

#include "ui/assessment/tsv.h"

#include "base/text.h"
#include "workspace/csv.h"
#include "workspace/organisation_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace sextant::ui {

/// The words of this file, for the translator.
class GridBlock
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::GridBlock)
};

namespace {

/// The cell as a spreadsheet gave it, without the guard that we (or it) put before it.
QString plainCell(const QString& cell)
{
    return workspace::unguardedCell(cell);
}

bool isHeading(const QStringList& row, GridColumn first)
{
    for (int i = 0; i < row.size(); ++i) {
        const int column = static_cast<int>(first) + i;
        if (column >= kGridColumns || row[i].trimmed() != columnTitle(static_cast<GridColumn>(column)))
            return false;
    }
    return row.size() > 1;
}

/// Takes one row of a block into the plan; what is wrong with it is noted there.
void takeRow(const AssessmentPresenter& presenter, int item, GridColumn first, const QStringList& cells,
             int row, BlockPlan& plan)
{
    const QString& code = presenter.item(item).code;
    GridEdit edit;
    bool isWritten = false;
    for (int i = 0; i < cells.size(); ++i) {
        const int place = static_cast<int>(first) + i;
        if (cells[i].trimmed().isEmpty())
            continue;
        if (place >= kGridColumns) {
            plan.problems.push_back(
                {row, code, GridBlock::tr("The block has more columns than there are here.")});
            return;
        }
        const auto column = static_cast<GridColumn>(place);
        const QString cell = plainCell(cells[i]);
        if (column == GridColumn::Code && foldedText(cell) != foldedText(code))
            plan.problems.push_back({row, code, GridBlock::tr("The block says “%1” here.").arg(cell)});
        if (!takesText(column))
            continue;
        const CellReading reading = readCell(presenter, item, column, cell, edit);
        edit = reading.edit;
        isWritten = true;
        if (!reading.problem.isEmpty())
            plan.problems.push_back({row, code, reading.problem});
    }
    if (!isWritten)
        return;
    plan.edits.push_back(edit);
    ++plan.rows;
}

} // namespace

BlockPlan planPaste(const AssessmentPresenter& presenter, const std::vector<int>& items, GridColumn first,
                    std::vector<QStringList> rows)
{
    BlockPlan plan;
    if (!rows.empty() && isHeading(rows.front(), first))
        rows.erase(rows.begin());
    const bool single = rows.size() == 1 && rows.front().size() == 1;
    if (single)
        rows.resize(items.size(), rows.front());
    if (rows.size() > items.size()) {
        plan.problems.push_back({static_cast<int>(items.size()) + 1,
                                 {},
                                 GridBlock::tr("The block has %1 rows, and only %2 questions are left here.")
                                     .arg(rows.size())
                                     .arg(items.size())});
        return plan;
    }
    for (size_t i = 0; i < rows.size(); ++i)
        takeRow(presenter, items[i], first, rows[i], static_cast<int>(i) + 1, plan);
    return plan;
}

BlockPlan planFill(const AssessmentPresenter& presenter, int from, const std::vector<int>& items,
                   const std::vector<GridColumn>& columns)
{
    BlockPlan plan;
    for (const int item : items) {
        GridEdit edit;
        const int row = plan.rows + 1;
        for (const GridColumn column : columns) {
            if (!takesText(column))
                continue;
            const QString text = from < 0 ? QString() : cellText(presenter, from, column, Language::English);
            const CellReading reading = readCell(presenter, item, column, text, edit);
            edit = reading.edit;
            if (!reading.problem.isEmpty())
                plan.problems.push_back({row, presenter.item(item).code, reading.problem});
        }
        if (edit.answer.item.isNull())
            continue;
        plan.edits.push_back(edit);
        plan.rows = row;
    }
    return plan;
}

BlockPlan planClear(const AssessmentPresenter& presenter, const std::vector<int>& items,
                    const std::vector<GridColumn>& columns)
{
    return planFill(presenter, -1, items, columns);
}

bool applyBlock(AssessmentPresenter& presenter, const BlockPlan& plan, const QString& text)
{
    std::vector<workspace::AssessmentService::AnswerEdit> edits;
    for (const GridEdit& edit : plan.edits) {
        edits.push_back(edit.answer);
        if (!edit.assignee)
            continue;
        const auto person = presenter.personNamed(*edit.assignee);
        if (!person)
            return false;
        edits.back().assignee = *person;
    }
    return presenter.apply(edits, text);
}

QString copyBlock(const AssessmentPresenter& presenter, const std::vector<int>& items,
                  const std::vector<GridColumn>& columns, Language language, bool headings)
{
    QString block;
    QStringList row;
    for (const GridColumn column : columns)
        row << columnTitle(column);
    if (headings)
        block += tsvRow(row);
    for (const int item : items) {
        row.clear();
        const bool isNumber = presenter.item(item).kind == framework::ItemKind::Number;
        for (const GridColumn column : columns) {
            const QString text = cellText(presenter, item, column, language);
            const bool isFigure = column == GridColumn::Gap || (isNumber && column == GridColumn::Level);
            row << (isFigure ? text : workspace::guardedCell(text));
        }
        block += tsvRow(row);
    }
    return block;
}

} // namespace sextant::ui
