#pragma once

#include "ui/results/item_table_model.h"
#include "ui/results/results_figures.h"
#include "ui/results/subject.h"

#include <QCoreApplication>

namespace sextant::ui {

/// One line of a calculation: "2 open, all at the lowest", "10 ÷ 8", "1.25".
struct ExplainedFact
{
    QString text;
    QString calculation;
    QString figure;
};

/// Where one figure comes from, in words and rows.
struct Explained
{
    QString title;
    QString figure;
    QString fraction;
    QString rule;
    QStringList headings; ///< of the rows
    std::vector<ItemRow> rows;
    std::vector<ExplainedFact> facts;
    QString whatIfTitle; ///< what one better answer would change; empty: nothing to say
    QString whatIf;
    QString foot;
    int item = -1; ///< the item whose question can be opened; -1: none
};

/// Explains every figure of the page: its answers, weights, what is left out, the sum, the rounding, the
/// rule.
class Explanations
{
    Q_DECLARE_TR_FUNCTIONS(Explanations)

public:
    /// \a subject is not Nothing.
    static Explained of(const ResultsFigures& figures, const Subject& subject, Language language);

private:
    static Explained node(const ResultsFigures& figures, int node, Language language);
    static Explained item(const ResultsFigures& figures, int item, Language language);
    static Explained cell(const ResultsFigures& figures, const Subject& subject, Language language);
    static Explained time(const ResultsFigures& figures, int number, Language language);

    static QString ruleText(scoring::FigureRule rule);
    static void addCoverage(Explained& told, const ResultsFigures& figures, int node);
    static void addInterval(Explained& told, const ResultsFigures& figures, int node,
                            const scoring::Explanation& explanation);
    static void addLastTime(Explained& told, const ResultsFigures& figures, int node);
    static void addRounding(Explained& told, const ResultsFigures& figures,
                            const scoring::Explanation& explanation);
    static void addWhatIf(Explained& told, const ResultsFigures& figures, int node, Language language);
    static QString stateText(const ResultsFigures& figures, int item, Language language);
    static void addWeight(Explained& told, const ResultsFigures& figures, int item);
    static void addGate(Explained& told, const ResultsFigures& figures, int item);
    static void addGap(Explained& told, const ResultsFigures& figures, int item);
    static QString foot(const ResultsFigures& figures);
};

} // namespace sextant::ui
