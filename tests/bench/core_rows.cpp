#include "rows.h"

#include "big_framework.h"
#include "framework/pack.h"
#include "scoring/score.h"
#include "workspace/assessment_service.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace sextant::bench {

namespace {

constexpr int kItems = 300;
constexpr std::uint8_t kNoAnswer = 255;

/// The least that scoring costs: levels and weights as bytes, figures only, no states, no trace.
double scoreBytes(const std::array<std::uint8_t, kItems>& levels, const std::array<std::uint8_t, kItems>& weights,
                  std::array<double, 11>& figures)
{
    int allPoints = 0;
    int allWeight = 0;
    for (int section = 0; section < 10; ++section) {
        int points = 0;
        int weight = 0;
        for (int i = section * 30; i < section * 30 + 30; ++i) {
            const auto at = static_cast<size_t>(i);
            if (levels[at] == kNoAnswer)
                continue;
            points += levels[at] * weights[at];
            weight += weights[at];
        }
        figures[static_cast<size_t>(section)] = weight > 0 ? static_cast<double>(points) / weight : 0;
        allPoints += points;
        allWeight += weight;
    }
    figures[10] = allWeight > 0 ? static_cast<double>(allPoints) / allWeight : 0;
    return figures[10];
}

struct Sheets
{
    framework::IndexedFramework framework{bigFramework()};
    scoring::PreparedFramework prepared{framework.index};
    std::array<std::uint8_t, kItems> levels{};
    std::array<std::uint8_t, kItems> weights{};
    std::vector<assessment::Response> responses;
    std::vector<scoring::SheetEntry> sheet;

    Sheets()
    {
        responses.reserve(kItems);
        for (int i = 0; i < kItems; ++i) {
            const int level = (i * 7) % 5;
            levels[static_cast<size_t>(i)] = static_cast<std::uint8_t>(level);
            weights[static_cast<size_t>(i)] = i % 10 == 0 ? 2 : 1;
            responses.emplace_back(assessment::ChosenOptions{{{QString::number(level)}}});
            sheet.push_back({&responses.back(), false, false});
        }
    }
};

workspace::Environment environment(Clock& clock, IdSource& ids, const workspace::FrameworkLibrary& library)
{
    return {clock, ids, library, {}, {}, true, false, {}};
}

workspace::LibraryEntry bigEntry()
{
    const QByteArray compiled = framework::compilePack(bigFramework());
    auto loaded = framework::loadCompiledPack(compiled);
    return {compiled, "bench", std::make_shared<framework::IndexedFramework>(std::move(*loaded))};
}

/// A workspace file with \a count assessments of 300 answers each; returns the last.
assessment::AssessmentId fill(workspace::Workspace& file, int count)
{
    organisation::Organisation organisation;
    organisation.name = {QStringLiteral("Bench"), {}};
    const auto owner = file.organisations().add(organisation);
    const workspace::LibraryEntry entry = bigEntry();
    assessment::AssessmentId last;
    for (int n = 0; n < count; ++n) {
        workspace::NewAssessment request;
        request.organisation = *owner;
        request.title = QStringLiteral("Assessment %1").arg(n);
        last = *file.assessments().start(entry, request);
        std::vector<workspace::AssessmentService::AnswerEdit> edits;
        int i = 0;
        for (const framework::Item* item : entry.framework->index.items())
            edits.push_back({item->id, assessment::ChosenOptions{{{QString::number(i++ % 5)}}},
                             QStringLiteral("Seen the records of the last twelve months."), std::nullopt});
        if (!file.assessments().setAnswers(last, edits) || !file.flush())
            qFatal("the bench file cannot be filled");
    }
    return last;
}

} // namespace

QString bigFile(const QString& path)
{
    SystemClock clock;
    SystemIdSource ids(clock);
    const workspace::FrameworkLibrary library(QStringLiteral(":/packs"));
    auto file = workspace::Workspace::create(path, environment(clock, ids, library));
    return fill(**file, 1).toString();
}

void scoringRow()
{
    Sheets sheets;
    constexpr int kRepeats = 200;
    double keep = 0;
    Row row = paired(
        "rescoring 300 items, all nodes, with trace", 40, 15,
        [&] {
            std::array<double, 11> figures{};
            for (int i = 0; i < kRepeats; ++i) {
                sheets.levels[static_cast<size_t>(i % kItems)] ^= 1;
                keep += scoreBytes(sheets.levels, sheets.weights, figures);
            }
        },
        [&] {
            for (int i = 0; i < kRepeats; ++i)
                keep += scoring::score(sheets.prepared, sheets.sheet, QDate(2026, 11, 23)).overall.score.value_or(0);
        });
    for (auto* times : {&row.floorMs, &row.oursMs})
        for (double& time : *times)
            time /= kRepeats;
    row.remark = keep > 0 ? "a run each" : "";
    print(row);
}

