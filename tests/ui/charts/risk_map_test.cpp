#include "support/look.h"
#include "ui/charts/risk_map_widget.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace sextant;

TEST_CASE("the cells of a risk map are read from the greatest impact, likelihood to the right",
          "[ui][charts]")
{
    CHECK(ui::riskCell(5, 1) == 0);
    CHECK(ui::riskCell(1, 5) == 24);
    for (int cell = 0; cell < 25; ++cell)
        CHECK(ui::riskCell(ui::impactOfCell(cell), ui::likelihoodOfCell(cell)) == cell);
    const ui::ChartStyle style;
    const QSizeF size(340, ui::riskMapHeight(style));
    const QRectF gravest = ui::riskMapCell(ui::riskCell(5, 5), size, style);
    const QRectF slightest = ui::riskMapCell(ui::riskCell(1, 1), size, style);
    CHECK(gravest.top() < slightest.top());
    CHECK(gravest.left() > slightest.right());
    CHECK(gravest.right() <= size.width());
    CHECK(slightest.bottom() < size.height());
}

TEST_CASE("arrows go from cell to cell of a risk map, Enter opens it, and words say what lies there",
          "[ui][charts]")
{
    ui::RiskMapWidget map(test::look());
    ui::RiskMapSpec spec;
    spec.cells[static_cast<size_t>(ui::riskCell(4, 3))] = {ui::RiskBand::High, {u"1"_qs, u"7"_qs}};
    map.setSpec(spec);
    map.resize(map.sizeHint());
    QSignalSpy opened(&map, &ui::ChartWidget::activated);
    map.setSelected(ui::riskCell(5, 3));
    QTest::keyClick(&map, Qt::Key_Down);
    CHECK(map.selected() == ui::riskCell(4, 3));
    CHECK(map.accessibleDescription().contains(u"Impact 4, likelihood 3: 1, 7"_qs));
    QTest::keyClick(&map, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toInt() == ui::riskCell(4, 3));
}
