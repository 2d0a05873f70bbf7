#include "ui/charts/domain_bars_widget.h"
#include "ui/charts/radar_widget.h"
#include "ui/charts/sextant_arc_widget.h"

#include "report/chart_specs.h"
#include "support/paths.h"
#include "support/report_sample.h"
#include "ui/charts/domain_bars_chart.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace sextant;
using namespace sextant::ui;
using sextant::testing::Answered;

namespace {

struct Shown
{
    explicit Shown(Language language)
        : input(sextant::testing::readinessSample(Answered::Some, language))
    {
        theme.setLanguage(language);
        const report::Figures figures{input.framework->index, input.card,
                                      &*input.targets,        &input.last->card,
                                      QStringLiteral("2025"), QStringLiteral("2023")};
        radar.setSpec(report::radarSpec(figures, language));
        bars.setSpec(report::domainBarsSpec(figures, language));
        arc.setSpec(report::arcSpec(figures, language));
        radar.resize(362, 384);
        bars.resize(452, bars.sizeHint().height());
        arc.resize(arc.sizeHint());
    }

    report::ReadinessReportInput input;
    Theme theme;
    RadarWidget radar{theme};
    DomainBarsWidget bars{theme};
    SextantArcWidget arc{theme};
};

} // namespace

TEST_CASE("arrow keys choose a domain and Enter opens it", "[ui][charts]")
{
    Shown shown(Language::English);
    QSignalSpy chosen(&shown.radar, &ChartWidget::selectionChanged);
    QSignalSpy opened(&shown.radar, &ChartWidget::activated);
    QTest::keyClick(&shown.radar, Qt::Key_Return);
    CHECK(opened.isEmpty());
    QTest::keyClick(&shown.radar, Qt::Key_Down);
    CHECK(shown.radar.selected() == 0);
    QTest::keyClick(&shown.radar, Qt::Key_Left);
    CHECK(shown.radar.selected() == 9);
    QTest::keyClick(&shown.radar, Qt::Key_Home);
    QTest::keyClick(&shown.radar, Qt::Key_Right);
    CHECK(shown.radar.selected() == 1);
    QTest::keyClick(&shown.radar, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == 1);
    CHECK(chosen.size() == 4);
}

TEST_CASE("a click on a row of the bars opens its domain", "[ui][charts]")
{
    Shown shown(Language::Chinese);
    QSignalSpy opened(&shown.bars, &ChartWidget::activated);
    QTest::mouseClick(&shown.bars, Qt::LeftButton, {}, QPoint(40, 8 * 35 + 10));
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == 8);
    CHECK(shown.bars.selected() == 8);
}

TEST_CASE("a click on a label of the profile opens its domain", "[ui][charts]")
{
    Shown shown(Language::English);
    QSignalSpy opened(&shown.radar, &ChartWidget::activated);
    const ChartStyle style{&tokensOf(ThemeKind::Light), Language::English, 1};
    const RadarLayout layout = radarLayout(shown.radar.spec(), shown.radar.size(), style, {});
    QTest::mouseClick(&shown.radar, Qt::LeftButton, {}, layout.labels[2].area.center().toPoint());
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toInt() == 2);
    QTest::mouseClick(&shown.radar, Qt::LeftButton, {}, QPoint(1, 1));
    CHECK(opened.size() == 1);
}

TEST_CASE("screen readers hear the chart's sentence and the chosen domain", "[ui][charts]")
{
    Shown shown(Language::English);
    CHECK(shown.radar.accessibleDescription().contains(QStringLiteral("I Safeguarding 1.67")));
    shown.bars.setSelected(8);
    CHECK(shown.bars.accessibleDescription().startsWith(QStringLiteral("I Safeguarding 1.67, 4/6")));
    CHECK(shown.arc.accessibleDescription().contains(QStringLiteral("it will lie between 2.07 and 2.61")));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&shown.radar);
    REQUIRE(spoken != nullptr);
    CHECK(spoken->role() == QAccessible::Chart);
}

TEST_CASE("a copied picture is light and twice as large whatever the theme", "[ui][charts]")
{
    Shown shown(Language::English);
    shown.theme.setKind(ThemeKind::Dark);
    const QImage picture = shown.bars.picture().image(2);
    CHECK(picture.size() == shown.bars.size() * 2);
    CHECK(picture.pixelColor(2, 2) == tokensOf(ThemeKind::Light).card);
}

TEST_CASE("other data with fewer domains drops a choice that is gone", "[ui][charts]")
{
    Shown shown(Language::English);
    shown.bars.setSelected(8);
    report::DomainBarsSpec fewer = shown.bars.spec();
    fewer.bars.resize(3);
    shown.bars.setSpec(fewer);
    CHECK(shown.bars.selected() == -1);
}

TEST_CASE("each chart is drawn in both languages and themes", "[ui][charts]")
{
    const Language language = GENERATE(Language::English, Language::Chinese);
    const ThemeKind kind = GENERATE(ThemeKind::Light, ThemeKind::Dark);
    Shown shown(language);
    shown.theme.setKind(kind);
    shown.radar.setSelected(8);
    shown.bars.setSelected(8);
    const QString suffix =
        QStringLiteral("_%1_%2.png").arg(languageCode(language)).arg(static_cast<int>(kind));
    const QString folder = buildPath(QStringLiteral("pictures_charts"));
    REQUIRE(QDir().mkpath(folder));
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{&shown.radar, &shown.bars, &shown.arc}) {
        QImage image(chart->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(tokensOf(kind).card);
        chart->render(&image, {}, {}, {});
        CHECK(image.save(folder + u'/' +
                         QString::fromLatin1(chart->metaObject()->className()).section(u':', -1) + suffix));
    }
}
