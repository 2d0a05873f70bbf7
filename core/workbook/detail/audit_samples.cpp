#include "workbook/detail/audit_parts.h"

#include "audit/sample_words.h"

#include "report/phrases.h"

#include <algorithm>

namespace sextant::workbook::detail {

namespace {

using audit::SampledItem;
using audit::SampleRecord;
using report::EvidenceEntry;

struct DrawnItem
{
    const SampleRecord* sample;
    const SampledItem* item;
    audit::SampleResult result; ///< NotTested when there is none
};

std::vector<DrawnItem> itemsOf(const AuditContext& context)
{
    std::vector<DrawnItem> items;
    for (const SampleRecord& sample : context.input.samples) {
        for (const SampledItem& item : sample.selection) {
            const auto found =
                std::ranges::find(sample.results, item.position, &audit::SampleResult::position);
            items.push_back({&sample, &item, found == sample.results.end() ? audit::SampleResult{} : *found});
        }
    }
    return items;
}

/// "Population: 200 items …", one a line.
QString designOf(const AuditContext& context, const SampleRecord& sample)
{
    QStringList lines;
    for (const audit::SampleFact& fact : audit::designFacts(sample))
        lines << fact.label.in(context.language) +
                     (context.language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) +
                     fact.value.in(context.language);
    return lines.join(u'\n');
}

using SampleColumns = std::vector<Told<SampleRecord>>;

void addPlan(const AuditContext& context, SampleColumns& columns)
{
    columns.push_back(
        {{context.pick(u"No.", u"编号"), 9}, [](const SampleRecord& one) { return codeOf(one); }});
    columns.push_back(
        {{context.pick(u"Sample", u"样本"), 30}, [](const SampleRecord& one) { return one.title; }});
    columns.push_back(
        {{context.pick(u"Purpose", u"目的"), 40}, [](const SampleRecord& one) { return one.purpose; }});
    columns.push_back({{context.pick(u"Check", u"检查项"), 10},
                       [&](const SampleRecord& one) { return context.checkCodes({one.check}); }});
    columns.push_back({{context.pick(u"Drawn from", u"总体来源"), 24},
                       [](const SampleRecord& one) { return one.population.source; }});
    columns.push_back({{context.pick(u"How it was drawn", u"抽样方式"), 50},
                       [&](const SampleRecord& one) { return designOf(context, one); }});
    columns.push_back({{context.pick(u"Seed", u"随机种子"), 14}, [](const SampleRecord& one) {
                           return audit::isJudgemental(one) ? QString() : QString::number(one.seed);
                       }});
}

void addOutcome(const AuditContext& context, SampleColumns& columns)
{
    const auto add = [&](const QString& head, int audit::SampleCounts::*count) {
        columns.push_back({{head, 10, Style::Number}, [count](const SampleRecord& one) {
                               return countOf(audit::countsOf(one).*count);
                           }});
    };
    add(context.pick(u"Items", u"样本量"), &audit::SampleCounts::items);
    add(context.pick(u"Tested", u"已测试"), &audit::SampleCounts::tested);
    add(context.pick(u"Deviations", u"偏差"), &audit::SampleCounts::deviations);
    add(context.pick(u"Misstated", u"错报"), &audit::SampleCounts::misstated);
    add(context.pick(u"Replaced", u"已替换"), &audit::SampleCounts::replaced);
    columns.push_back(
        {{context.pick(u"Conclusion", u"结论"), 50}, [](const SampleRecord& one) { return one.conclusion; }});
    columns.push_back({{context.pick(u"Prepared by", u"编制人"), 16},
                       [&](const SampleRecord& one) { return context.name(one.prepared.by); }});
    columns.push_back({{context.pick(u"Prepared (UTC)", u"编制时间（UTC）"), 17, Style::Moment},
                       [](const SampleRecord& one) { return momentOf(one.prepared.at); }});
    columns.push_back({{context.word(Word::Reviewer), 16},
                       [&](const SampleRecord& one) { return context.name(one.reviewed.by); }});
    columns.push_back({{context.word(Word::ReviewedAt), 17, Style::Moment},
                       [](const SampleRecord& one) { return momentOf(one.reviewed.at); }});
}

/// What \a entry backs: checks, findings that are told, samples. Empty: only what is not told here.
QString backs(const AuditContext& context, const EvidenceEntry& entry)
{
    QStringList codes;
    if (const QString checks = context.checkCodes(entry.items); !checks.isEmpty())
        codes << checks;
    for (const audit::Finding& finding : context.input.findings) {
        if (report::isTold(context.input, finding) &&
            std::ranges::find(finding.evidence, entry.file.id) != finding.evidence.end())
            codes << codeOf(finding);
    }
    for (const SampleRecord& sample : context.input.samples) {
        const auto files = audit::filesOf(sample);
        if (std::ranges::find(files, entry.file.id) != files.end())
            codes << codeOf(sample);
    }
    return context.list(codes);
}

} // namespace

void addSamples(const AuditContext& context, Book& book)
{
    SampleColumns columns;
    addPlan(context, columns);
    addOutcome(context, columns);
    addListing(book, context.pick(u"Samples", u"样本"), columns, context.input.samples, 2);
}

void addSampleItems(const AuditContext& context, Book& book)
{
    const std::vector<Told<DrawnItem>> columns{
        {{context.pick(u"Sample", u"样本"), 9}, [](const DrawnItem& one) { return codeOf(*one.sample); }},
        {{context.pick(u"Row", u"行号"), 9, Style::Number},
         [](const DrawnItem& one) { return static_cast<double>(one.item->position + 1); }},
        {{context.pick(u"Reference", u"凭证号"), 18},
         [](const DrawnItem& one) { return one.item->reference; }},
        {{context.pick(u"Date", u"日期"), 12, Style::Day},
         [](const DrawnItem& one) { return dayOf(one.item->date); }},
        {{context.pick(u"Text", u"摘要"), 44}, [](const DrawnItem& one) { return one.item->text; }},
        {{context.pick(u"Amount", u"金额"), 14, Style::Number},
         [](const DrawnItem& one) { return one.item->amount ? valueOf(*one.item->amount) : Value(); }},
        {{context.pick(u"Why it is in the sample", u"选取原因"), 24},
         [&](const DrawnItem& one) { return audit::drawnAs(*one.item, *one.sample).in(context.language); }},
        {{context.pick(u"Result", u"结果"), 16},
         [&](const DrawnItem& one) {
             return audit::resultWord(one.result.result, one.sample->design.plan.method).in(context.language);
         }},
        {{context.pick(u"Right amount", u"正确金额"), 14, Style::Number},
         [](const DrawnItem& one) { return one.result.audited ? valueOf(*one.result.audited) : Value(); }},
        {{context.pick(u"Note", u"说明"), 40}, [](const DrawnItem& one) { return one.result.note; }},
        {{context.word(Word::EvidenceNames), 30},
         [&](const DrawnItem& one) { return context.fileNames(one.result.evidence); }}};
    addListing(book, context.pick(u"Sample items", u"样本项目"), columns, itemsOf(context), 3);
}

void addFiles(const AuditContext& context, Book& book)
{
    using report::Phrase;
    std::vector<EvidenceEntry> shown;
    std::ranges::copy_if(context.input.evidence, std::back_inserter(shown),
                         [&](const EvidenceEntry& entry) { return !backs(context, entry).isEmpty(); });
    const std::vector<Told<EvidenceEntry>> columns{
        {{report::say(Phrase::FileName, context.language), 60},
         [](const EvidenceEntry& one) { return one.file.fileName; }},
        {{context.word(Word::FileKind), 24}, [](const EvidenceEntry& one) { return one.file.mediaType; }},
        {{context.word(Word::SizeBytes), 14, Style::Number},
         [](const EvidenceEntry& one) { return static_cast<double>(one.file.sizeBytes); }},
        {{context.word(Word::AddedAt), 17, Style::Moment},
         [](const EvidenceEntry& one) { return momentOf(one.file.addedAt); }},
        {{report::say(Phrase::Backs, context.language), 24},
         [&](const EvidenceEntry& one) { return backs(context, one); }},
        {{context.word(Word::Sha256), 68},
         [](const EvidenceEntry& one) { return QString::fromLatin1(one.file.digest.toHex()); }}};
    addListing(book, context.word(Word::SheetEvidence), columns, shown, 1);
}

} // namespace sextant::workbook::detail
