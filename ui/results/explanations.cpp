#include "ui/results/explanations.h"

#include "report/chart_specs.h"
#include "report/verdict.h"
#include "ui/results/explained_figures.h"
#include "ui/results/heat_map_cells.h"
#include "ui/results/result_rows.h"
#include "ui/shared/format.h"

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kExactDigits = 6;

} // namespace

Explained Explanations::of(const ResultsFigures& figures, const Subject& subject, Language language)
{
    switch (subject.kind) {
    case Subject::Kind::Item:
        return item(figures, subject.index, language);
    case Subject::Kind::Cell:
        return cell(figures, subject, language);
    case Subject::Kind::Time:
        return time(figures, subject.index, language);
    case Subject::Kind::Whole:
    case Subject::Kind::Section:
    case Subject::Kind::Nothing:
        break;
    }
    return node(figures, subject.kind == Subject::Kind::Section ? subject.index : -1, language);
}

QString Explanations::foot(const ResultsFigures& figures)
{
    //: versions of framework and scoring engine
    return tr("Framework %1, scoring engine %2. What is not applicable counts in neither sum.")
        .arg(figures.index().framework().version, QString::fromLatin1(scoring::kEngineVersion));
}

QString Explanations::ruleText(scoring::FigureRule rule)
{
    switch (rule) {
    case scoring::FigureRule::Mean:
        return tr(
            "Weighted mean of what is rated: points times weight, added up, divided by the sum of weights.");
    case scoring::FigureRule::Sum:
        return tr("Points times weight, added up over what is rated.");
    case scoring::FigureRule::Minimum:
        return tr("The lowest points of what is rated decide, weights aside.");
    case scoring::FigureRule::Maximum:
        return tr("The highest points of what is rated decide, weights aside: lower is better here.");
    }
    return {};
}

Explained Explanations::node(const ResultsFigures& figures, int node, Language language)
{
    const framework::Framework& framework = figures.index().framework();
    const scoring::Explanation explanation = figures.explain(node);
    Explained told;
    told.title = node < 0 ? framework.title.in(language) : sectionName(figures, node, language);
    told.figure = report::scoreText(framework, figures.score(node));
    const bool isMean = explanation.rule == scoring::FigureRule::Mean && explanation.score.isDefined();
    told.fraction = isMean ? u"= "_qs + quotientText(explanation.points, explanation.weight) : QString();
    told.rule = ruleText(explanation.rule);
    told.headings = {QString(), tr("Indicator"), tr("Level"), tr("Weight"), tr("Product")};
    told.rows = ResultRows::lines(figures, explanation, language);
    addInterval(told, figures, node, explanation);
    addLastTime(told, figures, node);
    addRounding(told, figures, explanation);
    addCoverage(told, figures, node);
    const auto& bands = framework.method.bands;
    const int band = figures.score(node).bandIndex;
    if (band >= 0 && band < std::ssize(bands))
        told.facts.push_back({tr("Band"), {}, bands[static_cast<size_t>(band)].label.in(language)});
    addWhatIf(told, figures, node, language);
    told.foot = foot(figures);
    return told;
}

void Explanations::addInterval(Explained& told, const ResultsFigures& figures, int node,
                               const scoring::Explanation& explanation)
{
    const int decimals = figures.index().framework().method.decimals;
    const auto figureOf = [decimals](const scoring::Fraction& fraction) {
        return fraction.isDefined() ? scoring::formatScore(fraction, decimals) : QString();
    };
    const bool isMean = explanation.rule == scoring::FigureRule::Mean;
    const auto calculation = [isMean](const scoring::Fraction& points, Decimal weight) {
        return isMean ? quotientText(points, weight) : QString();
    };
    if (explanation.score.isDefined())
        told.facts.push_back(
            {tr("Total"), calculation(explanation.points, explanation.weight), figureOf(explanation.score)});
    const int open = figures.score(node).unanswered;
    if (open == 0)
        return;
    told.facts.push_back({tr("%n open, all at the lowest", nullptr, open),
                          calculation(explanation.lowestPoints, explanation.intervalWeight),
                          figureOf(explanation.intervalLow)});
    told.facts.push_back({tr("%n open, all at the highest", nullptr, open),
                          calculation(explanation.highestPoints, explanation.intervalWeight),
                          figureOf(explanation.intervalHigh)});
}

void Explanations::addLastTime(Explained& told, const ResultsFigures& figures, int node)
{
    const scoring::ScoreCard* last = figures.figures().last;
    if (last == nullptr)
        return;
    const scoring::NodeScore& then = node < 0 ? last->overall : last->nodes[static_cast<size_t>(node)];
    if (then.score)
        told.facts.push_back(
            {tr("Last time, %1").arg(figures.figures().lastName), report::fractionText(then),
             scoring::formatScore(then.fraction, figures.index().framework().method.decimals)});
}

