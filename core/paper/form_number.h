#pragma once

#include "assessment/assessment.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace sextant::paper {

/// What the number of a form says: when it was printed, and a mark of what it asks about.
struct FormNumber
{
    QDateTime printedAt; ///< UTC, the whole minute
    int mark = 0;        ///< of assessment and edition, 0 to 960
    friend bool operator==(const FormNumber&, const FormNumber&) = default;
};

/// The number of the form of \a assessment over \a edition (the digest of the framework) printed at
/// \a printedAt, from 2024 to 2078.
FormNumber formNumber(const assessment::AssessmentId& assessment, const QByteArray& edition,
                      const QDateTime& printedAt);

/// "K7M2-P4XQ": seven signs of 31 and a check sign that finds any one sign mistyped and any two neighbours
/// changed over (different weights modulo 31, a prime). I and L stand for 1, O for 0 when it is read.
QString formNumberText(const FormNumber& number);

/// The inverse; blanks, hyphens, case and width do not matter. nullopt when it is none or does not check.
std::optional<FormNumber> readFormNumber(const QString& text);

} // namespace sextant::paper
