#pragma once

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
    /// The top sections as a table: score, last time, target, what open answers allow, answered of all.
    static std::vector<ItemRow> sections(const ResultsFigures& figures, Language language);
    /// The lines behind \a explanation; hidden and unscored items are left out.
    static std::vector<ItemRow> lines(const ResultsFigures& figures, const scoring::Explanation& explanation,
                                      Language language);

private:
    static ItemRow itemRow(const ResultsFigures& figures, int item, Language language);
    static ItemRow sectionRow(const ResultsFigures& figures, int node, Language language);
    static ItemFact product(const scoring::ExplainedLine& line);
};

} // namespace sextant::ui