void Explanations::addRounding(Explained& told, const ResultsFigures& figures,
                               const scoring::Explanation& explanation)
{
    const int decimals = figures.index().framework().method.decimals;
    if (!explanation.score.isDefined())
        return;
    const QString shown = scoring::formatScore(explanation.score, decimals);
    QString exact = scoring::formatScore(explanation.score, kExactDigits);
    if (exact.startsWith(shown) && exact.mid(shown.size()).count(u'0') == exact.size() - shown.size())
        return; // nothing was rounded
    told.facts.push_back({tr("Rounded, half away from zero"), exact + u'…', shown});
}

void Explanations::addCoverage(Explained& told, const ResultsFigures& figures, int node)
{
    const scoring::NodeScore& score = figures.score(node);
    told.facts.push_back({tr("Coverage: %1 rated, %2 not applicable, %3 open")
                              .arg(score.rated)
                              .arg(score.notApplicable)
                              .arg(score.unanswered),
                          {},
                          u"%1/%2"_qs.arg(score.rated + score.notApplicable).arg(score.visible())});
    int hidden = 0;
    int unscored = 0;
    for (int i = score.firstItem; i < score.endItem; ++i) {
        const scoring::ItemState state = figures.input().card.items[static_cast<size_t>(i)].state;
        hidden += state == scoring::ItemState::Hidden;
        unscored += state == scoring::ItemState::Unscored;
    }
    if (hidden > 0)
        told.facts.push_back({tr("Not asked, because of other answers"), {}, QString::number(hidden)});
    if (unscored > 0)
        told.facts.push_back({tr("Asked, but without points"), {}, QString::number(unscored)});
}

void Explanations::addWhatIf(Explained& told, const ResultsFigures& figures, int node, Language language)
{
    const scoring::NodeScore& score = figures.score(node);
    const auto inNode = [&score](const scoring::Gap& gap) {
        return gap.item >= score.firstItem && gap.item < score.endItem;
    };
    const auto gap = std::find_if(figures.gaps().begin(), figures.gaps().end(), inNode);
    if (gap == figures.gaps().end())
        return;
    const framework::Framework& framework = figures.index().framework();
    const scoring::ScoreCard changed = figures.scoreWith(gap->item, gap->target);
    const scoring::NodeScore& there = node < 0 ? changed.overall : changed.nodes[static_cast<size_t>(node)];
    const QString overall = report::scoreText(framework, changed.overall);
    told.whatIfTitle =
        tr("If %1 reached level %2").arg(itemAt(figures, gap->item).code, gap->target.toString());
    told.whatIf = node < 0 ? tr("The overall score would be %1.").arg(overall)
                           : tr("This figure would be %1, the overall score %2.")
                                 .arg(report::scoreText(framework, there), overall);
    if (changed.readiness != figures.input().card.readiness)
        //: joins two sentences
        told.whatIf = tr("%1 %2").arg(
            told.whatIf,
            tr("The verdict would be: %1.").arg(report::readinessWord(changed.readiness, language)));
}

Explained Explanations::cell(const ResultsFigures& figures, const Subject& subject, Language language)
{
    const report::HeatMapSpec spec = report::heatMapSpec(figures.figures(), language);
    const report::HeatColumn& column = spec.columns[static_cast<size_t>(subject.column)];
    Explained told;
    //: a domain, and a level or "Not answered"
    told.title = tr("%1: %2").arg(sectionName(figures, subject.index, language), column.name);
    for (const int item : itemsOfCell(figures, subject.index, column))
        told.rows.push_back(ResultRows::item(figures, item, language));
    told.figure = QString::number(told.rows.size());
    told.fraction = tr("of %n question(s) of this domain", nullptr, figures.score(subject.index).visible());
    told.rule = tr("The questions of this domain that stand here. Enter opens one.");
    told.headings = {QString(), tr("Indicator"), tr("Level")};
    told.foot = foot(figures);
    return told;
}

Explained Explanations::time(const ResultsFigures& figures, int number, Language language)
{
    const report::PastFigures& past = figures.past()[static_cast<size_t>(number)];
    const framework::Framework& framework = figures.index().framework();
    Explained told;
    told.title = past.title;
    told.figure = report::scoreText(framework, past.card.overall);
    const QString fraction = report::fractionText(past.card.overall);
    told.fraction = fraction.isEmpty() ? QString() : u"= "_qs + fraction;
    const QString on = dateText(past.on, language);
    told.rule =
        past.edition.isEmpty()
            ? tr("The figures of %1, by the same questions. Enter explains how a domain stands now.").arg(on)
            : tr("The figures of %1, by edition %2 of the questions. Where they have changed since, the two "
                 "cannot "
                 "be compared, and there is no figure. Enter explains how a domain stands now.")
                  .arg(on, past.edition);
    told.headings = {QString(), tr("Domain"), tr("Now"), tr("Then"), tr("Change")};
    told.rows = ResultRows::sectionsThen(figures, past.card, language);
    told.foot = foot(figures);
    return told;
}

} // namespace sextant::ui
