#include "journeys/focus_watch.h"
#include "journeys/hand.h"
#include "journeys/sweep.h"
#include "support/run_program.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>

using namespace journeys;
using sextant::Language;

namespace {

QJsonArray commandLine(const QStringList& arguments)
{
    const Ran ran =
        runProgram(QStringLiteral(SEXTANT_CLI), QStringList{QStringLiteral("--json")} + arguments);
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    return QJsonDocument::fromJson(ran.out).array();
}

bool isLevel(const Node& node, int level)
{
    return node.role() == ATSPI_ROLE_RADIO_BUTTON &&
           node.name().startsWith(QStringLiteral("%1, ").arg(level));
}

/// The card of a level of the question that shows.
Node levelCard(Program& program, int level)
{
    return program.waitFor(QStringLiteral("level %1").arg(level),
                           [level](const Node& node) { return isLevel(node, level); });
}

/// The question that shows, in its own words: what the levels belong to.
QString question(const Program& program)
{
    return findFirst(program.root(), [](const Node& node) { return isLevel(node, 0); }).parent().name();
}

void waitUntilSaved(Program& program)
{
    program.waitFor(QStringLiteral("Saved"),
                    [](const Node& node) { return node.name().startsWith(u"Saved "); });
}

/// The place is written a moment after the last move: either it is being written now, or it has been.
void waitUntilPlaceIsKept(const QString& home)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString settings = home + QStringLiteral("/config/sextant/sextant.ini");
    waitUntil([&] { return QFileInfo(settings).lastModified() > now; }, 3'000);
}

/// Answers the question that shows with the key of \a level, and goes to the next.
void answer(Program& program, Hand& hand, int level)
{
    const QString asked = question(program);
    hand.press({QString::number(level)});
    INFO(asked.toStdString());
    REQUIRE(waitUntil(
        [&] { return question(program) != asked || levelCard(program, level).has(ATSPI_STATE_CHECKED); }));
    if (question(program) == asked)
        hand.press({QStringLiteral("Down")});
    REQUIRE(waitUntil([&] { return question(program) != asked; }));
}

/// A file with the demo organisation; its path.
QString demoFile(const QString& folder)
{
    const QString file = folder + QStringLiteral("/demo.sextant");
    REQUIRE(runProgram(QStringLiteral(SEXTANT_CLI), {QStringLiteral("new"), file, QStringLiteral("--demo")})
                .status == 0);
    return file;
}

} // namespace

