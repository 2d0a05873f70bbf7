#include "workbook/assessment_workbook.h"

#include "core/workbook/sheets.h"
#include "support/report_sample.h"
#include "support/workbook_file.h"
#include "workbook/detail/whole_archive.h"

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <clocale>
#include <csignal>

using namespace sextant;
using sextant::testing::Answered;
using sextant::testing::readinessSample;
using sextant::testing::riskSample;
using test::WorkbookParts;
using namespace workbook_test;

namespace {

const QStringList kEnglishSheets{u"Summary"_qs, u"Domains"_qs,  u"Answers"_qs,
                                 u"Levels"_qs,  u"Evidence"_qs, u"Method"_qs};
const QStringList kChineseSheets{u"结论"_qs, u"领域"_qs, u"答案"_qs, u"级别含义"_qs, u"证据"_qs, u"方法"_qs};

QByteArray made(const report::ReadinessReportInput& input, Language language = Language::English)
{
    const auto bytes = workbook::workbookOf(input, {language});
    REQUIRE(bytes.has_value());
    return *bytes;
}

int columnOf(const ledger::Table& table, const QString& name)
{
    INFO(name.toStdString());
    const auto found = table.columnNamed(name);
    REQUIRE(found.has_value());
    return *found;
}

void checkFigure(const ledger::Table& table, int row, const QString& column, std::optional<double> figure)
{
    INFO(column.toStdString() << ", row " << row);
    const QString text = table.text(row, columnOf(table, column));
    CHECK(text.isEmpty() == !figure.has_value());
    if (figure)
        CHECK(text.toDouble() == Approx(*figure).margin(1e-12));
}

/// The sample with something hostile or long in every place that a user writes in.
report::ReadinessReportInput fullSample()
{
    auto input = readinessSample(Answered::Some, Language::English);
    const auto& items = input.framework->index.items();
    const organisation::PersonId reviewer{QUuid::createUuidV5(QUuid(), u"reviewer"_qs)};
    input.people.insert(reviewer, u"=王芳 & <Sons>"_qs);
    const QStringList starts{u"="_qs,  u"+"_qs,  u"-"_qs,  u"@"_qs, u"＝"_qs,
                             u"＋"_qs, u"－"_qs, u"＠"_qs, u""_qs};
    for (size_t i = 0; i < items.size(); ++i) {
        auto& answer = input.answers[items[i]->id];
        answer.item = items[i]->id;
        const QString start = starts[static_cast<qsizetype>(i) % starts.size()];
        answer.note = start + u"SUM(A1) 说明 & <b> \"%1\" _x0041_ "_qs + items[i]->code;
        answer.flagged = i % 7 == 0;
        if (i % 5 == 0)
            answer.review =
                assessment::Review{reviewer, QDateTime(QDate(2025, 3, 20), QTime(8, 30), Qt::UTC), {}};
    }
    for (size_t i = 0; i < input.evidence.size(); ++i) {
        input.evidence[i].file.fileName.prepend(starts[static_cast<qsizetype>(i) % starts.size()]);
        input.evidence[i].file.addedAt = QDateTime(QDate(2025, 3, 4), QTime(10, 0), Qt::UTC);
    }
    return input;
}

QByteArray sheetXml(const WorkbookParts& parts, int number)
{
    return parts.value(u"xl/worksheets/sheet%1.xml"_qs.arg(number));
}

/// Sets a limit of this process to the end of the scope.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        REQUIRE(getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("every answer, note, reason and evidence name of an assessment stands in its workbook",
          "[workbook]")
{
    const auto input = fullSample();
    const auto& items = input.framework->index.items();
    const ledger::Table table = sheetOf(made(input), u"Answers"_qs);
    REQUIRE(table.rowCount() == static_cast<int>(items.size()));
    int notes = 0;
    int names = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        const framework::Item& item = *items[static_cast<size_t>(row)];
        const assessment::Answer& answer = input.answers[item.id];
        INFO(item.code.toStdString());
        CHECK(table.text(row, columnOf(table, u"Code"_qs)) == item.code);
        CHECK(table.text(row, columnOf(table, u"Question"_qs)) == item.question.en);
        CHECK(table.text(row, columnOf(table, u"Identifier"_qs)) == item.id.text);
        CHECK(table.text(row, columnOf(table, u"Note"_qs)) == answer.note);
        notes += answer.note.isEmpty() ? 0 : 1;
        CHECK((table.text(row, columnOf(table, u"Flagged"_qs)) == u"Yes"_qs) == answer.flagged);
        const auto* excused = std::get_if<assessment::NotApplicable>(&answer.response);
        CHECK(table.text(row, columnOf(table, u"Why not applicable"_qs)) ==
              (excused == nullptr ? QString() : excused->reason));
        const auto* chosen = std::get_if<assessment::ChosenOptions>(&answer.response);
        QString said = excused != nullptr ? u"Not applicable"_qs : QString();
        for (const framework::Option& option : item.options)
            if (chosen != nullptr && option.id == chosen->options.front())
                said = option.label.en;
        CHECK(table.text(row, columnOf(table, u"Answer"_qs)) == said);
        CHECK(table.text(row, columnOf(table, u"Reviewed by"_qs)) ==
              (answer.review ? u"=王芳 & <Sons>"_qs : QString()));
        CHECK(table.text(row, columnOf(table, u"Reviewed (UTC)"_qs)) ==
              (answer.review ? u"2025-03-20 08:30:00"_qs : QString()));
        const QStringList files =
            table.text(row, columnOf(table, u"Evidence files"_qs)).split(u'\n', Qt::SkipEmptyParts);
        QStringList expected;
        for (const report::EvidenceEntry& entry : input.evidence)
            if (std::find(entry.items.begin(), entry.items.end(), item.id) != entry.items.end())
                expected << entry.file.fileName;
        CHECK(files == expected);
        names += static_cast<int>(files.size());
    }
    CHECK(notes == 62);
    CHECK(names == 62);
}

