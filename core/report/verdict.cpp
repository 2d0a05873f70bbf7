#include "report/verdict.h"

#include "report/phrases.h"

#include <algorithm>
#include <cmath>

namespace sextant::report {

namespace {

using framework::Direction;
using framework::FrameworkIndex;
using scoring::GateState;
using scoring::NodeScore;
using scoring::Readiness;

constexpr QChar kDash = u'–';

bool lowerIsBetter(const Figures& figures)
{
    return figures.index.framework().method.better == Direction::LowerIsBetter;
}

/// A scaled integer as a plain number with at most \a decimals places.
QString scaledText(std::int64_t value, double scale, int decimals)
{
    QString text = QString::number(static_cast<double>(value) / scale, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString itemName(const Figures& figures, int item, Language language)
{
    const framework::Item& asked = *figures.index.items()[static_cast<size_t>(item)];
    return codeAndTitle(asked.code, asked.title.in(language), language);
}

QString sectionName(const Figures& figures, size_t node, Language language)
{
    const framework::Section& section = *figures.index.nodes()[node].section;
    const QString name = language == Language::Chinese || section.shortTitle.isEmpty()
                             ? section.title.in(language)
                             : section.shortTitle.in(language);
    return codeAndTitle(section.code, name, language);
}

QString quoted(const QString& name, Language language)
{
    return language == Language::Chinese ? QStringLiteral("“%1”").arg(name) : name;
}

std::vector<size_t> topNodes(const Figures& figures)
{
    std::vector<size_t> nodes;
    for (size_t i = 0; i < figures.index.nodes().size(); ++i) {
        if (figures.index.nodes()[i].depth == 0)
            nodes.push_back(i);
    }
    return nodes;
}

QStringList failedGates(const Figures& figures, Language language)
{
    QStringList failed;
    for (const scoring::GateResult& gate : figures.card.gates) {
        if (gate.state != GateState::Failed)
            continue;
        const Phrase phrase = lowerIsBetter(figures) ? Phrase::GateAtLevelLower : Phrase::GateAtLevel;
        failed << say(phrase, language,
                      {itemName(figures, gate.item, language),
                       gate.points ? gate.points->toString() : QString(kDash), gate.threshold.toString()});
    }
    return failed;
}

/// The sections on the wrong side of the readiness rule's minimum; empty when there is no rule.
QString weakSections(const Figures& figures, Language language)
{
    const auto& rule = figures.index.framework().readiness;
    if (!rule)
        return {};
    QStringList names;
    for (const size_t node : topNodes(figures)) {
        const NodeScore& score = figures.card.nodes[node];
        if (!score.score)
            continue;
        const double minimum = rule->sectionMinimum.toDouble();
        if (lowerIsBetter(figures) ? *score.score > minimum : *score.score < minimum)
            names << quoted(sectionName(figures, node, language), language);
    }
    if (names.isEmpty())
        return {};
    const Phrase phrase = lowerIsBetter(figures) ? Phrase::SectionsAbove : Phrase::SectionsBelow;
    return sayCount(phrase, language, static_cast<int>(names.size()),
                    {joined(names, language), rule->sectionMinimum.toString()});
}

QString certainSoFar(const Figures& figures, Language language)
{
    const QStringList failed = failedGates(figures, language);
    if (failed.isEmpty())
        return {};
    const QString separator = language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ");
    return say(Phrase::GateFailedSoFar, language, {failed.join(separator)});
}

QString openReasons(const Figures& figures, Language language)
{
    const scoring::ScoreCard& card = figures.card;
    const framework::Framework& framework = figures.index.framework();
    QStringList said;
    if (card.overall.unanswered > 0) {
        said << sayNumber(Phrase::OpenQuestions, language, card.overall.unanswered,
                          {QString::number(card.overall.visible())});
        if (card.overall.conflicts > 0)
            said << sayNumber(Phrase::OpenConflicts, language, card.overall.conflicts);
    }
    if (card.overall.rated + card.overall.notApplicable == 0)
        return say(Phrase::NothingAnswered, language);
    if (card.readinessAtWorst != Readiness::NotDefined) {
        if (card.readinessAtWorst == card.readinessAtBest)
            said << say(Phrase::WhateverTheyBring, language, {readinessWord(card.readinessAtBest, language)});
        else
            said << say(Phrase::VerdictBetween, language,
                        {readinessWord(card.readinessAtWorst, language),
                         readinessWord(card.readinessAtBest, language)});
    }
    if (card.overall.intervalDefined && card.overall.unanswered > 0)
        said << say(Phrase::FigureBetween, language,
                    {scoring::formatScore(card.overall.intervalMinimum, framework.method.decimals),
                     scoring::formatScore(card.overall.intervalMaximum, framework.method.decimals)});
    said << certainSoFar(figures, language);
    return sentences(said, language);
}

QString conditions(const Figures& figures, Language language)
{
    QStringList parts = failedGates(figures, language);
    const QString weak = weakSections(figures, language);
    if (!weak.isEmpty())
        parts << weak;
    if (parts.isEmpty())
        return {};
    const QString separator = language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ");
    return sayCount(Phrase::ConditionCount, language, static_cast<int>(parts.size()),
                    {parts.join(separator)});
}

QString bandLabel(const Figures& figures, Language language)
{
    const auto& bands = figures.index.framework().method.bands;
    const int band = figures.card.overall.bandIndex;
    return band >= 0 && band < std::ssize(bands) ? bands[static_cast<size_t>(band)].label.in(language)
                                                 : QString();
}

/// Greater: better, whatever the direction.
double merit(const Figures& figures, double score)
{
    return lowerIsBetter(figures) ? -score : score;
}

QString comparison(const Figures& figures, Language language)
{
    if (figures.last == nullptr)
        return {};
    int compared = 0;
    int improved = 0;
    QStringList fell;
    for (const size_t node : topNodes(figures)) {
        const NodeScore& now = figures.card.nodes[node];
        const NodeScore& last = figures.last->nodes[node];
        if (!now.score || !last.score)
            continue;
        ++compared;
        const double change = merit(figures, *now.score) - merit(figures, *last.score);
        improved += change > 1e-9 ? 1 : 0;
        if (change < -1e-9)
            fell << quoted(sectionName(figures, node, language), language);
    }
    if (compared == 0)
        return {};
    QStringList said;
    if (improved == compared && compared > 1)
        said << sayCount(Phrase::AllImproved, language, compared, {lastInSentence(figures, language)});
    else if (improved > 0)
        said << sayCount(Phrase::SomeImproved, language, improved,
                         {countWord(compared, language), lastInSentence(figures, language)});
    else
        said << say(Phrase::NoneImproved, language, {lastInSentence(figures, language)});
    if (!fell.isEmpty())
        said << sayCount(Phrase::SomeFell, language, static_cast<int>(fell.size()), {joined(fell, language)});
    return sentences(said, language);
}

QString strongest(const Figures& figures, Language language)
{
    std::optional<double> best;
    QStringList names;
    int rated = 0;
    for (const size_t node : topNodes(figures)) {
        const NodeScore& score = figures.card.nodes[node];
        // Sums of sections of different size say nothing about which one is stronger; their shares do.
        const std::optional<double> figure =
            figures.index.framework().method.aggregate == framework::Aggregate::Sum ? score.ratio
                                                                                    : score.score;
        if (!figure)
            continue;
        ++rated;
        const double standing = merit(figures, *figure);
        if (!best || standing > *best + 1e-9) {
            best = standing;
            names.clear();
        }
        if (std::abs(standing - *best) <= 1e-9)
            names << quoted(sectionName(figures, node, language), language);
    }
    if (rated < 2 || names.size() > 3)
        return {};
    return say(names.size() == 1 ? Phrase::Strongest : Phrase::StrongestSeveral, language,
               {joined(names, language)});
}

} // namespace

QString readinessWord(Readiness readiness, Language language)
{
    switch (readiness) {
    case Readiness::Incomplete:
        return say(Phrase::NotCompleteYet, language);
    case Readiness::NotReady:
        return say(Phrase::NotReady, language);
    case Readiness::Conditional:
        return say(Phrase::ReadyOnConditions, language);
    case Readiness::Ready:
        return say(Phrase::Ready, language);
    case Readiness::NotDefined:
        break;
    }
    return say(Phrase::OverallResult, language);
}

QString verdictTitle(const Figures& figures, Language language)
{
    if (figures.card.readiness != Readiness::NotDefined)
        return readinessWord(figures.card.readiness, language);
    if (figures.card.overall.unanswered > 0)
        return say(Phrase::NotCompleteYet, language);
    const QString band = bandLabel(figures, language);
    return band.isEmpty() ? say(Phrase::OverallResult, language) : band;
}

QString verdictReasons(const Figures& figures, Language language)
{
    const scoring::ScoreCard& card = figures.card;
    const framework::Framework& framework = figures.index.framework();
    if (card.readiness == Readiness::Incomplete || card.overall.unanswered > 0)
        return openReasons(figures, language);
    QStringList said;
    if (card.readiness == Readiness::NotReady && framework.readiness && card.overall.score) {
        const double minimum = framework.readiness->overallMinimum.toDouble();
        const bool weak =
            lowerIsBetter(figures) ? *card.overall.score > minimum : *card.overall.score < minimum;
        if (weak)
            said << say(Phrase::OverallBelow, language,
                        {scoreText(framework, card.overall), framework.readiness->overallMinimum.toString()});
    }
    if (card.readiness == Readiness::Ready && framework.readiness && !lowerIsBetter(figures)) {
        const Phrase phrase = card.gates.empty() ? Phrase::NoGateNoCondition : Phrase::NoCondition;
        said << say(phrase, language, {framework.readiness->sectionMinimum.toString()});
    } else {
        said << conditions(figures, language);
    }
    const QString band = bandLabel(figures, language);
    if (card.readiness == Readiness::NotDefined && !band.isEmpty())
        said << say(Phrase::BandLead, language, {scoreText(framework, card.overall), band});
    return sentences(said, language);
}

QString verdictContext(const Figures& figures, Language language)
{
    return sentences({comparison(figures, language), strongest(figures, language)}, language);
}

QString gatesSentence(const Figures& figures, Language language)
{
    int passed = 0;
    int open = 0;
    int all = 0;
    for (const scoring::GateResult& gate : figures.card.gates) {
        if (gate.state == GateState::Dropped)
            continue;
        ++all;
        passed += gate.state == GateState::Passed ? 1 : 0;
        open += gate.state == GateState::Open ? 1 : 0;
    }
    if (all == 0)
        return {};
    if (passed == all)
        return sayCount(Phrase::GatesAllPassed, language, all);
    if (all == 1)
        return say(open == 1 ? Phrase::GateOneOpen : Phrase::GateOneFailed, language);
    const QString said = passed == 0
                             ? sayCount(Phrase::GatesNonePassed, language, all)
                             : sayCount(Phrase::GatesPassed, language, passed, {countWord(all, language)});
    return sentences({said, open > 0 ? sayCount(Phrase::GatesOpen, language, open) : QString()}, language);
}

QString scoreText(const framework::Framework& framework, const NodeScore& node)
{
    return node.score ? scoring::formatScore(*node.score, framework.method.decimals) : QString(kDash);
}

QString fractionText(const NodeScore& node)
{
    if (!node.fraction.isDefined() || node.aggregate != framework::Aggregate::Mean)
        return {};
    return scaledText(node.fraction.numerator, 1e8, 4) + QStringLiteral(" ÷ ") +
           scaledText(node.fraction.denominator, 1e4, 4);
}

QString lastInSentence(const Figures& figures, Language language)
{
    bool isYear = false;
    figures.lastName.toInt(&isYear);
    return isYear && language == Language::Chinese ? figures.lastName + QStringLiteral("年")
                                                   : figures.lastName;
}

QString codeAndTitle(const QString& code, const QString& title, Language language)
{
    if (code.isEmpty() || title.isEmpty())
        return code + title;
    return code + (language == Language::Chinese ? QChar(0x2002) : QChar(u' ')) + title;
}

} // namespace sextant::report
