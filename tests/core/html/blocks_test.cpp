#include "html_sample.h"

#include "support/report_sample.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace sextant;
using namespace sextant::report;
using namespace sextant::testing;

namespace {

/// Each text of \a report is in \a page as often as plainText() says it.
void checkNothingMissing(const ReadinessReport& report, const QByteArray& page)
{
    QString read = readAloud(page);
    read.remove(QRegularExpression(QStringLiteral("\\s")));
    QHash<QString, qsizetype> wanted;
    for (const QString& text : textsOf(report))
        ++wanted[text];
    REQUIRE(wanted.size() > 20);
    for (auto i = wanted.cbegin(); i != wanted.cend(); ++i) {
        INFO(i.key().toStdString());
        CHECK(read.count(i.key()) >= i.value());
    }
}

} // namespace

TEST_CASE("nothing of any kind of block is missing in the page", "[html]")
{
    const ReadinessReport report = everyBlock(QStringLiteral("T"));
    QSet<size_t> kinds;
    QSet<size_t> charts;
    for (const Block& block : report.blocks) {
        kinds.insert(block.index());
        if (const auto* chart = std::get_if<Chart>(&block))
            charts.insert(chart->spec.index());
    }
    REQUIRE(kinds.size() == int(std::variant_size_v<Block>));
    REQUIRE(charts.size() == int(std::variant_size_v<ChartSpec>));
    checkNothingMissing(report, html::htmlReport({report}, plainLook()));
}

TEST_CASE("nothing of a real report is missing in the page, in either language", "[html]")
{
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const Answered answered : {Answered::All, Answered::Some}) {
            const ReadinessReport report = readinessReport(readinessSample(answered, language), language);
            checkNothingMissing(report, html::htmlReport({report}, plainLook()));
        }
    }
}

TEST_CASE("the figures of a chart stand in a table, with and without its picture", "[html]")
{
    const ReadinessReport report = everyBlock(QStringLiteral("T"));
    html::Look look = plainLook();
    const QString drawn = readAloud(html::htmlReport({report}, look));
    CHECK(drawn.contains(QStringLiteral("drawn")));
    look.picture = nullptr;
    const QByteArray page = html::htmlReport({report}, look);
    CHECK_FALSE(page.contains("<svg viewBox"));
    CHECK_FALSE(page.contains("<details"));
    for (const QString& read : {drawn, readAloud(page)}) {
        for (const char* figure :
             {"1.00", "4.00", "3.00", "0.40", "3.60", "3/7", "2/5", "Answered", "Gate at"}) {
            INFO(figure);
            CHECK(read.contains(QLatin1String(figure)));
        }
        for (const Block& block : report.blocks) {
            const auto* chart = std::get_if<Chart>(&block);
            const auto* radar = chart == nullptr ? nullptr : std::get_if<RadarSpec>(&chart->spec);
            for (const RadarAxis& axis : radar == nullptr ? std::vector<RadarAxis>() : radar->axes)
                CHECK(
                    (read.contains(axis.code) && read.contains(axis.name) && read.contains(axis.valueText)));
        }
    }
}

TEST_CASE("headings begin at one and leave none out, tables are named and have heads", "[html]")
{
    ReadinessReport letter = everyBlock(QStringLiteral("T"));
    letter.blocks.erase(letter.blocks.begin(), letter.blocks.begin() + 4); // begins with a Heading
    REQUIRE(std::holds_alternative<Heading>(letter.blocks.front()));
    for (const ReadinessReport& report : {everyBlock(QStringLiteral("T")), letter}) {
        QXmlStreamReader reader(html::htmlReport({report}, plainLook()));
        int last = 0;
        int tables = 0;
        int captions = 0;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = reader.name().toString();
            const QXmlStreamAttributes attributes = reader.attributes();
            if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
                CHECK(name[1].digitValue() <= last + 1);
                CHECK((name[1].digitValue() > 1 || last == 0));
                last = name[1].digitValue();
            }
            tables += name == u"table";
            captions += name == u"caption";
            if (name == u"th")
                CHECK(attributes.hasAttribute(QLatin1String("scope")));
            if (name == u"svg")
                CHECK_FALSE(attributes.value(QLatin1String("aria-label")).isEmpty());
        }
        CHECK(last >= 2);
        CHECK(tables > 5);
        CHECK(captions == tables);
    }
}

TEST_CASE("contents lead to what they name", "[html]")
{
    const QString page = QString::fromUtf8(html::htmlReport(
        {everyBlock(QStringLiteral("A")), everyBlock(QStringLiteral("B"), Language::Chinese)}, plainLook()));
    QSet<QString> names;
    auto ids = QRegularExpression(QStringLiteral(" id=\"([^\"]*)\"")).globalMatch(page);
    while (ids.hasNext()) {
        const QString name = ids.next().captured(1);
        INFO(name.toStdString());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
    }
    int count = 0;
    auto links = QRegularExpression(QStringLiteral("href=\"#([^\"]*)\"")).globalMatch(page);
    for (; links.hasNext(); ++count)
        CHECK(names.contains(links.next().captured(1)));
    CHECK(count == 6); // two languages, and two of contents in each
}

TEST_CASE("the boxes of a form are drawn, and heard as ticked or not", "[html]")
{
    FormRow row;
    row.code = QStringLiteral("001A");
    row.question = RichText(QStringLiteral("Is <it> so?"));
    row.choices = {{QStringLiteral("1"), QStringLiteral("Yes"), true},
                   {QStringLiteral("2"), QStringLiteral("No"), false}};
    row.lines = {{QStringLiteral("Note"), {}, 3}};
    ReadinessReport report;
    report.blocks = {Form{{row}}};
    for (const Language language : {Language::English, Language::Chinese}) {
        report.language = language;
        const QByteArray page = html::htmlReport({report}, plainLook());
        const QString read = readAloud(page);
        const bool chinese = language == Language::Chinese;
        const qsizetype ticked = read.indexOf(chinese ? u"已勾选" : u"Ticked");
        REQUIRE(ticked >= 0);
        CHECK(read.indexOf(u"Yes") > ticked);
        CHECK(read.indexOf(chinese ? u"未勾选" : u"Not ticked") > read.indexOf(u"Yes"));
        CHECK(page.count("class=\"box\"") == 2);
        CHECK(page.count("class=\"line\"") == 3);
        CHECK(page.contains("Is &lt;it&gt; so?"));
    }
}
