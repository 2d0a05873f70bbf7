#include "settings_fixture.h"

#include "ui/settings/check_words.h"
#include "ui/shared/message_bar.h"

#include <QClipboard>

using namespace sextant;
using namespace sextant::ui;
using test::SettingsFixture;
using Report = workspace::Workspace::VerifyReport;

TEST_CASE_METHOD(SettingsFixture, "checking the demo says what was checked and that it is as written",
                 "[ui][settings][check]")
{
    QTest::keyClick(find<QAbstractButton>("checkButton"), Qt::Key_Space);
    auto* result = find<MessageBar>("checkResult");
    REQUIRE(waitFor([&] { return result->isVisible(); }));
    CHECK(result->kind() == MessageKind::Ok);
    CHECK(result->title() == QStringLiteral("This file is as it should be."));
    CHECK(result->text().contains(QStringLiteral("all as written")));
    CHECK(find<QAbstractButton>("checkButton")->isEnabled());
    CHECK_FALSE(find<QWidget>("checkProgress")->isVisible());
}

TEST_CASE_METHOD(SettingsFixture, "a page that goes away ends its check", "[ui][settings][check]")
{
    page->checkFile();
    page.reset();
    CHECK(demo.workspace->flush().has_value());
}

TEST_CASE("faults are told in words of both languages, with what to do and the details",
          "[ui][settings][check]")
{
    ui::Theme& theme = test::look();
    LanguageSwitcher switcher(*qApp, theme);
    Report report;
    report.changes = 1204;
    report.sessions = 3;
    report.evidenceFiles = 14;
    CHECK(checkWords(report).text ==
          QStringLiteral("1,204 changes by 3 sessions, 14 files of evidence: all as written."));
    report.erasedBodies = 1480;
    CHECK(checkWords(report).kind == MessageKind::Ok);
    CHECK(checkWords(report).text.endsWith(QStringLiteral(
        "The contents of 1,480 changes were erased on purpose, on record: that is no fault.")));
    report.erasedBodies = 1;
    CHECK(checkWords(report).text.endsWith(
        QStringLiteral("The content of 1 change was erased on purpose, on record: that is no fault.")));
    report.erasedBodies = 0;
    for (const char* code :
         {"structure", "digest", "chain", "projection", "evidence", "seal", "snapshot", "digest"})
        report.faults.push_back(
            {QString::fromLatin1(code), QStringLiteral("subject"), QStringLiteral("detail")});
    const CheckWords english = checkWords(report);
    CHECK(english.kind == MessageKind::Bad);
    CHECK(english.title == QStringLiteral("8 faults found."));
    CHECK(english.faults.count(u'\n') == 6);
    CHECK(english.detail.count(u'\n') == 7);
    switcher.setLanguage(Language::Chinese);
    const CheckWords chinese = checkWords(report);
    for (const QString& text : {chinese.title, chinese.text, chinese.faults})
        CHECK(std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; }));
    switcher.setLanguage(Language::English);

    Report missing;
    missing.faults.push_back({QStringLiteral("evidence"), {}, {}});
    CHECK(checkWords(missing).kind == MessageKind::Warn);
    CHECK(checkWords(missing).title == QStringLiteral("1 fault found."));
}
