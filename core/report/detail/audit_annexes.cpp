#include "report/detail/audit_parts.h"

#include "audit/audit_words.h"
#include "audit/engagement_rules.h"
#include "base/hashing.h"
#include "report/detail/answer_people.h"

#include <algorithm>

namespace sextant::report::detail {

namespace {

/// \a breaks: on a page of its own; else where there is room.
void addTitle(const AuditContext& context, AuditPhrase title, ReadinessReport& report, bool breaks = true)
{
    if (breaks)
        report.blocks.push_back(PageBreak{});
    report.blocks.push_back(Title{say(Phrase::Annex, context.language), context.tell(title), {}, {}, {}});
}

void addProse(const QString& text, ReadinessReport& report)
{
    report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(text)});
}

void addPart(const AuditContext& context, AuditPhrase heading, const QString& text, ReadinessReport& report)
{
    report.blocks.push_back(Heading{context.tell(heading)});
    addProse(text, report);
}

QString chapters(const AuditContext& context)
{
    QStringList names;
    for (const framework::SectionId& id : context.input.engagement.chapters) {
        const int node = context.index.nodeIndexOf(id);
        if (node < 0)
            continue;
        const framework::Section& section = *context.index.nodes()[static_cast<size_t>(node)].section;
        names << section.code + u'\u2002' + section.title.in(context.language);
    }
    return names.isEmpty() ? context.tell(AuditPhrase::AllChapters) : names.join(u'\n');
}

/// What a member declared, and what stands in the way in spite of it.
QString independence(const AuditContext& context, const audit::TeamMember& member,
                     const std::vector<audit::IndependenceFault>& faults)
{
    const audit::Declaration& declaration = member.declaration;
    QStringList lines(declaration.on.isValid()
                          ? context.tell(AuditPhrase::Declared, {declaration.on.toString(Qt::ISODate)})
                          : context.tell(AuditPhrase::NotDeclared));
    if (!declaration.impairment.trimmed().isEmpty())
        lines << declaration.impairment.trimmed();
    for (const audit::IndependenceFault& fault : faults) {
        using Kind = audit::IndependenceKind;
        const bool told = fault.kind == Kind::NoDeclaration || fault.kind == Kind::Impairment;
        if (fault.person == member.person && !told)
            lines << audit::label(fault.kind).in(context.language);
    }
    return lines.join(u'\n');
}

