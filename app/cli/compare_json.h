#pragma once

#include "comparison/comparison.h"

#include <QJsonObject>

#include <vector>

namespace sextant::cli {

/// The whole comparison with stable keys (docs/command-line.md). \a files: the path of each side.
QJsonObject comparisonJson(const comparison::Comparison& comparison,
                           const std::vector<comparison::Side>& sides, const QStringList& files,
                           Language language);

} // namespace sextant::cli
