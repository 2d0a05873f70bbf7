#pragma once

#include "ui/charts/chart_key.h"
#include "ui/shared/card.h"

namespace sextant::ui {

class ChartKeyBar;
class ChartWidget;
class ItemTable;
class Label;

/// A chart in a card, with its keys in the head and its figures as a table one key away.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// Takes \a chart. Its table is called after it: "radar", "radarTable".
    ChartCard(const Theme& theme, ChartWidget* chart, QWidget* parent = nullptr);

    ItemTable* table() const { return m_table; }
    bool showsTable() const;
    /// What is shown: the chart or its table.
    QWidget* shown() const;
    /// Names chart and table for screen readers too.
    void setHeading(const QString& heading);
    void setKeys(std::vector<ChartKey> keys);
    void setShowsTable(bool showsTable);
    /// The other one, with the focus.
    void toggle();

private:
    Label* m_heading;
    ChartKeyBar* m_keys;
    ChartWidget* m_chart;
    ItemTable* m_table;
};

} // namespace sextant::ui
