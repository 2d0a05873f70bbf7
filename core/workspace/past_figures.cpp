#include "workspace/past_figures.h"

#include "scoring/trend.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace sextant::workspace {

namespace {

using report::PastFigures;

bool isComparable(const scoring::NodeTrend& trend)
{
    return trend.comparability == scoring::Comparability::Comparable ||
           trend.comparability == scoring::Comparability::NoFigure;
}

/// \a then by the sections of \a now: matched by their ids, without a figure where the two are not
/// comparable.
scoring::ScoreCard bySectionsOf(const framework::FrameworkIndex& now, const scoring::ScoreCard& cardNow,
                                const framework::FrameworkIndex& then, const scoring::ScoreCard& cardThen)
{
    const scoring::Trend trend = scoring::compare(then, cardThen, now, cardNow);
    scoring::ScoreCard matched;
    if (isComparable(trend.overall))
        matched.overall = cardThen.overall;
    for (const scoring::NodeTrend& node : trend.nodes)
        matched.nodes.push_back(node.lastNode >= 0 && isComparable(node)
                                    ? cardThen.nodes[static_cast<size_t>(node.lastNode)]
                                    : scoring::NodeScore());
    return matched;
}

/// nullopt: \a other is by another framework than \a id, or a part of an audit, whose Manual is not read for
/// this.
std::optional<PastFigures> ofOtherEdition(Workspace& workspace, const assessment::AssessmentId& id,
                                          const assessment::Assessment& other)
{
    if (!workspace.audits().engagementOf(other.id).isNull())
        return std::nullopt;
    const AssessmentService& service = workspace.assessments();
    const auto now = service.framework(id);
    const auto then = service.framework(other.id);
    if (now == nullptr || then == nullptr || now->framework.id != then->framework.id)
        return std::nullopt;
    return PastFigures{other.title, other.asOf,
                       bySectionsOf(now->index, service.score(id), then->index, service.score(other.id)),
                       then->framework.version};
}

} // namespace

std::vector<report::PastFigures> pastFigures(Workspace& workspace, const assessment::AssessmentId& id)
{
    std::vector<PastFigures> past;
    const AssessmentService& service = workspace.assessments();
    const assessment::Assessment* now = service.find(id);
    if (now == nullptr)
        return past;
    for (const assessment::AssessmentId& other : service.of(now->organisation)) {
        const assessment::Assessment* then = service.find(other);
        if (then->asOf >= now->asOf && other != id)
            continue;
        if (then->framework == now->framework)
            past.push_back({then->title, then->asOf, service.score(other), {}});
        else if (auto matched = ofOtherEdition(workspace, id, *then))
            past.push_back(std::move(*matched));
    }
    std::stable_sort(past.begin(), past.end(),
                     [](const PastFigures& a, const PastFigures& b) { return a.on < b.on; });
    return past;
}

} // namespace sextant::workspace
