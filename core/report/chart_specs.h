#pragma once

#include "report/chart_spec.h"
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
/// How many items stand at each level: of all, then of each top section. No levels when the items share no scale.
DistributionSpec distributionSpec(const Figures& figures, Language language);

} // namespace sextant::report
