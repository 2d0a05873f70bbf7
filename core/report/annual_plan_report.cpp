#include "report/annual_plan_report.h"

#include "audit/annual_plan.h"
#include "audit/audit_words.h"
#include "audit/unit_words.h"
#include "base/file_name.h"
#include "report/detail/annual_plan_words.h"
#include "report/detail/words.h"
#include "report/phrases.h"

#include <algorithm>

namespace sextant::report {

namespace {

using audit::PlanChoice;
using audit::PlanLine;
using detail::AnnualPlanPhrase;
using detail::sayAnnualPlan;
using detail::sayAnnualPlanCount;

constexpr double kRank = 13;
constexpr double kRisk = 30;
constexpr double kLast = 26;
constexpr double kDays = 16;
constexpr double kDue = 16;
constexpr double kWhy = 58;
constexpr int kQuarters = 4;

Cell textOf(const QString& text, bool bold = false, Tone tone = Tone::Ink)
{
    Cell cell;
    cell.text = RichText(text, bold);
    cell.tone = tone;
    return cell;
}

class AnnualPlanWriter
{
public:
    AnnualPlanWriter(const AnnualPlanReportInput& input, Language language)
        : m_input(input)
        , m_language(language)
        , m_risks(audit::rankedRisks(input.units))
        , m_sums(audit::sumsOf(input.plan))
    {}

    ReadinessReport write()
    {
        const QString year = QString::number(m_input.plan.year);
        m_report.language = m_language;
        m_report.title = tell(AnnualPlanPhrase::Kicker, {year});
        m_report.organisation = m_input.organisation.name.in(m_language);
        m_report.runningTitle = tell(AnnualPlanPhrase::RunningTitle, {year});
        m_report.demo = m_input.organisation.demo ? say(Phrase::Demo, m_language) : QString();
        m_report.foot = tell(AnnualPlanPhrase::Foot, {longDate(m_input.printedOn, m_language)}) +
                        detail::digestPart(m_input.record, m_language);
        m_report.record = m_input.record;
        m_report.pageOf = say(Phrase::PageOf, m_language, {u"%1"_qs, u"%2"_qs});
        m_report.creator = say(Phrase::Creator, m_language, {m_input.programVersion});
        m_report.fileName = tell(AnnualPlanPhrase::FileName, {safeFileName(m_report.organisation), year});
        m_report.blocks.push_back(PageBreak{});
        addHead();
        addApproval();
        addChosen();
        addLeftOut();
        m_report.blocks.push_back(
            Paragraph{Paragraph::Style::Small, RichText(tell(AnnualPlanPhrase::Method)), false});
        m_report.blocks.push_back(Signing{tell(AnnualPlanPhrase::Sentence), say(Phrase::Chair, m_language),
                                          say(Phrase::SecretaryGeneral, m_language),
                                          say(Phrase::DateWord, m_language), say(Phrase::Seal, m_language)});
        return std::move(m_report);
    }

private:
    QString tell(AnnualPlanPhrase phrase, std::initializer_list<QString> args = {}) const
    {
        return sayAnnualPlan(phrase, m_language, args);
    }
    QString count(AnnualPlanPhrase phrase, int number) const
    {
        return sayAnnualPlanCount(phrase, m_language, number);
    }

    void addHead()
    {
        const audit::PlanDays& days = m_input.plan.days;
        Title title;
        title.kicker = tell(AnnualPlanPhrase::Kicker, {QString::number(m_input.plan.year)});
        title.title = m_sums.chosen == 0 ? tell(AnnualPlanPhrase::NoAudits)
                                         : count(AnnualPlanPhrase::Title, m_sums.chosen);
        title.figure = QString::number(m_sums.chosenDays);
        title.figureOf = tell(AnnualPlanPhrase::FigureOf, {QString::number(days.available)});
        title.figureNote = tell(AnnualPlanPhrase::FigureNote, {QString::number(days.reserve)});
        m_report.blocks.push_back(title);
        QStringList lead{tell(AnnualPlanPhrase::DaysFit,
                              {QString::number(m_sums.chosenDays), QString::number(days.available),
                               QString::number(days.reserve)})};
        if (m_sums.left != 0)
            lead.append(count(m_sums.left > 0 ? AnnualPlanPhrase::DaysLeft : AnnualPlanPhrase::DaysOver,
                              std::abs(m_sums.left)));
        lead.append(m_sums.withoutDays > 0 ? count(AnnualPlanPhrase::LeftOutCount, m_sums.withoutDays)
                                           : tell(AnnualPlanPhrase::NoneLeftOut));
        m_report.blocks.push_back(
            Paragraph{Paragraph::Style::Prose, RichText(sentences(lead, m_language)), false});
    }

    void addApproval()
    {
        const audit::PlanApproval& approval = m_input.plan.approval;
        if (approval.by.isNull())
            return;
        QStringList said{
            tell(AnnualPlanPhrase::Approved, {m_input.approvedBy, longDate(approval.on, m_language)})};
        if (!approval.minute.isEmpty())
            said.append(tell(AnnualPlanPhrase::ApprovedMinute, {approval.minute}));
        m_report.blocks.push_back(
            Paragraph{Paragraph::Style::Prose, RichText(sentences(said, m_language)), false});
        if (m_input.changedOn.isValid())
            m_report.blocks.push_back(
                Message{Tone::Bad, tell(AnnualPlanPhrase::ChangedTitle),
                        tell(AnnualPlanPhrase::ChangedText, {longDate(m_input.changedOn, m_language)})});
    }

