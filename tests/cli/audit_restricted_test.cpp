#include "cli/audit_desk.h"

#include "workspace/audit_service.h"
#include "workspace/framework_library.h"
#include "workspace/organisation_service.h"
#include "workspace/vault_service.h"

#include <catch2/catch.hpp>

using namespace cli_test;
using namespace sextant;

namespace {

constexpr const char* kSecret = "Nurse alone with a child";

/// Seals the only finding of the file, as the window does.
void sealFinding(const QString& path)
{
    SystemClock clock;
    SystemIdSource ids(clock);
    const workspace::FrameworkLibrary library(QStringLiteral(":/packs"));
    auto opened = workspace::Workspace::open(path, {.clock = clock,
                                                    .ids = ids,
                                                    .library = library,
                                                    .authorName = QStringLiteral("Lin"),
                                                    .backupFolder = {},
                                                    .allowReadOnly = false,
                                                    .readOnly = false,
                                                    .vfs = {}});
    REQUIRE(opened.has_value());
    workspace::Workspace& file = **opened;
    workspace::VaultService& vault = file.audits().vault();
    vault.setCost(vault::leastCost());
    REQUIRE(vault.create(QStringLiteral("a password of some length")).has_value());
    const auto organisation = file.organisations().organisations().front().id;
    const auto findings = file.audits().findings(organisation);
    REQUIRE(findings.size() == 1);
    REQUIRE(vault.seal(findings.front().id).has_value());
    REQUIRE(file.flush().has_value());
}

} // namespace

TEST_CASE("a restricted finding is told by its number alone, and leaves in no export", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    REQUIRE(run({"audit", "finding", "add", desk.file(), code, "--check", "cash.petty-cash", "--title",
                 kSecret, "--title-zh", "护士与儿童独处", "--condition", "Seen in Nakuru", "--consequence",
                 "3", "--likelihood", "3"})
                .status == 0);
    CHECK(run({"history", desk.file()}).out.contains(kSecret));
    sealFinding(desk.file());
    const QByteArray before = digestOf(desk.file());
    CHECK_FALSE(contentOf(desk.file()).contains(kSecret));

    const QJsonArray list = run({"--json", "audit", "finding", "list", desk.file(), code}).array();
    REQUIRE(list.size() == 1);
    CHECK(list.at(0).toObject().keys() == QStringList{"id", "number", "restricted"});
    CHECK(run({"--json", "audit", "finding", "show", desk.file(), code, "F1"}).object().keys() ==
          QStringList{"id", "number", "restricted"});
    CHECK(run({"audit", "finding", "show", desk.file(), code, "F1"}).text() == "F1  restricted");
    CHECK(run({"--lang", "zh", "audit", "finding", "list", desk.file(), code}).out.contains("受限"));
    const Outcome set = run({"--json", "audit", "finding", "set", desk.file(), code, "F1", "--title", "T"});
    CHECK(set.status == 3);
    CHECK(set.error().value("args").toObject().value("what") == QJsonValue("restricted"));
    CHECK(run({"audit", "report", desk.file(), code, "-o", desk.path("r.pdf"), "--finding", "F1"}).status ==
          3);
    CHECK(run({"--json", "audit", "opinion", desk.file(), code})
              .object()
              .value("findings")
              .toObject()
              .value("locked") == QJsonValue(1));

    const QString csv = desk.path("out.csv");
    const QString json = desk.path("out.json");
    REQUIRE(run({"audit", "export", desk.file(), code, "-o", csv}).status == 0);
    REQUIRE(run({"audit", "export", desk.file(), code, "-o", json}).status == 0);
    CHECK_FALSE(contentOf(csv).contains("F1"));
    const QJsonObject whole = QJsonDocument::fromJson(contentOf(json)).object();
    CHECK(whole.value("findings").toArray().isEmpty());
    CHECK(whole.value("restrictedFindings") == QJsonValue(1));
    for (const char* secret : {kSecret, "护士", "Nakuru"}) {
        INFO(secret);
        CHECK_FALSE(contentOf(json).contains(secret));
        CHECK_FALSE(run({"history", desk.file()}).out.contains(secret));
        CHECK_FALSE(run({"--json", "history", desk.file(), "--audit", code}).out.contains(secret));
        CHECK_FALSE(run({"audit", "list", desk.file(), "--json"}).out.contains(secret));
    }
    const QJsonObject verified = run({"--json", "verify", desk.file()}).object();
    CHECK(verified.value("erasedBodies").toInt() > 0);
    CHECK(verified.value("faults").toArray().isEmpty());
    CHECK(digestOf(desk.file()) == before);
}