Table teamTable(const AuditContext& context)
{
    Table table;
    table.columns = {{context.tell(AuditPhrase::Name), 40, false, false},
                     {context.tell(AuditPhrase::Role), 34, false, false},
                     {context.tell(AuditPhrase::Independence), 0, false, false}};
    const auto faults = audit::independenceFaults(context.input.engagement);
    for (const audit::TeamMember& member : context.input.engagement.team) {
        const QString name = context.personName(member.person);
        Row row;
        row.cells = {textCell(name.isEmpty() ? context.tell(AuditPhrase::NotNamed) : name),
                     textCell(audit::label(member.role).in(context.language)),
                     textCell(independence(context, member, faults))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Facts steps(const AuditContext& context)
{
    const audit::Engagement& engagement = context.input.engagement;
    Facts facts;
    const auto add = [&](AuditPhrase label, QDate day) {
        if (day.isValid())
            facts.facts.push_back({context.tell(label), longDate(day, context.language)});
    };
    add(AuditPhrase::LetterSent, engagement.letter.sentOn);
    add(AuditPhrase::OpeningHeld, engagement.opening.on);
    add(AuditPhrase::ClosingHeld, engagement.closing.on);
    return facts;
}

QString resultOf(const AuditContext& context, const framework::Item& item)
{
    if (context.input.conflicts.contains(item.id))
        return say(Phrase::Conflicted, context.language);
    const auto found = context.input.answers.constFind(item.id);
    if (found == context.input.answers.constEnd() || !assessment::isAnswered(found->response))
        return say(Phrase::NotAnswered, context.language);
    if (const auto* excused = std::get_if<assessment::NotApplicable>(&found->response))
        return say(Phrase::NotApplicable, context.language) + u'\n' + excused->reason;
    QStringList labels;
    if (const auto* chosen = std::get_if<assessment::ChosenOptions>(&found->response)) {
        for (const framework::Option& option : item.options) {
            if (std::ranges::find(chosen->options, option.id) != chosen->options.end())
                labels << option.label.in(context.language);
        }
    }
    return joined(labels, context.language);
}

/// What the auditor noted, on a line of its own; in full detail only.
QString noteOf(const AuditContext& context, const framework::Item& item)
{
    const auto found = context.input.answers.constFind(item.id);
    const bool isAsked = context.choices.notes && context.choices.detail == Detail::Full;
    const bool isNoted = found != context.input.answers.constEnd() && !found->note.trimmed().isEmpty();
    return isAsked && isNoted ? QString(u'\n' + found->note.trimmed()) : QString();
}

QString findingsOf(const AuditContext& context, const framework::ItemId& check)
{
    QStringList codes;
    for (const audit::Finding& finding : context.input.findings) {
        if (isTold(context.input, finding) &&
            std::ranges::find(finding.checks, check) != finding.checks.end())
            codes << AuditContext::codeOf(finding);
    }
    return codes.join(u' ');
}

/// Who is responsible for it and who reviewed it, where everything is told.
QString namesOf(const AuditContext& context, const framework::Item& item)
{
    const auto answer = context.input.answers.constFind(item.id);
    if (context.choices.detail != Detail::Full || answer == context.input.answers.constEnd())
        return {};
    const QString people = peopleOf(*answer, context.input.people, context.language);
    return people.isEmpty() ? QString() : QString(u'\n' + people);
}

Row checkRow(const AuditContext& context, const framework::Item& item)
{
    const auto files = std::ranges::count_if(context.input.evidence, [&](const EvidenceEntry& entry) {
        return std::ranges::find(entry.items, item.id) != entry.items.end();
    });
    Row row;
    row.cells = {textCell(item.code, false, Tone::Second),
                 textCell((item.title.isEmpty() ? item.question : item.title).in(context.language)),
                 textCell(resultOf(context, item) + noteOf(context, item) + namesOf(context, item)),
                 textCell(findingsOf(context, item.id), true)};
    if (context.choices.evidence)
        row.cells.push_back(textCell(QString::number(files), false, Tone::Second));
    return row;
}

Row sampleRow(const AuditContext& context, const audit::SampleRecord& sample)
{
    const audit::SampleCounts counts = audit::countsOf(sample);
    Row row;
    Cell what;
    what.text.runs = {{context.sampleCode(sample) + u'\u2002', true}, {sample.title}};
    if (!sample.purpose.trimmed().isEmpty())
        what.text.runs.push_back({u'\n' + sample.purpose.trimmed()});
    QStringList population(context.tell(AuditPhrase::PopulationOf,
                                        {QString::number(sample.population.size), sample.population.source}));
    if (!audit::isJudgemental(sample))
        population << context.tell(AuditPhrase::SeedNote, {QString::number(sample.seed)});
    row.cells = {what, textCell(population.join(u'\n')),
                 textCell(context.tell(AuditPhrase::TestedOf,
                                       {QString::number(counts.tested), QString::number(counts.items)})),
                 textCell(QString::number(counts.deviations + counts.misstated)),
                 textCell(sample.conclusion.trimmed().isEmpty() ? context.tell(AuditPhrase::NotWritten)
                                                                : sample.conclusion.trimmed())};
    return row;
}

QString backs(const AuditContext& context, const EvidenceEntry& entry)
{
    QStringList codes;
    if (const QString checks = context.checkCodes(entry.items); !checks.isEmpty())
        codes << checks;
    for (const audit::Finding& finding : context.input.findings) {
        const auto& files = finding.evidence;
        if (isTold(context.input, finding) && std::ranges::find(files, entry.file.id) != files.end())
            codes << AuditContext::codeOf(finding);
    }
    for (const audit::SampleRecord& sample : context.input.samples) {
        const auto files = audit::filesOf(sample);
        if (std::ranges::find(files, entry.file.id) != files.end())
            codes << context.sampleCode(sample);
    }
    return codes.join(context.language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

} // namespace

void addScope(const AuditContext& context, ReadinessReport& report)
{
    const audit::Engagement& engagement = context.input.engagement;
    addTitle(context, AuditPhrase::AnnexScope, report);
    addPart(context, AuditPhrase::Objective, context.written(engagement.objective), report);
    addPart(context, AuditPhrase::Scope, context.written(engagement.scope), report);
    addPart(context, AuditPhrase::CriteriaUsed, context.written(engagement.criteria), report);
    addPart(context, AuditPhrase::Chapters, chapters(context), report);
    if (!engagement.team.empty()) {
        report.blocks.push_back(Heading{context.tell(AuditPhrase::Team)});
        report.blocks.push_back(teamTable(context));
    }
    if (const Facts held = steps(context); !held.facts.empty()) {
        report.blocks.push_back(Heading{context.tell(AuditPhrase::Meetings)});
        report.blocks.push_back(held);
    }
    const framework::Framework& manual = context.index.framework();
    addPart(context, AuditPhrase::Method,
            context.tell(AuditPhrase::MethodText, {manual.title.in(context.language), manual.version}),
            report);
    addProse(context.tell(AuditPhrase::GradeText), report);
    addProse(context.tell(AuditPhrase::OpinionText), report);
}

void addChecks(const AuditContext& context, ReadinessReport& report)
{
    addTitle(context, AuditPhrase::AnnexChecks, report);
    Table table;
    table.columns = {{QString(), 14, false, false},
                     {context.tell(AuditPhrase::Check), 0, false, false},
                     {context.tell(AuditPhrase::Result), 42, false, false},
                     {context.tell(AuditPhrase::Finding), 18, false, false}};
    if (context.choices.evidence)
        table.columns.push_back({context.tell(AuditPhrase::Files), 18, true, false});
    if (context.choices.detail == Detail::Full)
        table.columns[2].share = 70;
    const auto& nodes = context.index.nodes();
    for (const auto& node : nodes) {
        std::vector<Row> rows;
        const int own = node.firstItem + static_cast<int>(node.section->items.size());
        for (int number = node.firstItem; number < own; ++number) {
            if (context.isShown(number))
                rows.push_back(checkRow(context, *context.index.items()[static_cast<size_t>(number)]));
        }
        if (rows.empty())
            continue;
        Row group;
        group.group = true;
        group.cells = {textCell(node.section->code, true),
                       textCell(node.section->title.in(context.language), true),
                       {},
                       {}};
        group.cells.resize(table.columns.size());
        table.rows.push_back(std::move(group));
        std::ranges::move(rows, std::back_inserter(table.rows));
    }
    report.blocks.push_back(std::move(table));
    report.blocks.push_back(
        Paragraph{Paragraph::Style::Small, RichText(context.tell(AuditPhrase::ChecksNote))});
}

void addSamples(const AuditContext& context, ReadinessReport& report)
{
    addTitle(context, AuditPhrase::AnnexSamples, report, false);
    if (context.input.samples.empty()) {
        addProse(context.tell(AuditPhrase::NoSamples), report);
        return;
    }
    Table table;
    table.columns = {{context.tell(AuditPhrase::Sample), 44, false, false},
                     {context.tell(AuditPhrase::Population), 38, false, true},
                     {context.tell(AuditPhrase::Tested), 20, false, false},
                     {context.tell(AuditPhrase::Exceptions), 18, true, false},
                     {context.tell(AuditPhrase::Conclusion), 0, false, true}};
    for (const audit::SampleRecord& sample : context.input.samples)
        table.rows.push_back(sampleRow(context, sample));
    report.blocks.push_back(std::move(table));
}

void addAuditEvidence(const AuditContext& context, ReadinessReport& report)
{
    if (!context.choices.evidence)
        return;
    addTitle(context, AuditPhrase::AnnexEvidence, report, false);
    Table table;
    table.columns = {{say(Phrase::FileName, context.language), 0, false, false},
                     {say(Phrase::Size, context.language), 20, true, false},
                     {context.tell(AuditPhrase::Backs), 36, false, false},
                     {say(Phrase::Digest, context.language), 32, false, false}};
    for (const EvidenceEntry& entry : context.input.evidence) {
        const QString shown = backs(context, entry);
        if (shown.isEmpty())
            continue; // backs only what is not reported here
        Row row;
        row.cells = {textCell(entry.file.fileName),
                     textCell(sizeText(entry.file.sizeBytes), false, Tone::Second), textCell(shown),
                     textCell(shortDigest(entry.file.digest), false, Tone::Second)};
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) {
        addProse(context.tell(AuditPhrase::NoEvidence), report);
        return;
    }
    report.blocks.push_back(std::move(table));
    report.blocks.push_back(
        Paragraph{Paragraph::Style::Small, RichText(context.tell(AuditPhrase::EvidenceNote))});
}

void addDistribution(const AuditContext& context, ReadinessReport& report)
{
    report.blocks.push_back(Heading{context.tell(AuditPhrase::AnnexDistribution)});
    const QStringList& names = context.input.engagement.distribution;
    addProse(names.isEmpty() ? context.tell(AuditPhrase::NoDistribution) : names.join(u'\n'), report);
}

} // namespace sextant::report::detail
