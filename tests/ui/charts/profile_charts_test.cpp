#include "support/look.h"
#include "support/page_events.h"
#include "ui/charts/distribution_chart.h"
#include "ui/charts/distribution_widget.h"
#include "ui/charts/dumbbell_chart.h"
#include "ui/charts/dumbbell_widget.h"
#include "ui/charts/overlay_radar_chart.h"
#include "ui/charts/overlay_radar_widget.h"

#include <QImage>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <cmath>

using namespace sextant;
using namespace sextant::ui;

namespace {

std::vector<report::ScaleMark> marks()
{
    std::vector<report::ScaleMark> all;
    for (int i = 0; i <= 4; ++i)
        all.push_back({i / 4.0, QString::number(i), {}});
    return all;
}

std::vector<report::ProfilePlace> places(size_t count)
{
    std::vector<report::ProfilePlace> all;
    for (size_t i = 0; i < count; ++i)
        all.push_back(
            {QString(QChar(u'A' + static_cast<char16_t>(i))), u"Safeguarding"_qs, u"+0.50"_qs, true});
    return all;
}

std::vector<report::Profile> profiles(size_t count, size_t points)
{
    std::vector<report::Profile> all;
    for (size_t i = 0; i < count; ++i) {
        report::Profile profile{
            static_cast<int>(i) + 1, QStringLiteral("202%1 self-rating of an organisation").arg(i), {}};
        for (size_t place = 0; place < points; ++place) {
            const double at = static_cast<double>((i * 3 + place * 5) % 11) / 10;
            const bool open = (i + place) % 4 == 0;
            profile.points.push_back({at, std::max(0.0, at - 0.1), std::min(1.0, at + 0.1), open,
                                      QString::number(at * 4, 'f', 2)});
        }
        all.push_back(std::move(profile));
    }
    return all;
}

report::OverlayRadarSpec overlay(size_t count, size_t axes = 10)
{
    auto rings = marks();
    rings.erase(rings.begin());
    return {rings, places(axes), profiles(count, axes), u"Profiles of several assessments: as the table."_qs};
}

report::DumbbellSpec dumbbell(size_t count, size_t rows = 10)
{
    return {marks(), places(rows), profiles(count, rows), u"Spread"_qs, u"Figures side by side."_qs};
}

report::DistributionSpec distribution()
{
    using Kind = report::LevelMark::Kind;
    report::DistributionSpec spec;
    for (int i = 0; i <= 4; ++i)
        spec.levels.push_back({{Kind::Level, i, QString::number(i)}, u"Level"_qs});
    spec.levels.push_back({{Kind::Unanswered, 0, {}}, u"Not answered"_qs});
    spec.levels.push_back({{Kind::NotApplicable, 0, {}}, u"Not applicable"_qs});
    spec.bars = {{u"A"_qs, u"<b>Governance</b>"_qs, {1, 2, 3, 0, 0, 2, 0}},
                 {u"B"_qs, u"Strategy"_qs, {0, 0, 4, 4, 0, 0, 1}},
                 {u"C"_qs, u"Nothing asked"_qs, {0, 0, 0, 0, 0, 0, 0}}};
    spec.description = u"How many questions stand at each level."_qs;
    return spec;
}

QImage signOf(size_t number, bool grey)
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintProfileSign(painter, {}, {12, 12}, number, false, 8);
    painter.end();
    return grey ? image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither) : image;
}

} // namespace

TEST_CASE("eight profiles differ by shape alone and by dashes alone", "[ui][charts]")
{
    QSet<QByteArray> shapes;
    QSet<QByteArray> dashes;
    for (size_t number = 0; number < kProfileSigns; ++number) {
        const QImage sign = signOf(number, true);
        shapes.insert(QByteArray(reinterpret_cast<const char*>(sign.constBits()),
                                 static_cast<qsizetype>(sign.sizeInBytes())));
        QByteArray pattern;
        for (const qreal part : profilePen({}, number, 2).dashPattern())
            pattern += QByteArray::number(part) + ' ';
        dashes.insert(pattern);
    }
    CHECK(shapes.size() == int(kProfileSigns));
    CHECK(dashes.size() == int(kProfileSigns));
}

TEST_CASE("the number of a profile stands where the profile is farthest from the others", "[ui][charts]")
{
    report::OverlayRadarSpec spec = overlay(2, 5);
    for (auto& profile : spec.profiles)
        for (auto& point : profile.points)
            point = {0.5, 0.5, 0.5, false, u"2.00"_qs};
    spec.profiles[1].points[3].at = 1.0;
    const OverlayRadarLayout layout = overlayRadarLayout(spec, {620, 380}, {});
    CHECK(layout.numbered[0] == 3);
    CHECK(layout.numbered[1] == 3);
    spec.profiles[1].points.assign(5, {});
    CHECK(overlayRadarLayout(spec, {620, 380}, {}).numbered[1] == -1);
    spec.profiles.pop_back();
    CHECK(overlayRadarLayout(spec, {620, 380}, {}).numbered[0] == -1);
}

TEST_CASE("keys stand beside the radar, below it where it is narrow, and never outside", "[ui][charts]")
{
    const qreal width = GENERATE(320.0, 480.0, 620.0, 900.0);
    const size_t count = GENERATE(1U, 2U, 8U);
    const report::OverlayRadarSpec spec = overlay(count);
    const qreal height = overlayRadarHeight(spec, width, {});
    const OverlayRadarLayout layout = overlayRadarLayout(spec, {width, height}, {});
    CAPTURE(width, count);
    REQUIRE(layout.keys.keys.size() == count);
    for (const ProfileKeys::Key& key : layout.keys.keys) {
        const QRectF area = key.area.translated(layout.keysTopLeft);
        CHECK(QRectF(0, 0, width + 1, height + 1).contains(area));
        CHECK_FALSE(area.intersects(QRectF(QPointF(), layout.radarSize)));
    }
}

