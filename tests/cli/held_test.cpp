#include "cli/cli_process.h"

#include "workspace/assessment_service.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <catch2/catch.hpp>

using namespace cli_test;
using namespace sextant;

namespace {

/// Holds a workspace open for writing, as the window does.
class Holder
{
public:
    explicit Holder(const QString& path)
    {
        auto opened = workspace::Workspace::open(path, {.clock = m_clock,
                                                        .ids = m_ids,
                                                        .library = m_library,
                                                        .authorName = QStringLiteral("Lin"),
                                                        .backupFolder = {},
                                                        .allowReadOnly = false,
                                                        .readOnly = false,
                                                        .vfs = {}});
        REQUIRE(opened.has_value());
        m_file = std::move(*opened);
    }
    void close() { m_file.reset(); }
    workspace::Workspace& file() { return *m_file; }

private:
    SystemClock m_clock;
    SystemIdSource m_ids{m_clock};
    workspace::FrameworkLibrary m_library{QStringLiteral(":/packs")};
    std::unique_ptr<workspace::Workspace> m_file;
};

} // namespace

TEST_CASE("a file that a window holds cannot be changed, and the holder is named", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    Holder holder(desk.file());
    const QList<QStringList> verbs{
        QStringList{"organisation", "set", desk.file(), "--name", "X"},
        QStringList{"assessment", "rate", desk.file(), id, "weakest.first", "--option", "1"},
        QStringList{"assessment", "new", desk.file(), "--framework", "going-global-readiness", "--title",
                    "T"},
        QStringList{"evidence", "add", desk.file(), id, "weakest.first", kindsPack()},
        QStringList{"assessment", "sign", desk.file(), id}};
    for (const QStringList& arguments : verbs) {
        const Outcome json = run(QStringList{"--json"} + arguments);
        INFO(json.err.toStdString());
        CHECK(json.status == 4);
        CHECK(json.error().value("code") == QJsonValue("heldByOther"));
        const QString name = json.error().value("args").toObject().value("holder").toString();
        CHECK_FALSE(name.isEmpty());
        const Outcome plain = run(arguments);
        CHECK(plain.status == 4);
        CHECK(plain.err.contains(name.toUtf8()));
    }
    CHECK(digestOf(desk.file()) == before);
    holder.close();
    CHECK(run({"organisation", "set", desk.file(), "--name", "X"}).status == 0);
}

TEST_CASE("a file that a window holds can be read all the same", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const QByteArray before = digestOf(desk.file());
    const Holder holder(desk.file());
    const QList<QStringList> verbs{
        QStringList{"organisation", "list", desk.file()},
        QStringList{"assessment", "list", desk.file()},
        QStringList{"score", desk.file(), id},
        QStringList{"history", desk.file()},
        QStringList{"verify", desk.file()},
        QStringList{"assessment", "export", desk.file(), id, "-o", desk.path("out.csv")},
        QStringList{"backup", desk.file(), "-o", desk.path("copy.sextant")}};
    for (const QStringList& arguments : verbs) {
        const Outcome told = run(QStringList{"--json"} + arguments);
        INFO(told.err.toStdString());
        CHECK(told.status == 0);
        CHECK_FALSE(told.out.isEmpty());
        CHECK(told.err.isEmpty());
    }
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("commands that write at the same time all succeed or say that the file is held", "[cli]")
{
    const Desk desk;
    const QString id = desk.assessment(kindsPack());
    const Outcome told =
        shell("for n in 1 2 3 4 5 6; do\n"
              "  (\"$CLI\" --json assessment rate \"$1\" \"$2\" words.remark --value \"remark $n\" "
              "--author \"writer $n\" >/dev/null 2>\"$3/err.$n\"; echo $? >\"$3/status.$n\") &\n"
              "done\nwait\ncat \"$3\"/status.*",
              {desk.file(), id, desk.folder()});
    const QList<QByteArray> statuses = told.out.trimmed().split('\n');
    REQUIRE(statuses.size() == 6);
    const auto written = statuses.count("0");
    CHECK(written >= 1);
    CHECK(written + statuses.count("4") == 6);
    for (int n = 1; n <= 6; ++n) {
        const QByteArray error = contentOf(desk.path(QStringLiteral("err.%1").arg(n)));
        CHECK((error.isEmpty() || error.contains("\"heldByOther\"")));
    }
    QJsonArray responses;
    for (const QJsonValue& line : run({"history", desk.file(), "--item", "words.remark", "--json"}).array()) {
        if (line.toObject().value("field") == QJsonValue("response"))
            responses.append(line);
    }
    CHECK(responses.size() == written);
    CHECK(run({"verify", desk.file()}).status == 0);
}
