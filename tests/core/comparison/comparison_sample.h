#pragma once

#include "comparison/comparison.h"
#include "core/scoring/sample_frameworks.h"

namespace sextant::test {

/// Sections s (a, b) and t (c, with a gate at 2), levels 0 to 4; digests are the ids.
framework::Framework edition(const QString& version = QStringLiteral("1.0"));

/// Gives \a framework a digest of its content, as reading it would.
std::shared_ptr<const framework::IndexedFramework> indexed(framework::Framework framework);

/// \a levels: one sign for each item: a digit, "-" unanswered, "N" not applicable.
comparison::Side side(const std::shared_ptr<const framework::IndexedFramework>& framework,
                      const QString& organisation, const QString& levels, QDate on);

} // namespace sextant::test