TEST_CASE("signs of a dumbbell stand at their figures and never on each other", "[ui][charts]")
{
    report::DumbbellSpec spec = dumbbell(8, 3);
    for (size_t i = 0; i < 5; ++i)
        spec.profiles[i].points[1].at = 0.5;
    spec.profiles[7].points[2] = {};
    const qreal height = dumbbellHeight(spec, 620, {});
    const DumbbellLayout layout = dumbbellLayout(spec, {620, height}, {});
    for (size_t row = 0; row < 3; ++row) {
        const auto& place = layout.rows[row];
        for (size_t i = 0; i < 8; ++i) {
            const auto& at = spec.profiles[i].points[row].at;
            REQUIRE(place.signs[i].has_value() == at.has_value());
            if (!at)
                continue;
            CHECK(place.signs[i]->x() == Approx(place.track.left() + *at * place.track.width()));
            CHECK(place.area.contains(*place.signs[i]));
            for (size_t other = 0; other < i; ++other)
                if (place.signs[other]) {
                    const QPointF apart = *place.signs[i] - *place.signs[other];
                    CHECK(std::hypot(apart.x(), apart.y()) > 8);
                }
        }
    }
    CHECK(layout.rows.back().area.bottom() < height);
}

TEST_CASE("figures that may not be held side by side are not joined by a bar", "[ui][charts]")
{
    const auto pictureOf = [](bool isLinked) {
        report::DumbbellSpec spec = dumbbell(2, 1);
        spec.profiles[0].points[0] = {0.1, 0.1, 0.1, false, u"0.40"_qs};
        spec.profiles[1].points[0] = {0.9, 0.9, 0.9, false, u"3.60"_qs};
        spec.rows[0].isLinked = isLinked;
        QImage image(620, 120, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintDumbbell(painter, spec, image.size(), {});
        painter.end();
        const DumbbellLayout layout = dumbbellLayout(spec, image.size(), {});
        const QRectF track = layout.rows[0].track;
        return image.pixelColor(QPointF(track.left() + track.width() * 0.45, track.center().y()).toPoint());
    };
    CHECK(pictureOf(true) == tokensOf(ThemeKind::Light).edge);
    CHECK(pictureOf(false) != tokensOf(ThemeKind::Light).edge);
}

TEST_CASE("the parts of a distribution are as wide as their counts and fill the bar", "[ui][charts]")
{
    const report::DistributionSpec spec = distribution();
    const qreal height = distributionHeight(spec, 620, {});
    const DistributionLayout layout = distributionLayout(spec, {620, height}, {});
    const auto& bar = layout.bars[0];
    CHECK(bar.parts[2].width() == Approx(3 * bar.parts[0].width()));
    CHECK(bar.parts[3].width() == 0);
    CHECK(bar.parts[5].right() == Approx(bar.track.right()));
    for (const QRectF& part : layout.bars[2].parts)
        CHECK(part.width() == 0);
    CHECK(layout.bars.back().row.bottom() <= height + 0.5);
    for (const auto& key : layout.keys)
        CHECK(key.area.right() <= 620);
}

TEST_CASE("arrow keys choose a section in each chart, and it is said with all its figures", "[ui][charts]")
{
    Theme& theme = test::look();
    OverlayRadarWidget radar(theme);
    radar.setSpec(overlay(2));
    DumbbellWidget lines(theme);
    lines.setSpec(dumbbell(2));
    DistributionWidget bars(theme);
    bars.setSpec(distribution());
    for (ChartWidget* chart : std::initializer_list<ChartWidget*>{&radar, &lines, &bars}) {
        REQUIRE(test::showActive(*chart, {640, 400}));
        chart->setFocus();
        QSignalSpy opened(chart, &ChartWidget::activated);
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Down);
        CHECK(chart->selected() == 1);
        QTest::keyClick(chart, Qt::Key_Return);
        REQUIRE(opened.size() == 1);
        CHECK(opened.front().front().toInt() == 1);
        chart->hide();
    }
    CHECK(radar.accessibleDescription().contains(u"B Safeguarding"));
    CHECK(radar.accessibleDescription().contains(u"2 2021 self-rating of an organisation: 3.20"));
    CHECK(bars.accessibleDescription().contains(u"B Strategy"));
    CHECK(bars.heightForWidth(640) == qCeil(distributionHeight(bars.spec(), 640, {})));
}

TEST_CASE("pictures of the charts that compare", "[ui][charts][pictures]")
{
    Theme& theme = test::look();
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        theme.setKind(kind);
        for (const size_t count : {size_t{2}, size_t{8}}) {
            OverlayRadarWidget radar(theme);
            radar.setSpec(overlay(count));
            radar.resize(760, radar.heightForWidth(760));
            const QString name = QStringLiteral("%1-%2").arg(count).arg(test::themeName(kind));
            CHECK(test::savePicture(radar, u"overlay-radar-"_qs + name));
            DumbbellWidget lines(theme);
            lines.setSpec(dumbbell(count));
            lines.resize(760, lines.heightForWidth(760));
            CHECK(test::savePicture(lines, u"dumbbell-"_qs + name));
        }
        DistributionWidget bars(theme);
        bars.setSpec(distribution());
        bars.resize(620, bars.heightForWidth(620));
        CHECK(test::savePicture(bars, u"distribution-"_qs + test::themeName(kind)));
    }
}
