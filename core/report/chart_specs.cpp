#include "report/chart_specs.h"

#include "report/phrases.h"
#include "report/scale.h"

#include <tuple>
#include <vector>

namespace sextant::report {

namespace {

using framework::FrameworkIndex;
using scoring::ItemState;
using scoring::NodeScore;

template <typename Visit>
void forTopNodes(const FrameworkIndex& index, Visit visit)
{
    for (size_t i = 0; i < index.nodes().size(); ++i) {
        if (index.nodes()[i].depth == 0)
            visit(i, *index.nodes()[i].section);
    }
}

/// The section's short name when it has one in this language.
QString shortName(const framework::Section& section, Language language)
{
    return section.shortTitle.isEmpty() ? section.title.in(language) : section.shortTitle.in(language);
}

QString codeOf(const framework::Section& section, size_t position)
{
    return section.code.isEmpty() ? QString::number(position + 1) : section.code;
}

QString listed(const QStringList& parts, Language language)
{
    return parts.join(language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", "));
}

std::optional<double> pointsPosition(const Scale& scale, const scoring::ScoreCard* card, int item)
{
    if (card == nullptr || card->items[static_cast<size_t>(item)].state != ItemState::Rated)
        return std::nullopt;
    return scale.positionOf(card->items[static_cast<size_t>(item)].points.toDouble());
}

QString levelText(const LevelMark& mark, Language language)
{
    switch (mark.kind) {
    case LevelMark::Kind::Level:
        return mark.number;
    case LevelMark::Kind::NotApplicable:
        return say(Phrase::NotApplicable, language);
    case LevelMark::Kind::Unanswered:
    case LevelMark::Kind::Unscored:
        break;
    }
    return QStringLiteral("–");
}

} // namespace

RadarSpec radarSpec(const Figures& figures, Language language)
{
    const Scale scale(figures.index);
    RadarSpec spec;
    spec.rings = scale.marks(language);
    std::erase_if(spec.rings, [](const ScaleMark& mark) { return mark.at <= 0; });
    spec.nowName = figures.nowName;
    spec.lastName = figures.last != nullptr ? figures.lastName : QString();
    spec.targetName = figures.targets != nullptr ? say(Phrase::TargetWord, language) : QString();
    QStringList said;
    forTopNodes(figures.index, [&](size_t node, const framework::Section& section) {
        const NodeScore& score = figures.card.nodes[node];
        RadarAxis axis;
        axis.code = codeOf(section, spec.axes.size());
        axis.name = shortName(section, language);
        axis.valueText = scoreText(figures.index.framework(), score);
        axis.now = scale.positionOf(score);
        axis.last = figures.last != nullptr ? scale.positionOf(figures.last->nodes[node]) : std::nullopt;
        axis.target =
            figures.targets != nullptr ? scale.positionOf(figures.targets->nodes[node]) : std::nullopt;
        axis.open = score.unanswered > 0;
        said << codeAndTitle(axis.code, axis.name, language) +
                    (language == Language::Chinese ? QString() : QStringLiteral(" ")) + axis.valueText;
        spec.axes.push_back(std::move(axis));
    });
    spec.description = sayCount(Phrase::RadarDescription, language, static_cast<int>(spec.axes.size()),
                                {listed(said, language)});
    return spec;
}

DomainBarsSpec domainBarsSpec(const Figures& figures, Language language)
{
    const Scale scale(figures.index);
    DomainBarsSpec spec;
    spec.marks = scale.marks(language);
    QStringList said;
    forTopNodes(figures.index, [&](size_t node, const framework::Section& section) {
        const NodeScore& score = figures.card.nodes[node];
        DomainBar bar;
        bar.code = codeOf(section, spec.bars.size());
        bar.name = language == Language::Chinese ? section.title.in(language) : shortName(section, language);
        bar.valueText = scoreText(figures.index.framework(), score);
        bar.value = scale.positionOf(score);
        std::tie(bar.low, bar.high) = scale.intervalOf(figures.card, score);
        bar.open = score.unanswered > 0 && bar.high - bar.low > 1e-9;
        bar.last = figures.last != nullptr ? scale.positionOf(figures.last->nodes[node]) : std::nullopt;
        bar.target =
            figures.targets != nullptr ? scale.positionOf(figures.targets->nodes[node]) : std::nullopt;
        bar.answered = score.rated + score.notApplicable;
        bar.total = score.visible();
        said << codeAndTitle(bar.code, bar.name, language) +
                    (language == Language::Chinese ? QString() : QStringLiteral(" ")) + bar.valueText;
        spec.bars.push_back(std::move(bar));
    });
    spec.description = sayCount(Phrase::BarsDescription, language, static_cast<int>(spec.bars.size()),
                                {listed(said, language)});
    return spec;
}

