#include "program_fixture.h"

#include "support/fault_vfs.h"
#include "support/look.h"
#include "ui/assessment/assessment_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/save_state_label.h"
#include "ui/shell/notice_area.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSysInfo>

using namespace sextant;
using ui::MessageBar;

namespace {

struct SafetyBench : test::ProgramBench
{
    using ProgramBench::ProgramBench;
    /// A file that is closed again.
    void make(const QString& name)
    {
        create(name);
        program->files().leave();
    }
    MessageBar* notice(const char* id) const
    {
        return window().notices().findChild<MessageBar*>(QString::fromLatin1(id) + u"Notice"_qs);
    }
    void press(const char* name) const
    {
        auto* button = window().notices().findChild<QPushButton*>(QString::fromLatin1(name));
        REQUIRE(button != nullptr);
        QTest::keyClick(button, Qt::Key_Space);
    }
    bool waitFor(const std::function<bool()>& condition) const { return QTest::qWaitFor(condition, 5000); }
    bool rename(const QString& name) const
    {
        organisation::Organisation changed = workspace().organisations().organisations().front();
        changed.name.en = name;
        return workspace().organisations().update(changed).has_value();
    }
};

} // namespace

TEST_CASE("a file asked for reading says so above every page, and goes on in a working copy", "[app][safety]")
{
    SafetyBench bench;
    bench.make(u"a.sextant"_qs);
    bench.program->fulfil(app::Program::wishToRead(bench.path(u"a.sextant"_qs)));
    REQUIRE(bench.notice("lock") != nullptr);
    CHECK(bench.notice("lock")->title() == u"This file is open for reading only."_qs);
    for (const QString& page : {u"home"_qs, u"assessment"_qs, u"settings"_qs}) {
        bench.window().showPage(page);
        CHECK(bench.notice("lock")->isVisible());
        test::savePicture(bench.window(), u"notice-lock-"_qs + page);
    }
    bench.dialogs->files.push_back(bench.path(u"mine.sextant"_qs));
    bench.press("workingCopyButton");
    REQUIRE(bench.waitFor([&] { return bench.workspace().path() == bench.path(u"mine.sextant"_qs); }));
    CHECK_FALSE(bench.workspace().isReadOnly());
    CHECK(bench.notice("lock") == nullptr);
}

TEST_CASE("a file that somebody else holds is tried again until it is free", "[app][safety]")
{
    SafetyBench bench;
    bench.make(u"a.sextant"_qs);
    QFile lock(bench.path(u"a.sextant.lock"_qs));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(R"({"host":"office-3","pid":4711,"since":"2026-11-23T06:02:43.000Z","user":"li"})");
    lock.close();
    bench.open(u"a.sextant"_qs);
    REQUIRE(bench.notice("lock") != nullptr);
    CHECK(bench.notice("lock")->text().startsWith(u"li@office-3 has had it open since 23 November 2026"_qs));
    const QPointer<app::OpenFile> before(bench.program->files().current());
    bench.press("retryButton");
    REQUIRE(bench.waitFor([&] { return before.isNull() && bench.program->files().current() != nullptr; }));
    CHECK(bench.workspace().isReadOnly());
    REQUIRE(lock.remove());
    bench.press("retryButton");
    REQUIRE(bench.waitFor([&] { return !bench.workspace().isReadOnly(); }));
    CHECK(bench.notice("lock") == nullptr);
}

TEST_CASE("a file in a chat program's folder opens for reading, with the reason", "[app][safety]")
{
    SafetyBench bench;
    bench.make(u"a.sextant"_qs);
    const QString chat = bench.path(u"WeChat Files/wxid_1/FileStorage/File/2026-11"_qs);
    REQUIRE(QDir().mkpath(chat));
    REQUIRE(QFile::rename(bench.path(u"a.sextant"_qs), chat + u"/a(1).sextant"_qs));
    bench.open(u"WeChat Files/wxid_1/FileStorage/File/2026-11/a(1).sextant"_qs);
    CHECK(bench.workspace().isReadOnly());
    REQUIRE(bench.notice("lock") != nullptr);
    CHECK(bench.notice("lock")->text().contains(u"WeChat"_qs));
}

TEST_CASE("a file that was replaced while open is told, and nothing that was entered is lost",
          "[app][safety]")
{
    SafetyBench bench;
    bench.create(u"a.sextant"_qs);
    REQUIRE(bench.workspace().flush());
    REQUIRE(QFile::rename(bench.path(u"a.sextant"_qs), bench.path(u"moved.sextant"_qs)));
    REQUIRE(bench.rename(u"Entered later"_qs));
    REQUIRE(bench.waitFor([&] { return bench.notice("stall") != nullptr; }));
    CHECK(bench.notice("stall")->kind() == ui::MessageKind::Bad);
    bench.dialogs->files.push_back(bench.path(u"rescued.sextant"_qs));
    bench.press("rescueButton");
    REQUIRE(bench.waitFor([&] { return bench.workspace().path() == bench.path(u"rescued.sextant"_qs); }));
    CHECK(bench.workspace().organisations().organisations().front().name.en == u"Entered later"_qs);
    CHECK(bench.notice("stall") == nullptr);
    CHECK(bench.dialogs->questions.empty());
}

