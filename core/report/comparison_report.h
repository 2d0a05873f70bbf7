#pragma once

#include "comparison/comparison.h"
#include "report/choices.h"
#include "report/report.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sextant::report {

/// All that a comparison is made from. Figures are taken as they are; nothing is scored again.
struct ComparisonReportInput
{
    std::vector<comparison::Side> sides; ///< in the order of their numbers; at most kMostSides
    QDate printedOn;
    QString programVersion;
};

/// The assessments side by side in \a language: how far they can be compared, profiles, figures by section,
/// what moved, what was answered in one and not in another, gates, and an annex of all items. Works for any
/// number of assessments and frameworks: what cannot be compared is said and stands apart. Of \a choices it
/// takes parts and detail, and notes (the reasons of what is not applicable).
ReadinessReport comparisonReport(const ComparisonReportInput& input, Language language,
                                 const Choices& choices = {});

} // namespace sextant::report
