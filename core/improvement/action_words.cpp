#include "improvement/action_words.h"

#include <array>

namespace sextant::improvement {

namespace {

struct Word
{
    QString name;
    LocalizedText label;
};

const std::array<Word, 6>& stateWords()
{
    static const std::array<Word, 6> words{{
        {u"open"_qs, {u"Open"_qs, u"未开始"_qs}},
        {u"inProgress"_qs, {u"In progress"_qs, u"进行中"_qs}},
        {u"claimedDone"_qs, {u"Claimed done"_qs, u"已报完成"_qs}},
        {u"verified"_qs, {u"Verified"_qs, u"已核实"_qs}},
        {u"riskAccepted"_qs, {u"Risk accepted"_qs, u"接受风险"_qs}},
        {u"superseded"_qs, {u"Superseded"_qs, u"已被取代"_qs}},
    }};
    return words;
}

const std::array<Word, 7>& fundingWords()
{
    static const std::array<Word, 7> words{{
        {u"unstated"_qs, {u"Not stated"_qs, u"未说明"_qs}},
        {u"ownFunds"_qs, {u"Own funds"_qs, u"自有资金"_qs}},
        {u"donor"_qs, {u"Donor"_qs, u"捐赠方"_qs}},
        {u"government"_qs, {u"Government grant"_qs, u"政府资助"_qs}},
        {u"partner"_qs, {u"Partner"_qs, u"合作伙伴"_qs}},
        {u"inKind"_qs, {u"In kind"_qs, u"实物或志愿服务"_qs}},
        {u"toBeFound"_qs, {u"Still to be found"_qs, u"尚待落实"_qs}},
    }};
    return words;
}

template <typename Code, size_t count>
std::optional<Code> codeNamed(const std::array<Word, count>& words, const QString& name)
{
    for (size_t i = 0; i < count; ++i)
        if (words[i].name == name)
            return static_cast<Code>(i);
    return std::nullopt;
}

} // namespace

const LocalizedText& stateLabel(ActionState state)
{
    return stateWords().at(static_cast<size_t>(state)).label;
}

const LocalizedText& fundingLabel(FundingSource source)
{
    return fundingWords().at(static_cast<size_t>(source)).label;
}

QString stateName(ActionState state)
{
    return stateWords().at(static_cast<size_t>(state)).name;
}

QString fundingName(FundingSource source)
{
    return fundingWords().at(static_cast<size_t>(source)).name;
}

std::optional<ActionState> stateNamed(const QString& name)
{
    return codeNamed<ActionState>(stateWords(), name);
}

std::optional<FundingSource> fundingNamed(const QString& name)
{
    return codeNamed<FundingSource>(fundingWords(), name);
}

} // namespace sextant::improvement
