#include "report/applicability_report.h"

#include "assessment/scope.h"
#include "base/file_name.h"
#include "report/detail/choice_words.h"
#include "report/detail/parts.h"
#include "report/detail/words.h"
#include "report/phrases.h"

namespace sextant::report {

namespace {

using detail::filled;
using detail::textCell;
using detail::Words;

constexpr Words kTitle{u"Statement of applicability", u"适用性声明"};
constexpr Words kAll{u"All %1 indicators apply.", u"全部%1项指标均适用。", u"The one indicator applies."};
constexpr Words kAllChecks{u"All %1 checks apply.", u"全部%1项检查均适用。", u"The one check applies."};
constexpr Words kLead{u"Of %1 indicators, %2 apply and %3 do not.", u"共%1项指标：适用%2项，不适用%3项。",
                      u"Of %1 indicators, %2 apply and 1 does not."};
constexpr Words kLeadOne{u"Of %1 indicators, 1 applies and %3 do not.", u"共%1项指标：适用%2项，不适用%3项。",
                         u"Of %1 indicators, 1 applies and 1 does not."};
constexpr Words kLeadChecks{u"Of %1 checks, %2 apply and %3 do not.", u"共%1项检查：适用%2项，不适用%3项。",
                            u"Of %1 checks, %2 apply and 1 does not."};
constexpr Words kLeadChecksOne{u"Of %1 checks, 1 applies and %3 do not.",
                               u"共%1项检查：适用%2项，不适用%3项。",
                               u"Of %1 checks, 1 applies and 1 does not."};
constexpr Words kNone{u"None of %1 indicators applies.", u"共%1项指标，均不适用。",
                      u"The one indicator does not apply."};
constexpr Words kNoneChecks{u"None of %1 checks applies.", u"共%1项检查，均不适用。",
                            u"The one check does not apply."};
constexpr Words kOpen{u"%1 of those that apply are not answered yet: whether they apply is not settled.",
                      u"适用项中有%1项尚未作答，是否适用仍未确定。",
                      u"One of those that apply is not answered yet: whether it applies is not settled."};
constexpr Words kUnreviewed{u"%1 exclusions have not been reviewed by anybody.", u"有%1项排除尚无人复核。",
                            u"One exclusion has not been reviewed by anybody."};
constexpr Words kScope{u"The scope was chosen by %1 on %2.", u"范围由%1于%2选定。"};
constexpr Words kItem{u"Indicator", u"指标"};
constexpr Words kCheck{u"Check", u"检查项"};
constexpr Words kApplies{u"Applies", u"是否适用"};
constexpr Words kYes{u"yes", u"适用"};
constexpr Words kNo{u"no", u"不适用"};
constexpr Words kNotSettled{u"open", u"未定"};
constexpr Words kWhy{u"Why", u"理由"};
constexpr Words kWho{u"Decided", u"决定"};
constexpr Words kReviewed{u"Reviewed", u"复核"};
constexpr Words kOutside{u"outside the chosen scope", u"不在所选范围内"};
constexpr Words kCondition{u"asked only depending on the answer to %1", u"是否询问取决于%1的答案"};
constexpr Words kNoReason{u"no reason given", u"未说明理由"};
constexpr Words kNotReviewed{u"not reviewed", u"未复核"};
constexpr Words kFoot{u"Self-assessed, indicative. As of %1", u"自评结果，仅供参考。截至%1"};
constexpr Words kFootAudit{u"Internal audit. As of %1", u"内部审计。截至%1"};
constexpr Words kFile{u"%1 statement of applicability %2", u"%1适用性声明%2"};

void collectItems(const framework::Condition& condition, std::vector<framework::ItemId>& items)
{
    if (!condition.item.isNull() && std::ranges::find(items, condition.item) == items.end())
        items.push_back(condition.item);
    for (const framework::Condition& part : condition.conditions)
        collectItems(part, items);
}

class StatementWriter
{
public:
    StatementWriter(const ApplicabilityInput& input, Language language, bool names)
        : m_input(input)
        , m_names(names)
        , m_index(input.framework->index)
        , m_language(language)
        , m_inScope(assessment::itemsInScope(m_index, input.assessment.scope))
    {}

    ReadinessReport write()
    {
        frame();
        Table table = statement();
        m_report.blocks.push_back(PageBreak{});
        m_report.blocks.push_back(Title{m_input.subject, m_report.title, {}, {}, {}});
        m_report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(lead())});
        m_report.blocks.push_back(std::move(table));
        return std::move(m_report);
    }

private:
    QString tell(const Words& words, const std::vector<QString>& args = {}) const
    {
        return filled(words.in(m_language), args);
    }
    QString count(const Words& words, int number) const
    {
        return filled(words.in(m_language, number), {QString::number(number)});
    }

    void frame()
    {
        const QString day = longDate(m_input.printedOn, m_language);
        m_report.language = m_language;
        m_report.title = tell(kTitle);
        m_report.organisation = m_input.organisation.name.in(m_language);
        m_report.runningTitle = m_report.title + QStringLiteral(" · ") + m_input.subject;
        m_report.demo = m_input.organisation.demo ? say(Phrase::Demo, m_language) : QString();
        m_report.foot = tell(m_input.ofAudit ? kFootAudit : kFoot, {day}) +
                        detail::digestPart(m_input.record, m_language);
        m_report.pageOf = say(Phrase::PageOf, m_language, {QStringLiteral("%1"), QStringLiteral("%2")});
        m_report.creator = say(Phrase::Creator, m_language, {m_input.programVersion});
        m_report.fileName =
            tell(kFile, {safeFileName(m_report.organisation), QString::number(m_input.printedOn.year())});
        m_report.record = m_input.record;
    }

