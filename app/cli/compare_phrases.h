#pragma once

#include "cli/phrase.h"

/// What `compare` prints and says of itself.
namespace sextant::cli {

namespace help {
inline constexpr Phrase kCompare{u"Assessments side by side: figures, what moved, what differs",
                                 u"并列对比多份评估：得分、变化与不同之处"};
inline constexpr Phrase kCompared{
    u"ids of up to eight assessments; FILE2:ID for one of another file, which is only read",
    u"最多八份评估的标识；来自其他文件的写作FILE2:ID，只读取、不写入"};
inline constexpr Phrase kCompareOutput{u"the comparison as a report (PDF, HTML); default: as text",
                                       u"将对比写成报告（PDF、HTML）；默认输出文字"};
} // namespace help

namespace phrases {
inline constexpr Phrase kMarkOpen{u"?", u"？"};
inline constexpr Phrase kMarkNotApplicable{u"n/a", u"不适用"};
} // namespace phrases

} // namespace sextant::cli
