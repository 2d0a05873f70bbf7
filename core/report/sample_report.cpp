#include "report/sample_report.h"

#include "audit/audit_words.h"
#include "audit/sample_words.h"
#include "audit/sampling/figures.h"
#include "base/hashing.h"
#include "report/detail/parts.h"
#include "report/phrases.h"

#include <algorithm>

namespace sextant::report {

namespace {

using audit::amountText;
using audit::SamplingMethod;
using detail::textCell;

/// Writes one paper in one language.
class Paper
{
public:
    Paper(const SampleReportInput& input, Language language)
        : m_input(input)
        , m_sample(input.sample)
        , m_language(language)
        , m_outcome(audit::outcomeOf(input.sample))
    {}

    ReadinessReport write()
    {
        frame();
        addHead();
        addDesign();
        addEvaluation();
        addItems();
        addFiles();
        addRepeating();
        return std::move(m_report);
    }

private:
    QString say(const char16_t* en, const char16_t* zh) const
    {
        return QString::fromUtf16(m_language == Language::Chinese ? zh : en);
    }
    void addHeading(const char16_t* en, const char16_t* zh)
    {
        m_report.blocks.push_back(Heading{say(en, zh)});
    }
    void addProse(const QString& text)
    {
        m_report.blocks.push_back(Paragraph{Paragraph::Style::Prose, RichText(text)});
    }
    QString code() const { return QStringLiteral("WP-%1").arg(m_sample.number, 2, 10, QLatin1Char('0')); }

    void frame()
    {
        m_report.language = m_language;
        m_report.title = say(u"Sampling working paper", u"抽样工作底稿");
        m_report.organisation = m_input.organisation.name.in(m_language);
        m_report.runningTitle = m_input.engagement.code + QStringLiteral("  ") + code();
        m_report.demo = m_input.organisation.demo ? report::say(Phrase::Demo, m_language) : QString();
        if (m_input.engagement.confidentiality != audit::Confidentiality::None)
            m_report.mark = audit::label(m_input.engagement.confidentiality).in(m_language);
        m_report.foot = say(u"Digest of the paper %1", u"底稿校验值%1")
                            .arg(shortDigest(audit::workingPaperDigest(m_sample)));
        m_report.pageOf =
            report::say(Phrase::PageOf, m_language, {QStringLiteral("%1"), QStringLiteral("%2")});
        m_report.creator = report::say(Phrase::Creator, m_language, {m_input.programVersion});
        m_report.fileName = m_input.engagement.code + u' ' + code();
    }

    void addHead()
    {
        const audit::SampleCounts counts = audit::countsOf(m_sample);
        m_report.blocks.push_back(
            Title{m_report.title, code() + u'\u2002' + m_sample.title, QString::number(counts.tested),
                  say(u"of %1", u"/%1").arg(m_sample.design.size), say(u"items tested", u"已测试项数")});
        Facts facts;
        const auto add = [&](const char16_t* en, const char16_t* zh, const QString& value) {
            if (!value.isEmpty())
                facts.facts.push_back({say(en, zh), value});
        };
        add(u"Engagement", u"审计项目",
            m_input.engagement.code + u'\u2002' + m_input.engagement.title.in(m_language));
        add(u"Check", u"检查项", m_input.check.in(m_language));
        add(u"Findings", u"审计发现", m_input.findings.join(u' '));
        add(u"Prepared", u"编制", markText(m_sample.prepared, audit::preparedState(m_sample)));
        add(u"Reviewed", u"复核", markText(m_sample.reviewed, audit::reviewedState(m_sample)));
        add(u"Printed", u"打印日期", m_input.printedOn.toString(Qt::ISODate));
        m_report.blocks.push_back(std::move(facts));
        if (!m_sample.purpose.trimmed().isEmpty()) {
            addHeading(u"Purpose", u"目的");
            addProse(m_sample.purpose.trimmed());
        }
    }

    QString markText(const audit::StateMark& mark, audit::MarkState state) const
    {
        if (state == audit::MarkState::None)
            return say(u"nobody yet", u"尚无");
        QString who =
            m_input.people.value(mark.by) + u' ' + mark.at.toLocalTime().date().toString(Qt::ISODate);
        if (state == audit::MarkState::ChangedSince)
            who += say(u"; changed after", u"；此后有改动");
        return who;
    }

