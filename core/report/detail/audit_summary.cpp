#include "report/detail/audit_parts.h"

#include "audit/audit_words.h"
#include "audit/engagement_rules.h"
#include "audit/finding_rules.h"

namespace sextant::report::detail {

namespace {

constexpr double kNumber = 10;
constexpr double kGrade = 23;
constexpr double kResponse = 31;
constexpr double kOwner = 28;
constexpr double kDue = 22;

Tone toneOf(audit::Opinion opinion)
{
    switch (opinion) {
    case audit::Opinion::Satisfactory:
        return Tone::Ok;
    case audit::Opinion::SomeImprovement:
        return Tone::Accent;
    case audit::Opinion::MajorImprovement:
    case audit::Opinion::Unsatisfactory:
        return Tone::Bad;
    }
    return Tone::Ink;
}

QString signedWords(const AuditContext& context)
{
    const audit::StateMark& signature = context.input.engagement.signature;
    if (signature.isNull())
        return context.tell(AuditPhrase::NotSigned);
    const QString day = longDate(signature.at.date(), context.language);
    const QString name = context.personName(signature.by);
    return name.isEmpty() ? day : context.tell(AuditPhrase::SignedBy, {day, name});
}

Facts factsOf(const AuditContext& context)
{
    const audit::Engagement& engagement = context.input.engagement;
    Facts facts;
    const auto add = [&](AuditPhrase label, const QString& value) {
        if (!value.isEmpty())
            facts.facts.push_back({context.tell(label), value});
    };
    add(AuditPhrase::Code, engagement.code);
    add(AuditPhrase::PeriodAudited,
        dateRange(engagement.period.from, engagement.period.to, context.language));
    add(AuditPhrase::WorkDone, dateRange(engagement.planned.from, engagement.planned.to, context.language));
    add(AuditPhrase::Lead, context.personName(audit::leadOf(engagement)));
    add(AuditPhrase::Signed, signedWords(context));
    add(AuditPhrase::Printed, longDate(context.input.printedOn, context.language));
    return facts;
}

/// Checks that say something is amiss while there is no finding at all; empty when there are none.
QString withoutFinding(const AuditContext& context)
{
    const audit::FieldworkProgress& progress = context.input.progress;
    const int unmet = progress.partly + progress.notSatisfactory;
    return unmet == 0 ? QString() : context.tell(AuditPhrase::ChecksWithoutFinding, {QString::number(unmet)});
}

/// While nobody has looked at everything yet, a clean sheet is no opinion.
Message prematureMessage(const AuditContext& context)
{
    const audit::FieldworkProgress& progress = context.input.progress;
    QStringList why;
    if (progress.open > 0)
        why << context.tell(AuditPhrase::ChecksOpen,
                            {QString::number(progress.checks), QString::number(progress.open)});
    why << withoutFinding(context);
    why.removeAll(QString());
    return {Tone::Ink, context.tell(AuditPhrase::NoOpinion), sentences(why, context.language)};
}

Message opinionMessage(const AuditContext& context)
{
    const audit::OpinionBasis& opinion = context.input.opinion;
    const bool isPremature = audit::isPremature(opinion, context.input.progress);
    if (isPremature && !context.isSigned())
        return prematureMessage(context);
    const QString words = audit::label(opinion.effective()).in(context.language);
    const AuditPhrase head = context.isSigned() ? AuditPhrase::Opinion : AuditPhrase::OpinionDraft;
    QStringList why;
    if (opinion.departure.has_value())
        why << context.tell(AuditPhrase::Departs, {audit::label(opinion.byRule).in(context.language),
                                                   opinion.departure->reason.trimmed()});
    else
        why << context.tell(AuditPhrase::RuleSays, {audit::label(opinion.rule).in(context.language)});
    QStringList gates;
    for (const framework::ItemId& gate : opinion.failedGates)
        gates << context.checkName(gate);
    if (!gates.isEmpty())
        why << context.tell(AuditPhrase::GatesFailed, {joined(gates, context.language)});
    if (isPremature)
        why << withoutFinding(context);
    return {toneOf(opinion.effective()), context.tell(head, {words}), sentences(why, context.language)};
}

Table findingsTable(const AuditContext& context)
{
    Table table;
    table.kind = Table::Kind::Text;
    table.columns = {{context.tell(AuditPhrase::Number), kNumber, false, false},
                     {context.tell(AuditPhrase::Finding), 0, false, false},
                     {context.tell(AuditPhrase::Grade), kGrade, false, false},
                     {context.tell(AuditPhrase::Response), kResponse, false, false},
                     {context.tell(AuditPhrase::Owner), kOwner, false, false},
                     {context.tell(AuditPhrase::Due), kDue, false, true}};
    for (const audit::Finding* finding : context.findings) {
        const bool high = audit::gradeOf(*finding) == framework::Grade::High;
        Row row;
        row.cells = {textCell(AuditContext::codeOf(*finding), true),
                     textCell(context.written(finding->title)),
                     textCell(context.gradeOf(*finding), true, high ? Tone::Bad : Tone::Ink),
                     textCell(audit::label(finding->response.kind).in(context.language)),
                     textCell(context.ownerOf(*finding)),
                     textCell(context.dueOf(*finding))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString gradeCounts(const AuditContext& context)
{
    int counts[3] = {};
    for (const audit::Finding* finding : context.findings) {
        if (const auto grade = audit::gradeOf(*finding))
            ++counts[static_cast<int>(*grade)];
    }
    return context.tell(AuditPhrase::GradeCounts,
                        {QString::number(counts[2]), QString::number(counts[1]), QString::number(counts[0])});
}

QString limits(const AuditContext& context)
{
    const audit::FieldworkProgress& progress = context.input.progress;
    return context.tell(AuditPhrase::LimitText,
                        {QString::number(progress.checks), QString::number(progress.satisfactory),
                         QString::number(progress.partly), QString::number(progress.notSatisfactory),
                         QString::number(progress.notApplicable), QString::number(progress.notTested),
                         QString::number(progress.open)});
}

} // namespace

void addAuditSummary(const AuditContext& context, ReadinessReport& report)
{
    const audit::Engagement& engagement = context.input.engagement;
    report.blocks.push_back(PageBreak{});
    report.blocks.push_back(
        Title{context.tell(AuditPhrase::Title), context.written(engagement.title), {}, {}, {}});
    report.blocks.push_back(factsOf(context));
    report.blocks.push_back(opinionMessage(context));
    report.blocks.push_back(Heading{context.tell(AuditPhrase::SummaryHeading)});
    const QString summary = engagement.summary.in(context.language).trimmed();
    report.blocks.push_back(
        Paragraph{Paragraph::Style::Prose,
                  RichText(summary.isEmpty() ? context.tell(AuditPhrase::NoSummary) : summary)});
    report.blocks.push_back(Heading{context.tell(AuditPhrase::LimitHeading)});
    report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(limits(context))});
    report.blocks.push_back(Heading{context.tell(AuditPhrase::FindingsHeading)});
    QStringList lead(context.findings.empty() ? context.tell(AuditPhrase::NoFindings) : gradeCounts(context));
    if (context.separate > 0)
        lead << context.tell(context.separate == 1 ? AuditPhrase::SeparateOne : AuditPhrase::SeparateMany,
                             {QString::number(context.separate)});
    // Opened, they may change it: who reads two copies must be able to tell why.
    if (const int locked = context.input.opinion.locked; locked > 0)
        lead << context.tell(locked == 1 ? AuditPhrase::LockedOne : AuditPhrase::LockedMany,
                             {QString::number(locked)});
    report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(sentences(lead, context.language))});
    if (!context.findings.empty())
        report.blocks.push_back(findingsTable(context));
    report.blocks.push_back(Signing{context.tell(AuditPhrase::SigningSentence),
                                    context.tell(AuditPhrase::Lead), context.tell(AuditPhrase::ForCouncil),
                                    say(Phrase::DateWord, context.language),
                                    say(Phrase::Seal, context.language)});
}

} // namespace sextant::report::detail
