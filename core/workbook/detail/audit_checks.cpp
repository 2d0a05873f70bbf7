#include "workbook/detail/audit_parts.h"

#include "assessment/response_json.h"

#include <algorithm>

namespace sextant::workbook::detail {

namespace {

using assessment::Answer;

struct Check
{
    const framework::Item* item;
    const framework::Section* chapter;
    const Answer* answer; ///< nullptr: never touched
};

std::vector<Check> checksOf(const AuditContext& context)
{
    std::vector<Check> checks;
    for (const auto& node : context.index.nodes()) {
        const int end = node.firstItem + static_cast<int>(node.section->items.size());
        for (int number = node.firstItem; number < end; ++number) {
            if (!context.isShown(number))
                continue;
            const framework::Item* item = context.index.items()[static_cast<size_t>(number)];
            const auto found = context.input.answers.constFind(item->id);
            checks.push_back({item, node.section, found == context.input.answers.cend() ? nullptr : &*found});
        }
    }
    return checks;
}

QString resultOf(const AuditContext& context, const Check& check)
{
    if (context.input.conflicts.contains(check.item->id))
        return context.word(Word::Conflicts);
    if (check.answer == nullptr || !assessment::isAnswered(check.answer->response))
        return context.pick(u"Open", u"未定");
    if (assessment::isNotApplicable(check.answer->response))
        return context.word(Word::NotApplicable);
    QStringList labels;
    if (const auto* chosen = std::get_if<assessment::ChosenOptions>(&check.answer->response)) {
        for (const framework::Option& option : check.item->options) {
            if (std::ranges::find(chosen->options, option.id) != chosen->options.end())
                labels << option.label.in(context.language);
        }
    }
    return context.list(labels);
}

QString reasonOf(const AuditContext& context, const Check& check)
{
    if (check.answer == nullptr || context.input.conflicts.contains(check.item->id))
        return {};
    const auto* excused = std::get_if<assessment::NotApplicable>(&check.answer->response);
    return excused == nullptr ? QString() : excused->reason;
}

QString findingsOf(const AuditContext& context, const Check& check)
{
    QStringList codes;
    for (const audit::Finding& finding : context.input.findings) {
        if (report::isTold(context.input, finding) &&
            std::ranges::find(finding.checks, check.item->id) != finding.checks.end())
            codes << codeOf(finding);
    }
    return context.list(codes);
}

QString filesOf(const AuditContext& context, const Check& check)
{
    QStringList names;
    for (const report::EvidenceEntry& entry : context.input.evidence) {
        if (std::ranges::find(entry.items, check.item->id) != entry.items.end())
            names << entry.file.fileName;
    }
    return names.join(u'\n');
}

/// Of \a check's answer, when it has been touched.
std::function<Value(const Check&)> ofAnswer(const std::function<Value(const Answer&)>& of)
{
    return [of](const Check& check) { return check.answer == nullptr ? Value() : of(*check.answer); };
}

using Columns = std::vector<Told<Check>>;

void addQuestion(const AuditContext& context, Columns& columns)
{
    columns.push_back({{context.word(Word::Code), 8}, [](const Check& check) { return check.item->code; }});
    columns.push_back({{context.pick(u"Check", u"检查项"), 30},
                       [&](const Check& check) { return context.titleOf(*check.item); }});
    columns.push_back({{context.pick(u"Chapter", u"章"), 20}, [&](const Check& check) {
                           return QString(check.chapter->code + u' ' +
                                          check.chapter->title.in(context.language));
                       }});
    columns.push_back({{context.word(Word::Question), 40},
                       [&](const Check& check) { return check.item->question.in(context.language); }});
}

void addResult(const AuditContext& context, Columns& columns)
{
    columns.push_back({{context.pick(u"Result", u"结果"), 18},
                       [&](const Check& check) { return resultOf(context, check); }});
    columns.push_back({{context.word(Word::ReasonNotApplicable), 30},
                       [&](const Check& check) { return reasonOf(context, check); }});
    columns.push_back(
        {{context.pick(u"Note", u"说明"), 60}, ofAnswer([](const Answer& answer) { return answer.note; })});
    columns.push_back({{context.word(Word::Gate), 8}, [&](const Check& check) {
                           const auto& gates = context.input.engagement.gates;
                           const bool isGate = std::ranges::find(gates, check.item->id) != gates.end();
                           return isGate ? Value(context.word(Word::Yes)) : Value();
                       }});
    columns.push_back({{context.pick(u"Findings", u"审计发现"), 12},
                       [&](const Check& check) { return findingsOf(context, check); }});
    columns.push_back({{context.word(Word::EvidenceNames), 34},
                       [&](const Check& check) { return filesOf(context, check); }});
}

void addPeople(const AuditContext& context, Columns& columns)
{
    columns.push_back({{context.word(Word::Reviewer), 16}, ofAnswer([&](const Answer& answer) {
                           return answer.review ? Value(context.name(answer.review->reviewer)) : Value();
                       })});
    columns.push_back(
        {{context.word(Word::ReviewedAt), 17, Style::Moment}, ofAnswer([](const Answer& answer) {
             return answer.review ? momentOf(answer.review->at) : Value();
         })});
    columns.push_back({{context.word(Word::ReviewVoid), 12}, ofAnswer([&](const Answer& answer) {
                           const bool isVoid = answer.review && !assessment::isReviewed(answer);
                           return isVoid ? Value(context.word(Word::Yes)) : Value();
                       })});
    columns.push_back({{context.word(Word::Flagged), 9}, ofAnswer([&](const Answer& answer) {
                           return answer.flagged ? Value(context.word(Word::Yes)) : Value();
                       })});
    columns.push_back({{context.word(Word::Assignee), 16},
                       ofAnswer([&](const Answer& answer) { return Value(context.name(answer.assignee)); })});
    columns.push_back(
        {{context.word(Word::Identifier), 24}, [](const Check& check) { return check.item->id.text; }});
}

} // namespace

void addChecks(const AuditContext& context, Book& book)
{
    Columns columns;
    addQuestion(context, columns);
    addResult(context, columns);
    addPeople(context, columns);
    addListing(book, context.pick(u"Checks", u"检查"), columns, checksOf(context), 2);
}

} // namespace sextant::workbook::detail