TEST_CASE("every figure of a workbook is that of the score card", "[workbook]")
{
    const auto input = fullSample();
    const QByteArray bytes = made(input);
    const ledger::Table answers = sheetOf(bytes, u"Answers"_qs);
    for (int row = 0; row < answers.rowCount(); ++row) {
        const auto number = static_cast<size_t>(row);
        const auto points = [number](const scoring::ScoreCard& card) {
            const scoring::ItemScore& score = card.items[number];
            return score.state == scoring::ItemState::Rated ? std::optional(score.points.toDouble())
                                                            : std::nullopt;
        };
        checkFigure(answers, row, u"Level"_qs, points(input.card));
        checkFigure(answers, row, u"2023"_qs, points(input.last->card));
        checkFigure(answers, row, u"Target"_qs, points(*input.targets));
        checkFigure(answers, row, u"Weight"_qs, input.card.items[number].weight.toDouble());
    }
    const ledger::Table domains = sheetOf(bytes, u"Domains"_qs);
    const auto check = [&](int row, const auto& of) {
        checkFigure(domains, row, u"2025"_qs, of(input.card).score);
        checkFigure(domains, row, u"2023"_qs, of(input.last->card).score);
        checkFigure(domains, row, u"Target"_qs, of(*input.targets).score);
        checkFigure(domains, row, u"Lowest possible"_qs, of(input.card).intervalMinimum);
        checkFigure(domains, row, u"Highest possible"_qs, of(input.card).intervalMaximum);
        checkFigure(domains, row, u"Share reached, 2025"_qs, of(input.card).ratio);
        checkFigure(domains, row, u"Answered"_qs, of(input.card).coverage());
        checkFigure(domains, row, u"Rated"_qs, of(input.card).rated);
        checkFigure(domains, row, u"Unanswered"_qs, of(input.card).unanswered);
        checkFigure(domains, row, u"Not applicable"_qs, of(input.card).notApplicable);
    };
    for (int row = 0; row < 10; ++row)
        check(row, [row](const scoring::ScoreCard& card) { return card.nodes[static_cast<size_t>(row)]; });
    REQUIRE(domains.rowCount() == 12); // the heads stand again over the whole
    check(11, [](const scoring::ScoreCard& card) { return card.overall; });
    const ledger::Table summary = sheetOf(bytes, u"Summary"_qs, 0);
    for (int row = 0; row < summary.rowCount(); ++row)
        if (summary.text(row, 0) == u"Score"_qs)
            CHECK(summary.text(row, 1).toDouble() == Approx(*input.card.overall.score).margin(1e-12));
    CHECK(textsOf(summary).contains(u"Score"_qs));
    CHECK(textsOf(summary).contains(u"DEMO DATA"_qs));
}

TEST_CASE("a workbook has its sheets in the language of the report", "[workbook]")
{
    const auto input = readinessSample(Answered::All, Language::Chinese);
    CHECK(sheetNames(made(input, Language::English)) == kEnglishSheets);
    const QByteArray chinese = made(input, Language::Chinese);
    CHECK(sheetNames(chinese) == kChineseSheets);
    const ledger::Table table = sheetOf(chinese, u"答案"_qs);
    const framework::Item& first = *input.framework->index.items().front();
    CHECK(table.text(0, columnOf(table, u"问题"_qs)) == first.question.zh);
    CHECK(textsOf(sheetOf(chinese, u"结论"_qs, 0)).contains(u"海桥基金会"_qs));
    CHECK(
        textsOf(sheetOf(chinese, u"方法"_qs, 0)).contains(QString::fromLatin1(input.contentDigest.toHex())));
}

