#include "report/detail/manual_words.h"

#include "report/detail/words.h"

namespace sextant::report::detail {

namespace {

// One case for each phrase and no default: a new phrase does not compile until it has words.
Words wordsOf(ManualPhrase phrase)
{
    switch (phrase) {
    case ManualPhrase::VersionWord:
        return {u"version %1", u"第%1版"};
    case ManualPhrase::Subtitle:
        return {u"Version %1. Legal figures as in force on %2", u"第%1版。法定数值以%2为准"};
    case ManualPhrase::Foot:
        return {u"An aid to internal audit, not legal advice. Legal figures as in force on %1",
                u"内部审计辅助工具，不构成法律意见。法定数值以%1为准"};
    case ManualPhrase::ChapterCount:
        return {u"%1 chapters", u"%1章", u"1 chapter"};
    case ManualPhrase::CheckCount:
        return {u"%1 checks", u"%1个检查项", u"1 check"};
    case ManualPhrase::SectionCount:
        return {u"%1 sections", u"%1节", u"1 section"};
    case ManualPhrase::FigureCount:
        return {u"%1 legal figures", u"%1项法定数值", u"1 legal figure"};
    case ManualPhrase::FiguresAsOf:
        return {u"Legal figures as of", u"法定数值截至"};
    case ManualPhrase::Licence:
        return {u"Licence", u"许可"};
    case ManualPhrase::LanguageWord:
        return {u"Language", u"语言"};
    case ManualPhrase::LanguageValue:
        return {u"English", u"中文"};
    case ManualPhrase::Contents:
        return {u"Contents", u"目录"};
    case ManualPhrase::PartOne:
        return {u"Part one", u"第一部分"};
    case ManualPhrase::PartTwo:
        return {u"Part two", u"第二部分"};
    case ManualPhrase::PartTwoTitle:
        return {u"The checks", u"检查项"};
    case ManualPhrase::GuideKicker:
        return {u"Part one, %1", u"第一部分\u2002%1"};
    case ManualPhrase::ChapterKicker:
        return {u"Chapter %1", u"第%1章"};
    case ManualPhrase::Annex:
        return {u"Annex", u"附录"};
    case ManualPhrase::FiguresTitle:
        return {u"Register of legal figures", u"法定数值登记表"};
    case ManualPhrase::FiguresIntro:
        return {
            u"Figures that laws and rules set, with the days between which they are in force. “In force” is "
            u"meant on %1. Check every figure against the official text before you use it in a finding.",
            u"法律法规设定的数值及其施行期间。“施行中”以%"
            u"1为准。写入审计发现之前，每个数值都要与官方文本核对。"};
    case ManualPhrase::Example:
        return {u"Example", u"举例"};
    case ManualPhrase::Gate:
        return {u"Gate", u"门槛"};
    case ManualPhrase::GateRule:
        return {u"If this is not satisfactory, the opinion is unsatisfactory.",
                u"本项不符合，审计意见即为不满意。"};
    case ManualPhrase::Objective:
        return {u"Control objective", u"控制目标"};
    case ManualPhrase::Steps:
        return {u"Steps", u"测试步骤"};
    case ManualPhrase::AskFor:
        return {u"Ask for", u"要取得的资料"};
    case ManualPhrase::Good:
        return {u"Good result", u"符合的情形"};
    case ManualPhrase::Bad:
        return {u"Bad result", u"不符合的情形"};
    case ManualPhrase::Finding:
        return {u"Typical finding", u"典型发现"};
    case ManualPhrase::Condition:
        return {u"Condition: ", u"现状："};
    case ManualPhrase::Cause:
        return {u"Cause: ", u"原因："};
    case ManualPhrase::Effect:
        return {u"Effect: ", u"影响："};
    case ManualPhrase::Recommendation:
        return {u"Recommendation: ", u"建议："};
    case ManualPhrase::UsualGrade:
        return {u"Usual grade", u"通常等级"};
    case ManualPhrase::Sampling:
        return {u"Sampling", u"抽样"};
    case ManualPhrase::Tags:
        return {u"Tags", u"标签"};
    case ManualPhrase::References:
        return {u"References", u"依据"};
    case ManualPhrase::InForceSince:
        return {u"%1, in force since %2", u"%1，自%2起施行"};
    case ManualPhrase::FiguresInForce:
        return {u"Legal figures in force on %1", u"%1施行的法定数值"};
    case ManualPhrase::NoFigureInForce:
        return {u"No figure is recorded as in force on this day.", u"登记表中没有当日施行的数值。"};
    case ManualPhrase::Value:
        return {u"Value", u"数值"};
    case ManualPhrase::From:
        return {u"In force from", u"施行日期"};
    case ManualPhrase::To:
        return {u"to", u"截止日期"};
    case ManualPhrase::State:
        return {u"State", u"状态"};
    case ManualPhrase::Source:
        return {u"Source", u"来源"};
    case ManualPhrase::InForce:
        return {u"in force", u"施行中"};
    case ManualPhrase::NotInForce:
        return {u"not in force", u"未施行"};
    case ManualPhrase::NotVerified:
        return {u"not verified", u"未核实"};
    case ManualPhrase::NotRecorded:
        return {u"not recorded", u"未记录"};
    case ManualPhrase::Open:
        return {u"open", u"未定"};
    case ManualPhrase::GeneralKnowledge:
        return {u"general knowledge", u"一般知识"};
    case ManualPhrase::Rule:
        return {u"Rule: ", u"规定："};
    case ManualPhrase::AllCases:
        return {u"All cases", u"一律适用"};
    }
    Q_UNREACHABLE();
}

Words wordsOf(framework::Grade grade)
{
    switch (grade) {
    case framework::Grade::Low:
        return {u"Low", u"低"};
    case framework::Grade::Medium:
        return {u"Medium", u"中"};
    case framework::Grade::High:
        return {u"High", u"高"};
    }
    Q_UNREACHABLE();
}

Words wordsOf(framework::SamplingMethod method)
{
    switch (method) {
    case framework::SamplingMethod::None:
        return {u"No sampling", u"不抽样"};
    case framework::SamplingMethod::All:
        return {u"All items", u"全查"};
    case framework::SamplingMethod::Judgemental:
        return {u"Judgemental selection", u"判断抽样"};
    case framework::SamplingMethod::Attribute:
        return {u"Attribute sampling", u"属性抽样"};
    case framework::SamplingMethod::MonetaryUnit:
        return {u"Monetary unit sampling", u"货币单位抽样"};
    case framework::SamplingMethod::Stratified:
        return {u"Stratified sampling", u"分层抽样"};
    }
    Q_UNREACHABLE();
}

} // namespace

QString sayManual(ManualPhrase phrase, Language language, std::initializer_list<QString> args)
{
    return filled(wordsOf(phrase).in(language), args);
}

QString sayManualCount(ManualPhrase phrase, Language language, int count)
{
    return filled(wordsOf(phrase).in(language, count), {QString::number(count)});
}

QString gradeWord(framework::Grade grade, Language language)
{
    return QString::fromUtf16(wordsOf(grade).in(language));
}

QString samplingWord(framework::SamplingMethod method, Language language)
{
    return QString::fromUtf16(wordsOf(method).in(language));
}

} // namespace sextant::report::detail
