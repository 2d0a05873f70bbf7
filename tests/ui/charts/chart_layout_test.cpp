#include "ui/charts/arc_chart.h"
#include "ui/charts/domain_bars_chart.h"
#include "ui/charts/level_square.h"
#include "ui/charts/levels_chart.h"
#include "ui/charts/progress_chart.h"
#include "ui/charts/radar_chart.h"

#include "report/chart_specs.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QLineF>
#include <QPainter>

using namespace sextant;
using namespace sextant::ui;
using sextant::testing::Answered;

namespace {

report::RadarSpec radarOf(size_t axes)
{
    report::RadarSpec spec;
    spec.rings = {{0.5, QStringLiteral("2"), {}}, {1, QStringLiteral("4"), {}}};
    for (size_t i = 0; i < axes; ++i)
        spec.axes.push_back({QString(QChar(u'A' + static_cast<char16_t>(i))),
                             QStringLiteral("Safeguarding"),
                             QStringLiteral("2.00"),
                             0.5,
                             {},
                             {},
                             false});
    return spec;
}

QImage blank(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

} // namespace

TEST_CASE("the first axis of a radar points to 12 o'clock and the others follow the clock", "[ui][charts]")
{
    const report::RadarSpec spec = radarOf(4);
    const RadarLayout layout = radarLayout(spec, {400, 400}, {}, {});
    CHECK(layout.at(0, 4, 1).x() == Approx(layout.centre.x()).margin(1e-6));
    CHECK(layout.at(0, 4, 1).y() == Approx(layout.centre.y() - layout.radius).margin(1e-6));
    CHECK(layout.at(1, 4, 1).x() == Approx(layout.centre.x() + layout.radius).margin(1e-6));
    CHECK(layout.at(2, 4, 0.5).y() == Approx(layout.centre.y() + layout.radius / 2).margin(1e-6));
}

TEST_CASE("a radar keeps every label inside, from 3 to 20 axes, in any shape", "[ui][charts]")
{
    const size_t axes = GENERATE(3U, 4U, 7U, 10U, 12U, 13U, 20U);
    const QSizeF size = GENERATE(QSizeF(452, 400), QSizeF(362, 384), QSizeF(300, 300));
    const RadarLayout layout = radarLayout(radarOf(axes), size, {}, {});
    CAPTURE(axes, size.width(), size.height());
    const QRectF all(QPointF(0, 0), size);
    for (const RadarLayout::Label& label : layout.labels)
        CHECK(all.adjusted(-5, -5, 5, 5).contains(label.area));
}

TEST_CASE("names of a radar give way to letters where they leave little of it", "[ui][charts]")
{
    const report::RadarSpec spec = radarOf(10);
    const QSizeF size(494, 620);
    CHECK(radarLayout(spec, size, {}, {}).labelling == RadarLabels::Names);
    ChartStyle large;
    large.unit = 1.5;
    const RadarLayout layout = radarLayout(spec, size, large, {});
    CHECK(layout.labelling == RadarLabels::Codes);
    CHECK(layout.radius > 0.3 * size.width());
    // Where the height is what is missing, letters bring nothing.
    CHECK(radarLayout(spec, {494, 220}, {}, {}).labelling == RadarLabels::Names);
}

TEST_CASE("labels of twenty codes do not touch each other", "[ui][charts]")
{
    const RadarLayout layout = radarLayout(radarOf(20), {452, 400}, {}, {});
    for (size_t i = 0; i < 20; ++i) {
        const QRectF next = layout.labels[(i + 1) % 20].area.adjusted(4, 4, -4, -4);
        CHECK_FALSE(layout.labels[i].area.adjusted(4, 4, -4, -4).intersects(next));
    }
}

TEST_CASE("a vertex is painted at its value, hollow while questions are open", "[ui][charts]")
{
    report::RadarSpec spec = radarOf(5);
    spec.axes[1].open = true;
    const QSize size(400, 400);
    QImage image = blank(size);
    QPainter painter(&image);
    paintRadar(painter, spec, size, {}, {});
    painter.end();
    const RadarLayout layout = radarLayout(spec, size, {}, {});
    const Tokens& t = tokensOf(ThemeKind::Light);
    CHECK(image.pixelColor(layout.at(2, 5, 0.5).toPoint()) == t.accent);
    CHECK(image.pixelColor(layout.at(1, 5, 0.5).toPoint()) == t.card);
}

TEST_CASE("a bar is solid to what is certain and light over what is open", "[ui][charts]")
{
    const auto input = sextant::testing::readinessSample(Answered::Some, Language::English);
    const report::DomainBarsSpec spec = report::domainBarsSpec(report::figuresOf(input), Language::English);
    const DomainBarsLayout layout = domainBarsLayout(spec, {492, 400}, {});
    REQUIRE(layout.bars.size() == 10);
    const auto& done = layout.bars[0];
    CHECK(done.track.height() == Approx(10));
    CHECK(done.row.height() == Approx(35));
    CHECK(done.certain.width() == Approx(done.track.width() * 16.0 / 24));
    CHECK(done.open.isNull());
    const auto& open = layout.bars[8];
    CHECK(open.certain.right() == Approx(open.track.left() + open.track.width() * 1.25 / 4));
    CHECK(open.open.left() == Approx(open.certain.right()));
    CHECK(open.open.right() == Approx(open.track.left() + open.track.width() * 2.25 / 4));
    CHECK(open.value == Approx(open.track.left() + open.track.width() * (10.0 / 6) / 4));
}

TEST_CASE("names of bars never push the track out of its row", "[ui][charts]")
{
    report::DomainBarsSpec spec;
    spec.bars.push_back({QStringLiteral("A"),
                         QString(300, u'W'),
                         QStringLiteral("2.00"),
                         0.5,
                         0.5,
                         0.5,
                         false,
                         {},
                         {},
                         6,
                         6});
    const DomainBarsLayout layout = domainBarsLayout(spec, {492, 60}, {});
    CHECK(layout.bars[0].track.width() > 60);
    CHECK(layout.bars[0].track.right() < layout.numberRight);
}

TEST_CASE("the arc spans its column: its radius equals its chord", "[ui][charts]")
{
    const ArcLayout layout = arcLayout(460, ArcKind::Screen);
    CHECK(layout.radius == Approx(460));
    CHECK(layout.at(0).x() == Approx(0).margin(0.01));
    CHECK(layout.at(1).x() == Approx(460).margin(0.01));
    CHECK(QLineF(layout.at(0), layout.at(1)).length() == Approx(460).margin(0.01));
    CHECK(layout.at(0.5).y() == Approx(16).margin(0.01));
    CHECK(arcHeight(460, ArcKind::Screen) == Approx(150));
    CHECK(arcHeight(643, ArcKind::Cover) == Approx(214));
}

TEST_CASE("the arm of the arc stands at the value", "[ui][charts]")
{
    report::ArcSpec spec;
    spec.marks = {{0, QStringLiteral("0"), {}}, {0.5, QStringLiteral("2"), {}}, {1, QStringLiteral("4"), {}}};
    spec.value = 0.6;
    QImage image = blank({460, 150});
    QPainter painter(&image);
    paintArc(painter, spec, 460, {}, ArcKind::Screen);
    painter.end();
    const ArcLayout layout = arcLayout(460, ArcKind::Screen);
    CHECK(image.pixelColor(layout.at(0.6, 10).toPoint()) == tokensOf(ThemeKind::Light).accent);
    CHECK(image.pixelColor(layout.at(0.3, 10).toPoint()) != tokensOf(ThemeKind::Light).accent);
}

TEST_CASE("levels of indicators end at their points; long titles make room", "[ui][charts]")
{
    const auto input = sextant::testing::readinessSample(Answered::All, Language::English);
    report::LevelsSpec spec = report::levelsSpec(report::figuresOf(input), 8, Language::English);
    const ChartStyle style;
    const LevelsLayout layout = levelsLayout(spec, 643, style);
    CHECK(layout.scaleLeft == Approx(236));
    CHECK(layout.scaleRight == Approx(599));
    CHECK(layout.x(0.25) == Approx(236 + 363 * 0.25));
    CHECK(layout.rowHeights[0] == Approx(38));
    CHECK(layout.titles[0].size() == 2);
    CHECK(layout.height(0, 6) == Approx(26 + 6 * 38));
    spec.bars[0].title = QStringLiteral("a long title ").repeated(20);
    const LevelsLayout longer = levelsLayout(spec, 643, style);
    CHECK(longer.rowHeights[0] > 38);
    CHECK(longer.titles[0].join(u' ').simplified() == spec.bars[0].title.simplified());
}

TEST_CASE("the parts of the progress bar are as wide as their sections are long", "[ui][charts]")
{
    report::ProgressSpec spec;
    spec.parts = {{QStringLiteral("A"), 6, 6}, {QStringLiteral("B"), 1, 3}};
    const std::vector<QRectF> parts = progressParts(spec, 92, {});
    CHECK(parts[0].width() == Approx(60));
    CHECK(parts[1].left() == Approx(62));
    CHECK(parts[1].right() == Approx(92));
}

TEST_CASE("a level is a fill with its number; unanswered has no fill", "[ui][charts]")
{
    const Tokens& t = tokensOf(ThemeKind::Light);
    QImage image = blank({64, 32});
    QPainter painter(&image);
    paintLevelSquare(painter, {}, {0, 0}, 32, {report::LevelMark::Kind::Level, 4, QStringLiteral("4")});
    paintLevelSquare(painter, {}, {32, 0}, 32, {report::LevelMark::Kind::Unanswered, 0, {}});
    painter.end();
    CHECK(image.pixelColor(4, 16) == t.level[4]);
    CHECK(image.pixelColor(48, 16) == QColor(Qt::white));
}

TEST_CASE("a chart is the same picture at every scale", "[ui][charts]")
{
    const auto input = sextant::testing::readinessSample(Answered::Some, Language::Chinese);
    const report::RadarSpec spec = report::radarSpec(report::figuresOf(input), Language::Chinese);
    const ChartStyle one{&tokensOf(ThemeKind::Light), Language::Chinese, 1};
    const ChartStyle paper{&tokensOf(ThemeKind::Light), Language::Chinese, 12.5};
    RadarOptions options;
    options.radius = 104;
    const RadarLayout small = radarLayout(spec, {306, 290}, one, options);
    const RadarLayout large = radarLayout(spec, {306 * 12.5, 290 * 12.5}, paper, options);
    for (size_t i = 0; i < small.labels.size(); ++i) {
        CHECK(large.labels[i].baseline.x() / 12.5 == Approx(small.labels[i].baseline.x()).margin(0.01));
        CHECK(large.labels[i].baseline.y() / 12.5 == Approx(small.labels[i].baseline.y()).margin(0.01));
    }
}
