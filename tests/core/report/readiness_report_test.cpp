#include "report/readiness_report.h"

#include "support/golden.h"
#include "support/report_sample.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <algorithm>

using namespace sextant;
using namespace sextant::report;
using sextant::testing::Answered;

namespace {

void checkGolden(const QString& name, const QString& text)
{
    sextant::testing::checkGolden(QStringLiteral("report/") + name, text);
}

template <typename Kind>
std::vector<const Kind*> blocksOf(const ReadinessReport& report)
{
    std::vector<const Kind*> found;
    for (const Block& block : report.blocks) {
        if (const auto* one = std::get_if<Kind>(&block))
            found.push_back(one);
    }
    return found;
}

QString textOf(const ReadinessReportInput& input, Language language)
{
    return plainText(readinessReport(input, language));
}

} // namespace

TEST_CASE("a complete readiness report says what the golden text says", "[report]")
{
    checkGolden(
        QStringLiteral("readiness_en.txt"),
        textOf(sextant::testing::readinessSample(Answered::All, Language::English), Language::English));
    checkGolden(
        QStringLiteral("readiness_zh.txt"),
        textOf(sextant::testing::readinessSample(Answered::All, Language::Chinese), Language::Chinese));
}

TEST_CASE("a report of another framework says what the golden text says", "[report]")
{
    checkGolden(QStringLiteral("risk_mean_en.txt"),
                textOf(sextant::testing::riskSample(framework::Aggregate::Mean), Language::English));
    checkGolden(QStringLiteral("risk_mean_zh.txt"),
                textOf(sextant::testing::riskSample(framework::Aggregate::Mean), Language::Chinese));
    checkGolden(QStringLiteral("risk_sum_en.txt"),
                textOf(sextant::testing::riskSample(framework::Aggregate::Sum), Language::English));
}

TEST_CASE("the verdict of the sample is ready on conditions, with the figure of the design", "[report]")
{
    const ReadinessReport report = readinessReport(
        sextant::testing::readinessSample(Answered::All, Language::English), Language::English);
    const auto titles = blocksOf<Title>(report);
    REQUIRE(titles.size() == 15); // summary, levels, ten domains, annex, evidence, method
    CHECK(titles[0]->title == QStringLiteral("Ready on conditions"));
    CHECK(titles[0]->figure == QStringLiteral("2.33"));
    CHECK(titles[0]->figureNote == QStringLiteral("156 ÷ 67; all 62 answered, 1 not applicable"));
    CHECK(titles[10]->title == QStringLiteral("Safeguarding, GESI, ethics"));
    CHECK(titles[10]->figure == QStringLiteral("1.63"));
    CHECK(titles[10]->figureNote == QStringLiteral("13 ÷ 8; 1.13 in 2023; target 2.88"));
}

TEST_CASE("an incomplete report says what is open and what is already certain", "[report]")
{
    const QString english =
        textOf(sextant::testing::readinessSample(Answered::Some, Language::English), Language::English);
    CHECK(english.contains(QStringLiteral("Not complete yet")));
    CHECK(english.contains(QStringLiteral("9 of 62 questions are open.")));
    CHECK(english.contains(QStringLiteral("Whatever they bring, the verdict will be: Ready on conditions.")));
    CHECK(english.contains(QStringLiteral("The figure will lie between 2.07 and 2.61.")));
    CHECK(english.contains(QStringLiteral("2.40 of 4 so far")));
    const QString chinese =
        textOf(sextant::testing::readinessSample(Answered::Some, Language::Chinese), Language::Chinese);
    CHECK(chinese.contains(QStringLiteral("尚未答完")));
    CHECK(chinese.contains(QStringLiteral("共62题，还有9题未答。")));
    CHECK(chinese.contains(QStringLiteral("无论怎样作答，结论都是“有条件准备好”。")));
}

TEST_CASE("a report with no answers has no figure and no strengths, and says so", "[report]")
{
    const ReadinessReport report = readinessReport(
        sextant::testing::readinessSample(Answered::None, Language::English), Language::English);
    const QString text = plainText(report);
    CHECK(text.contains(QStringLiteral("No question has been answered yet.")));
    CHECK(text.contains(QStringLiteral("No indicator stands in the better half of the scale yet.")));
    CHECK(blocksOf<Title>(report)[0]->figure == QStringLiteral("–"));
}

