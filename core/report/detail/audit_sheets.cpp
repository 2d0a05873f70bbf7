#include "report/detail/audit_parts.h"

#include "audit/audit_words.h"
#include "improvement/action_words.h"

#include <algorithm>

namespace sextant::report::detail {

namespace {

QString sampleCodes(const AuditContext& context, const audit::Finding& finding)
{
    QStringList codes;
    for (const audit::SampleRecord& sample : context.input.samples) {
        if (std::ranges::find(finding.samples, sample.id) != finding.samples.end())
            codes << context.sampleCode(sample);
    }
    return joined(codes, context.language);
}

Facts factsOf(const AuditContext& context, const audit::Finding& finding)
{
    Facts facts;
    const auto add = [&](AuditPhrase label, const QString& value) {
        if (!value.isEmpty())
            facts.facts.push_back({context.tell(label), value});
    };
    add(AuditPhrase::State, audit::label(finding.stage).in(context.language));
    add(AuditPhrase::Owner, context.ownerOf(finding));
    add(AuditPhrase::Due, context.dueOf(finding));
    add(AuditPhrase::FromChecks, context.checkCodes(finding.checks));
    add(AuditPhrase::FromSamples, sampleCodes(context, finding));
    add(AuditPhrase::Repeats, context.input.earlier.value(finding.repeatOf));
    return facts;
}

Title titleOf(const AuditContext& context, const audit::Finding& finding)
{
    Title title;
    title.kicker =
        context.tell(AuditPhrase::Sheet, {context.input.engagement.code, AuditContext::codeOf(finding)});
    title.title = context.written(finding.title);
    title.figure = context.gradeOf(finding);
    if (finding.weighing.isWhole())
        title.figureNote =
            context.tell(AuditPhrase::Weighing, {QString::number(finding.weighing.consequence),
                                                 QString::number(finding.weighing.likelihood)});
    return title;
}

void addPart(const AuditContext& context, AuditPhrase heading, const LocalizedText& text,
             ReadinessReport& report)
{
    report.blocks.push_back(Heading{context.tell(heading)});
    report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(context.written(text))});
}

void addResponse(const AuditContext& context, const audit::Finding& finding, ReadinessReport& report)
{
    const audit::ManagementResponse& response = finding.response;
    report.blocks.push_back(Heading{
        context.tell(AuditPhrase::ResponseHeading, {audit::label(response.kind).in(context.language)})});
    if (!response.text.trimmed().isEmpty())
        report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(response.text.trimmed())});
    const QString name = context.personName(response.by);
    const QString day = longDate(response.on, context.language);
    const QString by =
        name.isEmpty() || day.isEmpty() ? name + day : context.tell(AuditPhrase::ResponseBy, {name, day});
    if (!by.isEmpty())
        report.blocks.push_back(Paragraph{Paragraph::Style::Small, RichText(by)});
}

void addActions(const AuditContext& context, const audit::Finding& finding, ReadinessReport& report)
{
    Table table;
    table.kind = Table::Kind::Actions;
    table.columns = {{context.tell(AuditPhrase::What), 0, false, false},
                     {context.tell(AuditPhrase::Owner), 32, false, false},
                     {context.tell(AuditPhrase::Due), 24, false, true},
                     {context.tell(AuditPhrase::State), 28, false, true}};
    for (const improvement::Action& action : context.input.actions) {
        if (action.source.finding != finding.id)
            continue;
        const QString name = context.personName(action.owner);
        Row row;
        row.cells = {textCell(action.what.in(context.language)),
                     textCell(name.isEmpty() ? context.tell(AuditPhrase::NotNamed) : name),
                     textCell(action.due.isValid() ? action.due.toString(Qt::ISODate)
                                                   : context.tell(AuditPhrase::NotAgreed)),
                     textCell(improvement::stateLabel(action.standing.state).in(context.language))};
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty())
        return;
    report.blocks.push_back(Heading{context.tell(AuditPhrase::Actions)});
    report.blocks.push_back(std::move(table));
}

void addFiles(const AuditContext& context, const audit::Finding& finding, ReadinessReport& report)
{
    QStringList names;
    for (const EvidenceEntry& entry : context.input.evidence) {
        if (std::ranges::find(finding.evidence, entry.file.id) != finding.evidence.end())
            names << entry.file.fileName;
    }
    if (names.isEmpty())
        return;
    report.blocks.push_back(Heading{context.tell(AuditPhrase::Files)});
    report.blocks.push_back(Paragraph{Paragraph::Style::Label, RichText(joined(names, context.language))});
}

} // namespace

void addFindingSheet(const AuditContext& context, const audit::Finding& finding, ReadinessReport& report)
{
    report.blocks.push_back(PageBreak{});
    report.blocks.push_back(titleOf(context, finding));
    report.blocks.push_back(factsOf(context, finding));
    if (finding.gradeOverride.has_value())
        report.blocks.push_back(Paragraph{Paragraph::Style::Label,
                                          RichText(context.tell(AuditPhrase::DepartsFromMatrix,
                                                                {finding.gradeOverride->reason.trimmed()}))});
    addPart(context, AuditPhrase::Criteria, finding.criteria, report);
    addPart(context, AuditPhrase::Condition, finding.condition, report);
    addPart(context, AuditPhrase::Cause, finding.cause, report);
    addPart(context, AuditPhrase::Effect, finding.effect, report);
    addPart(context, AuditPhrase::Recommendation, finding.recommendation, report);
    addResponse(context, finding, report);
    addActions(context, finding, report);
    addFiles(context, finding, report);
}

} // namespace sextant::report::detail
