#include "report/detail/choice_words.h"

namespace sextant::report {

namespace {

LocalizedText words(const char16_t* en, const char16_t* zh)
{
    return {QString::fromUtf16(en), QString::fromUtf16(zh)};
}

ReportPart part(const char* id, const char16_t* en, const char16_t* zh, Detail from = Detail::Summary)
{
    return {QString::fromLatin1(id), words(en, zh), from};
}

std::vector<ReportPart> readinessParts()
{
    return {part("cover", u"Cover", u"封面"),
            part("summary", u"Summary on one page", u"一页摘要"),
            part("levels", u"Levels by domain, and the trend", u"各领域的级别分布与走势", Detail::Standard),
            part("domains", u"A page for each domain", u"各领域分页", Detail::Standard),
            part("annex", u"All indicators", u"全部指标", Detail::Standard),
            part("evidence", u"List of evidence", u"证据清单", Detail::Standard),
            part("explanations", u"How each figure follows", u"各项得分的计算依据", Detail::Full),
            part("method", u"How it was scored", u"计分方法")};
}

std::vector<ReportPart> auditParts()
{
    return {part("summary", u"Opinion and summary", u"审计意见和摘要"),
            part("findings", u"A sheet for each finding", u"各审计发现单页", Detail::Standard),
            part("scope", u"Scope and method", u"范围与方法"),
            part("distribution", u"Distribution", u"分发名单", Detail::Standard),
            part("checks", u"Checks and results", u"检查项与结果", Detail::Standard),
            part("samples", u"Samples", u"样本", Detail::Standard),
            part("evidence", u"Evidence", u"证据清单", Detail::Standard)};
}

std::vector<ReportPart> actionParts()
{
    return {part("head", u"What the plan brings", u"计划的效果"), part("todo", u"To do", u"待完成"),
            part("claimed", u"Waiting to be verified", u"已报完成，待核实", Detail::Standard),
            part("closed", u"Closed", u"已了结", Detail::Standard),
            part("costs", u"Cost and funding", u"费用和资金来源", Detail::Standard)};
}

std::vector<ReportPart> comparisonParts()
{
    return {
        part("charts", u"Profiles, lines and levels as charts", u"轮廓、得分与级别图"),
        part("figures", u"Figures by section", u"各领域得分表"),
        part("moves", u"What moved most", u"变化最大的"),
        part("gates", u"Gates", u"门槛"),
        part("differences", u"What is answered or asked differently", u"作答与题目的不同", Detail::Standard),
        part("items", u"Every question", u"逐题结果", Detail::Standard)};
}

std::vector<ReportPart> manualParts()
{
    return {part("cover", u"Cover", u"封面"), part("contents", u"Contents", u"目录"),
            part("checks", u"Each check in full", u"检查项全文", Detail::Standard)};
}

} // namespace

const LocalizedText& nameOf(ReportKind kind)
{
    static const std::vector<LocalizedText> names{words(u"Readiness report", u"准备度报告"),
                                                  words(u"Audit report", u"审计报告"),
                                                  words(u"Action plan", u"行动计划"),
                                                  words(u"Comparison", u"对比报告"),
                                                  words(u"Statement of applicability", u"适用性声明"),
                                                  words(u"Evidence register", u"证据登记册"),
                                                  words(u"Manual excerpt", u"手册摘录")};
    return names.at(static_cast<size_t>(kind));
}

const std::vector<ReportPart>& partsOf(ReportKind kind)
{
    static const std::vector<ReportPart> readiness = readinessParts();
    static const std::vector<ReportPart> audit = auditParts();
    static const std::vector<ReportPart> actions = actionParts();
    static const std::vector<ReportPart> comparison = comparisonParts();
    static const std::vector<ReportPart> manual = manualParts();
    static const std::vector<ReportPart> whole;
    switch (kind) {
    case ReportKind::Readiness:
        return readiness;
    case ReportKind::Audit:
        return audit;
    case ReportKind::Actions:
        return actions;
    case ReportKind::Manual:
        return manual;
    case ReportKind::Comparison:
        return comparison;
    case ReportKind::Applicability:
    case ReportKind::Evidence:
        break;
    }
    return whole;
}

namespace detail {

const LocalizedText& watermarkWord(Watermark watermark)
{
    static const std::vector<LocalizedText> texts{{}, words(u"DRAFT", u"草稿"), words(u"FINAL", u"终稿")};
    return texts.at(static_cast<size_t>(watermark));
}

const LocalizedText& demoWatermark()
{
    static const LocalizedText text = words(u"DEMO", u"演示");
    return text;
}

const LocalizedText& nothingChosen()
{
    static const LocalizedText text =
        words(u"All parts were left out of this report.", u"本报告的各部分均已略去。");
    return text;
}

const LocalizedText& nameWithheld()
{
    static const LocalizedText text = words(u"name withheld", u"姓名从略");
    return text;
}

} // namespace detail

} // namespace sextant::report
