#include "ui/comparison/comparison_content.h"

#include "report/comparison_charts.h"
#include "report/phrases.h"
#include "ui/charts/distribution_widget.h"
#include "ui/charts/dumbbell_widget.h"
#include "ui/charts/overlay_radar_widget.h"
#include "ui/comparison/comparison_card.h"
#include "ui/comparison/comparison_table.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"

#include <QVBoxLayout>

namespace sextant::ui {

namespace {

MessageKind kindOf(report::Tone tone)
{
    switch (tone) {
    case report::Tone::Ok:
        return MessageKind::Ok;
    case report::Tone::Bad:
        return MessageKind::Warn; // nothing is broken: it is to be known
    case report::Tone::Ink:
    case report::Tone::Second:
    case report::Tone::Accent:
        break;
    }
    return MessageKind::Info;
}

} // namespace

ComparisonContent::ComparisonContent(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_message(new MessageBar(theme))
{
    m_message->setObjectName(u"comparabilityBar"_qs);
    theme.keepSpacing(m_column, QMargins(metric::kCardPadding, 12, metric::kPageEdge, metric::kPageEdge),
                      metric::kCardPadding);
    m_column->addWidget(m_message);
    m_column->addStretch(1);
}

void ComparisonContent::setSides(std::vector<comparison::Side> sides)
{
    m_sides = std::move(sides);
    build();
}

void ComparisonContent::build()
{
    if (m_body != nullptr) {
        m_column->removeWidget(m_body);
        m_body->hide();
        m_body->setParent(nullptr); // no part of the page any more, though a signal of its may be on its way
        m_body->deleteLater();
    }
    m_parts.clear();
    m_charts.clear();
    m_firstTable = nullptr;
    m_body = new QWidget;
    m_rows = new QVBoxLayout(m_body);
    m_theme.keepSpacing(m_rows, QMargins(), metric::kCardPadding);
    m_column->insertWidget(1, m_body);
    const Language language = m_theme.language();
    const comparison::Comparison result = comparison::compare(m_sides);
    const report::Message message = report::comparabilityMessage(result, m_sides, language);
    const QString notes = report::comparisonNotes(result, m_sides, language);
    m_message->setKind(kindOf(message.tone));
    m_message->setMessage(message.title, report::sentences({message.text, notes}, language));
    if (m_sides.empty())
        return;
    addTable(report::sidesTable(m_sides, language), {});
    for (const comparison::Group& group : result.groups) {
        const report::ComparedGroup compared(group, m_sides, language);
        if (result.groups.size() > 1) {
            auto* name = new Label(m_theme, TextRole::Heading);
            name->setText(compared.leading().framework->framework.title.in(language));
            m_rows->addWidget(name);
        }
        addGroup(compared);
    }
}

void ComparisonContent::addGroup(const report::ComparedGroup& compared)
{
    const Language language = compared.language();
    if (report::OverlayRadarSpec spec = report::overlayRadarSpec(compared); !spec.axes.empty()) {
        auto* radar = new OverlayRadarWidget(m_theme);
        radar->setObjectName(u"overlayRadar"_qs);
        radar->setSpec(spec);
        addChart(radar, report::comparisonHeading(report::ComparisonPart::Profiles, language), compared);
    }
    std::vector<report::ComparisonTable> tables = report::comparisonTables(compared);
    addTable(std::move(tables.front()), compared.group().sides);
    tables.erase(tables.begin());
    if (report::DumbbellSpec spec = report::dumbbellSpec(compared);
        !spec.rows.empty() && compared.count() > 1) {
        auto* lines = new DumbbellWidget(m_theme);
        lines->setObjectName(u"dumbbell"_qs);
        lines->setSpec(spec);
        addChart(lines, report::comparisonHeading(report::ComparisonPart::Lines, language), compared);
    }
    if (report::DistributionSpec spec = report::distributionSpec(compared); !spec.bars.empty()) {
        auto* levels = new DistributionWidget(m_theme);
        levels->setObjectName(u"distribution"_qs);
        levels->setSpec(spec);
        addChart(levels, report::comparisonHeading(report::ComparisonPart::Levels, language), compared);
    }
    for (report::ComparisonTable& table : tables)
        addTable(std::move(table), compared.group().sides);
}

void ComparisonContent::addChart(ChartWidget* chart, const QString& heading,
                                 const report::ComparedGroup& compared)
{
    chart->setCaption(heading, {});
    m_rows->addWidget(new ComparisonCard(m_theme, chart, heading));
    m_parts.push_back(chart);
    m_charts.push_back(chart);
    connect(chart, &ChartWidget::tableRequested, this, &ComparisonContent::showTable);
    if (qobject_cast<DistributionWidget*>(chart) != nullptr) {
        connect(chart, &ChartWidget::activated, this, [this, sides = compared.group().sides](int part) {
            Q_EMIT figureOpened({sides[static_cast<size_t>(part)], {}, {}});
        });
        return;
    }
    std::vector<framework::SectionId> sections;
    for (const size_t row : compared.topRows())
        sections.push_back(compared.group().sections[row].id);
    connect(chart, &ChartWidget::activated, this, [this, sections](int part) {
        Q_EMIT figureOpened({-1, sections[static_cast<size_t>(part)], {}});
    });
}

ComparisonTableView* ComparisonContent::addTable(report::ComparisonTable table, const std::vector<int>& sides)
{
    const QString heading = table.heading;
    const QString note = table.note;
    auto* view = new ComparisonTableView(m_theme, std::move(table));
    view->setObjectName(u"comparisonTable"_qs);
    m_rows->addWidget(new ComparisonCard(m_theme, view, heading, note));
    m_parts.push_back(view);
    if (m_firstTable == nullptr && !sides.empty())
        m_firstTable = view;
    connect(view, &ComparisonTableView::opened, this, [this, view, sides](int row, int position) {
        const auto place = static_cast<size_t>(row);
        // The table of what is compared has no group: its positions are the numbers themselves.
        const int side = position < 0 || sides.empty() ? position : sides[static_cast<size_t>(position)];
        Q_EMIT figureOpened({side, view->table().sections[place], view->table().items[place]});
    });
    return view;
}

ChartWidget* ComparisonContent::currentChart() const
{
    for (ChartWidget* chart : m_charts)
        if (chart->hasFocus())
            return chart;
    return m_charts.empty() ? nullptr : m_charts.front();
}

void ComparisonContent::showTable()
{
    if (m_firstTable != nullptr)
        m_firstTable->setFocus();
}

} // namespace sextant::ui
