#pragma once

#include "assessment/assessment.h"
#include "base/language.h"
#include "framework/framework_index.h"
#include "scoring/score_card.h"

#include <QJsonObject>

namespace sextant::workspace {

/// \a card as `sextant-cli score --json` prints it: {"assessment", "framework": {"id", "version"}, "engine",
/// "overall", "nodes", "gates", "readiness"}. Nodes are {"id", "title", "score", "ratio", "numerator",
/// "denominator", "band", "coverage", "interval": {"min", "max"}, "rated", "notApplicable", "unanswered"};
/// the overall node's id is the framework's. Not defined is null: score, ratio, band, interval, readiness,
/// and "passed" of an open or dropped gate.
QJsonObject figuresJson(const scoring::ScoreCard& card, const framework::FrameworkIndex& index,
                        const assessment::AssessmentId& assessment, Language language = Language::English);

/// "ready", "conditional", "notReady", "incomplete"; empty for NotDefined.
QString readinessName(scoring::Readiness readiness);

} // namespace sextant::workspace
