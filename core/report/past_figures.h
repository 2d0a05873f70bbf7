#pragma once

#include "scoring/score_card.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sextant::report {

/// An assessment of the same organisation by the same framework, for the trend.
struct PastFigures
{
    QString title;
    QDate on;
    scoring::ScoreCard card; ///< overall and sections, by those of now; without a figure where not comparable
    QString edition;         ///< of its questions, when it is not that of now; else empty
};

/// Whether one of them is by another edition of the questions.
bool hasOtherEditions(const std::vector<PastFigures>& past);

/// How each of \a past is named under a trend, in their order: its day in the shortest form that tells all
/// apart ("2024", "2024-03", "2024-03-15"), with an asterisk when it is by another edition.
std::vector<QString> timesOf(const std::vector<PastFigures>& past);

} // namespace sextant::report
