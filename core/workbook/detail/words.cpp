#include "workbook/detail/words.h"

#include <utility>

namespace sextant::workbook::detail {

namespace {

using Pair = std::pair<const char16_t*, const char16_t*>; // English, Chinese

constexpr Pair generalWords(Word what)
{
    switch (what) {
    case Word::SheetSummary:
        return {u"Summary", u"结论"};
    case Word::SheetDomains:
        return {u"Domains", u"领域"};
    case Word::SheetAnswers:
        return {u"Answers", u"答案"};
    case Word::SheetLevels:
        return {u"Levels", u"级别含义"};
    case Word::SheetEvidence:
        return {u"Evidence", u"证据"};
    case Word::SheetMethod:
        return {u"Method", u"方法"};
    case Word::Cut:
        return {u" … [cut: a cell holds 32,767 characters; the whole text has %1]",
                u"……［已截断：单元格最多容纳32767个字符，全文共%1个字符］"};
    case Word::Started:
        return {u"Started on", u"开始日期"};
    case Word::AsOf:
        return {u"As of", u"截至日期"};
    case Word::Stage:
        return {u"Stage", u"阶段"};
    case Word::StageDraft:
        return {u"Draft", u"草稿"};
    case Word::StageInReview:
        return {u"In review", u"复核中"};
    case Word::StageSigned:
        return {u"Signed", u"已签署"};
    case Word::FrameworkVersion:
        return {u"%1, version %2", u"%1，%2版"};
    case Word::SignedOn:
        return {u"Signed on (UTC)", u"签署时间（UTC）"};
    case Word::SignedBy:
        return {u"Signed by", u"签署人"};
    case Word::CompareWith:
        return {u"Compared with", u"对比的评估"};
    case Word::Verdict:
        return {u"Verdict", u"结论"};
    case Word::VerdictWorst:
        return {u"Verdict, at worst", u"最差时的结论"};
    case Word::VerdictBest:
        return {u"Verdict, at best", u"最好时的结论"};
    case Word::VerdictReasons:
        return {u"What it rests on", u"结论依据"};
    case Word::VerdictContext:
        return {u"Changes and strengths", u"变化与优势"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Pair figureWords(Word what)
{
    switch (what) {
    case Word::Measure:
        return {u"Figure", u"项目"};
    case Word::Overall:
        return {u"Overall", u"总体"};
    case Word::Score:
        return {u"Score", u"得分"};
    case Word::ScoreOfTarget:
        return {u"Target", u"目标"};
    case Word::LowestPossible:
        return {u"Lowest possible", u"最低可能"};
    case Word::HighestPossible:
        return {u"Highest possible", u"最高可能"};
    case Word::Band:
        return {u"Band", u"等级"};
    case Word::Coverage:
        return {u"Answered", u"已答比例"};
    case Word::Share:
        return {u"Share reached, %1", u"达到比例（%1）"};
    case Word::SharePlain:
        return {u"Share reached", u"达到比例"};
    case Word::Questions:
        return {u"Questions asked", u"应答题数"};
    case Word::Rated:
        return {u"Rated", u"已评级"};
    case Word::NotApplicable:
        return {u"Not applicable", u"不适用"};
    case Word::Unanswered:
        return {u"Unanswered", u"未答"};
    case Word::Conflicts:
        return {u"Two answers differ", u"答案不一致"};
    case Word::GateNeeds:
        return {u"Needs at least", u"须达到"};
    case Word::GateNeedsLower:
        return {u"May be at most", u"不得高于"};
    case Word::Gate:
        return {u"Gate", u"门槛"};
    case Word::GateState:
        return {u"Gate result", u"门槛判定"};
    case Word::GatePassed:
        return {u"Passed", u"已达到"};
    case Word::GateFailed:
        return {u"Failed", u"未达到"};
    case Word::GateOpen:
        return {u"Open", u"未定"};
    case Word::GateDropped:
        return {u"Does not apply", u"不适用"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Pair answerWords(Word what)
{
    switch (what) {
    case Word::Code:
        return {u"Code", u"编号"};
    case Word::Domain:
        return {u"Domain", u"领域"};
    case Word::Parts:
        return {u"Parts of the domains", u"领域的组成部分"};
    case Word::Section:
        return {u"Section", u"所属部分"};
    case Word::Question:
        return {u"Question", u"问题"};
    case Word::Answer:
        return {u"Answer", u"答案"};
    case Word::Unit:
        return {u"Unit", u"单位"};
    case Word::Weight:
        return {u"Weight", u"权重"};
    case Word::State:
        return {u"State", u"状态"};
    case Word::StateHidden:
        return {u"Not asked", u"无须作答"};
    case Word::StateUnscored:
        return {u"Not scored", u"不计分"};
    case Word::Counted:
        return {u"Counted in the figure", u"计入得分"};
    case Word::Yes:
        return {u"Yes", u"是"};
    case Word::No:
        return {u"No", u"否"};
    case Word::ReasonNotApplicable:
        return {u"Why not applicable", u"不适用的理由"};
    case Word::Reviewer:
        return {u"Reviewed by", u"复核人"};
    case Word::ReviewedAt:
        return {u"Reviewed (UTC)", u"复核时间（UTC）"};
    case Word::ReviewVoid:
        return {u"Changed since the review", u"复核后有改动"};
    case Word::EvidenceNames:
        return {u"Evidence files", u"证据文件"};
    case Word::Flagged:
        return {u"Flagged", u"已标记"};
    case Word::Assignee:
        return {u"Responsible", u"负责人"};
    case Word::CarriedOver:
        return {u"From last time, not confirmed", u"沿用上次，未确认"};
    case Word::Identifier:
        return {u"Identifier", u"标识"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Pair listWords(Word what)
{
    switch (what) {
    case Word::EveryIndicator:
        return {u"All indicators", u"全部指标"};
    case Word::LevelName:
        return {u"Name", u"名称"};
    case Word::Meaning:
        return {u"What it means", u"含义"};
    case Word::From:
        return {u"From", u"起点"};
    case Word::Chosen:
        return {u"Chosen", u"所选"};
    case Word::FileKind:
        return {u"Kind", u"类型"};
    case Word::SizeBytes:
        return {u"Size (bytes)", u"大小（字节）"};
    case Word::AddedAt:
        return {u"Added (UTC)", u"收录时间（UTC）"};
    case Word::Sha256:
        return {u"SHA-256", u"SHA-256"};
    default:
        return {nullptr, nullptr};
    }
}

constexpr Pair methodWords(Word what)
{
    switch (what) {
    case Word::RoundingHeading:
        return {u"Numbers in this workbook", u"本工作簿中的数字"};
    case Word::Rounding:
        return {u"Cells hold the figures of the program with all their digits and show %1 decimals, halves "
                u"rounded away from zero. Nothing here is a formula: the charts follow the cells, the "
                u"figures do not follow the answers.",
                u"单元格保存程序算出的全部位数，显示%"
                u"1位小数，四舍五入。本工作簿没有公式：图表随单元格变化，得分不会随答案重新计算。"};
    case Word::EngineVersion:
        return {u"Scoring engine", u"计分引擎"};
    case Word::FrameworkDigest:
        return {u"Framework digest (SHA-256)", u"框架摘要（SHA-256）"};
    case Word::ContentDigest:
        return {u"Content digest (SHA-256)", u"内容摘要（SHA-256）"};
    case Word::FrameworkIdentifier:
        return {u"Framework identifier", u"框架标识"};
    case Word::ProgramVersion:
        return {u"Program", u"程序"};
    case Word::Licence:
        return {u"Licence of the framework", u"框架许可"};
    case Word::ChartProfile:
        return {u"Profile", u"能力轮廓"};
    case Word::ChartBars:
        return {u"Figures of the domains", u"各领域得分"};
    default:
        return {nullptr, nullptr};
    }
}

Pair pairOf(Word what)
{
    for (const auto table : {generalWords, figureWords, answerWords, listWords, methodWords}) {
        const Pair pair = table(what);
        if (pair.first != nullptr)
            return pair;
    }
    Q_UNREACHABLE();
}

} // namespace

QString tell(Word what, Language language, std::initializer_list<QString> args)
{
    const Pair pair = pairOf(what);
    const QString text = QString::fromUtf16(language == Language::Chinese ? pair.second : pair.first);
    QString said;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text.at(i) == u'%' && i + 1 < text.size() && text.at(i + 1).isDigit();
        if (!place) {
            said += text.at(i);
            continue;
        }
        const auto number = static_cast<size_t>(text.at(++i).digitValue() - 1);
        if (number < args.size())
            said += args.begin()[number];
    }
    return said;
}

} // namespace sextant::workbook::detail
