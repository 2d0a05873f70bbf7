#include "document.h"

#include "report/readiness_report.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

#include <QHash>
#include <QRegularExpression>

#include <set>

using namespace sextant;
using namespace docx_test;

namespace {

/// How often each word occurs; digits and letters make words, each Han character is one.
QHash<QString, int> countsOf(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\p{Han}|[\\p{L}\\p{N}]+"));
    QHash<QString, int> counts;
    for (auto match = word.globalMatch(text); match.hasNext();)
        ++counts[match.next().captured()];
    return counts;
}

/// \a report as text without the numbers of lists, which Word counts, and the names of signs.
QString textOf(report::ReadinessReport report)
{
    for (report::Block& block : report.blocks) {
        if (auto* listing = std::get_if<report::Listing>(&block)) {
            for (report::ListLine& line : listing->lines) {
                if (line.marker.endsWith(u'.'))
                    line.marker.clear();
            }
        }
    }
    QString text = report::plainText(report);
    text.remove(QStringLiteral("(gate)")).remove(QStringLiteral("(x)")).remove(QStringLiteral("[x]"));
    text.remove(QStringLiteral("--- page"));
    return text;
}

void checkNothingMissing(const report::ReadinessReport& report)
{
    const QHash<QString, int> wanted = countsOf(textOf(report));
    const QHash<QString, int> found = countsOf(written({report}).allWords());
    REQUIRE(wanted.size() > 20);
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        INFO(each.key().toStdString());
        CHECK(found.value(each.key()) >= each.value());
    }
}

} // namespace

TEST_CASE("the sample of these tests has a block of every kind", "[docx]")
{
    std::set<size_t> kinds;
    for (const report::Block& block : everything().blocks)
        kinds.insert(block.index());
    CHECK(kinds.size() == std::variant_size_v<report::Block>);
}

TEST_CASE("each text of every kind of block is in the document", "[docx]")
{
    checkNothingMissing(everything());
}

TEST_CASE("without pictures the descriptions of charts stand as text", "[docx]")
{
    docx::Look look = plainLook();
    look.pictures = {};
    const Document document = written({everything()}, look);
    CHECK(document.body().words().contains(QStringLiteral("chartdescription")));
    CHECK(document.body().all(QStringLiteral("w:drawing")).empty());
}

TEST_CASE("no word of a readiness report is missing in either language", "[docx]")
{
    const Language language = GENERATE(Language::English, Language::Chinese);
    checkNothingMissing(
        report::readinessReport(testing::readinessSample(testing::Answered::Some, language), language));
}

TEST_CASE("two languages make one document that marks each run with its own", "[docx]")
{
    const auto input = testing::readinessSample(testing::Answered::All, Language::English);
    const Document document = written({report::readinessReport(input, Language::Chinese),
                                       report::readinessReport(input, Language::English)});
    const Node body = document.body();
    int chinese = 0;
    int english = 0;
    for (const Node* run : body.all(QStringLiteral("w:r"))) {
        if (run->child(QStringLiteral("w:t")) == nullptr)
            continue;
        const Node* properties = run->child(QStringLiteral("w:rPr"));
        REQUIRE(properties != nullptr);
        const Node* language = properties->child(QStringLiteral("w:lang"));
        REQUIRE(language != nullptr);
        CHECK(language->attribute("w:eastAsia") == QStringLiteral("zh-CN"));
        (language->attribute("w:val") == QStringLiteral("zh-CN") ? chinese : english) += 1;
    }
    CHECK(chinese > 100);
    CHECK(english > 100);
    CHECK(document.tree(QStringLiteral("docProps/core.xml")).child(QStringLiteral("dc:language"))->text ==
          QStringLiteral("zh-CN"));
}
