#pragma once

#include "cli/phrase.h"

/// What `--help` says of verbs that write a report.
namespace sextant::cli::help {

inline constexpr Phrase kReportFormat{u"what to write (default: by the ending of the file, else pdf)",
                                      u"输出格式（默认按文件扩展名，无法判断时为pdf）"};

inline constexpr Phrase kReportTable{u"which table to write as CSV (default: the first)",
                                     u"导出为CSV的表（默认为第一个）"};

} // namespace sextant::cli::help
