#include "rows.h"

#include "audit/finding_rules.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_service.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>

namespace sextant::bench {

namespace {

using audit::Finding;
using framework::Item;

constexpr int kFiles = 200;
constexpr int kFileBytes = 60'000;
constexpr int kFindings = 20;
constexpr int kSampled = 60;
const QString kCode = QStringLiteral("IA-2026-01");

workspace::Environment environment(Clock& clock, IdSource& ids, const workspace::FrameworkLibrary& library)
{
    return {clock, ids, library, QStringLiteral("Bench"), {}, true, false, {}};
}

template <typename T>
T sure(Result<T> result)
{
    if (!result)
        qFatal("the bench file cannot be filled: %s", qPrintable(result.error().detail));
    return std::move(*result);
}

void addFindings(workspace::AuditService& audits, const audit::EngagementId& id,
                 const std::vector<const Item*>& checks, const organisation::PersonId& owner)
{
    for (size_t n = 0; n < kFindings; ++n) {
        Finding finding = audit::findingFrom(*checks[n * checks.size() / kFindings]);
        finding.engagement = id;
        finding.checks = {checks[n * checks.size() / kFindings]->id};
        finding.weighing = {1 + static_cast<int>(n % 3), 2};
        finding.response = {audit::ResponseKind::Accepted, QStringLiteral("Agreed."), owner,
                            QDate(2026, 11, 20)};
        finding.owner = owner;
        finding.due = QDate(2027, 3, 31);
        sure(audits.addFinding(finding));
    }
}

void addSample(workspace::AuditService& audits, const audit::EngagementId& id, const Item& check)
{
    audit::SampleRecord sample;
    sample.engagement = id;
    sample.check = check.id;
    sample.title = QStringLiteral("Payments of the year");
    sample.population.size = 10'000;
    for (int i = 0; i < kSampled; ++i) {
        audit::SampledItem item;
        item.position = 100 * i;
        item.reference = QStringLiteral("V-%1").arg(100 * i);
        item.text = QStringLiteral("Transport to the field");
        item.amount = Decimal::fromInt(250 + i);
        sample.selection.push_back(item);
        sample.results.push_back({item.position, audit::TestResult::Conforming, {}, {}});
    }
    sure(audits.addSample(sample));
}

/// An audit of every check of the shipped manual, answered, noted and signed off, with files at two hundred
/// of them, findings and a sample. Returns how many checks there are.
int fillAudit(workspace::Workspace& file, const workspace::FrameworkLibrary& library)
{
    organisation::Organisation organisation;
    organisation.name = {QStringLiteral("Bench"), QStringLiteral("基准")};
    const auto packs = sure(workspace::auditPacks(library));
    const auto owner = sure(file.organisations().add(organisation));
    const auto person = sure(file.organisations().personNamed(QStringLiteral("Lin Chen")));
    const auto id = sure(
        file.audits().start(packs, {owner,
                                    {QStringLiteral("Everything abroad"), QStringLiteral("全部境外业务")},
                                    {},
                                    {},
                                    {QDate(2026, 11, 2), QDate(2026, 11, 20)}}));
    const auto fieldwork = file.audits().find(id)->fieldwork;
    const auto& checks = packs.manual.framework->index.items();
    std::vector<workspace::AssessmentService::AnswerEdit> edits;
    std::vector<framework::ItemId> all;
    for (size_t i = 0; i < checks.size(); ++i) {
        const auto& options = checks[i]->options;
        edits.push_back(
            {checks[i]->id, assessment::ChosenOptions{{options[i % 3].id}},
             QStringLiteral("Vouchers of three months seen; two of thirty lack a second signature.")});
        all.push_back(checks[i]->id);
    }
    sure(file.assessments().setAnswers(fieldwork, edits));
    sure(file.audits().signOffChecks(fieldwork, all));
    for (int n = 0; n < kFiles; ++n) {
        QByteArray bytes(kFileBytes, static_cast<char>('a' + n % 26));
        bytes.prepend(QByteArray::number(n));
        sure(file.evidence().attachBytes(fieldwork, all[static_cast<size_t>(n)],
                                         QStringLiteral("Paper %1.txt").arg(n), bytes));
    }
    addFindings(file.audits(), id, checks, person);
    addSample(file.audits(), id, *checks.front());
    sure(file.flush().map([] { return true; }));
    return static_cast<int>(checks.size());
}

/// Every value of every row that is not history, content of a file or the paper of a framework.
qint64 readRows(const QByteArray& path)
{
    sqlite3* db = nullptr;
    sqlite3_open_v2(path.constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* tables = nullptr;
    sqlite3_prepare_v2(
        db,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name "
        "NOT IN ('change', 'evidence_chunk', 'head', 'snapshot')",
        -1, &tables, nullptr);
    qint64 bytes = 0;
    while (sqlite3_step(tables) == SQLITE_ROW) {
        const QByteArray name(reinterpret_cast<const char*>(sqlite3_column_text(tables, 0)));
        const QByteArray all = "SELECT * FROM \"" + name + '"';
        sqlite3_stmt* rows = nullptr;
        sqlite3_prepare_v2(db, all.constData(), -1, &rows, nullptr);
        while (sqlite3_step(rows) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(rows); ++column)
                bytes +=
                    sqlite3_column_blob(rows, column) != nullptr ? sqlite3_column_bytes(rows, column) : 0;
        sqlite3_finalize(rows);
    }
    sqlite3_finalize(tables);
    sqlite3_close(db);
    return bytes;
}

/// What the list of checks shows of each: result, note, marks, files, remarks.
qint64 listState(workspace::Workspace& file)
{
    const workspace::AuditService& audits = file.audits();
    const auto engagement = audits.engagements(file.organisations().organisations().front().id).front();
    qint64 seen = audits.progress(engagement.id).checks + audits.opinion(engagement.id).high;
    const auto framework = file.assessments().framework(engagement.fieldwork);
    const std::vector<bool> asked = file.assessments().visibleItems(engagement.fieldwork);
    for (const Item* item : framework->index.items()) {
        const auto* answer = file.assessments().answer(engagement.fieldwork, item->id);
        seen += answer != nullptr ? answer->note.size() : 0;
        seen += static_cast<qint64>(file.evidence().of(engagement.fieldwork, item->id).size());
        seen += audits.signOffState(engagement.fieldwork, item->id) == audit::MarkState::Standing ? 1 : 0;
        seen += static_cast<qint64>(audits.reviewNotes(engagement.fieldwork, item->id).size());
    }
    return seen + static_cast<qint64>(audits.findings(engagement.id).size() +
                                      audits.samples(engagement.id).size() + asked.size());
}

int pagesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count("/Type /Page\n")) : 0;
}

void paperRow(const QString& programs, const QString& file, const QTemporaryDir& folder)
{
    const QString pdf = folder.filePath(QStringLiteral("audit.pdf"));
    const auto make = [&] {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(
            programs + QStringLiteral("/app/cli/sextant-cli"),
            {QStringLiteral("audit"), QStringLiteral("report"), file, kCode, QStringLiteral("-o"), pdf});
        process.waitForFinished();
    };
    make();
    const int pages = pagesOf(pdf);
    if (pages == 0) {
        std::printf("%-44s the report could not be made\n", "its report as PDF, as a process");
        return;
    }
    Row row = paired(
        "its report as PDF, as a process", 1.5, 7,
        [&] {
            QProcess::execute(programs + QStringLiteral("/tests/bench/bench_floor_pdf"),
                              {folder.filePath(QStringLiteral("floor.pdf")), QString::number(pages)});
        },
        make);
    row.remark = std::to_string(pages) + " pages, floor the same by hand";
    print(row);
}

} // namespace

void auditRows(const QString& programs)
{
    const QTemporaryDir folder;
    SystemClock clock;
    SystemIdSource ids(clock);
    const workspace::FrameworkLibrary library(QStringLiteral(":/packs"));
    const QString path = folder.filePath(QStringLiteral("audit.sextant"));
    int checks = 0;
    {
        const auto file = sure(workspace::Workspace::create(path, environment(clock, ids, library)));
        checks = fillAudit(*file, library);
    }
    qint64 keep = 0;
    const auto open = [&](bool isRead) {
        const auto file = sure(workspace::Workspace::open(path, environment(clock, ids, library)));
        keep += isRead ? listState(*file) : 0;
    };
    Row row = paired(
        "open an audit, state of its checks", 0, 15, [&] { keep += readRows(QFile::encodeName(path)); },
        [&] { open(true); });
    row.remark = std::to_string(checks) + " checks, 200 files; floor: read the rows; closing here too";
    print(row);
    row = paired(
        "of this, the state of the checks alone", 0, 15, [&] { open(false); }, [&] { open(true); });
    row.remark = keep > 0 ? "floor: open and close" : "";
    print(row);
    paperRow(programs, path, folder);
}

} // namespace sextant::bench
