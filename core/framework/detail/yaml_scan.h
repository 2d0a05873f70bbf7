#pragma once

#include "framework/detail/issue_log.h"

#include <QByteArray>

#include <optional>

namespace sextant::framework::detail {

/// The guard before the YAML library sees a byte: size, encoding, control characters, tabs, directives, the
/// length of lines, and nesting so deep that only a hostile file has it. Returns the bytes to parse (no byte
/// order mark, tabs as blanks, so that positions and lines stay), or nullopt when parsing would be of no use.
/// Every problem is logged with its line.
std::optional<QByteArray> scanYaml(const QString& file, const QByteArray& bytes, const PackLimits& limits,
                                   IssueLog& log);

/// Bytes of one line.
inline constexpr qsizetype kLongestLine = 64 * 1024;
/// Open brackets, or ever deeper indents, at which parsing is not even tried. Counted without regard for
/// quotes, hence far above PackLimits::depth.
inline constexpr int kDeepestNesting = 250;

} // namespace sextant::framework::detail