void answerRow()
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemIdSource ids(clock);
    const workspace::FrameworkLibrary library(QStringLiteral(":/packs"));
    auto file = workspace::Workspace::create(folder.filePath(QStringLiteral("a.sextant")), environment(clock, ids, library));
    const auto assessment = fill(**file, 1);
    const auto framework = (*file)->assessments().framework(assessment);
    const int floorFile = open(qPrintable(folder.filePath(QStringLiteral("floor"))), O_CREAT | O_WRONLY | O_APPEND, 0600);
    std::array<char, 4096> block{};
    int turn = 0;
    Row row = paired(
        "one answer durable (journal and row)", 6, 60,
        [&] {
            if (write(floorFile, block.data(), block.size()) < 0 || fdatasync(floorFile) != 0)
                qFatal("the floor cannot write");
        },
        [&] {
            const framework::Item* item = framework->index.items()[static_cast<size_t>(turn % kItems)];
            const auto level = QString::number((turn / kItems + turn + 1) % 5);
            ++turn;
            if (!(*file)->assessments().setResponse(assessment, item->id, assessment::ChosenOptions{{{level}}})
                || !(*file)->flush())
                qFatal("the answer cannot be written");
        });
    close(floorFile);
    print(row);
}

void loadRow()
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemIdSource ids(clock);
    const workspace::FrameworkLibrary library(QStringLiteral(":/packs"));
    const QString path = folder.filePath(QStringLiteral("a.sextant"));
    auto file = workspace::Workspace::create(path, environment(clock, ids, library));
    const auto assessment = fill(**file, 1);

    sqlite3* floorDb = nullptr;
    sqlite3_open(":memory:", &floorDb);
    sqlite3_exec(floorDb, "CREATE TABLE a(item INTEGER PRIMARY KEY, level INTEGER)", nullptr, nullptr, nullptr);
    for (int i = 0; i < kItems; ++i)
        sqlite3_exec(floorDb, qPrintable(QStringLiteral("INSERT INTO a VALUES(%1,%2)").arg(i).arg(i % 5)), nullptr,
                     nullptr, nullptr);
    sqlite3_stmt* read = nullptr;
    sqlite3_prepare_v2(floorDb, "SELECT item, level FROM a", -1, &read, nullptr);
    std::array<std::uint8_t, kItems> levels{};
    std::array<std::uint8_t, kItems> weights{};
    weights.fill(1);
    double keep = 0;
    Row row = paired(
        "score 300 answers of an open file", 3, 60,
        [&] {
            while (sqlite3_step(read) == SQLITE_ROW)
                levels[static_cast<size_t>(sqlite3_column_int(read, 0))] =
                    static_cast<std::uint8_t>(sqlite3_column_int(read, 1));
            sqlite3_reset(read);
            std::array<double, 11> figures{};
            keep += scoreBytes(levels, weights, figures);
        },
        [&] { keep += (*file)->assessments().score(assessment).overall.score.value_or(0); });
    row.remark = keep > 0 ? "floor: read rows, score" : "";
    print(row);
    sqlite3_finalize(read);
    sqlite3_close(floorDb);
}

void openRow()
{
    QTemporaryDir folder;
    SystemClock clock;
    SystemIdSource ids(clock);
    const workspace::FrameworkLibrary library(QStringLiteral(":/packs"));
    const QString path = folder.filePath(QStringLiteral("big.sextant"));
    {
        auto file = workspace::Workspace::create(path, environment(clock, ids, library));
        fill(**file, 20);
        (void)addEvidence(**file, 500);
    }
    const QByteArray native = QFile::encodeName(path);
    Row row = paired(
        "open 20 assessments of 300 and 500 MB", 0, 7,
        [&] {
            sqlite3* db = nullptr;
            sqlite3_open_v2(native.constData(), &db, SQLITE_OPEN_READONLY, nullptr);
            sqlite3_exec(db, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
            sqlite3_close(db);
        },
        [&] {
            const auto opened = workspace::Workspace::open(path, environment(clock, ids, library));
            if (!opened)
                qFatal("the big file cannot be opened");
        });
    row.remark = "floor: SQLite open; target: first page usable within 30 ms; opening and closing here";
    print(row);
}

} // namespace sextant::bench
