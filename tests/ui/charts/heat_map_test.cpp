#include "support/look.h"
#include "support/page_events.h"
#include "ui/charts/heat_map_widget.h"
#include "ui/charts/trend_widget.h"

#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ui;

namespace {

report::HeatMapSpec threeByThree()
{
    using Kind = report::LevelMark::Kind;
    report::HeatMapSpec spec;
    spec.columns = {{{Kind::Level, 0, u"0"_qs}, u"Absent"_qs},
                    {{Kind::Level, 4, u"4"_qs}, u"Leading"_qs},
                    {{Kind::Unanswered, 0, {}}, u"Open"_qs}};
    spec.rows = {{u"A"_qs, u"<b>Governance</b>"_qs, {1, 5, 0}},
                 {u"B"_qs, u"Strategy"_qs, {0, 0, 6}},
                 {u"C"_qs, u"Legal"_qs, {2, 2, 2}}};
    spec.description = u"Levels by domain."_qs;
    return spec;
}

struct ShownMap
{
    HeatMapWidget map{test::look()};

    ShownMap()
    {
        map.setSpec(threeByThree());
        REQUIRE(test::showActive(map, {480, 120}));
        map.setFocus();
    }
    int after(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&map, key, modifiers);
        return map.selected();
    }
};

/// Contrast as WCAG 2 has it.
double contrast(const QColor& a, const QColor& b)
{
    const auto linear = [](float c) {
        return c <= 0.03928F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const auto light = [&](const QColor& c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double high = std::max(light(a), light(b));
    const double low = std::min(light(a), light(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("arrow keys go from cell to cell of a heat map and stop at its edges", "[ui][charts]")
{
    ShownMap s;
    CHECK(s.after(Qt::Key_Down) == 0);
    CHECK(s.after(Qt::Key_Down) == 3);
    CHECK(s.after(Qt::Key_Right) == 4);
    CHECK(s.after(Qt::Key_Up) == 1);
    CHECK(s.after(Qt::Key_Up) == 1);
    CHECK(s.after(Qt::Key_End) == 2);
    CHECK(s.after(Qt::Key_Home) == 0);
    CHECK(s.after(Qt::Key_Left) == 0);
    CHECK(s.after(Qt::Key_End, Qt::ControlModifier) == 8);
    CHECK(s.after(Qt::Key_Down) == 8);
    CHECK(s.after(Qt::Key_Home, Qt::ControlModifier) == 0);
}

TEST_CASE("a cell is opened by Enter or a click, and says its domain, level and count", "[ui][charts]")
{
    ShownMap s;
    QSignalSpy opened(&s.map, &ChartWidget::activated);
    s.after(Qt::Key_Down);
    s.after(Qt::Key_Right);
    CHECK(s.map.accessibleDescription() == u"A <b>Governance</b>, Level 4: 5\nLevels by domain."_qs);
    s.after(Qt::Key_Return);
    const HeatMapLayout layout = heatMapLayout(s.map.spec(), s.map.size(), {&test::look().tokens()});
    QTest::mouseClick(&s.map, Qt::LeftButton, {}, layout.cells[5].center().toPoint());
    REQUIRE(opened.count() == 2);
    CHECK(opened[0][0].toInt() == 1);
    CHECK(opened[1][0].toInt() == 5);
}

TEST_CASE("cells are 24 high with gaps of 2, and stay inside the chart when it is narrow", "[ui][charts]")
{
    const int width = GENERATE(280, 420, 800);
    const report::HeatMapSpec spec = threeByThree();
    const ChartStyle style;
    const HeatMapLayout layout = heatMapLayout(spec, QSizeF(width, 120), style);
    REQUIRE(layout.cells.size() == 9);
    CHECK(layout.cells[0].height() == 24);
    CHECK(layout.cells[3].top() - layout.cells[0].bottom() == Approx(2));
    CHECK(layout.cells[1].left() - layout.cells[0].right() == Approx(2));
    for (const QRectF& cell : layout.cells)
        CHECK((cell.left() >= 0 && cell.right() <= width && cell.width() >= 24));
}

TEST_CASE("the context menu copies the picture and shows the table, by keyboard too", "[ui][charts]")
{
    ShownMap s;
    QSignalSpy tables(&s.map, &ChartWidget::tableRequested);
    s.after(Qt::Key_Down);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(10, 10), s.map.mapToGlobal(QPoint(10, 10)));
    QApplication::sendEvent(&s.map, &asked);
    auto* menu = s.map.findChild<QMenu*>(u"chartMenu"_qs);
    REQUIRE(menu != nullptr);
    QApplication::clipboard()->clear();
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(QApplication::clipboard()->image().size() == s.map.size() * 2);
    // What is chosen on the screen is not marked in the picture.
    const QImage chosen = s.map.picture().image(1);
    s.map.setSelected(-1);
    CHECK(s.map.picture().image(1) == chosen);

    QApplication::sendEvent(&s.map, &asked);
    menu = s.map.findChildren<QMenu*>(u"chartMenu"_qs).last();
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(tables.count() == 1);
}

TEST_CASE("the counts of a heat map can be read in every theme", "[ui][charts][accessibility]")
{
    Theme& theme = test::look();
    HeatMapWidget map(theme);
    report::HeatMapSpec spec = threeByThree();
    spec.rows = {{u"A"_qs, u"A"_qs, {1, 3, 8}}, {u"B"_qs, u"B"_qs, {0, 2, 3}}};
    map.setSpec(spec);
    map.resize(480, 100);
    const ThemeKind kind = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast);
    theme.setKind(kind);
    const QImage image = map.grab().toImage();
    const ChartStyle style{&theme.tokens()};
    for (const QRectF& cell : heatMapLayout(spec, map.size(), style).cells) {
        const QColor fill = image.pixelColor(cell.topLeft().toPoint() + QPoint(6, 6));
        const double best =
            std::max({contrast(fill, theme.tokens().ink), contrast(fill, theme.tokens().onAccent),
                      contrast(fill, theme.tokens().text3)});
        CHECK(best >= (kind == ThemeKind::HighContrast ? 7.0 : 4.5));
    }
    theme.setKind(ThemeKind::Light);
}

TEST_CASE("names at the ends of trend lines do not touch, and a missing figure breaks the line",
          "[ui][charts]")
{
    report::TrendSpec spec;
    spec.times = {u"2022"_qs, u"2024"_qs, u"2026"_qs};
    spec.marks = {{0, u"0"_qs, {}}, {1, u"4"_qs, {}}};
    spec.lines = {{u"Overall"_qs, u"2.40"_qs, {0.4, std::nullopt, 0.60}},
                  {u"Safeguarding"_qs, u"2.38"_qs, {0.3, 0.5, 0.595}}};
    const TrendLayout layout = trendLayout(spec, {400, 200}, ChartStyle{});
    CHECK(std::abs(layout.endings[0] - layout.endings[1]) >= 20);
    CHECK(layout.times.size() == 3);
    CHECK(layout.times[2] <= layout.plot.right());
    TrendWidget trend(test::look());
    trend.setSpec(spec);
    REQUIRE(test::showActive(trend, {400, 200}));
    trend.setFocus();
    QSignalSpy opened(&trend, &ChartWidget::activated);
    QTest::keyClick(&trend, Qt::Key_Right);
    QTest::keyClick(&trend, Qt::Key_Right);
    QTest::keyClick(&trend, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toInt() == 1);
    CHECK(trend.accessibleDescription().startsWith(u"2024"_qs));
    CHECK(test::savePicture(trend, u"trend"_qs));
}