TEST_CASE("after a crash it is said once that everything saved is here", "[app][safety]")
{
    SafetyBench bench;
    bench.make(u"a.sextant"_qs);
    QFile lock(bench.path(u"a.sextant.lock"_qs));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(
        QStringLiteral(R"({"host":"%1","pid":2147483000,"since":"2026-11-23T06:02:43.000Z","user":"li"})")
            .arg(QSysInfo::machineHostName())
            .toUtf8());
    lock.close();
    bench.open(u"a.sextant"_qs);
    REQUIRE(bench.notice("recovered") != nullptr);
    test::savePicture(bench.window(), u"notice-recovered"_qs);
    bench.press("recoveredClose");
    REQUIRE(bench.waitFor([&] { return bench.notice("recovered") == nullptr; }));
    bench.program->setLanguage(Language::Chinese);
    CHECK(bench.notice("recovered") == nullptr);
    bench.program->setLanguage(Language::English);
}

TEST_CASE("copies beside a file are named when it opens", "[app][safety]")
{
    SafetyBench bench;
    bench.make(u"a.sextant"_qs);
    REQUIRE(QFile::copy(bench.path(u"a.sextant"_qs), bench.path(u"a 的冲突副本.sextant"_qs)));
    bench.open(u"a.sextant"_qs);
    REQUIRE(bench.waitFor([&] { return bench.notice("copies") != nullptr; }));
    CHECK(bench.notice("copies")->text().contains(u"a 的冲突副本.sextant"_qs));
}

TEST_CASE("the settings are there without a file, and the menu leads to the backups and the check",
          "[app][safety]")
{
    SafetyBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    bench.program->findChild<QAction*>(u"backupsAction"_qs)->trigger();
    CHECK(bench.window().currentPage() == u"settings"_qs);
    bench.create(u"a.sextant"_qs);
    bench.program->findChild<QAction*>(u"checkFileAction"_qs)->trigger();
    CHECK(bench.window().currentPage() == u"settings"_qs);
    auto* result = bench.window().findChild<MessageBar*>(u"checkResult"_qs);
    REQUIRE(result != nullptr);
    REQUIRE(bench.waitFor([&] { return result->isVisible(); }));
    CHECK(result->kind() == ui::MessageKind::Ok);
}

TEST_CASE("the menu leads to the check of a report, which goes with its file", "[app][safety]")
{
    SafetyBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    auto* action = bench.program->findChild<QAction*>(u"checkReportAction"_qs);
    REQUIRE(action != nullptr);
    CHECK_FALSE(action->isEnabled());
    bench.create(u"a.sextant"_qs);
    REQUIRE(action->isEnabled());
    action->trigger();
    QPointer<QWidget> dialog = bench.window().findChild<QWidget*>(u"reportCheckDialog"_qs);
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
    bench.create(u"b.sextant"_qs);
    CHECK(dialog == nullptr);
}

TEST_CASE("a name set in the settings is the author of the next file", "[app][safety]")
{
    SafetyBench bench;
    bench.program->fulfil(app::Program::wishToShow());
    bench.window().showPage(u"settings"_qs);
    auto* name = bench.window().findChild<QLineEdit*>(u"authorEdit"_qs);
    REQUIRE(name != nullptr);
    name->setText(u"Lin Chen"_qs);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    bench.create(u"a.sextant"_qs);
    CHECK(bench.workspace().author().name == u"Lin Chen"_qs);
    bench.restart();
    bench.open(u"a.sextant"_qs);
    CHECK(bench.workspace().author().name == u"Lin Chen"_qs);
}

TEST_CASE("a full disk shows in the top bar, is said aloud once, and so is that it is over", "[app][safety]")
{
    test::FaultVfs vfs;
    SafetyBench bench(vfs.name());
    bench.create(u"a.sextant"_qs);
    REQUIRE(bench.workspace().flush());
    ui::SaveStateLabel* label = bench.window().saveState();
    QStringList said;
    QObject::connect(label, &ui::SaveStateLabel::announced, label,
                     [&] { said.append(label->accessibleName()); });
    REQUIRE(bench.waitFor([&] { return label->state() == ui::SaveStateLabel::State::Saved; }));
    CHECK(label->focusPolicy() == Qt::NoFocus);
    CHECK(said.isEmpty());

    vfs.failAt(1, test::FaultKind::DiskFull, true);
    REQUIRE(bench.rename(u"Not on the disk"_qs));
    REQUIRE(bench.waitFor([&] { return label->state() == ui::SaveStateLabel::State::NotSaved; }));
    CHECK(label->isVisible());
    CHECK(label->text().startsWith(u"Not saved: "_qs));
    CHECK(label->accessibleName() == label->text());
    CHECK(label->focusPolicy() == Qt::StrongFocus);
    CHECK(said == QStringList{label->text()});
    REQUIRE_FALSE(bench.workspace().flush()); // another attempt that fails
    QCoreApplication::processEvents();
    CHECK(said.size() == 1);

    vfs.heal();
    REQUIRE(bench.workspace().flush());
    REQUIRE(bench.waitFor([&] { return label->state() == ui::SaveStateLabel::State::Saved; }));
    CHECK(said.size() == 2);
    CHECK(said.back() == label->text());
    CHECK(label->focusPolicy() == Qt::NoFocus);
}
