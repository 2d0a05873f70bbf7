#include "core/store/raw_sqlite.h"
#include "core/workspace/workspace_fixture.h"
#include "support/look.h"
#include "support/photos.h"
#include "support/scripted_dialogs.h"

#include "ui/evidence/evidence_page.h"
#include "ui/evidence/unproven_model.h"
#include "ui/shared/chip.h"
#include "ui/shared/evidence_preview.h"
#include "ui/shared/evidence_table.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"
#include "workspace/audit_service.h"
#include "workspace/csv.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <catch2/catch.hpp>

using namespace sextant;
using Filter = ui::EvidencePage::Filter;
using workspace_fixture::item;
using workspace_fixture::level;

namespace {

struct Register : workspace_fixture::Bench
{
    Register()
        : theme(test::look())
    {
        add("a.level", "minutes.txt", "Council");
        add("a.gate", "minutes.txt", "Council");
        add("a.level", "policy.txt", "Policy");
        add("b.text", "unused.txt", "Nobody wants me");
        REQUIRE(evidence().detach(assessment, item("b.text"), idOf("unused.txt")));
    }

    void add(const char* id, const char* name, const QByteArray& bytes)
    {
        REQUIRE(evidence().attachBytes(assessment, item(id), QString::fromLatin1(name), bytes).has_value());
    }
    assessment::EvidenceId idOf(const char* name)
    {
        for (const auto& file : evidence().files())
            if (file.evidence.fileName == QLatin1String(name))
                return file.evidence.id;
        return {};
    }
    ui::EvidencePage& open()
    {
        page = std::make_unique<ui::EvidencePage>(
            ui::EvidencePage::Context{theme, clock, dialogs, file(), {}, pathOf(QStringLiteral("opened"))});
        page->setAssessment(assessment);
        page->resize(1200, 760);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        return *page;
    }
    template <typename T>
    T* part(const char* name)
    {
        auto* found = page->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    ui::EvidenceTable& table() { return *part<ui::EvidenceTable>("evidenceTable"); }
    QStringList names()
    {
        QStringList names;
        for (const auto& shown : table().shownFiles())
            names << shown.fileName;
        names.sort();
        return names;
    }
    void press(const char* name) { QTest::mouseClick(part<QAbstractButton>(name), Qt::LeftButton); }
    void choose(Filter filter)
    {
        press(QByteArray("evidenceFilter" + QByteArray::number(static_cast<int>(filter))).constData());
    }
    void damage(const QByteArray& bytes)
    {
        page.reset();
        close();
        const QByteArray sql =
            "UPDATE evidence_chunk SET bytes = CAST('XXXXXX' AS BLOB) WHERE bytes = CAST('" + bytes +
            "' AS BLOB)";
        store::test::executeRaw(path(), sql.constData());
        reopen();
    }
    bool checked()
    {
        press("checkEvidence");
        auto* message = part<ui::MessageBar>("evidenceMessage");
        return QTest::qWaitFor([&] { return message->isVisible(); }, 20'000);
    }

    ui::Theme& theme;
    test::ScriptedDialogs dialogs;
    std::unique_ptr<ui::EvidencePage> page; // before the file goes
};

} // namespace

TEST_CASE("the register lists the files of the assessment, of the whole file, and the unused",
          "[ui][evidence]")
{
    Register bench;
    bench.open();
    QAbstractItemModelTester tester(bench.table().files(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(bench.names() == QStringList{QStringLiteral("minutes.txt"), QStringLiteral("policy.txt")});
    bench.choose(Filter::Workspace);
    CHECK(bench.names().size() == 3);
    bench.choose(Filter::Unused);
    CHECK(bench.names() == QStringList{QStringLiteral("unused.txt")});
    CHECK(bench.part<ui::TextBlock>("evidenceNote")->text().contains(QStringLiteral("until you remove it")));
    CHECK(bench.part<ui::FilterChip>("evidenceFilter2")->text() == QStringLiteral("Unused 1"));
    REQUIRE(bench.evidence().link(bench.assessment, item("b.text"), bench.idOf("unused.txt")));
    CHECK(bench.names().isEmpty()); // it follows what changes
}

TEST_CASE("a search finds files by name and by the questions that use them", "[ui][evidence]")
{
    Register bench;
    bench.open();
    auto* search = bench.part<QLineEdit>("evidenceSearch");
    QTest::keyClicks(search, QStringLiteral("A2"));
    CHECK(bench.names() == QStringList{QStringLiteral("minutes.txt")});
    search->clear();
    QTest::keyClicks(search, QStringLiteral("POLI txt"));
    CHECK(bench.names() == QStringList{QStringLiteral("policy.txt")});
    search->clear();
    QTest::keyClicks(search, QStringLiteral("no such thing"));
    CHECK(bench.part<ui::TextBlock>("evidenceEmpty")->isVisible());
}

TEST_CASE("Enter shows the file, G goes to its question, or asks which of several", "[ui][evidence]")
{
    Register bench;
    ui::EvidencePage& page = bench.open();
    QSignalSpy asked(&page, &ui::EvidencePage::itemRequested);
    bench.table().setCurrentFile(bench.idOf("policy.txt"));
    QTest::keyClick(&bench.table(), Qt::Key_G);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().at(1).value<framework::ItemId>() == item("a.level"));
    bench.table().setCurrentFile(bench.idOf("minutes.txt"));
    QTest::keyClick(&bench.table(), Qt::Key_G);
    auto* menu = page.findChild<QMenu*>(QStringLiteral("usesMenu"));
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 2);
    menu->actions().back()->trigger();
    REQUIRE(asked.count() == 2);
    CHECK(asked.back().at(1).value<framework::ItemId>() == item("a.gate"));
    menu->close();
    QTest::keyClick(&bench.table(), Qt::Key_Return);
    auto* preview = page.findChild<ui::EvidencePreview*>();
    REQUIRE(preview != nullptr);
    CHECK(preview->isVisible());
}

TEST_CASE("a check finds damaged and missing content, and adding the file again mends it", "[ui][evidence]")
{
    Register bench;
    bench.damage("Policy");
    ui::EvidencePage& page = bench.open();
    REQUIRE(bench.checked());
    CHECK(bench.part<ui::MessageBar>("evidenceMessage")->kind() == ui::MessageKind::Bad);
    bench.choose(Filter::Broken);
    CHECK(bench.names() == QStringList{QStringLiteral("policy.txt")});
    CHECK_FALSE(bench.part<QPushButton>("saveEvidence")->isEnabled());
    bench.add("a.level", "again.txt", "Policy");
    REQUIRE(bench.checked());
    CHECK(bench.part<ui::MessageBar>("evidenceMessage")->kind() == ui::MessageKind::Ok);
    CHECK(page.filter() == Filter::Broken);
    CHECK(bench.names().isEmpty());
}

TEST_CASE("a check can be cancelled, and then does not count", "[ui][evidence]")
{
    Register bench;
    for (int i = 0; i < 6; ++i)
        bench.add("a.many", "scan.bin", QByteArray(6 * 1024 * 1024, static_cast<char>('a' + i)));
    bench.open();
    bench.press("checkEvidence");
    bench.press("cancelCheck");
    auto* message = bench.part<ui::MessageBar>("evidenceMessage");
    REQUIRE(QTest::qWaitFor([&] { return message->isVisible(); }, 20'000));
    CHECK(message->kind() == ui::MessageKind::Info);
    REQUIRE(bench.checked());
    CHECK(message->kind() == ui::MessageKind::Ok);
    bench.press("checkEvidence");
    bench.page.reset(); // also while it runs
}

TEST_CASE("high ratings without a file are listed and lead to their questions", "[ui][evidence]")
{
    Register bench;
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.level"), level(3)));
    REQUIRE(bench.evidence().detach(bench.assessment, item("a.gate"), bench.idOf("minutes.txt")));
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.gate"), level(4)));
    ui::EvidencePage& page = bench.open();
    bench.choose(Filter::Unproven);
    auto* list = bench.part<QTableView>("unprovenTable");
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, ui::UnprovenModel::Code).data().toString() == QStringLiteral("A2"));
    QSignalSpy asked(&page, &ui::EvidencePage::itemRequested);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK(asked.front().at(1).value<framework::ItemId>() == item("a.gate"));
}

TEST_CASE("the list goes out as a table without formulas", "[ui][evidence]")
{
    Register bench;
    bench.add("a.level", "=cmd.txt", "formula");
    bench.open();
    const QString target = bench.pathOf(QStringLiteral("list.csv"));
    bench.dialogs.files = {target};
    bench.press("exportEvidence");
    auto* message = bench.part<ui::MessageBar>("evidenceMessage");
    REQUIRE(QTest::qWaitFor([&] { return message->isVisible(); }, 20'000));
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto rows = workspace::readCsv(file.readAll(), target);
    REQUIRE(rows.has_value());
    REQUIRE(rows->size() == 4);
    CHECK(rows->front().front() == QStringLiteral("Name"));
    QStringList names;
    for (const QStringList& row : *rows)
        names << row.front();
    CHECK(names.contains(QStringLiteral("'=cmd.txt")));
    const int minutes = static_cast<int>(names.indexOf(QStringLiteral("minutes.txt")));
    REQUIRE(minutes > 0);
    CHECK(rows->at(static_cast<size_t>(minutes)).at(4) == QStringLiteral("A1, A2"));
}

TEST_CASE("the register of a file without evidence says what it is for", "[ui][evidence]")
{
    Register bench;
    const auto empty = bench.start(QStringLiteral("Next year"), QDate(2027, 11, 2));
    ui::EvidencePage& page = bench.open();
    page.setAssessment(empty);
    CHECK(
        bench.part<ui::TextBlock>("evidenceEmpty")->text().contains(QStringLiteral("choose, drop or paste")));
    CHECK(page.state().value(QStringLiteral("filter")).toInt() == 0);
    page.restoreState({{QStringLiteral("filter"), 2}});
    CHECK(page.filter() == Filter::Unused);
    page.restoreState({{QStringLiteral("filter"), 99}});
    CHECK(page.filter() == Filter::Unused);
}

TEST_CASE("an unused file is erased when the user says so, after being told that it cannot be undone",
          "[ui][evidence]")
{
    Register bench;
    bench.open();
    bench.choose(Filter::Unused);
    REQUIRE(bench.names() == QStringList{QStringLiteral("unused.txt")});
    bench.table().setCurrentFile(bench.idOf("unused.txt"));
    auto* remove = bench.part<QAbstractButton>("removeEvidence");
    REQUIRE(remove->isEnabled());
    bench.table().setFocus();
    bench.dialogs.decisions = {false, true};
    QTest::keyClick(&bench.table(), Qt::Key_Delete);
    REQUIRE(bench.dialogs.questions.size() == 1);
    CHECK(bench.dialogs.questions[0].title.contains(QStringLiteral("unused.txt")));
    CHECK(bench.dialogs.questions[0].text.contains(QStringLiteral("cannot be undone")));
    CHECK(bench.dialogs.questions[0].danger);
    CHECK(bench.names().size() == 1); // the answer was no

    bench.press("removeEvidence");
    CHECK(bench.evidence().files().size() == 2);
    CHECK(bench.names().isEmpty());
    CHECK(bench.part<ui::MessageBar>("evidenceMessage")->kind() == ui::MessageKind::Ok);
    CHECK(bench.page->focusWidget() == bench.part<QWidget>("evidenceFilter2"));
    CHECK(bench.file().verify()->faults.empty());
}

TEST_CASE("a file that is used cannot be erased, and its button and the palette say why", "[ui][evidence]")
{
    Register bench;
    bench.open();
    bench.table().setCurrentFile(bench.idOf("policy.txt"));
    auto* remove = bench.part<QAbstractButton>("removeEvidence");
    CHECK_FALSE(remove->isEnabled());
    CHECK_FALSE(remove->toolTip().isEmpty());
    QTest::keyClick(&bench.table(), Qt::Key_Delete);
    CHECK(bench.dialogs.questions.empty());
    for (const ui::Command& command : bench.page->commands())
        if (command.id == QStringLiteral("evidence.remove"))
            CHECK(command.why == remove->toolTip());
}

TEST_CASE("a file that only a finding of an audit names is used, and says by what", "[ui][evidence]")
{
    Register bench;
    const auto packs = workspace::auditPacks(bench.library);
    REQUIRE(packs.has_value());
    workspace::AuditService& audits = bench.file().audits();
    const auto engagement = audits.start(*packs, {bench.organisation, {QStringLiteral("Cash"), {}}});
    REQUIRE(engagement.has_value());
    audit::Finding finding;
    finding.engagement = *engagement;
    finding.evidence = {bench.idOf("unused.txt")};
    REQUIRE(audits.addFinding(finding).has_value());
    bench.open();
    bench.choose(Filter::Workspace);
    const QAbstractItemModel& rows = *bench.table().model();
    QStringList cells;
    for (int column = 0; column < rows.columnCount(); ++column)
        for (int row = 0; row < rows.rowCount(); ++row)
            cells << rows.index(row, column).data().toString();
    CHECK(cells.filter(QStringLiteral("1 audit finding")).size() == 1);
    bench.choose(Filter::Unused);
    CHECK(bench.names().isEmpty());
}

TEST_CASE("with large text in a low window the list of evidence keeps rows, and the search its words",
          "[ui][evidence]")
{
    Register bench;
    ui::EvidencePage& page = bench.open();
    page.resize(1254, 592); // what 1366 × 768 leaves
    bench.theme.setTextSize(200);
    test::settleLayouts();
    const auto* table = page.findChild<ui::EvidenceTable*>();
    CHECK(table->viewport()->height() >= 3 * table->rowHeight(0));
    const auto* search = page.findChild<QLineEdit*>(QStringLiteral("evidenceSearch"));
    CHECK(search->fontMetrics().horizontalAdvance(search->placeholderText()) < search->width() * 9 / 10);
    bench.theme.setTextSize(100);
}
