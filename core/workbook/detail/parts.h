#pragma once

#include "workbook/detail/book.h"

#include "report/phrases.h"
#include "report/readiness_report.h"
#include "report/scale.h"

#include <optional>
#include <vector>

namespace sextant::workbook::detail {

/// What every sheet is made from.
struct Context
{
    Context(const report::ReadinessReportInput& reportInput, Language bookLanguage);
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    const report::ReadinessReportInput& input;
    Language language;
    const framework::FrameworkIndex& index;
    report::Figures figures;
    report::Scale scale;
    std::vector<QStringList> filesOfItem; ///< names, by item index

    int itemCount() const { return static_cast<int>(index.items().size()); }
    const framework::Item& item(int number) const { return *index.items()[static_cast<size_t>(number)]; }
    const scoring::ItemScore& scoreOf(int number) const
    {
        return input.card.items[static_cast<size_t>(number)];
    }
    /// nullptr when there is none.
    const assessment::Answer* answerOf(int number) const;
    /// The item's title, or its question when it has none.
    QString titleOf(int number) const;
    QString codesOf(const std::vector<framework::ItemId>& items) const;
    QString bandOf(const scoring::NodeScore& node) const;
    QString say(report::Phrase phrase, std::initializer_list<QString> args = {}) const
    {
        return report::say(phrase, language, args);
    }
    QString word(Word what, std::initializer_list<QString> args = {}) const
    {
        return tell(what, language, args);
    }
    QString yesOrNo(bool yes) const { return word(yes ? Word::Yes : Word::No); }
    QString gateWord(scoring::GateState state) const;
    const scoring::GateResult* gateOf(int number) const;
};

void addSummary(const Context& context, Book& book);
void addDomains(const Context& context, Book& book);
void addAnswers(const Context& context, Book& book);
void addLevels(const Context& context, Book& book);
void addEvidence(const Context& context, Book& book);
void addMethod(const Context& context, const report::ReadinessReport& told, Book& book);

/// What the charts of the domains are drawn from: rows [first, last] of the sheet, with names in column
/// `names` and figures in the columns `values`, whose heads are in row 0.
struct ChartSource
{
    int first = 1;
    int last = 1;
    int names = 1;
    std::vector<int> values;
    double lowest = 0; ///< of the axis
    double highest = 0;
};

/// Puts the charts of \a source into \a sheet, from \a row on: bars, and a profile over three or more rows.
void addCharts(const Context& context, const ChartSource& source, int row, Sheet& sheet);

} // namespace sextant::workbook::detail
