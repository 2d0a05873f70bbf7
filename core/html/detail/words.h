#pragma once

#include "base/language.h"

#include <QString>

namespace sextant::html::detail {

/// What the page says by itself: a name for what a person sees only as a picture, and heads of tables of
/// figures.
struct Words
{
    const char16_t* en;
    const char16_t* zh;

    QString in(Language language) const
    {
        return QString::fromUtf16(language == Language::Chinese ? zh : en);
    }
};

inline constexpr Words kContents{u"Contents", u"目录"};
inline constexpr Words kFigures{u"Figures of the chart", u"图中数据"};
inline constexpr Words kGate{u"Gate", u"门槛"};
inline constexpr Words kPassed{u"Passed", u"达到"};
inline constexpr Words kFailed{u"Failed", u"未达到"};
inline constexpr Words kOpen{u"Open", u"未定"};
inline constexpr Words kUnanswered{u"Unanswered", u"未作答"};
inline constexpr Words kNotApplicable{u"Not applicable", u"不适用"};
inline constexpr Words kTicked{u"Ticked", u"已勾选"};
inline constexpr Words kNotTicked{u"Not ticked", u"未勾选"};
inline constexpr Words kAim{u"Target", u"目标"};

inline constexpr Words kSection{u"Section", u"领域"};
inline constexpr Words kItem{u"Item", u"指标"};
inline constexpr Words kLevel{u"Level", u"等级"};
inline constexpr Words kValue{u"Value", u"得分"};
inline constexpr Words kLowest{u"At least", u"最低可能"};
inline constexpr Words kHighest{u"At most", u"最高可能"};
inline constexpr Words kLast{u"Last time", u"上次"};
inline constexpr Words kTarget{u"Target", u"目标"};
inline constexpr Words kAnswered{u"Answered", u"已答"};
inline constexpr Words kThreshold{u"Gate at", u"门槛值"};
inline constexpr Words kDifference{u"Difference", u"差别"};
inline constexpr Words kGateState{u"Gate", u"门槛状态"};

} // namespace sextant::html::detail
