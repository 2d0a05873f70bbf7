#include "ui/results/reach_words.h"

#include "report/scale.h"
#include "report/verdict.h"
#include "ui/results/explained_figures.h"

#include <cmath>
#include <numeric>

namespace sextant::ui {

using scoring::Readiness;
using Outcome = scoring::ShortestList::Outcome;

namespace {

constexpr int kHalfSteps = 2; ///< goals for each step of the scale
constexpr std::int64_t kMostScores = 12;

bool isLowerBetter(const ResultsFigures& figures)
{
    return figures.index().framework().method.better == framework::Direction::LowerIsBetter;
}

/// The least that the verdict will be, whatever the open answers bring.
Readiness certain(const scoring::ScoreCard& card)
{
    return card.readiness == Readiness::Incomplete ? card.readinessAtWorst : card.readiness;
}

} // namespace

std::vector<NamedGoal> ReachWords::goals(const ResultsFigures& figures, Language language)
{
    std::vector<NamedGoal> goals;
    const scoring::ScoreCard& card = figures.input().card;
    const framework::Framework& framework = figures.index().framework();
    if (framework.readiness) {
        for (const Readiness readiness : {Readiness::Conditional, Readiness::Ready})
            if (card.readiness == Readiness::Incomplete || certain(card) < readiness)
                goals.push_back({report::readinessWord(readiness, language), readiness});
    } else {
        const auto count = static_cast<int>(framework.method.bands.size());
        const bool lower = isLowerBetter(figures);
        const int now = card.overall.bandIndex;
        for (int i = 0; i < count; ++i) {
            const int band = lower ? count - 1 - i : i;
            if (now < 0 || (lower ? band < now : band > now))
                goals.push_back({framework.method.bands[static_cast<size_t>(band)].label.in(language),
                                 scoring::BandGoal{band}});
        }
    }
    addScores(goals, figures);
    return goals;
}

void ReachWords::addScores(std::vector<NamedGoal>& goals, const ResultsFigures& figures)
{
    const report::Scale scale(figures.index());
    const auto& overall = figures.input().card.overall;
    if (scale.isShare() || !overall.score)
        return;
    const auto first = static_cast<std::int64_t>(std::floor(scale.lowest() * kHalfSteps));
    const auto last = static_cast<std::int64_t>(std::ceil(scale.highest() * kHalfSteps));
    if (last - first > kMostScores)
        return;
    const bool lower = isLowerBetter(figures);
    for (std::int64_t i = first; i <= last; ++i) {
        const std::int64_t half = lower ? first + last - i : i;
        const Decimal score{half * (Decimal::kScale / kHalfSteps)};
        const bool isAhead = lower ? score.toDouble() < *overall.score : score.toDouble() > *overall.score;
        const bool isOnScale = score.toDouble() >= scale.lowest() && score.toDouble() <= scale.highest();
        if (isAhead && isOnScale)
            goals.push_back({tr("Overall score %1")
                                 .arg(scoring::formatScore(score.toDouble(),
                                                           figures.index().framework().method.decimals)),
                             scoring::ScoreGoal{score}});
    }
}

QString ReachWords::title(const scoring::ShortestList& list)
{
    switch (list.outcome) {
    case Outcome::Reached:
        return tr("Nothing has to be improved");
    case Outcome::OutOfReach:
        return tr("Out of reach for now");
    case Outcome::NotFound:
        return tr("No list was found");
    case Outcome::Found:
        break;
    }
    const int steps = std::accumulate(list.improvements.begin(), list.improvements.end(), 0,
                                      [](int sum, const auto& one) { return sum + one.steps; });
    const QString answers =
        tr("%n answer(s) to improve", nullptr, static_cast<int>(list.improvements.size()));
    //: "2 answers to improve", "3 levels in all"
    return tr("%1, %2").arg(answers, tr("%n level(s) in all", nullptr, steps));
}

QString ReachWords::text(const ResultsFigures& figures, const scoring::ShortestList& list,
                         scoring::OpenAnswers open, Language language)
{
    switch (list.outcome) {
    case Outcome::Reached:
        return list.toAnswer.empty() && list.toReview.empty()
                   ? tr("The answers reach it as they are.")
                   : tr("What is answered so far does not stand in the way.");
    case Outcome::OutOfReach:
        return obstacles(figures, list, language);
    case Outcome::NotFound:
        return tr("The search tried 20,000 combinations and found none. That does not mean there is none.");
    case Outcome::Found:
        break;
    }
    Q_UNUSED(open)
    return list.proven
               ? tr("Proven: no list has fewer answers, nor as few with fewer levels. Checked by scoring "
                    "it with the engine.")
               : tr("Checked by scoring it with the engine, and nothing in it can be left out; but the "
                    "search was cut short, and a shorter list may exist.");
}

QString ReachWords::obstacles(const ResultsFigures& figures, const scoring::ShortestList& list,
                              Language language)
{
    QStringList said{tr("Not even with every rated answer at its best.")};
    const QString separator = language == Language::Chinese ? u"、"_qs : u", "_qs;
    QStringList names;
    for (const int item : list.gates)
        names << itemName(figures, item, language);
    if (!names.isEmpty())
        said << tr("Gates in the way: %1.").arg(names.join(separator));
    names.clear();
    for (const int node : list.sections)
        names << sectionName(figures, node, language);
    if (!names.isEmpty())
        said << tr("Domains that stay too low: %1.").arg(names.join(separator));
    if (list.overallTooLow)
        said << tr("The overall score stays short of it.");
    return said.join(language == Language::Chinese ? QString() : u" "_qs);
}

QString ReachWords::answerFirst(const scoring::ShortestList& list, scoring::OpenAnswers open)
{
    QStringList said;
    const auto openCount = static_cast<int>(list.toAnswer.size());
    if (openCount > 0)
        said << (open == scoring::OpenAnswers::AtBest
                     ? tr("%n open question(s) come first. They are no improvements; here they are taken at "
                          "their best, so this is the least there is to do.",
                          nullptr, openCount)
                     : tr("%n open question(s) come first. They are no improvements; here they are taken at "
                          "their worst, so this is enough whatever they bring.",
                          nullptr, openCount));
    if (!list.toReview.empty())
        said << tr("%n gate(s) marked not applicable must be reviewed.", nullptr,
                   static_cast<int>(list.toReview.size()));
    return said.join(u'\n');
}

} // namespace sextant::ui
