#include "workbook/detail/audit_parts.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"
#include "improvement/action_words.h"

namespace sextant::workbook::detail {

namespace {

using audit::Finding;
using improvement::Action;

QString gradeOf(const AuditContext& context, const Finding& finding)
{
    const auto grade = audit::gradeOf(finding);
    return grade.has_value() ? audit::label(*grade).in(context.language)
                             : context.pick(u"Not graded", u"未评级");
}

Value weightOf(int weight)
{
    return weight > 0 ? countOf(weight) : Value();
}

using FindingColumns = std::vector<Told<Finding>>;

void addGrade(const AuditContext& context, FindingColumns& columns)
{
    columns.push_back({{context.pick(u"No.", u"编号"), 7}, [](const Finding& one) { return codeOf(one); }});
    columns.push_back({{context.pick(u"Finding", u"审计发现"), 34},
                       [&](const Finding& one) { return one.title.in(context.language); }});
    columns.push_back(
        {{context.pick(u"Grade", u"等级"), 10}, [&](const Finding& one) { return gradeOf(context, one); }});
    columns.push_back({{context.pick(u"Consequence (1 to 3)", u"后果（1至3）"), 12, Style::Number},
                       [](const Finding& one) { return weightOf(one.weighing.consequence); }});
    columns.push_back({{context.pick(u"Likelihood (1 to 3)", u"可能性（1至3）"), 12, Style::Number},
                       [](const Finding& one) { return weightOf(one.weighing.likelihood); }});
    columns.push_back(
        {{context.pick(u"Why the grade departs", u"偏离评级的理由"), 30},
         [](const Finding& one) { return one.gradeOverride ? Value(one.gradeOverride->reason) : Value(); }});
    columns.push_back({{context.pick(u"Stage", u"阶段"), 10},
                       [&](const Finding& one) { return audit::label(one.stage).in(context.language); }});
}

void addTexts(const AuditContext& context, FindingColumns& columns)
{
    const auto add = [&](const QString& head, LocalizedText Finding::*text) {
        columns.push_back(
            {{head, 40}, [&context, text](const Finding& one) { return (one.*text).in(context.language); }});
    };
    add(context.pick(u"Criteria", u"标准"), &Finding::criteria);
    add(context.pick(u"Condition", u"现状"), &Finding::condition);
    add(context.pick(u"Root cause", u"根本原因"), &Finding::cause);
    add(context.pick(u"Effect", u"影响"), &Finding::effect);
    add(context.pick(u"Recommendation", u"建议"), &Finding::recommendation);
}

void addSources(const AuditContext& context, FindingColumns& columns)
{
    columns.push_back({{context.pick(u"Checks", u"检查"), 14},
                       [&](const Finding& one) { return context.checkCodes(one.checks); }});
    columns.push_back({{context.pick(u"Samples", u"样本"), 14},
                       [&](const Finding& one) { return context.sampleCodes(one.samples); }});
    columns.push_back({{context.word(Word::EvidenceNames), 34},
                       [&](const Finding& one) { return context.fileNames(one.evidence); }});
    columns.push_back({{context.pick(u"Repeats", u"重复自"), 16},
                       [&](const Finding& one) { return context.input.earlier.value(one.repeatOf); }});
}

void addResponse(const AuditContext& context, FindingColumns& columns)
{
    columns.push_back({{context.pick(u"Management says", u"管理层意见"), 16}, [&](const Finding& one) {
                           return audit::label(one.response.kind).in(context.language);
                       }});
    columns.push_back({{context.pick(u"Response", u"管理层答复"), 40},
                       [](const Finding& one) { return one.response.text; }});
    columns.push_back({{context.pick(u"Response by", u"答复人"), 16},
                       [&](const Finding& one) { return context.name(one.response.by); }});
    columns.push_back({{context.pick(u"Response on", u"答复日期"), 12, Style::Day},
                       [](const Finding& one) { return dayOf(one.response.on); }});
    columns.push_back(
        {{context.word(Word::Assignee), 16}, [&](const Finding& one) { return context.name(one.owner); }});
    columns.push_back(
        {{context.pick(u"Due", u"期限"), 12, Style::Day}, [](const Finding& one) { return dayOf(one.due); }});
}

using ActionColumns = std::vector<Told<Action>>;

void addDeed(const AuditContext& context, ActionColumns& columns)
{
    columns.push_back({{context.pick(u"Finding", u"审计发现"), 9}, [&](const Action& one) {
                           const Finding* finding = context.told(one.source.finding);
                           return finding == nullptr ? QString() : codeOf(*finding);
                       }});
    columns.push_back({{context.pick(u"What is to be done", u"整改措施"), 50},
                       [&](const Action& one) { return one.what.in(context.language); }});
    columns.push_back(
        {{context.word(Word::Assignee), 16}, [&](const Action& one) { return context.name(one.owner); }});
    columns.push_back({{context.pick(u"Raised on", u"提出日期"), 12, Style::Day},
                       [](const Action& one) { return dayOf(one.raisedOn); }});
    columns.push_back(
        {{context.pick(u"Due", u"期限"), 12, Style::Day}, [](const Action& one) { return dayOf(one.due); }});
}

void addStanding(const AuditContext& context, ActionColumns& columns)
{
    columns.push_back({{context.word(Word::State), 16}, [&](const Action& one) {
                           return improvement::stateLabel(one.standing.state).in(context.language);
                       }});
    columns.push_back({{context.pick(u"State by", u"状态认定人"), 16},
                       [&](const Action& one) { return context.name(one.standing.by); }});
    columns.push_back({{context.pick(u"State on", u"状态日期"), 12, Style::Day},
                       [](const Action& one) { return dayOf(one.standing.on); }});
    columns.push_back({{context.pick(u"What shows it", u"完成依据"), 40},
                       [](const Action& one) { return one.closingNote; }});
    columns.push_back({{context.word(Word::EvidenceNames), 30},
                       [&](const Action& one) { return context.fileNames(one.evidence); }});
}

void addCost(const AuditContext& context, ActionColumns& columns)
{
    columns.push_back({{context.pick(u"Cost", u"费用"), 12, Style::Number},
                       [](const Action& one) { return one.cost ? valueOf(one.cost->amount) : Value(); }});
    columns.push_back({{context.pick(u"Currency", u"币种"), 10},
                       [](const Action& one) { return one.cost ? Value(one.cost->currency) : Value(); }});
    columns.push_back({{context.pick(u"Paid from", u"资金来源"), 16}, [&](const Action& one) {
                           return improvement::fundingLabel(one.funding.source).in(context.language);
                       }});
    columns.push_back({{context.pick(u"On the funding", u"资金说明"), 30},
                       [](const Action& one) { return one.funding.note; }});
}

} // namespace

void addFindings(const AuditContext& context, Book& book)
{
    FindingColumns columns;
    addGrade(context, columns);
    addTexts(context, columns);
    addSources(context, columns);
    addResponse(context, columns);
    std::vector<Finding> told;
    for (const Finding& finding : context.input.findings) {
        if (report::isTold(context.input, finding))
            told.push_back(finding);
    }
    addListing(book, context.pick(u"Findings", u"审计发现"), columns, told, 2);
}

void addActions(const AuditContext& context, Book& book)
{
    ActionColumns columns;
    addDeed(context, columns);
    addStanding(context, columns);
    addCost(context, columns);
    std::vector<Action> told;
    for (const Action& action : context.input.actions) {
        if (context.told(action.source.finding) != nullptr)
            told.push_back(action);
    }
    addListing(book, context.pick(u"Actions", u"整改措施"), columns, told, 2);
}

} // namespace sextant::workbook::detail