    Table factTable(const std::vector<audit::SampleFact>& facts) const
    {
        Table table;
        table.kind = Table::Kind::Annex;
        table.headed = false;
        table.columns = {{QString(), 56, false, false}, {QString(), 0, false, false}};
        for (const audit::SampleFact& fact : facts) {
            Row row;
            row.cells = {textCell(fact.label.in(m_language), false, Tone::Second),
                         textCell(fact.value.in(m_language))};
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    void addDesign()
    {
        addHeading(u"Design", u"抽样设计");
        m_report.blocks.push_back(factTable(audit::designFacts(m_sample)));
    }

    void addEvaluation()
    {
        addHeading(u"Evaluation", u"评价");
        if (!m_outcome) {
            addProse(say(u"Not every item has a result yet: nothing is evaluated.",
                         u"尚有项目没有测试结果，暂不评价。"));
        } else {
            using Verdict = audit::Conclusion::Verdict;
            const audit::Conclusion& conclusion = m_outcome->conclusion;
            const Tone tone = conclusion.verdict == Verdict::Sound      ? Tone::Ok
                              : conclusion.verdict == Verdict::NotShown ? Tone::Bad
                                                                        : Tone::Accent;
            m_report.blocks.push_back(
                Message{tone, conclusion.headline.in(m_language), conclusion.text.in(m_language)});
            const auto facts = audit::outcomeFacts(m_sample, *m_outcome);
            if (!facts.empty())
                m_report.blocks.push_back(factTable(facts));
            addTaintings();
        }
        addHeading(u"Conclusion of the auditor", u"审计人员结论");
        const QString own = m_sample.conclusion.trimmed();
        addProse(own.isEmpty() ? say(u"Not written yet.", u"尚未填写。") : own);
    }

    void addTaintings()
    {
        const auto* money = std::get_if<audit::MonetaryOutcome>(&m_outcome->figures);
        if (money == nullptr || money->tainted.empty())
            return;
        addHeading(u"Misstated items", u"错报项目");
        Table table;
        table.columns = {{say(u"Reference", u"编号"), 0, false, false},
                         {say(u"Book value", u"账面金额"), 28, true, false},
                         {say(u"Audited", u"审定金额"), 28, true, false},
                         {say(u"Misstatement", u"错报"), 28, true, false},
                         {say(u"Tainting", u"错报比率"), 20, true, false},
                         {say(u"Projected", u"推断金额"), 30, true, false}};
        for (const audit::TaintedItem& tainted : money->tainted) {
            const audit::SampledItem& item = m_sample.selection[tainted.item];
            const Decimal book = item.amount.value_or(Decimal{});
            Row row;
            row.cells = {
                textCell(item.reference),
                textCell(amountText(book)),
                textCell(amountText(book - tainted.misstatement)),
                textCell(amountText(tainted.misstatement)),
                textCell(tainted.taint > 0 ? audit::rateText(tainted.taint, 2) : QString()),
                textCell(tainted.taint > 0 ? amountText(tainted.projected) : say(u"not set off", u"不抵减"))};
            table.rows.push_back(std::move(row));
        }
        m_report.blocks.push_back(std::move(table));
    }

    Row itemRow(size_t index, bool hasAmounts) const
    {
        const audit::SampledItem& item = m_sample.selection[index];
        const audit::SampleResult result = audit::resultAt(m_sample, index);
        QStringList about;
        if (item.date.isValid())
            about << item.date.toString(Qt::ISODate);
        if (!item.text.isEmpty())
            about << item.text;
        if (const QString drawn = audit::drawnAs(item, m_sample).in(m_language); !drawn.isEmpty())
            about << drawn;
        QString word = audit::resultWord(result.result, m_sample.design.plan.method).in(m_language);
        if (result.audited)
            word += u'\n' + amountText(*result.audited);
        QStringList noted;
        if (!result.note.trimmed().isEmpty())
            noted << result.note.trimmed();
        for (const assessment::EvidenceId& file : result.evidence)
            noted << u'[' + QString::number(numberOf(file)) + u']';
        const bool failed =
            result.result == audit::TestResult::Deviation || result.result == audit::TestResult::Misstated;
        Row row;
        row.cells = {textCell(QString::number(item.position + 1), false, Tone::Second),
                     textCell(item.reference, true), textCell(about.join(QStringLiteral("  ")))};
        if (hasAmounts)
            row.cells.push_back(textCell(item.amount ? amountText(*item.amount) : QString()));
        row.cells.push_back(textCell(word, failed, failed ? Tone::Bad : Tone::Ink));
        row.cells.push_back(textCell(noted.join(u'\n')));
        return row;
    }

    void addItems()
    {
        addHeading(u"Items and results", u"样本与测试结果");
        const bool hasAmounts = std::ranges::any_of(
            m_sample.selection, [](const audit::SampledItem& item) { return item.amount.has_value(); });
        Table table;
        table.columns = {{say(u"No.", u"序号"), 13, true, false},
                         {say(u"Reference", u"编号"), 28, false, false},
                         {say(u"What it is", u"内容"), 0, false, true}};
        if (hasAmounts)
            table.columns.push_back({say(u"Amount", u"金额"), 25, true, false});
        table.columns.push_back({say(u"Result", u"结果"), 23, false, false});
        table.columns.push_back({say(u"Note and files", u"说明与证据"), 42, false, true});
        for (const size_t item : audit::itemsToTest(m_sample))
            table.rows.push_back(itemRow(item, hasAmounts));
        m_report.blocks.push_back(std::move(table));
    }

    /// As the items name it, from 1.
    qsizetype numberOf(const assessment::EvidenceId& id) const
    {
        const auto at = std::ranges::find(m_input.files, id, &SampleFile::id);
        return at - m_input.files.begin() + 1;
    }

    void addFiles()
    {
        if (m_input.files.empty())
            return;
        addHeading(u"Files", u"证据文件");
        Table table;
        table.columns = {{say(u"No.", u"序号"), 13, true, false},
                         {say(u"File", u"文件"), 0, false, false},
                         {QStringLiteral("SHA-256"), 90, false, true}};
        for (const SampleFile& file : m_input.files) {
            QString name = file.name;
            if (file.id == m_sample.population.file)
                name += say(u" (the population)", u"（总体）");
            Row row;
            row.cells = {textCell(QString::number(numberOf(file.id)), false, Tone::Second), textCell(name),
                         textCell(QString::fromLatin1(file.digest.toHex()), false, Tone::Second)};
            table.rows.push_back(std::move(row));
        }
        m_report.blocks.push_back(std::move(table));
    }

    void addRepeating()
    {
        addHeading(u"Drawing it again", u"重新抽取");
        if (audit::isJudgemental(m_sample)) {
            addProse(say(u"The items were chosen by judgement. They speak for themselves only and are not "
                         u"projected onto the population.",
                         u"这些项目由审计人员凭判断选取，结果仅就所选项目而言，不推断总体。"));
            return;
        }
        addProse(
            say(u"Whoever has the population draws the same items: number the rows from 1 in their order, "
                u"leave totals out, and follow the rule of selection with the seed above (SplitMix64; the "
                u"program's description of sampling has every step).",
                u"取得总体即可抽出相同样本：各行按原顺序自1起编号，剔除合计行，按上述选样规则和种子抽取"
                u"（SplitMix64，各步骤见程序的抽样说明）。"));
        if (!m_sample.population.digest.isEmpty())
            m_report.blocks.push_back(
                Paragraph{Paragraph::Style::Small,
                          RichText(say(u"SHA-256 of the rows (reference, tab, amount, line feed): %1",
                                       u"总体各行的SHA-256（编号、制表符、金额、换行）：%1")
                                       .arg(QString::fromLatin1(m_sample.population.digest.toHex())))});
    }

    const SampleReportInput& m_input;
    const audit::SampleRecord& m_sample;
    Language m_language;
    std::optional<audit::SampleOutcome> m_outcome;
    ReadinessReport m_report;
};

} // namespace

ReadinessReport sampleReport(const SampleReportInput& input, Language language)
{
    return Paper(input, language).write();
}

} // namespace sextant::report
