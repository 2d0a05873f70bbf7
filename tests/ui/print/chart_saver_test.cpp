#include "ui/print/chart_saver.h"

#include "report/chart_specs.h"
#include "support/look.h"
#include "support/report_sample.h"
#include "support/scripted_dialogs.h"
#include "ui/charts/radar_widget.h"

#include <catch2/catch.hpp>

#include <QContextMenuEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QXmlStreamReader>

using namespace sextant;
using namespace sextant::ui;
using sextant::test::ScriptedDialogs;
using sextant::testing::Answered;

namespace {

/// A window with one chart, and a folder to save into.
struct Bench
{
    Bench()
    {
        const report::ReadinessReportInput input =
            sextant::testing::readinessSample(Answered::Some, Language::English);
        const report::RadarSpec spec = report::radarSpec(report::figuresOf(input), Language::English);
        chart->setSpec(spec);
        chart->setCaption(u"Profile <b>& more</b>"_qs, radarKeys(spec));
        (new QVBoxLayout(&window))->addWidget(chart);
        new ChartSaver(
            dialogs, [this] { return folder.path(); }, &window);
        window.resize(480, 440);
        window.show();
    }

    /// By keys, as a user would.
    void save()
    {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), chart->mapToGlobal(QPoint()));
        QApplication::sendEvent(chart, &asked);
        auto* menu = chart->findChildren<QMenu*>(u"chartMenu"_qs).last();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    QWidget window;
    RadarWidget* chart = new RadarWidget(sextant::test::look());
};

/// The text of all elements called \a name, and of the whole when that is empty.
QStringList textsOf(const QByteArray& svg, const QString& name)
{
    QXmlStreamReader xml(svg);
    QStringList texts;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    CHECK_FALSE(xml.hasError());
    return texts;
}

} // namespace

TEST_CASE("a chart is saved as PNG with its heading, fine enough to print", "[ui][print][charts]")
{
    Bench bench;
    const QString path = bench.folder.filePath(u"x.png"_qs);
    bench.dialogs.files = {path};
    bench.save();
    REQUIRE(bench.dialogs.fileRequests.size() == 1);
    CHECK(QFileInfo(bench.dialogs.fileRequests[0].path).fileName() == u"Profile b & more b.png");
    CHECK(QFileInfo(bench.dialogs.fileRequests[0].path).path() == bench.folder.path());
    const QImage saved(path);
    CHECK(saved.width() >= 3 * bench.chart->width());
    CHECK(saved.height() > 3 * bench.chart->height()); // heading and keys
    CHECK(saved.text(u"Title"_qs) == u"Profile <b>& more</b>");
    CHECK(saved.text(u"Description"_qs).contains(u"Safeguarding"_qs));
}

TEST_CASE("a chart is saved as SVG whose text is text", "[ui][print][charts]")
{
    Bench bench;
    const QString path = bench.folder.filePath(u"x.SVG"_qs);
    bench.dialogs.files = {path};
    bench.save();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    CHECK(textsOf(svg, u"title"_qs) == QStringList{u"Profile <b>& more</b>"_qs});
    CHECK(textsOf(svg, u"desc"_qs).value(0).contains(u"Safeguarding"_qs));
    const QStringList texts = textsOf(svg, u"text"_qs);
    CHECK(texts.contains(u"Profile <b>& more</b>"_qs));
    CHECK(texts.filter(u"Safeguarding"_qs).size() == 1);
}

TEST_CASE("the next chart is proposed where the last one went", "[ui][print][charts]")
{
    Bench bench;
    const QTemporaryDir other;
    bench.dialogs.files = {other.filePath(u"x.png"_qs), QString()};
    bench.save();
    bench.save();
    REQUIRE(bench.dialogs.fileRequests.size() == 2);
    CHECK(QFileInfo(bench.dialogs.fileRequests[1].path).path() == other.path());
    CHECK(bench.dialogs.notices.empty());
}

TEST_CASE("a chart that cannot be written is told", "[ui][print][charts]")
{
    Bench bench;
    bench.dialogs.files = {bench.folder.filePath(u"not there/x.png"_qs)};
    bench.save();
    REQUIRE(bench.dialogs.notices.size() == 1);
    CHECK_FALSE(bench.dialogs.notices[0].text.isEmpty());
}

TEST_CASE("a dragged chart comes as picture and as drawing", "[ui][print][charts]")
{
    Bench bench;
    const auto data = bench.chart->pictureData();
    CHECK(data->hasImage());
    CHECK(textsOf(data->data(u"image/svg+xml"_qs), u"title"_qs).size() == 1);
}
