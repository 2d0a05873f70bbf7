#pragma once

#include "workspace/assessment_service.h"
#include "workspace/evidence_service.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace sextant::workspace {

/// What share of an item's points a rating must bring to count as high: levels 3 and 4 of five.
inline constexpr int kHighRatingPercent = 75;

/// The visible items with options whose answer brings at least kHighRatingPercent of the way from the worst
/// to the best points, and that have no file: a good rating that nothing shows. In order of items; empty when
/// there is no such assessment. Conflicts do not count, they are no ratings yet.
std::vector<framework::ItemId> highRatingsWithoutEvidence(const AssessmentService& assessments,
                                                          const EvidenceService& evidence,
                                                          const assessment::AssessmentId& id);

/// \a rows as CSV for a spreadsheet: UTF-8 with a mark, each cell guarded against being taken for a formula.
QByteArray listCsv(const std::vector<QStringList>& rows);

} // namespace sextant::workspace
