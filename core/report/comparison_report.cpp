#include "report/comparison_report.h"

#include "base/file_name.h"
#include "report/comparison_tables.h"
#include "report/detail/comparison_words.h"
#include "report/phrases.h"

#include <QSet>

#include <algorithm>

namespace sextant::report {

namespace {

using comparison::Side;
using detail::compared::tell;
using detail::compared::tellCount;
namespace words = detail::compared;

class Writer
{
public:
    Writer(const ComparisonReportInput& input, Language language, const Choices& choices)
        : m_input(input)
        , m_language(language)
        , m_choices(choices.of(ReportKind::Comparison))
        , m_comparison(comparison::compare(input.sides))
    {}

    ReadinessReport write()
    {
        addHead();
        m_report.blocks.push_back(PageBreak{});
        addTitle();
        if (m_input.sides.empty())
            return std::move(m_report);
        add(sidesTable(m_input.sides, m_language));
        for (const comparison::Group& group : m_comparison.groups)
            addGroup(ComparedGroup(group, m_input.sides, m_language));
        if (m_choices.has(u"items"_qs))
            addAnnex();
        return std::move(m_report);
    }

private:
    QString say(const detail::Words& said, const std::vector<QString>& args = {}) const
    {
        return tell(said, m_language, args);
    }

    void addHead()
    {
        const QString day = longDate(m_input.printedOn, m_language);
        m_report.language = m_language;
        m_report.title = say(words::kTitle);
        m_report.organisation = organisations();
        m_report.runningTitle = say(words::kRunning, {day});
        if (std::ranges::any_of(m_input.sides, &Side::demo))
            m_report.demo = report::say(Phrase::Demo, m_language);
        m_report.foot = say(words::kFoot, {day});
        m_report.pageOf = report::say(Phrase::PageOf, m_language, {u"%1"_qs, u"%2"_qs});
        m_report.creator = report::say(Phrase::Creator, m_language, {m_input.programVersion});
        m_report.fileName =
            safeFileName(say(words::kFile, {m_report.organisation, m_input.printedOn.toString(Qt::ISODate)}));
    }

    /// The name of the one organisation, or how many there are.
    QString organisations() const
    {
        QSet<organisation::OrganisationId> ids;
        for (const Side& side : m_input.sides)
            ids.insert(side.organisation);
        if (ids.size() == 1)
            return m_input.sides.front().organisationName.in(m_language);
        return ids.isEmpty() ? QString() : say(words::kSeveral, {QString::number(ids.size())});
    }

    void addTitle()
    {
        Title title;
        title.kicker = say(words::kTitle);
        const auto count = static_cast<int>(m_input.sides.size());
        title.title = count == 0 ? say(words::kNothing) : tellCount(words::kCount, m_language, count);
        m_report.blocks.push_back(title);
        m_report.blocks.push_back(comparabilityMessage(m_comparison, m_input.sides, m_language));
        const QString notes = comparisonNotes(m_comparison, m_input.sides, m_language);
        if (!notes.isEmpty())
            m_report.blocks.push_back(Paragraph{Paragraph::Style::Label, RichText(notes)});
    }

    void add(const ComparisonTable& table)
    {
        m_report.blocks.push_back(Heading{table.heading});
        m_report.blocks.push_back(table.table);
        if (!table.note.isEmpty())
            m_report.blocks.push_back(Paragraph{Paragraph::Style::Small, RichText(table.note)});
    }

    void addChart(ComparisonPart part, ChartSpec spec)
    {
        m_report.blocks.push_back(Heading{comparisonHeading(part, m_language)});
        m_report.blocks.push_back(Chart{std::move(spec)});
    }

    void addGroup(const ComparedGroup& compared)
    {
        if (m_comparison.groups.size() > 1) {
            Title title;
            title.kicker = say(words::kTitle);
            title.title = compared.leading().framework->framework.title.in(m_language);
            m_report.blocks.push_back(title);
        }
        if (m_choices.has(u"charts"_qs))
            addCharts(compared);
        for (const ComparisonTable& table : comparisonTables(compared, m_choices.notes))
            if (m_choices.has(table.part))
                add(table);
        if (compared.group().itemMoves.empty() && compared.count() > 1 && m_choices.has(u"moves"_qs))
            m_report.blocks.push_back(
                Paragraph{Paragraph::Style::Label, RichText(say(words::kNothingMoved))});
    }

    void addCharts(const ComparedGroup& compared)
    {
        if (OverlayRadarSpec radar = overlayRadarSpec(compared); !radar.axes.empty())
            addChart(ComparisonPart::Profiles, std::move(radar));
        // Below a profile no page has room for the lines; a heading alone at its foot would lead nowhere.
        if (DumbbellSpec lines = dumbbellSpec(compared); !lines.rows.empty() && compared.count() > 1) {
            m_report.blocks.push_back(PageBreak{});
            addChart(ComparisonPart::Lines, std::move(lines));
        }
        if (DistributionSpec levels = distributionSpec(compared); !levels.bars.empty())
            addChart(ComparisonPart::Levels, std::move(levels));
    }

    void addAnnex()
    {
        m_report.blocks.push_back(PageBreak{});
        for (const comparison::Group& group : m_comparison.groups) {
            const ComparedGroup compared(group, m_input.sides, m_language);
            Title title;
            title.kicker = say(words::kAnnex);
            const ComparisonTable items = itemsTable(compared);
            title.title = m_comparison.groups.size() > 1
                              ? compared.leading().framework->framework.title.in(m_language)
                              : items.heading;
            m_report.blocks.push_back(title);
            m_report.blocks.push_back(items.table);
        }
        m_report.blocks.push_back(Paragraph{Paragraph::Style::Small, RichText(say(words::kAnsweringNote))});
    }

    const ComparisonReportInput& m_input;
    const Language m_language;
    const Choices m_choices;
    const comparison::Comparison m_comparison;
    ReadinessReport m_report;
};

} // namespace

ReadinessReport comparisonReport(const ComparisonReportInput& input, Language language,
                                 const Choices& choices)
{
    return Writer(input, language, choices).write();
}

} // namespace sextant::report
