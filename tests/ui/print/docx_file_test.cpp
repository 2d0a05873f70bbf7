#include "ui/print/docx_file.h"

#include "office/office.h"
#include "report/readiness_report.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

#include <QColor>
#include <QImage>

using namespace sextant;

namespace {

std::vector<report::ChartSpec> chartsOf(const report::ReadinessReport& report)
{
    std::vector<report::ChartSpec> charts;
    const auto take = [&](const auto& block) {
        if (const auto* chart = std::get_if<report::Chart>(&block))
            charts.push_back(chart->spec);
    };
    for (const report::Block& block : report.blocks) {
        take(block);
        if (const auto* columns = std::get_if<report::Columns>(&block)) {
            for (const report::FlowBlock& each : columns->left)
                take(each);
            for (const report::FlowBlock& each : columns->right)
                take(each);
        }
    }
    return charts;
}

/// How many of the pixels are not white.
int inked(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) != QColor(Qt::white) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("each chart of a report is a picture with twice the pixels of a screen", "[ui][print]")
{
    const auto input = testing::readinessSample(testing::Answered::Some, Language::Chinese);
    const auto report = report::readinessReport(input, Language::Chinese);
    const report::DocumentLook look = ui::docxLook();
    const auto charts = chartsOf(report);
    REQUIRE(charts.size() > 2);
    for (const report::ChartSpec& spec : charts) {
        for (const double width : {80.0, 170.0}) {
            const report::ChartPicture picture = look.pictures(spec, width, Language::Chinese);
            const QImage image = QImage::fromData(picture.png, "PNG");
            REQUIRE_FALSE(image.isNull());
            CHECK(picture.widthMm <= width + 0.5);
            CHECK(image.width() == Approx(picture.widthMm / 25.4 * 192).margin(1));
            CHECK(image.height() == Approx(picture.heightMm / 25.4 * 192).margin(1));
            CHECK(inked(image) > 500);
        }
    }
}

TEST_CASE("a report becomes a DOCX through the module beside the program", "[ui][print]")
{
    office::setModulePath(QStringLiteral(SEXTANT_OFFICE));
    const auto input = testing::readinessSample(testing::Answered::Some, Language::English);
    const auto report = report::readinessReport(input, Language::English);
    const auto bytes = ui::docxOf({report});
    REQUIRE(bytes.has_value());
    CHECK(bytes->startsWith("PK"));
    CHECK(bytes->contains("word/media/image1.png"));
    CHECK(ui::docxOf({report}) == bytes);
    CHECK(ui::docxOf({}).error().code == ErrorCode::InvalidArgument);
}