TEST_CASE("from the first start to the first answer there are few steps", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    QElapsedTimer clock;
    clock.start();
    Program program(home.path());
    Hand hand(program);
    program.wait(ATSPI_ROLE_PUSH_BUTTON, QStringLiteral("New file"));
    hand.press({QStringLiteral("1")});
    program.waitFor(QStringLiteral("the proposed name"), [](const Node& node) {
        return node.role() == ATSPI_ROLE_TEXT && node.text().startsWith(u"My organisation");
    });
    hand.takeFront();
    hand.press({QStringLiteral("Return")});
    levelCard(program, 3);
    hand.takeFront();
    hand.press({QStringLiteral("3")});
    CHECK(waitUntil([&] { return levelCard(program, 3).has(ATSPI_STATE_CHECKED); }));
    waitUntilSaved(program);
    std::cout << "First answer kept: " << hand.presses() << " key presses, " << hand.clicks() << " clicks, "
              << clock.elapsed() << " ms from the start of the program\n";
    CHECK(hand.presses() + hand.clicks() <= 5);
    CHECK(clock.elapsed() < 60'000);
}

TEST_CASE("after kill -9 every answer is there, and the same question", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    const QString file = home.filePath(QStringLiteral("harbour.sextant"));
    REQUIRE(runProgram(QStringLiteral(SEXTANT_CLI),
                       {QStringLiteral("new"), file, QStringLiteral("--organisation"),
                        QStringLiteral("Harbour Foundation")})
                .status == 0);
    const Ran made = runProgram(QStringLiteral(SEXTANT_CLI),
                                {QStringLiteral("assessment"), QStringLiteral("new"), file,
                                 QStringLiteral("--framework"), QStringLiteral("going-global-readiness"),
                                 QStringLiteral("--title"), QStringLiteral("Laos")});
    REQUIRE(made.status == 0);
    QString place;
    {
        Program program(home.path(), {file});
        Hand hand(program);
        program.wait(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Assessment")).act(QStringLiteral("Press"));
        levelCard(program, 0);
        for (const int level : {2, 3, 1, 0, 4, 2})
            answer(program, hand, level);
        waitUntilSaved(program);
        place = question(program);
        waitUntilPlaceIsKept(home.path());
        program.kill();
    }
    REQUIRE_FALSE(place.isEmpty());
    {
        Program program(home.path(), {file});
        levelCard(program, 0);
        CHECK(question(program).toStdString() == place.toStdString());
    }
    const QString table = home.filePath(QStringLiteral("answers.csv"));
    commandLine({QStringLiteral("assessment"), QStringLiteral("export"), file,
                 QString::fromUtf8(made.out).trimmed(), QStringLiteral("-o"), table});
    QFile answers(table);
    REQUIRE(answers.open(QIODevice::ReadOnly));
    QStringList responses;
    for (const QByteArray& line : answers.readAll().split('\n').mid(1, 6))
        responses += QString::fromUtf8(line.split(',').value(1));
    CHECK(responses.join(u' ').toStdString() == "2 3 1 0 4 2");
}

TEST_CASE("after kill -9 what was being typed of a finding is there, and not taken yet", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    const QString file = demoFile(home.path());
    const QString code = QStringLiteral("IA-2026-03");
    const QString typed = QStringLiteral("nobody looks at the float");
    const auto finding = [&](const QStringList& rest) {
        const Ran ran = runProgram(
            QStringLiteral(SEXTANT_CLI),
            QStringList{QStringLiteral("--json"), QStringLiteral("audit"), QStringLiteral("finding")} + rest);
        INFO(ran.err.toStdString());
        REQUIRE(ran.status == 0);
        return QJsonDocument::fromJson(ran.out).object();
    };
    const QJsonObject added = finding(
        {QStringLiteral("add"), file, code, QStringLiteral("--title"), QStringLiteral("Quokka float")});
    const QString number = u'F' + QString::number(added.value(u"number").toInt());
    const auto openField = [](Program& program, Hand& hand) {
        program.wait(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Audit"));
        hand.press({QStringLiteral("ctrl+f")});
        hand.type(QStringLiteral("quokka"));
        program.waitFor(QStringLiteral("what was found"),
                        [](const Node& node) { return node.name().contains(u"Quokka float"); });
        hand.press({QStringLiteral("Return")});
        return program.wait(ATSPI_ROLE_TEXT, QStringLiteral("Root cause"));
    };
    {
        Program program(home.path(), {file});
        Hand hand(program);
        const Node cause = openField(program, hand);
        REQUIRE(cause.act(QStringLiteral("SetFocus")));
        hand.type(typed);
        REQUIRE(waitUntil([&] {
            QFile kept(file);
            return kept.open(QIODevice::ReadOnly) && kept.readAll().contains(typed.toUtf8());
        }));
        program.kill();
    }
    {
        Program program(home.path(), {file});
        Hand hand(program);
        const Node cause = openField(program, hand);
        CHECK(waitUntil([&] { return cause.text() == typed; }));
        CHECK(cause.description().contains(u"has come back"));
        REQUIRE(cause.act(QStringLiteral("SetFocus")));
        hand.press({QStringLiteral("Tab")});
        CHECK(waitUntil([&] { return !cause.description().contains(u"has come back"); }));
        waitUntilSaved(program);
    }
    const QJsonObject taken = finding({QStringLiteral("show"), file, code, number});
    CHECK(QJsonDocument(taken).toJson().contains(typed.toUtf8()));
}

TEST_CASE("the report is three clicks away from opening", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    Program program(home.path(), {demoFile(home.path())});
    Hand hand(program);
    hand.click(program.wait(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Report")));
    const Node save = program.wait(ATSPI_ROLE_PUSH_BUTTON, QStringLiteral("Save as PDF"));
    REQUIRE(waitUntil([&] { return save.has(ATSPI_STATE_ENABLED); }));
    hand.click(save);
    const Node name = program.waitFor(QStringLiteral("the proposed name"), [](const Node& node) {
        return node.role() == ATSPI_ROLE_TEXT && node.text().endsWith(u".pdf");
    });
    const QString pdf = home.filePath(name.text());
    Node take; // the dialog's: the page has a button of this name too, for templates
    REQUIRE(waitUntil([&] {
        const Node window = program.window();
        return window.role() != ATSPI_ROLE_FRAME &&
               (take = find(window, ATSPI_ROLE_PUSH_BUTTON, QStringLiteral("Save")));
    }));
    hand.click(take);
    const auto words = [&] {
        return QString::fromUtf8(runProgram(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).out);
    };
    REQUIRE(waitUntil([&] { return QFileInfo::exists(pdf) && !words().isEmpty(); }));
    CHECK(words().contains(QStringLiteral("Seabridge Foundation")));
    CHECK(words().contains(QStringLiteral("Protection from sexual exploitation and abuse")));
    std::cout << "Report as PDF: " << hand.clicks() << " clicks, " << hand.presses() << " key presses\n";
    CHECK(hand.clicks() == 3);
    CHECK(hand.presses() == 0);
}

TEST_CASE("the language changes while the program runs, and back", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    Program program(home.path(), {demoFile(home.path()), QStringLiteral("--lang"), QStringLiteral("en")});
    Hand hand(program);
    hand.click(program.wait(ATSPI_ROLE_RADIO_BUTTON, QStringLiteral("中文")));
    program.wait(ATSPI_ROLE_PAGE_TAB, QStringLiteral("结果"));
    hand.click(program.wait(ATSPI_ROLE_RADIO_BUTTON, QStringLiteral("English")));
    program.wait(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Results"));
}

TEST_CASE("the window bears the class that the launcher names", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    Program program(home.path());
    const Ran found =
        runProgram(QStringLiteral("xdotool"),
                   {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("--onlyvisible"),
                    QStringLiteral("--pid"), QString::number(program.processId()), QStringLiteral("--class"),
                    QStringLiteral("^Sextant$")});
    CHECK(found.out.trimmed().toULongLong() > 0);
}
TEST_CASE("search leads to the question in which the word stands", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    Program program(home.path(), {demoFile(home.path())});
    Hand hand(program);
    program.wait(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Home"));
    FocusWatch watch;
    const Node field = watch.after([&] { hand.press({QStringLiteral("ctrl+f")}); });
    CHECK(field.name() == u"Find in everything");
    hand.type(QStringLiteral("turnover from the payroll"));
    const Node found = program.waitFor(QStringLiteral("the list of what was found"),
                                       [](const Node& node) { return node.name() == u"Found"; });
    REQUIRE(
        waitUntil([&] { return field.text() == u"turnover from the payroll" && !found.children().empty(); }));
    hand.press({QStringLiteral("Return")});
    levelCard(program, 0);
    CHECK(question(program).contains(QStringLiteral("how many people leave work abroad")));
}
TEST_CASE("a second start hands its file to the program that runs", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    const QString other = home.filePath(QStringLiteral("harbour.sextant"));
    REQUIRE(runProgram(QStringLiteral(SEXTANT_CLI),
                       {QStringLiteral("new"), other, QStringLiteral("--organisation"),
                        QStringLiteral("Harbour Foundation")})
                .status == 0);
    Program program(home.path(), {demoFile(home.path())});
    program.wait(ATSPI_ROLE_LABEL, QStringLiteral("Seabridge Foundation"));
    const Ran second = runProgram(builtProgram(), {other}, Desk::instance().environment(home.path()));
    INFO(second.err.toStdString());
    CHECK(second.status == 0);
    program.wait(ATSPI_ROLE_LABEL, QStringLiteral("Harbour Foundation"));
    CHECK(program.isRunning());
}

TEST_CASE("a start with a file that is gone says so, and goes on", "[journeys]")
{
    Desk::instance();
    const QTemporaryDir home;
    Program program(home.path(), {home.filePath(QStringLiteral("gone.sextant"))});
    const Node close = program.wait(ATSPI_ROLE_PUSH_BUTTON, QStringLiteral("Close"));
    CHECK(program.wait(ATSPI_ROLE_PUSH_BUTTON, QStringLiteral("New file")));
    Hand hand(program);
    SECTION("with the next key")
    {
        hand.click(close);
        REQUIRE(waitUntil([&] { return program.window().role() == ATSPI_ROLE_FRAME; }));
        hand.takeFront();
        hand.press({QStringLiteral("2")});
        program.wait(ATSPI_ROLE_LABEL, QStringLiteral("Seabridge Foundation"));
    }
    SECTION("or ends, when the desktop asks for it")
    {
        program.askToEnd();
        CHECK(program.hasEnded());
    }
}