TEST_CASE("priorities are the gaps by gain, a failed gate first", "[report]")
{
    const ReadinessReport report = readinessReport(
        sextant::testing::readinessSample(Answered::All, Language::English), Language::English);
    const Columns* second = blocksOf<Columns>(report).at(1);
    const auto found = std::ranges::find_if(
        second->right, [](const FlowBlock& block) { return std::holds_alternative<Table>(block); });
    REQUIRE(found != second->right.end());
    const Table& priorities = std::get<Table>(*found);
    REQUIRE(priorities.rows.size() == 3);
    CHECK(priorities.rows[0].cells[0].text.plain() == QStringLiteral("I1"));
    CHECK(priorities.rows[0].cells[3].mark->number == QStringLiteral("1"));
    CHECK(priorities.rows[0].cells[3].aim->number == QStringLiteral("3"));
    CHECK(priorities.rows[1].cells[0].text.plain() == QStringLiteral("C6"));
    CHECK(priorities.rows[2].cells[0].text.plain() == QStringLiteral("F1"));
}

TEST_CASE("an answer that does not apply is listed with its reason and reviewer", "[report]")
{
    ReadinessReportInput input = sextant::testing::readinessSample(Answered::All, Language::English);
    const auto e6 = std::ranges::find_if(input.answers, [](const assessment::Answer& answer) {
        return assessment::isNotApplicable(answer.response);
    });
    REQUIRE(e6 != input.answers.end());
    CHECK(textOf(input, Language::English).contains(QStringLiteral("Not reviewed")));
    const organisation::PersonId wang{QUuid::createUuidV5(QUuid(), QStringLiteral("wang"))};
    input.people.insert(wang, QStringLiteral("Wang Fang"));
    e6->review = assessment::Review{wang, QDateTime(QDate(2025, 3, 20), QTime(8, 0), Qt::UTC), {}};
    CHECK(textOf(input, Language::English)
              .contains(
                  QStringLiteral("E6 | Gifts in kind | No gifts in kind this year | Wang Fang, 2025-03-20")));
}

TEST_CASE("nothing that a user wrote is read as a place to fill in", "[report]")
{
    const QString text = textOf(sextant::testing::riskSample(framework::Aggregate::Mean), Language::English);
    CHECK(text.contains(QStringLiteral("As told by the %1 treasurer")));
    CHECK(text.contains(QStringLiteral("Partner & <b>Sons</b>")));
}

TEST_CASE("what an earlier card of another framework holds is left out", "[report]")
{
    ReadinessReportInput input = sextant::testing::readinessSample(Answered::All, Language::English);
    input.last->card.items.pop_back();
    const QString text = textOf(input, Language::English);
    CHECK_FALSE(text.contains(QStringLiteral("2023")));
}

TEST_CASE("our Chinese has no middle dot, no half-width punctuation beside Han, no blank beside Han",
          "[report]")
{
    ReadinessReportInput input = sextant::testing::readinessSample(Answered::Some, Language::Chinese);
    const QString text = textOf(input, Language::Chinese);
    CHECK_FALSE(text.contains(u'·'));
    // Separators of plainText() are its own: " | ", "- ", marks in brackets.
    static const QRegularExpression halfWidth(
        QStringLiteral("[\\x{4e00}-\\x{9fff}][,;?!]|[,;?!][\\x{4e00}-\\x{9fff}]"));
    CHECK(halfWidth.match(text).captured().toStdString().empty());
    static const QRegularExpression blank(QStringLiteral("[\\x{4e00}-\\x{9fff}] [A-Za-z0-9]"));
    CHECK(blank.match(text).captured().toStdString().empty());
}

TEST_CASE("the suggested file name is safe on every system", "[report]")
{
    ReadinessReportInput input = sextant::testing::riskSample(framework::Aggregate::Mean);
    CHECK(suggestedFileName(input, Language::English) ==
          QStringLiteral("Partner & b Sons b Partner risk report 2026"));
    input.organisation.name = {QStringLiteral("..A/B\\C:D*?\n"), {}};
    CHECK(suggestedFileName(input, Language::Chinese) == QStringLiteral("A B C D 伙伴风险报告 2026"));
}