    /// How many apply and how many do not, each in its own number.
    QString counts() const
    {
        const bool audit = m_input.ofAudit;
        if (m_not == 0)
            return count(audit ? kAllChecks : kAll, m_applies);
        if (m_applies == 0)
            return count(audit ? kNoneChecks : kNone, m_not);
        const Words& words =
            m_applies == 1 ? (audit ? kLeadChecksOne : kLeadOne) : (audit ? kLeadChecks : kLead);
        return filled(words.in(m_language, m_not), {QString::number(m_applies + m_not),
                                                    QString::number(m_applies), QString::number(m_not)});
    }

    QString lead() const
    {
        QStringList said{counts()};
        if (m_open > 0)
            said << count(kOpen, m_open);
        if (m_unreviewed > 0)
            said << count(kUnreviewed, m_unreviewed);
        if (!m_input.assessment.scope.empty() && !m_input.scopeDecision.by.isEmpty())
            said << tell(kScope, {m_names ? m_input.scopeDecision.by : detail::nameWithheld().in(m_language),
                                  longDate(m_input.scopeDecision.on, m_language)});
        return sentences(said, m_language);
    }

    Table statement()
    {
        Table table;
        table.columns = {
            {QString(), 12, false, false},      {tell(m_input.ofAudit ? kCheck : kItem), 46, false, false},
            {tell(kApplies), 18, false, false}, {tell(kWhy), 0, false, true},
            {tell(kWho), 28, false, true},      {tell(kReviewed), 28, false, true}};
        const auto& nodes = m_index.nodes();
        for (const auto& node : nodes) {
            Row group;
            group.group = true;
            group.cells = {textCell(node.section->code, true),
                           textCell(node.section->title.in(m_language), true),
                           {},
                           {},
                           {},
                           {}};
            table.rows.push_back(std::move(group));
            const int end = node.firstItem + static_cast<int>(node.section->items.size());
            for (int number = node.firstItem; number < end; ++number)
                table.rows.push_back(rowOf(number));
        }
        return table;
    }

    Row rowOf(int number)
    {
        const framework::Item& item = *m_index.items()[static_cast<size_t>(number)];
        const QString title = item.title.isEmpty() ? item.question.in(m_language) : item.title.in(m_language);
        Row row;
        row.cells = {textCell(item.code, false, Tone::Second), textCell(title)};
        const auto place = static_cast<size_t>(number);
        if (m_inScope[place] == 0)
            addExcluded(row, tell(kOutside), name(m_input.scopeDecision), {});
        else if (place >= m_input.visible.size() || !m_input.visible[place])
            addExcluded(row, conditionText(item), {}, {});
        else
            addAsked(row, item);
        return row;
    }

    void addExcluded(Row& row, const QString& why, const QString& who, const QString& reviewed)
    {
        ++m_not;
        row.cells.push_back(textCell(tell(kNo), true));
        row.cells.push_back(textCell(why));
        row.cells.push_back(textCell(who));
        row.cells.push_back(textCell(reviewed));
    }

    void addAsked(Row& row, const framework::Item& item)
    {
        const auto answer = m_input.answers.constFind(item.id);
        const bool known = answer != m_input.answers.constEnd();
        if (known && assessment::isNotApplicable(answer->response)) {
            const QString& reason = std::get<assessment::NotApplicable>(answer->response).reason;
            m_unreviewed += answer->review ? 0 : 1;
            addExcluded(row, reason.isEmpty() ? tell(kNoReason) : reason,
                        name(m_input.decisions.value(item.id)), reviewOf(*answer));
            return;
        }
        const bool open = !known || !assessment::isAnswered(answer->response);
        ++m_applies;
        m_open += open ? 1 : 0;
        row.cells.push_back(
            textCell(tell(open ? kNotSettled : kYes), false, open ? Tone::Second : Tone::Ink));
        row.cells.push_back({});
        row.cells.push_back(textCell(open ? QString() : name(m_input.decisions.value(item.id))));
        row.cells.push_back(textCell(open || !answer->review ? QString() : reviewOf(*answer)));
    }

    QString name(const Decision& decision) const
    {
        if (decision.by.isEmpty())
            return {};
        const QString by = m_names ? decision.by : detail::nameWithheld().in(m_language);
        return decision.on.isValid() ? by + u' ' + decision.on.toString(Qt::ISODate) : by;
    }

    QString reviewOf(const assessment::Answer& answer) const
    {
        if (!answer.review)
            return tell(kNotReviewed);
        return name({m_input.people.value(answer.review->reviewer), answer.review->at.date()});
    }

    QString conditionText(const framework::Item& item) const
    {
        std::vector<framework::ItemId> items;
        collectItems(item.relevant, items);
        QStringList codes;
        for (const framework::ItemId& id : items)
            if (const int number = m_index.indexOf(id); number >= 0)
                codes << m_index.items()[static_cast<size_t>(number)]->code;
        return tell(kCondition, {joined(codes, m_language)});
    }

    const ApplicabilityInput& m_input;
    bool m_names;
    const framework::FrameworkIndex& m_index;
    Language m_language;
    std::vector<unsigned char> m_inScope;
    ReadinessReport m_report;
    int m_applies = 0;
    int m_not = 0;
    int m_open = 0;
    int m_unreviewed = 0;
};

} // namespace

ReadinessReport applicabilityReport(const ApplicabilityInput& input, Language language,
                                    const Choices& choices)
{
    return StatementWriter(input, language, choices.names).write();
}

} // namespace sextant::report
