#include "ui/results/chart_card.h"

#include "ui/charts/chart_key_bar.h"
#include "ui/charts/chart_widget.h"
#include "ui/results/item_table.h"
#include "ui/shared/label.h"

#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kTop = 14;
constexpr int kHeadEdge = 12;

} // namespace

ChartCard::ChartCard(const Theme& theme, ChartWidget* chart, QWidget* parent)
    : Card(theme, metric::kCardPadding, metric::kHalfGrid, parent)
    , m_heading(new Label(theme, TextRole::BodyBold))
    , m_keys(new ChartKeyBar(theme))
    , m_chart(chart)
    , m_table(new ItemTable(theme))
{
    theme.keepSpacing(column(), QMargins(metric::kGrid, kTop, metric::kGrid, metric::kGrid),
                      metric::kGrid); // the ring of the focus stands free of the heading
    m_table->setObjectName(chart->objectName() + u"Table");
    m_table->setLeadsOn(true);
    m_table->hide();
    auto* top = new QHBoxLayout;
    theme.keepSpacing(top, QMargins(kHeadEdge, 0, kHeadEdge, 0), metric::kGrid);
    top->addWidget(m_heading);
    top->addWidget(m_keys, 1);
    column()->addLayout(top);
    const bool isAsHighAsItIs = chart->sizePolicy().verticalPolicy() == QSizePolicy::Fixed;
    column()->addWidget(chart, 1, isAsHighAsItIs ? Qt::AlignTop : Qt::Alignment());
    column()->addWidget(m_table, 1, Qt::AlignTop);
    connect(chart, &ChartWidget::tableRequested, this, &ChartCard::toggle);
}

bool ChartCard::showsTable() const
{
    return m_chart->isHidden();
}

QWidget* ChartCard::shown() const
{
    return showsTable() ? static_cast<QWidget*>(m_table) : m_chart;
}

void ChartCard::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_chart->setCaption(heading, m_keys->keys());
    m_chart->setAccessibleName(heading);
    m_table->setAccessibleName(heading);
}

void ChartCard::setKeys(std::vector<ChartKey> keys)
{
    m_chart->setCaption(m_heading->text(), keys);
    m_keys->setKeys(std::move(keys));
}

void ChartCard::setShowsTable(bool showsTable)
{
    m_table->setHidden(!showsTable);
    m_chart->setHidden(showsTable);
    m_keys->setHidden(showsTable);
}

void ChartCard::toggle()
{
    // What comes gets the focus before what goes gives it away.
    QWidget* next = showsTable() ? static_cast<QWidget*>(m_chart) : m_table;
    next->show();
    next->setFocus();
    setShowsTable(next == m_table);
}

} // namespace sextant::ui