ArcSpec arcSpec(const Figures& figures, Language language)
{
    const Scale scale(figures.index);
    const NodeScore& overall = figures.card.overall;
    const int decimals = figures.index.framework().method.decimals;
    ArcSpec spec;
    spec.marks = scale.marks(language);
    spec.value = scale.positionOf(overall);
    std::tie(spec.low, spec.high) = scale.intervalOf(figures.card, overall);
    spec.open = overall.unanswered > 0 && spec.high - spec.low > 1e-9;
    spec.valueText = scoreText(figures.index.framework(), overall);
    const QString from = scoring::formatScore(scale.lowest(), 0);
    const QString to = scoring::formatScore(scale.highest(), 0);
    if (!spec.value)
        spec.description = say(Phrase::NothingAnswered, language);
    else if (spec.open)
        spec.description =
            say(Phrase::ArcDescriptionOpen, language,
                {spec.valueText, from, to, scoring::formatScore(overall.intervalMinimum, decimals),
                 scoring::formatScore(overall.intervalMaximum, decimals)});
    else
        spec.description = say(Phrase::ArcDescription, language, {spec.valueText, from, to});
    return spec;
}

LevelsSpec levelsSpec(const Figures& figures, int node, Language language)
{
    const Scale scale(figures.index);
    const FrameworkIndex::Node& place = figures.index.nodes()[static_cast<size_t>(node)];
    LevelsSpec spec;
    spec.marks = scale.isShare() ? std::vector<ScaleMark>() : scale.marks(language);
    QStringList said;
    for (int item = place.firstItem; item < place.endItem; ++item) {
        const scoring::ItemScore& score = figures.card.items[static_cast<size_t>(item)];
        if (score.state == ItemState::Hidden || score.state == ItemState::Unscored)
            continue;
        const framework::Item& asked = *figures.index.items()[static_cast<size_t>(item)];
        LevelBar bar;
        bar.code = asked.code;
        bar.title =
            asked.title.in(language).isEmpty() ? asked.question.in(language) : asked.title.in(language);
        bar.mark = levelMark(figures.index, figures.card, item);
        bar.value = pointsPosition(scale, &figures.card, item);
        bar.last = pointsPosition(scale, figures.last, item);
        bar.target = pointsPosition(scale, figures.targets, item);
        for (const scoring::GateResult& gate : figures.card.gates) {
            if (gate.item != item || gate.state == scoring::GateState::Dropped)
                continue;
            bar.gate = scale.positionOf(gate.threshold.toDouble());
            bar.gateState = gate.state;
            if (gate.state == scoring::GateState::Passed)
                spec.gatePassed = say(Phrase::GateKeyPassed, language);
            else if (gate.state == scoring::GateState::Failed)
                spec.gateFailed = say(Phrase::GateKeyFailed, language);
            else
                spec.gateOpen = say(Phrase::GateKeyOpen, language);
        }
        said << codeAndTitle(bar.code, bar.title, language) +
                    (language == Language::Chinese ? QStringLiteral("为") : QStringLiteral(": ")) +
                    levelText(bar.mark, language);
        if (bar.last)
            spec.lastName = figures.lastName;
        if (bar.target)
            spec.targetName = say(Phrase::TargetWord, language);
        spec.bars.push_back(std::move(bar));
    }
    spec.description = sayCount(Phrase::LevelsDescription, language, static_cast<int>(spec.bars.size()),
                                {listed(said, language)});
    return spec;
}

ProgressSpec progressSpec(const Figures& figures, Language language)
{
    ProgressSpec spec;
    QStringList said;
    forTopNodes(figures.index, [&](size_t node, const framework::Section& section) {
        const NodeScore& score = figures.card.nodes[node];
        const int answered = score.rated + score.notApplicable;
        const QString code = codeOf(section, spec.parts.size());
        spec.parts.push_back({code, answered, score.visible()});
        said << QStringLiteral("%1 %2/%3")
                    .arg(code, QString::number(answered), QString::number(score.visible()));
    });
    spec.description = say(Phrase::ProgressDescription, language, {listed(said, language)});
    return spec;
}

} // namespace sextant::report
