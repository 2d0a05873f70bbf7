#pragma once

#include "assessment/assessment.h"
#include "cli/context.h"
#include "scoring/shortest_list.h"
#include "scoring/what_if.h"
#include "workspace/assessment_service.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sextant::cli {

/// The answers of \a id as the engine takes them; points into the open file.
std::vector<scoring::SheetEntry> sheetOf(const workspace::AssessmentService& service,
                                         const assessment::AssessmentId& id,
                                         const framework::FrameworkIndex& index);

/// Supposes each of \a wanted ("I1=2": item by id or code, and points). Errors: NotFound {"kind": "item",
/// "id"}; InvalidArgument {"what": "what-if", "value"} when it is no such pair, or no answer brings the
/// points.
Result<> suppose(scoring::WhatIf& whatIf, const framework::FrameworkIndex& index, const QStringList& wanted);
/// [{"item", "points"}]
QJsonArray supposedJson(const scoring::WhatIf& whatIf, const framework::FrameworkIndex& index);
/// "What if, nothing is saved: I1 = 2".
QString supposedWords(const Context& context, const scoring::WhatIf& whatIf,
                      const framework::FrameworkIndex& index);

/// What to reach, as it was asked for.
struct NamedGoal
{
    QString name;
    scoring::Goal goal;
    scoring::OpenAnswers open = scoring::OpenAnswers::AtBest;
};

/// \a name is a readiness ("ready", "conditional"), the id of a band, or a score; \a open "best" or "worst".
/// Errors: InvalidArgument {"what": "reach" | "open", "value"}.
Result<NamedGoal> goalOf(const framework::Framework& framework, const QString& name, const QString& open);
QJsonObject listJson(const NamedGoal& goal, const scoring::ShortestList& list,
                     const framework::FrameworkIndex& index);
void printList(Context& context, const NamedGoal& goal, const scoring::ShortestList& list,
               const framework::FrameworkIndex& index);

} // namespace sextant::cli
