#pragma once

#include "report/chart_spec.h"
#include "ui/results/item_table_model.h"
#include "ui/results/results_figures.h"

#include <QCoreApplication>

namespace sextant::ui {

/// The tables of the page in rows and words.
class ResultRows
{
    Q_DECLARE_TR_FUNCTIONS(ResultRows)

public:
    static std::vector<ItemRow> gates(const ResultsFigures& figures, Language language);
    /// "3 of 6 passed".
    static QString gatesNote(const ResultsFigures& figures);
    /// The first \a most gaps.
    static std::vector<ItemRow> gaps(const ResultsFigures& figures, size_t most, Language language);
    static QString gapsNote(const ResultsFigures& figures);
    /// By how much the overall score would change if \a gap were closed: "+0.069".
    static QString gainText(const ResultsFigures& figures, const scoring::Gap& gap);
    static ItemRow item(const ResultsFigures& figures, int item, Language language);
    /// Top sections with a figure, the best first, or the worst; ties in reading order.
    static std::vector<int> byMerit(const ResultsFigures& figures, bool bestFirst);
    /// The \a most strongest or weakest top sections, at most half of them, and how far they are from the
    /// whole, in words. Empty when all stand alike.
    static std::vector<ItemRow> extremes(const ResultsFigures& figures, bool strongest, size_t most,
                                         Language language);
    /// The top sections as they stand now, as they stood in \a then, and the difference.
    static std::vector<ItemRow> sectionsThen(const ResultsFigures& figures, const scoring::ScoreCard& then,
                                             Language language);
    /// The sections above \a item, the nearest first, and the whole, with the item's share of their weight.
    static std::vector<ItemRow> figuresAbove(const ResultsFigures& figures, int item, Language language);
    /// The top sections as a table: score, last time, target, what open answers allow, answered of all.
    static std::vector<ItemRow> sections(const ResultsFigures& figures, Language language);
    /// The lines behind \a explanation; hidden and unscored items are left out.
    static std::vector<ItemRow> lines(const ResultsFigures& figures, const scoring::Explanation& explanation,
                                      Language language);

    /// The heat map as a table.
    static std::vector<ItemRow> counts(const ResultsFigures& figures, const report::HeatMapSpec& spec,
                                       Language language);
    /// The trend as a table: the whole and every top section at each time.
    static std::vector<ItemRow> times(const ResultsFigures& figures, Language language);

private:
    static ItemRow wholeRow(const ResultsFigures& figures);
    static ItemRow sectionRow(const ResultsFigures& figures, int node, Language language);
    static QString distance(const ResultsFigures& figures, const scoring::NodeScore& score);
    static ItemFact share(const ResultsFigures& figures, int item, const scoring::NodeScore& above);
    static ItemFact product(const scoring::ExplainedLine& line);
};

} // namespace sextant::ui
