#pragma once

#include "framework/guide.h"

#include <QDate>

#include <vector>

namespace sextant::framework {

/// The first day of \a period, given as "2016", "2026-01" or "2024-09-05"; null when it is empty or no such
/// day exists.
QDate firstDayOf(const QString& period);
/// The last day of \a period, in the same forms.
QDate lastDayOf(const QString& period);

/// Whether \a value is in force on \a day, both ends included. An end that is not recorded does not limit it:
/// its reader is told so by an empty `from`.
bool isInForce(const DatedValue& value, QDate day);

/// Those values of \a parameter that are in force on \a day, in the register's order; empty when there are
/// none. No value displaces another by itself: a figure that has been replaced has a last day.
std::vector<DatedValue> valuesInForce(const Parameter& parameter, QDate day);

} // namespace sextant::framework
