#pragma once

#include "cli/context.h"
#include "framework/framework_index.h"
#include "scoring/score_card.h"

namespace sextant::cli {

/// "2.14", or "–" where there is no figure.
QString scoreWords(const framework::Framework& framework, const std::optional<double>& score);
/// "1.90–3.20", or "–".
QString intervalWords(const framework::Framework& framework, const scoring::NodeScore& node);
/// "97 %": whole percents, never 100 before everything is covered.
QString coverageWords(const scoring::NodeScore& node);
/// The band's label; empty when there is none.
QString bandWords(const Context& context, const framework::Framework& framework,
                  const scoring::NodeScore& node);
QString readinessWords(const Context& context, scoring::Readiness readiness);

} // namespace sextant::cli