    const audit::AuditableUnit* unitOf(const PlanLine& line) const
    {
        const auto found = std::ranges::find(m_input.units, line.unit, &audit::AuditableUnit::id);
        return found == m_input.units.end() ? nullptr : &*found;
    }

    QString nameOf(const PlanLine& line) const
    {
        const audit::AuditableUnit* unit = unitOf(line);
        const framework::FrameworkIndex* manual =
            m_input.manual == nullptr ? nullptr : &m_input.manual->index;
        return unit == nullptr ? tell(AnnualPlanPhrase::Gone) : audit::unitName(*unit, manual, m_language);
    }

    Cell rankCell(const PlanLine& line) const
    {
        const auto found = std::ranges::find(m_risks, line.unit, &audit::UnitRisk::unit);
        return textOf(found == m_risks.end() ? u"–"_qs : QString::number(found->rank));
    }

    Cell riskCell(const PlanLine& line) const
    {
        const audit::AuditableUnit* unit = unitOf(line);
        if (unit == nullptr)
            return textOf(u"–"_qs);
        const audit::UnitRisk risk = audit::riskOf(*unit);
        return textOf(QString::number(risk.residual.toDouble(), 'f', 1) + u'\u2002' +
                      audit::label(risk.level).in(m_language));
    }

    Cell lastCell(const PlanLine& line) const
    {
        const audit::AuditableUnit* unit = unitOf(line);
        return textOf(unit == nullptr || !unit->lastAudited.isValid()
                          ? tell(AnnualPlanPhrase::Never)
                          : unit->lastAudited.toString(Qt::ISODate));
    }

    Cell dueCell(const PlanLine& line) const
    {
        const audit::AuditableUnit* unit = unitOf(line);
        const auto due = unit == nullptr ? std::nullopt : audit::riskOf(*unit).dueYear;
        return textOf(due.has_value() ? QString::number(*due) : tell(AnnualPlanPhrase::Now));
    }

    void addChosen()
    {
        if (m_sums.chosen == 0)
            return;
        m_report.blocks.push_back(Heading{tell(AnnualPlanPhrase::ChosenHeading)});
        Table table;
        table.kind = Table::Kind::Annex;
        table.columns = {{tell(AnnualPlanPhrase::Rank), kRank, false, false},
                         {tell(AnnualPlanPhrase::Unit), 0, false, false},
                         {tell(AnnualPlanPhrase::Risk), kRisk, false, false},
                         {tell(AnnualPlanPhrase::LastAudited), kLast, false, false},
                         {tell(AnnualPlanPhrase::Days), kDays, true, false}};
        for (const int quarter : {1, 2, 3, 4, 0})
            addQuarter(table, quarter);
        m_report.blocks.push_back(std::move(table));
    }

    void addQuarter(Table& table, int quarter) const
    {
        std::vector<Row> rows;
        int days = 0;
        for (const PlanLine& line : m_input.plan.lines) {
            const int stands = line.quarter >= 1 && line.quarter <= kQuarters ? line.quarter : 0;
            if (line.choice != PlanChoice::Chosen || stands != quarter)
                continue;
            days += line.days;
            Row row;
            row.cells = {rankCell(line), textOf(nameOf(line)), riskCell(line), lastCell(line),
                         textOf(QString::number(line.days))};
            rows.push_back(std::move(row));
        }
        if (rows.empty())
            return;
        Row head;
        head.group = true;
        const QString total = QString::number(days);
        head.cells = {Cell(), textOf(quarter == 0
                                         ? tell(AnnualPlanPhrase::NoQuarter, {total})
                                         : tell(AnnualPlanPhrase::Quarter, {QString::number(quarter), total}),
                                     true)};
        table.rows.push_back(std::move(head));
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }

    void addLeftOut()
    {
        Table table;
        table.kind = Table::Kind::Annex;
        table.columns = {{tell(AnnualPlanPhrase::Rank), kRank, false, false},
                         {tell(AnnualPlanPhrase::Unit), 0, false, false},
                         {tell(AnnualPlanPhrase::Risk), kRisk, false, false},
                         {tell(AnnualPlanPhrase::Due), kDue, false, false},
                         {tell(AnnualPlanPhrase::Why), kWhy, false, false}};
        for (const PlanLine& line : m_input.plan.lines) {
            if (line.choice == PlanChoice::Chosen)
                continue;
            QString why = audit::label(line.choice).in(m_language);
            if (!line.reason.isEmpty())
                why += (m_language == Language::Chinese ? u"："_qs : u": "_qs) + line.reason;
            Row row;
            row.cells = {rankCell(line), textOf(nameOf(line)), riskCell(line), dueCell(line),
                         textOf(why, line.choice == PlanChoice::NoDays)};
            table.rows.push_back(std::move(row));
        }
        if (table.rows.empty())
            return;
        m_report.blocks.push_back(Heading{tell(AnnualPlanPhrase::LeftOutHeading)});
        m_report.blocks.push_back(
            Paragraph{Paragraph::Style::Prose, RichText(tell(AnnualPlanPhrase::LeftOutText)), false});
        m_report.blocks.push_back(std::move(table));
    }

    const AnnualPlanReportInput& m_input;
    Language m_language;
    std::vector<audit::UnitRisk> m_risks;
    audit::PlanSums m_sums;
    ReadinessReport m_report;
};

} // namespace

ReadinessReport annualPlanReport(const AnnualPlanReportInput& input, Language language)
{
    return AnnualPlanWriter(input, language).write();
}

} // namespace sextant::report
