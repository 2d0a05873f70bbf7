#include "report/phrases.h"

#include "report/detail/words.h"

#include <QLocale>

#include <array>
#include <vector>

namespace sextant::report {

namespace {

using detail::filled;
using detail::Words;

// One case for each phrase and no default: a new phrase does not compile until it has words.
constexpr Words verdictWords(Phrase phrase)
{
    switch (phrase) {
    case Phrase::NotCompleteYet:
        return {u"Not complete yet", u"尚未答完"};
    case Phrase::NotReady:
        return {u"Not ready", u"尚未准备好"};
    case Phrase::ReadyOnConditions:
        return {u"Ready on conditions", u"有条件准备好"};
    case Phrase::Ready:
        return {u"Ready", u"准备就绪"};
    case Phrase::OverallResult:
        return {u"Overall result", u"总体结果"};
    case Phrase::NothingAnswered:
        return {u"No question has been answered yet.", u"还没有回答任何问题。"};
    case Phrase::OpenQuestions:
        return {u"%1 of %2 questions are open.", u"共%2题，还有%1题未答。", u"One of %2 questions is open."};
    case Phrase::OpenConflicts:
        return {u"%1 of them have two answers that differ.", u"其中%1题有两个不同的答案。",
                u"One of them has two answers that differ."};
    case Phrase::WhateverTheyBring:
        return {u"Whatever they bring, the verdict will be: %1.", u"无论怎样作答，结论都是“%1”。"};
    case Phrase::VerdictBetween:
        return {u"The verdict can still be anything from “%1” to “%2”.", u"结论可能从“%1”到“%2”。"};
    case Phrase::FigureBetween:
        return {u"The figure will lie between %1 and %2.", u"总分将在%1至%2之间。"};
    case Phrase::OverallBelow:
        return {u"The overall figure is %1 and must reach %2.", u"总分为%1，须达到%2。"};
    case Phrase::ConditionCount:
        return {u"%1 conditions: %2.", u"条件有%1项：%2。", u"One condition: %2."};
    case Phrase::GateAtLevel:
        return {u"%1 is at level %2 and must reach %3", u"“%1”现为%2级，须达到%3级"};
    case Phrase::GateAtLevelLower:
        return {u"%1 stands at %2 and may be at most %3", u"“%1”现为%2分，不得高于%3分"};
    case Phrase::SectionsBelow:
        return {u"%2 lie below %3", u"%2%1个领域不到%3分，须补足", u"%2 lies below %3"};
    case Phrase::SectionsAbove:
        return {u"%2 lie above %3", u"%2%1个领域高于%3分，须降低", u"%2 lies above %3"};
    case Phrase::GateFailedSoFar:
        return {u"Already certain: %1.", u"已经确定：%1。"};
    case Phrase::NoCondition:
        return {u"All gates are passed and every domain stands at %1 or more.",
                u"门槛全部达到，各领域都不低于%1分。"};
    case Phrase::NoGateNoCondition:
        return {u"Every domain stands at %1 or more.", u"各领域都不低于%1分。"};
    case Phrase::AllImproved:
        return {u"All %1 domains improved since %2.", u"与%2相比，%1个领域全部提高。"};
    case Phrase::SomeImproved:
        return {u"%1 of %2 domains improved since %3.", u"与%3相比，%2个领域中有%1个提高。",
                u"One of %2 domains improved since %3."};
    case Phrase::NoneImproved:
        return {u"No domain improved since %1.", u"与%1相比，没有领域提高。"};
    case Phrase::SomeFell:
        return {u"%2 fell back.", u"%2有所下降。"};
    case Phrase::Strongest:
        return {u"%1 is strongest.", u"%1最强。"};
    case Phrase::StrongestSeveral:
        return {u"%1 are strongest.", u"%1并列最强。"};
    case Phrase::GatesPassed:
        return {u"%1 of %2 gates passed.", u"%2道门槛，达到%1道。", u"One of %2 gates passed."};
    case Phrase::GatesAllPassed:
        return {u"All %1 gates passed.", u"%1道门槛全部达到。", u"The one gate is passed."};
    case Phrase::GatesNonePassed:
        return {u"None of %1 gates passed.", u"%1道门槛，无一达到。"};
    case Phrase::GateOneFailed:
        return {u"The one gate is failed.", u"一道门槛，未达到。"};
    case Phrase::GateOneOpen:
        return {u"The one gate is open.", u"一道门槛，未定。"};
    case Phrase::GatesOpen:
        return {u"%1 are open.", u"%1道未定。", u"One is open."};
    case Phrase::BandLead:
        return {u"The overall figure %1 lies in the band “%2”.", u"总分%1，属于“%2”。"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Words partWords(Phrase phrase)
{
    switch (phrase) {
    case Phrase::ReportTitle:
        return {u"%1 report", u"%1报告"};
    case Phrase::Program:
        return {u"Sextant", u"六分仪"};
    case Phrase::Demo:
        return {u"DEMO DATA", u"演示数据"};
    case Phrase::Foot:
        return {u"Self-assessed, indicative. Framework %1, scoring %2, digest %3",
                u"自评结果，仅供参考。框架%1，计分引擎%2，摘要%3"};
    case Phrase::PageOf:
        return {u"Page %1 of %2", u"第%1页，共%2页"};
    case Phrase::Creator:
        return {u"Sextant %1", u"六分仪%1"};
    case Phrase::RunningTitle:
        return {u"%1, %2", u"%1\u2002%2"};
    case Phrase::Assessed:
        return {u"Assessed %1", u"评估期%1"};
    case Phrase::AssessedOn:
        return {u"As of %1", u"截至%1"};
    case Phrase::ScoreOf:
        return {u"%1 of %2", u"总分%1（满分%2）"};
    case Phrase::ScoreLower:
        return {u"%1, on a scale of %2 to %3 where lower is better", u"总分%1（%2—%3分，越低越好）"};
    case Phrase::ScorePlain:
        return {u"%1", u"总分%1"};
    case Phrase::NoScore:
        return {u"No figure yet", u"尚无得分"};
    case Phrase::SoFar:
        return {u"%1 so far", u"目前%1"};
    case Phrase::Method:
        return {u"Method", u"评估方式"};
    case Phrase::MethodValue:
        return {u"Self-assessed, %1 indicators", u"机构自评，%2个领域、%1项指标"};
    case Phrase::PreparedBy:
        return {u"Prepared by", u"编制"};
    case Phrase::ReviewedBy:
        return {u"Reviewed by", u"复核"};
    case Phrase::AndMore:
        return {u"%1; %2 more", u"%1，另有%2人"};
    case Phrase::NotStated:
        return {u"Not stated", u"未填写"};
    case Phrase::FrameworkWord:
        return {u"Framework", u"框架"};
    case Phrase::LanguageWord:
        return {u"Language", u"语言"};
    case Phrase::LanguageValue:
        return {u"English", u"中文"};
    case Phrase::Printed:
        return {u"Printed", u"印制日期"};
    case Phrase::Signed:
        return {u"Signed", u"签署"};
    case Phrase::SignedBy:
        return {u"%1, %2", u"%1，%2"};
    case Phrase::Disclaimer:
        return {u"This report is a self-assessment. It is not a rating or certificate of any government, UN "
                u"body or donor.",
                u"本报告为机构自评，不是政府、联合国机构或资助方的评级或认证。"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Words summaryWords(Phrase phrase)
{
    switch (phrase) {
    case Phrase::Summary:
        return {u"Summary", u"一页结论"};
    case Phrase::FigureOf:
        return {u"of %1", u"/ %1"};
    case Phrase::FigureOfLower:
        return {u"on %1 to %2, lower is better", u"（%1—%2分，越低越好）"};
    case Phrase::AllAnswered:
        return {u"all %1 answered", u"全部%1项已答", u"the one question is answered"};
    case Phrase::AnsweredOf:
        return {u"%1 of %2 answered", u"共%2项，已答%1项"};
    case Phrase::NotApplicableCount:
        return {u"%1 not applicable", u"%1项不适用"};
    case Phrase::IntervalNote:
        return {u"can become %1 to %2", u"可能在%1至%2之间"};
    case Phrase::Profile:
        return {u"Profile", u"能力轮廓"};
    case Phrase::SectionsHeading:
        return {u"%1 domains", u"%1个领域", u"One domain"};
    case Phrase::TargetWord:
        return {u"Target", u"目标"};
    case Phrase::LowestIndicator:
        return {u"Weakest", u"最弱指标"};
    case Phrase::GatesHeading:
        return {u"Gates", u"门槛"};
    case Phrase::GatesHeadingLevel:
        return {u"Gates (each needs level %1)", u"门槛（各须达到%1级）"};
    case Phrase::GatesHeadingLower:
        return {u"Gates (each at most %1)", u"门槛（各不得高于%1分）"};
    case Phrase::Priorities:
        return {u"%1 priorities", u"%1项优先改进", u"First priority"};
    case Phrase::NoPriorities:
        return {u"No target lies beyond the present levels.", u"没有高于现状的目标。"};
    case Phrase::Strengths:
        return {u"%1 strengths", u"%1项优势", u"One strength"};
    case Phrase::NoStrengths:
        return {u"No indicator stands in the better half of the scale yet.", u"还没有指标达到中等以上。"};
    case Phrase::AtLevelAll:
        return {u", all at level %1.", u"，均为%1级。"};
    case Phrase::AtLevelOne:
        return {u", at level %1.", u"，为%1级。"};
    case Phrase::AtLevelEach:
        return {u" (level %1)", u"（%1级）"};
    case Phrase::Chair:
        return {u"Chair of the council", u"理事长"};
    case Phrase::SecretaryGeneral:
        return {u"Secretary-general", u"秘书长"};
    case Phrase::DateWord:
        return {u"Date", u"日期"};
    case Phrase::Seal:
        return {u"Seal", u"机构公章"};
    case Phrase::SigningSentence:
        return {u"We have read this report and confirm that it describes the organisation as it stands.",
                u"我们已阅读本报告，确认其内容反映机构目前的情况。"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Words domainWords(Phrase phrase)
{
    switch (phrase) {
    case Phrase::Domain:
        return {u"Domain %1", u"领域%1"};
    case Phrase::LastFigure:
        return {u"%1 in %2", u"%2%1"};
    case Phrase::TargetFigure:
        return {u"target %1", u"目标%1"};
    case Phrase::GateFailedTitle:
        return {u"Gate failed: %1 is at level %2", u"门槛未达到：%1为%2级"};
    case Phrase::GateFailedTitleLower:
        return {u"Gate failed: %1 stands at %2", u"门槛未达到：%1为%2分"};
    case Phrase::GateOpenTitle:
        return {u"Gate open: %1", u"门槛未定：%1"};
    case Phrase::GatePassedTitle:
        return {u"Gate passed: %1", u"门槛已达到：%1"};
    case Phrase::GateNeeds:
        return {u"Level %1 is needed: %2", u"须达到%1级：%2"};
    case Phrase::GateNeedsPlain:
        return {u"Level %1 is needed.", u"须达到%1级。"};
    case Phrase::GateNeedsLower:
        return {u"At most %1 is allowed.", u"不得高于%1分。"};
    case Phrase::GateWaits:
        return {u"It is decided once the question is answered, or once a reviewer has confirmed that it does "
                u"not apply.",
                u"答题后即可判定；选“不适用”的，须经复核人确认。"};
    case Phrase::LevelsHeading:
        return {u"Levels of the %1 indicators", u"%1项指标的级别", u"Level of the indicator"};
    case Phrase::GateKeyPassed:
        return {u"gate, passed", u"门槛，已达到"};
    case Phrase::GateKeyFailed:
        return {u"gate, failed", u"门槛，未达到"};
    case Phrase::GateKeyOpen:
        return {u"gate, open", u"门槛，未定"};
    case Phrase::PartsHeading:
        return {u"Its parts", u"组成部分"};
    case Phrase::FindingsHeading:
        return {u"What we found, and why these levels", u"现状，以及为什么是这个级别"};
    case Phrase::NotApplicableReason:
        return {u"Not applicable: %1", u"不适用：%1"};
    case Phrase::NotAnswered:
        return {u"Not answered yet.", u"尚未作答。"};
    case Phrase::Conflicted:
        return {u"Two people answered differently; counted as unanswered until one answer is chosen.",
                u"两人的答案不同，选定之前按未答计。"};
    case Phrase::FileCount:
        return {u"%1 files", u"%1份证据", u"1 file"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Words annexWords(Phrase phrase)
{
    switch (phrase) {
    case Phrase::Annex:
        return {u"Annex", u"附表"};
    case Phrase::AllIndicators:
        return {u"All indicators", u"全部指标"};
    case Phrase::AllIndicatorsRange:
        return {u"All indicators, %1 to %2", u"全部指标，%1至%2"};
    case Phrase::Indicator:
        return {u"Indicator", u"指标"};
    case Phrase::Level:
        return {u"Level", u"级别"};
    case Phrase::Evidence:
        return {u"Evidence", u"证据"};
    case Phrase::Note:
        return {u"Note", u"说明"};
    case Phrase::NotApplicable:
        return {u"Not applicable", u"不适用"};
    case Phrase::AnnexNote:
        return {u"Notes are shortened here; the pages of the domains give them whole.",
                u"此处的说明从简，全文见各领域页。"};
    case Phrase::AnnexGateNote:
        return {u"Gate.", u"门槛指标。"};
    case Phrase::EvidenceTitle:
        return {u"Evidence", u"证据目录"};
    case Phrase::EvidenceNone:
        return {
            u"No file has been added. A level without evidence must be backed before the next assessment.",
            u"没有收录文件。没有证据的评级，须在下次评估前补齐。"};
    case Phrase::EvidenceNote:
        return {u"The digest is the beginning of the file's SHA-256: by it anyone can tell whether a file is "
                u"the one "
                u"that was assessed. The files themselves are kept in the workspace and are not part of this "
                u"report.",
                u"摘要取自文件的SHA-"
                u"256值开头，凭它可以核对文件是否就是评估时的那一份。文件保存在工作文件中，不附于本报告。"};
    case Phrase::FileName:
        return {u"File", u"文件"};
    case Phrase::Size:
        return {u"Size", u"大小"};
    case Phrase::Backs:
        return {u"Backs", u"对应指标"};
    case Phrase::Digest:
        return {u"Digest", u"摘要"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Words methodWords(Phrase phrase)
{
    switch (phrase) {
    case Phrase::MethodTitle:
        return {u"Method and limits", u"方法与局限"};
    case Phrase::MethodKicker:
        return {u"How to read this report", u"怎样读这份报告"};
    case Phrase::HowScored:
        return {u"How it is scored", u"怎样计分"};
    case Phrase::MethodMean:
        return {u"A figure is the weighted mean of the rated indicators below it: points times weight, added "
                u"up and "
                u"divided by the sum of the weights. The overall figure %1.",
                u"得分是所辖已评级指标的加权平均：分值乘以权重，相加后除以权重之和。总分%1。"};
    case Phrase::MethodSum:
        return {u"A figure is the sum of the points of the rated indicators below it, times their weights.",
                u"得分是所辖已评级指标的分值乘以权重之和。"};
    case Phrase::MethodMinimum:
        return {u"A figure is that of the weakest rated indicator below it.",
                u"得分取所辖已评级指标中最弱的一项。"};
    case Phrase::MethodSections:
        return {u"A figure above the domains takes each domain as one item with the domain's own weight.",
                u"上级得分把每个领域作为一项，按领域权重计算。"};
    case Phrase::MethodNotApplicable:
        return {u"Indicators that do not apply leave the figure, count as answered, and are listed below "
                u"with their reason.",
                u"不适用的指标不计入得分，算作已答，理由列在下文。"};
    case Phrase::MethodCoverage:
        return {u"As long as a question is open there is no final verdict, only an interval.",
                u"只要还有未答的题，就没有最终结论，只有区间。"};
    case Phrase::MethodReadiness:
        return {u"Not ready: the overall figure lies below %1, or a gate failed at level %2. Ready on "
                u"conditions: another "
                u"gate failed, or a domain lies below %3. Otherwise: ready.",
                u"尚未准备好：总分低于%1，或有门槛停在%2级。有条件准备好：其他门槛未达到，或有领域低于%"
                u"3。其余为准备就绪。"};
    case Phrase::MethodGates:
        return {u"Gates stand beside the averages and are not softened by them: %1.",
                u"门槛单独判定，不因平均分高而放宽：%1。"};
    case Phrase::MethodZeroBlocks:
        return {u"An indicator at its lowest points blocks, whatever the average.",
                u"任何一项指标停在最低分，都不算通过，平均分再高也不行。"};
    case Phrase::MethodBands:
        return {u"Bands, from the lowest figure to the highest: %1.", u"等级由低分到高分依次为：%1。"};
    case Phrase::MethodLower:
        return {u"On this scale lower is better.", u"本框架的分值越低越好。"};
    case Phrase::NotApplicableHeading:
        return {u"Not applicable", u"不适用的指标"};
    case Phrase::NotApplicableNone:
        return {u"None: every indicator applies.", u"没有，全部指标都适用。"};
    case Phrase::Reason:
        return {u"Reason", u"理由"};
    case Phrase::Reviewer:
        return {u"Reviewed by", u"复核"};
    case Phrase::NotReviewed:
        return {u"Not reviewed", u"未复核"};
    case Phrase::IntervalHeading:
        return {u"What is open", u"未定的部分"};
    case Phrase::IntervalText:
        return {u"%1 of %2 questions are not answered. With all of them at their lowest points the overall "
                u"figure would be "
                u"%3, with all at their highest %4.",
                u"共%2题，%1题未答。未答的都按最低分计，总分为%3；都按最高分计，总分为%4。",
                u"One of %2 questions is not answered. At its lowest points the overall figure would be %3, "
                u"at its highest %4."};
    case Phrase::LimitsHeading:
        return {u"What it does not say", u"不能说明什么"};
    case Phrase::LimitsText:
        return {u"The organisation rated itself. Levels rest on the notes and files named here; nobody "
                u"outside has "
                u"verified them unless this report says so. The figures serve improvement and conversation. "
                u"They do not "
                u"compare organisations of different kinds and sizes.",
                u"级别由机构自己评定，依据是本报告所列的说明和文件；除本报告写明的以外，未经外部核实。得分用"
                u"于改进和沟通，不宜用来比较性质、规模不同的机构。"};
    case Phrase::SourcesHeading:
        return {u"Versions", u"版本"};
    case Phrase::SourcesText:
        return {u"%1, version %2, framework digest %3. Scoring engine %4, %5. Content digest %6. Every "
                u"figure can be "
                u"recomputed by hand from the annex.",
                u"%1%2版，框架摘要%3。计分引擎%4，%5。内容摘要%6。每个得分都可以根据附表手工复算。"};
    case Phrase::SealText:
        return {u"Signed by %1 on %2, scoring engine %3. The figures are those signed.",
                u"由%1于%2签署，计分引擎%3。得分以签署时为准。"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Words chartWords(Phrase phrase)
{
    switch (phrase) {
    case Phrase::RadarDescription:
        return {u"Profile over %1 domains: %2.", u"%1个领域的轮廓：%2。"};
    case Phrase::BarsDescription:
        return {u"Figures of %1 domains: %2.", u"%1个领域的得分：%2。"};
    case Phrase::ArcDescription:
        return {u"The overall figure is %1 on a scale from %2 to %3.", u"总分%1，标尺为%2至%3。"};
    case Phrase::ArcDescriptionOpen:
        return {u"The overall figure is %1 so far, on a scale from %2 to %3; it will lie between %4 and %5.",
                u"目前总分%1，标尺为%2至%3；答完后在%4至%5之间。"};
    case Phrase::LevelsDescription:
        return {u"Levels of %1 indicators: %2.", u"%1项指标的级别：%2。"};
    case Phrase::ProgressDescription:
        return {u"Answered by domain: %1.", u"各领域已答：%1。"};
    case Phrase::FileSuggestion:
        return {u"%1 %2 %3", u"%1 %2 %3"};
    default:
        return {nullptr, nullptr};
    }
}

Words wordsOf(Phrase phrase)
{
    for (const auto table :
         {verdictWords, partWords, summaryWords, domainWords, annexWords, methodWords, chartWords})
    {
        const Words words = table(phrase);
        if (words.en != nullptr)
            return words;
    }
    Q_UNREACHABLE();
}

} // namespace

QString say(Phrase phrase, Language language, std::initializer_list<QString> args)
{
    return filled(wordsOf(phrase).in(language), args);
}

namespace {

QString counted(Phrase phrase, Language language, int count, bool digits, std::initializer_list<QString> rest)
{
    const char16_t* pattern = wordsOf(phrase).in(language, count);
    const bool begins = QStringView(pattern).startsWith(u"%1");
    std::vector<QString> args{digits ? QString::number(count) : countWord(count, language, begins)};
    args.insert(args.end(), rest.begin(), rest.end());
    return filled(pattern, args);
}

} // namespace

QString sayCount(Phrase phrase, Language language, int count, std::initializer_list<QString> rest)
{
    return counted(phrase, language, count, false, rest);
}

QString sayNumber(Phrase phrase, Language language, int count, std::initializer_list<QString> rest)
{
    return counted(phrase, language, count, true, rest);
}

QString countWord(int count, Language language, bool capital)
{
    static constexpr std::array<const char16_t*, 11> en = {
        u"no", u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten"};
    static constexpr std::array<const char16_t*, 11> zh = {u"零", u"一", u"两", u"三", u"四", u"五",
                                                           u"六", u"七", u"八", u"九", u"十"};
    if (count < 0 || count > 10)
        return QString::number(count);
    const auto index = static_cast<size_t>(count);
    if (language == Language::Chinese)
        return QString::fromUtf16(zh[index]);
    QString word = QString::fromUtf16(en[index]);
    if (capital)
        word[0] = word.at(0).toUpper();
    return word;
}

QString joined(const QStringList& parts, Language language)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const bool chinese = language == Language::Chinese;
    const QString head =
        parts.mid(0, parts.size() - 1).join(chinese ? QStringLiteral("、") : QStringLiteral(", "));
    return head + (chinese ? QStringLiteral("和") : QStringLiteral(" and ")) + parts.last();
}

QString sentences(const QStringList& parts, Language language)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(language == Language::Chinese ? QString() : QStringLiteral(" "));
}

namespace {

QString englishMonth(int month)
{
    return QLocale::c().monthName(month);
}

} // namespace

QString longDate(QDate date, Language language)
{
    if (!date.isValid())
        return {};
    if (language == Language::Chinese)
        return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(englishMonth(date.month())).arg(date.year());
}

QString dateRange(QDate from, QDate to, Language language)
{
    if (!from.isValid() || !to.isValid() || from == to)
        return longDate(to.isValid() ? to : from, language);
    const bool sameYear = from.year() == to.year();
    const bool sameMonth = sameYear && from.month() == to.month();
    if (language == Language::Chinese) {
        const QString end = sameMonth  ? QStringLiteral("%1日").arg(to.day())
                            : sameYear ? QStringLiteral("%1月%2日").arg(to.month()).arg(to.day())
                                       : longDate(to, language);
        return longDate(from, language) + QStringLiteral("至") + end;
    }
    const QString start = sameMonth  ? QString::number(from.day())
                          : sameYear ? QStringLiteral("%1 %2").arg(from.day()).arg(englishMonth(from.month()))
                                     : longDate(from, language);
    return start + QStringLiteral(" to ") + longDate(to, language);
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return QStringLiteral("%1 B").arg(bytes);
    if (bytes < 1024 * 1024)
        return QStringLiteral("%1 KB").arg((bytes + 512) / 1024);
    return QStringLiteral("%1 MB").arg(static_cast<double>(bytes) / (1024.0 * 1024.0), 0, 'f', 1);
}

} // namespace sextant::report
