#include "packaging/installed.h"
#include "support/run_program.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace packaging_test;

namespace {

/// A man page as plain text, lines joined; whatever man complains of fails the case.
QString page(const QString& relative)
{
    QProcessEnvironment settings = QProcessEnvironment::systemEnvironment();
    settings.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    settings.insert(QStringLiteral("MANWIDTH"), QStringLiteral("100"));
    settings.insert(QStringLiteral("MAN_KEEP_FORMATTING"), QString());
    settings.insert(QStringLiteral("GROFF_NO_SGR"), QStringLiteral("1"));
    const Ran ran = runProgram(QStringLiteral("man"),
                               {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"),
                                QStringLiteral("-l"), QStringLiteral("-Tutf8"),
                                installed(QStringLiteral("share/man/") + relative)},
                               settings);
    INFO(relative.toStdString());
    CHECK(ran.status == 0);
    CHECK(ran.err.toStdString() == "");
    static const QRegularExpression overstrike(QStringLiteral(".\\x08"));
    return QString::fromUtf8(ran.out).remove(overstrike);
}

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    QRegularExpressionMatchIterator each =
        QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (each.hasNext())
        found += each.next().captured(1);
    return found;
}

QString helpOf(const QString& program)
{
    return QString::fromUtf8(
        runProgram(installed(QStringLiteral("bin/") + program), {QStringLiteral("--help")}).out);
}

/// What bash proposes for the last of \a words.
QStringList proposals(const QStringList& words)
{
    const QString script = QStringLiteral("compopt() { :; }; . \"$1\"; shift; COMP_WORDS=(\"$@\"); "
                                          "COMP_CWORD=$(($# - 1)); _sextant_cli \"$1\" \"${COMP_WORDS[-1]}\" "
                                          "\"${COMP_WORDS[-2]}\"; printf '%s\\n' \"${COMPREPLY[@]}\"");
    const Ran ran =
        runProgram(QStringLiteral("bash"),
                   QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"),
                               installed(QStringLiteral("share/bash-completion/completions/sextant-cli"))} +
                       words);
    CHECK(ran.err.toStdString() == "");
    return QString::fromUtf8(ran.out).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("the man pages are sound and name every option", "[packaging]")
{
    const QString folder = GENERATE(QStringLiteral("man1/"), QStringLiteral("zh_CN/man1/"));
    const QString window = page(folder + QStringLiteral("sextant.1.gz"));
    const QStringList options = matches(helpOf(QStringLiteral("sextant")), QStringLiteral("(--[a-z-]+)"));
    REQUIRE(options.contains(QStringLiteral("--demo")));
    for (const QString& option : options) {
        INFO(option.toStdString());
        CHECK((window.contains(option) || option == u"--help-all"));
    }
    const QString commands = page(folder + QStringLiteral("sextant-cli.1.gz"));
    const QStringList verbs = matches(helpOf(QStringLiteral("sextant-cli")), QStringLiteral("^  ([a-z]+) "));
    REQUIRE(verbs.contains(QStringLiteral("report")));
    for (const QString& verb : verbs) {
        INFO(verb.toStdString());
        CHECK_FALSE(matches(commands, QStringLiteral("^   (%1)( [a-z]+)?$").arg(verb)).isEmpty());
    }
}

TEST_CASE("bash completes verbs, options and languages", "[packaging]")
{
    const QString program = QStringLiteral("sextant-cli");
    CHECK(proposals({program, QStringLiteral("assess")}) == QStringList{QStringLiteral("assessment")});
    CHECK(proposals({program, QStringLiteral("assessment"), QStringLiteral("re")})
              .contains(QStringLiteral("review")));
    CHECK(proposals({program, QStringLiteral("audit"), QStringLiteral("finding"), QStringLiteral("sh")})
              .contains(QStringLiteral("show")));
    CHECK(proposals({program, QStringLiteral("audit"), QStringLiteral("finding"), QStringLiteral("set"),
                     QStringLiteral("--resp")})
              .contains(QStringLiteral("--response-by")));
    CHECK(proposals({program, QStringLiteral("report"), QStringLiteral("--o")}) ==
          QStringList{QStringLiteral("--output")});
    CHECK(proposals({program, QStringLiteral("--lang"), QStringLiteral("z")}) ==
          QStringList{QStringLiteral("zh")});
}
