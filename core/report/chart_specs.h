#pragma once

#include "report/chart_spec.h"
#include "report/past_figures.h"
#include "report/verdict.h"

namespace sextant::report {

/// The profile over the top sections.
RadarSpec radarSpec(const Figures& figures, Language language);
/// The top sections with what is certain and what is open.
DomainBarsSpec domainBarsSpec(const Figures& figures, Language language);
/// The overall figure.
ArcSpec arcSpec(const Figures& figures, Language language);
/// The levels of all items below node number \a node of the index; hidden items are left out.
LevelsSpec levelsSpec(const Figures& figures, int node, Language language);
/// How far the top sections are answered.
ProgressSpec progressSpec(const Figures& figures, Language language);
/// How many items stand at each level: of all, then of each top section. No levels when the items share no
/// scale.
DistributionSpec distributionSpec(const Figures& figures, Language language);
/// The top sections by level, with what is open and not applicable where there is any. No columns when the
/// items share no scale.
HeatMapSpec heatMapSpec(const Figures& figures, Language language);
/// The overall figure over \a past, which ends with now, and the section that is weakest now. No times with
/// fewer than two assessments.
TrendSpec trendSpec(const Figures& figures, const std::vector<PastFigures>& past, Language language);
/// The node of the top section that stands worst now, the first of several; -1 when none has a figure.
int weakestSection(const Figures& figures);

} // namespace sextant::report
