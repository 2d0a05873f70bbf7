#pragma once

#include "audit/progress.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sextant::audit {

/// Stands beside the ids of the manual's options (progress.h) where results are named: not applicable.
inline constexpr QLatin1StringView kNotApplicable("na");

/// The ids of all results, once each.
QStringList resultNames();

/// Which result \a word names: by its id ("not-satisfactory", "na"), by the key that gives it in the window
/// (Y P N A T), or by the window's words in either language. Case, width and hyphens do not matter. nullopt
/// when it names none.
std::optional<QLatin1StringView> resultNamed(const QString& word);

} // namespace sextant::audit