TEST_CASE("nothing in a workbook is a formula, and what looks like one stays a text when edited",
          "[workbook]")
{
    const WorkbookParts parts = test::unpacked(made(fullSample()));
    for (int sheet = 1; sheet <= 6; ++sheet) {
        INFO(sheet);
        REQUIRE_FALSE(sheetXml(parts, sheet).isEmpty());
        CHECK_FALSE(sheetXml(parts, sheet).contains("<f>"));
        CHECK_FALSE(sheetXml(parts, sheet).contains("<hyperlink"));
    }
    CHECK(
        parts[u"xl/sharedStrings.xml"_qs].contains("=SUM(A1) 说明 &amp; &lt;b&gt; \"%1\" _x005F_x0041_ A1"));
    CHECK(parts[u"xl/styles.xml"_qs].contains("numFmtId=\"49\"")); // text
}

TEST_CASE("what a cell or XML cannot hold is left out, and a cut text says so", "[workbook]")
{
    auto input = readinessSample(Answered::All, Language::English);
    const auto& items = input.framework->index.items();
    input.answers[items[0]->id].note = QString(40'000, u'长');
    input.answers[items[1]->id].note = QString(32'767, u'x');
    input.answers[items[2]->id].note = u"a\u0001b\r\nc\uFFFE"_qs + QChar(0xD800) + u"d😀\te"_qs;
    input.answers[items[3]->id].note = QString(20'000, u'W') + u"😀"_qs.repeated(10'000);
    const ledger::Table table = sheetOf(made(input), u"Answers"_qs);
    const int note = columnOf(table, u"Note"_qs);
    CHECK(table.text(0, note).size() == 32'767);
    CHECK(table.text(0, note).endsWith(u"the whole text has 40000]"_qs));
    CHECK(table.text(1, note) == QString(32'767, u'x'));
    CHECK(table.text(2, note) == u"ab\ncd😀\te"_qs);
    CHECK(table.text(3, note).endsWith(u"the whole text has 40000]"_qs));
    CHECK_FALSE(table.text(3, note).contains(QChar::ReplacementCharacter));
}

TEST_CASE("charts refer to the cells, filters and heads stand where they are of use", "[workbook]")
{
    const WorkbookParts parts = test::unpacked(made(fullSample()));
    const QByteArray bars = parts[u"xl/charts/chart1.xml"_qs];
    const QByteArray radar = parts[u"xl/charts/chart2.xml"_qs];
    CHECK(bars.contains("<c:barChart>"));
    CHECK(radar.contains("<c:radarChart>"));
    for (const QByteArray& chart : {bars, radar}) {
        CHECK(chart.contains("<c:f>Domains!$B$2:$B$11</c:f>"));
        CHECK(chart.contains("<c:f>Domains!$C$2:$C$11</c:f>"));
        CHECK(chart.contains("<c:f>Domains!$E$1</c:f>"));
    }
    for (const int sheet : {2, 3, 4, 5}) {
        INFO(sheet);
        CHECK(sheetXml(parts, sheet).contains("state=\"frozen\""));
        CHECK(sheetXml(parts, sheet).contains("<autoFilter"));
        CHECK(sheetXml(parts, sheet).contains("paperSize=\"9\""));
        CHECK(sheetXml(parts, sheet).contains("orientation=\"landscape\""));
    }
    CHECK(parts[u"xl/workbook.xml"_qs].contains("Answers!$1:$1"));
    CHECK(parts[u"docProps/core.xml"_qs].contains("Lin Chen"));
    CHECK(parts[u"docProps/core.xml"_qs].contains("2025-03-28T00:00:00Z"));
    CHECK(sheetXml(parts, 3).contains("DEMO DATA"));
    CHECK(parts[u"xl/drawings/drawing1.xml"_qs].contains("descr=\"Figures of"));
}

TEST_CASE("numbers, dates and texts keep their kinds in any framework", "[workbook]")
{
    for (const auto aggregate :
         {framework::Aggregate::Mean, framework::Aggregate::Sum, framework::Aggregate::Minimum})
    {
        auto input = riskSample(aggregate);
        const QByteArray bytes = made(input);
        const ledger::Table answers = sheetOf(bytes, u"Answers"_qs);
        REQUIRE(answers.rowCount() == 6);
        CHECK(answers.text(3, columnOf(answers, u"Answer"_qs)) == u"7"_qs);
        CHECK(answers.text(3, columnOf(answers, u"Unit"_qs)) == u"people"_qs);
        CHECK(answers.text(4, columnOf(answers, u"Answer"_qs)) == u"As told by the %1 treasurer"_qs);
        CHECK(answers.text(4, columnOf(answers, u"State"_qs)) == u"Not scored"_qs);
        CHECK(answers.text(5, columnOf(answers, u"State"_qs)) == u"Unanswered"_qs);
        CHECK(answers.text(2, columnOf(answers, u"Section"_qs)) == u"1a Cash"_qs);
        CHECK(answers.text(0, columnOf(answers, u"Gate result"_qs)) == u"Failed"_qs);
        CHECK(textsOf(sheetOf(bytes, u"Domains"_qs)).contains(u"Cash"_qs));
        INFO(textsOf(sheetOf(bytes, u"Summary"_qs, 0)).join(u'|').toStdString());
        CHECK(textsOf(sheetOf(bytes, u"Summary"_qs, 0)).contains(u"2026-05-09"_qs));
        const WorkbookParts parts = test::unpacked(bytes);
        CHECK(parts.contains(u"xl/charts/chart1.xml"_qs));
        CHECK_FALSE(parts.contains(u"xl/charts/chart2.xml"_qs)); // two sections have no profile
        const bool share = aggregate == framework::Aggregate::Sum;
        CHECK(parts[u"xl/charts/chart1.xml"_qs].contains(share ? "Domains!$F$2:$F$3" : "Domains!$C$2:$C$3"));
    }
}

TEST_CASE("an assessment that nobody has answered has a workbook, too", "[workbook]")
{
    const auto input = readinessSample(Answered::None, Language::English);
    const QByteArray bytes = made(input);
    const ledger::Table answers = sheetOf(bytes, u"Answers"_qs);
    REQUIRE(answers.rowCount() == 62);
    CHECK(answers.text(0, columnOf(answers, u"State"_qs)) == u"Unanswered"_qs);
    CHECK(answers.text(0, columnOf(answers, u"Level"_qs)).isEmpty());
    CHECK(textsOf(sheetOf(bytes, u"Evidence"_qs)).join(u' ').contains(u"No file has been added."_qs));
}

TEST_CASE("the same assessment gives the same bytes, with a full stop in numbers anywhere", "[workbook]")
{
    const auto input = fullSample();
    const QByteArray first = made(input);
    CHECK(made(input) == first);
    const QByteArray before = std::setlocale(LC_ALL, nullptr);
    const char* german = std::setlocale(LC_NUMERIC, "de_DE.UTF-8");
    const QByteArray second = made(input);
    std::setlocale(LC_ALL, before.constData());
    INFO((german == nullptr ? "no locale with a decimal comma here" : german));
    CHECK(second == first);
}

TEST_CASE("where there is no room for it, there is no workbook", "[workbook]")
{
    const auto input = fullSample();
    const FileSizeLimit limit(8192);
    const auto refused = workbook::workbookOf(input, {Language::English});
    REQUIRE_FALSE(refused.has_value());
    CHECK((refused.error().code == ErrorCode::CannotWrite || refused.error().code == ErrorCode::DiskFull));
}

TEST_CASE("a workbook in both languages has the sheets of each", "[workbook]")
{
    const auto input = fullSample();
    const auto both = workbook::workbookOf(input, {Language::Chinese, Language::English});
    REQUIRE(both.has_value());
    CHECK(sheetNames(*both) == kChineseSheets + kEnglishSheets);
    for (const QString& sheet : kEnglishSheets)
        CHECK(textsOf(sheetOf(*both, sheet, 0)) == textsOf(sheetOf(made(input), sheet, 0)));
    CHECK(workbook::workbookOf(input, {}).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a workbook of which a part was cut short is not handed over", "[workbook]")
{
    const QByteArray bytes = made(readinessSample(Answered::Some, Language::English));
    WorkbookParts parts = test::unpacked(bytes);
    CHECK(workbook::detail::isWholeArchive(bytes));
    CHECK(workbook::detail::isWholeArchive(test::packed(parts)));
    parts[u"xl/worksheets/sheet3.xml"_qs].chop(200);
    CHECK_FALSE(workbook::detail::isWholeArchive(test::packed(parts)));
    parts[u"xl/worksheets/sheet3.xml"_qs].clear();
    CHECK_FALSE(workbook::detail::isWholeArchive(test::packed(parts)));
    CHECK_FALSE(workbook::detail::isWholeArchive(bytes.left(bytes.size() - 100)));
    CHECK_FALSE(workbook::detail::isWholeArchive({}));
}
