#include "cli/audit_desk.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace cli_test;

namespace {

/// The workspace of a desk for somebody who may read it only.
class OnlyReadable
{
public:
    explicit OnlyReadable(const Desk& desk) { REQUIRE(QFile::setPermissions(desk.file(), QFile::ReadOwner)); }
    /// Who may do everything is kept from doing this.
    Outcome run(const QStringList& arguments) const
    {
        return shell("if [ \"$(id -u)\" = 0 ]; then\n"
                     "  exec setpriv --bounding-set=-dac_override \"$CLI\" \"$@\"\n"
                     "fi\nexec \"$CLI\" \"$@\"",
                     arguments);
    }
};

QJsonValue progressOf(const Desk& desk, const char* part)
{
    return onlyAudit(desk).value("progress").toObject().value(part);
}

} // namespace

TEST_CASE("a new audit is listed with its stage, period, progress and no opinion yet", "[cli][audit]")
{
    const Desk desk;
    CHECK(run({"audit", "list", desk.file()}).text() == "No audits.");
    const QString code = newAudit(desk, {"--title-zh", "内罗毕现金", "--period", "2026-01-01..2026-06-30",
                                         "--start", "2026-09-01", "--days", "5"});
    CHECK(code == "IA-2026-01");
    const QJsonObject audit = onlyAudit(desk);
    CHECK(audit.value("code") == QJsonValue(code));
    CHECK(audit.value("title") == QJsonObject{{"en", "Cash in Nairobi"}, {"zh", "内罗毕现金"}});
    CHECK(audit.value("stage") == QJsonValue("planned"));
    CHECK(audit.value("period") == QJsonObject{{"from", "2026-01-01"}, {"to", "2026-06-30"}});
    CHECK(audit.value("planned") == QJsonObject{{"from", "2026-09-01"}, {"to", "2026-09-05"}});
    CHECK(audit.value("chapters") == QJsonArray{"cash", "procurement"});
    CHECK(audit.value("lead") == QJsonValue("Wang Min"));
    CHECK(audit.value("opinion").toObject().value("premature") == QJsonValue(true));
    CHECK(audit.value("opinion").toObject().value("opinion").isNull());
    CHECK(audit.value("progress").toObject().value("open").toInt() >= 16);
    CHECK(audit.value("signature").isNull());

    const Outcome english = run({"audit", "list", desk.file()});
    CHECK(english.out.contains("IA-2026-01"));
    CHECK(english.out.contains("2026-01-01..2026-06-30"));
    CHECK(english.out.contains("nothing tested yet"));
    const Outcome chinese = run({"--lang", "zh", "audit", "list", desk.file()});
    CHECK(QString::fromUtf8(chinese.out).contains("内罗毕现金"));
    CHECK(QString::fromUtf8(chinese.out).contains("尚未测试"));
}

TEST_CASE("codes of audits count on, and may be chosen once", "[cli][audit]")
{
    const Desk desk;
    CHECK(newAudit(desk, {"--start", "2027-01-04"}) == "IA-2027-01");
    CHECK(newAudit(desk, {"--start", "2027-02-01"}) == "IA-2027-02");
    CHECK(newAudit(desk, {"--code", "NBO-1"}) == "NBO-1");
    const Outcome again = run({"--json", "audit", "new", desk.file(), "--title", "Again", "--code", "NBO-1"});
    CHECK(again.status == 3);
    CHECK(again.error().value("args").toObject().value("what") == QJsonValue("code"));
}

TEST_CASE("an audit that makes no sense is not begun, and nobody is added", "[cli][audit]")
{
    const Desk desk;
    const QByteArray before = digestOf(desk.file());
    const auto refused = [&](const QStringList& rest, const char* what) {
        const Outcome told = run(
            QStringList{"--json", "audit", "new", desk.file(), "--title", "T", "--lead", "Nobody"} + rest);
        INFO(rest.join(u' ').toStdString());
        INFO(told.err.toStdString());
        CHECK(told.status == 3);
        const QJsonObject args = told.error().value("args").toObject();
        CHECK((args.value("what") == QJsonValue(what) || args.value("kind") == QJsonValue(what)));
    };
    refused({"--chapters", "cash,alchemy"}, "section");
    refused({"--chapters", "cash.reconciliation"}, "section");
    refused({"--period", "2026-06-30..2026-01-01"}, "period");
    refused({"--period", "last year"}, "period");
    refused({"--period", "2026-02-30.."}, "period");
    refused({"--start", "soon"}, "start");
    refused({"--days", "0"}, "days");
    refused({"--days", "1e9"}, "days");
    refused({"--organisation", "nobody"}, "organisation");
    CHECK(run({"--json", "audit", "new", desk.file(), "--title", "  "}).status == 3);
    CHECK(run({"audit", "new", desk.file()}).status == 2);
    CHECK(run({"audit", "new", desk.path("missing"), "--title", "T"}).status == 4);
    CHECK(run({"audit", "list", desk.path("missing")}).status == 4);
    CHECK(digestOf(desk.file()) == before);
}

TEST_CASE("a check is answered by word or letter in either language", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const auto answers = GENERATE(table<const char*, const char*>({{"satisfactory", "satisfactory"},
                                                                   {"Y", "satisfactory"},
                                                                   {"符合", "satisfactory"},
                                                                   {"p", "partly"},
                                                                   {"not", "not-satisfactory"},
                                                                   {"Not satisfactory", "not-satisfactory"},
                                                                   {"ｎ", "not-satisfactory"},
                                                                   {"未测试", "not-tested"}}));
    const Outcome told = run({"--json", "audit", "answer", desk.file(), code.toLower(), "cash.reconciliation",
                              QString::fromUtf8(std::get<0>(answers)), "--note", "Ledger of May seen"});
    INFO(told.err.toStdString());
    REQUIRE(told.status == 0);
    CHECK(told.object().value("answer") == QJsonValue(std::get<1>(answers)));
    CHECK(told.object().value("note") == QJsonValue("Ledger of May seen"));
    CHECK(progressOf(desk, "open").toInt() == progressOf(desk, "checks").toInt() - 1);
}

TEST_CASE("not applicable needs its reason, and nothing else takes one", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const QByteArray before = digestOf(desk.file());
    const auto answer = [&](const QStringList& rest) {
        return run(QStringList{"--json", "audit", "answer", desk.file(), code} + rest);
    };
    CHECK(answer({"5.1", "na"}).error().value("code") == QJsonValue("reasonNeeded"));
    CHECK(answer({"5.1", "Y", "--reason", "none"}).status == 3);
    CHECK(answer({"5.1", "maybe"}).error().value("args").toObject().value("what") == QJsonValue("result"));
    CHECK(answer({firstCheckOf("hr"), "Y"}).error().value("args").toObject().value("reason") ==
          QJsonValue("checkOutOfScope"));
    CHECK(answer({"no.such", "Y"}).error().value("code") == QJsonValue("notFound"));
    CHECK(answer({"5.1"}).status == 2);
    CHECK(answer({"5.1", "Y", "--clear"}).status == 2);
    CHECK(run({"--json", "audit", "answer", desk.file(), "IA-1999-01", "5.1", "Y"})
              .error()
              .value("args")
              .toObject()
              .value("kind") == QJsonValue("engagement"));
    CHECK(digestOf(desk.file()) == before);

    const Outcome told = answer({"5.1", "A", "--reason", "没有境外账户"});
    REQUIRE(told.status == 0);
    CHECK(told.object().value("reason") == QJsonValue("没有境外账户"));
    CHECK(progressOf(desk, "notApplicable") == QJsonValue(1));
    CHECK(run({"audit", "answer", desk.file(), code, "5.1", "--note", "kept"}).text() ==
          "cash.reconciliation: not applicable: 没有境外账户");
    CHECK(run({"--lang", "zh", "audit", "answer", desk.file(), code, "5.1", "--clear"}).text() ==
          "cash.reconciliation: 未答");
    CHECK(progressOf(desk, "open") == progressOf(desk, "checks"));
}

TEST_CASE("the parts of an audit are in no list of assessments unless they are named", "[cli][audit]")
{
    const Desk desk;
    const QString plain = desk.assessment();
    const QString code = newAudit(desk);
    REQUIRE(run({"audit", "answer", desk.file(), code, "5.1", "Y"}).status == 0);
    const QJsonArray assessments = run({"assessment", "list", desk.file(), "--json"}).array();
    REQUIRE(assessments.size() == 1);
    CHECK(assessments.at(0).toObject().value("id") == QJsonValue(plain));
    const QByteArray packs = run({"framework", "list", desk.file()}).out;
    CHECK(packs.contains("going-global-readiness"));
    CHECK_FALSE(packs.contains("internal-auditor-manual"));
    CHECK_FALSE(run({"history", desk.file()}).out.contains("cash.reconciliation"));
    CHECK(run({"history", desk.file(), "--item", "cash.reconciliation"}).status == 3);

    const QString fieldwork = onlyAudit(desk).value("fieldwork").toString();
    CHECK(run({"history", desk.file(), "--assessment", fieldwork}).out.contains("cash.reconciliation"));
    CHECK(run({"history", desk.file(), "--assessment", fieldwork, "--item", "5.1"}).status == 0);
    const QByteArray told = run({"history", desk.file(), "--audit", code, "--author", "x"}).out;
    CHECK(told.contains("cash.reconciliation response: unanswered"));
    CHECK(told.contains("audit Title"));
    CHECK(run({"history", desk.file(), "--audit", code, "--item", "5.1"}).status == 2);
    CHECK(run({"history", desk.file(), "--audit", "none"}).status == 3);
    CHECK(run({"history", desk.file(), "--audit", code, "--limit", "2", "--json"}).array().size() == 2);
    CHECK(run({"score", desk.file(), fieldwork}).status == 0);
}

TEST_CASE("a file that can only be read tells of its audits and takes no change", "[cli][audit]")
{
    const Desk desk;
    const QString code = newAudit(desk);
    const QString table = desk.path("out.csv");
    REQUIRE(run({"audit", "export", desk.file(), code, "-o", table}).status == 0);
    const OnlyReadable onlyReadable(desk);
    const QByteArray before = digestOf(desk.file());
    for (const QStringList& verb :
         {QStringList{"list", desk.file()}, QStringList{"opinion", desk.file(), code},
          QStringList{"finding", "list", desk.file(), code}})
    {
        const Outcome told = onlyReadable.run(QStringList{"audit"} + verb);
        INFO(verb.join(u' ').toStdString());
        INFO(told.err.toStdString());
        CHECK(told.status == 0);
    }
    const QList<QStringList> verbs{
        {"answer", desk.file(), code, "5.1", "Y"},  {"new", desk.file(), "--title", "T"},
        {"set", desk.file(), code, "--title", "T"}, {"finding", "add", desk.file(), code, "--title", "T"},
        {"import", desk.file(), code, table},       {"sign", desk.file(), code},
        {"opinion", desk.file(), code, "--clear"}};
    for (const QStringList& verb : verbs) {
        const Outcome told = onlyReadable.run(QStringList{"--json", "audit"} + verb);
        INFO(verb.join(u' ').toStdString());
        INFO(told.err.toStdString());
        CHECK(told.status == 4);
        CHECK(told.error().value("code") == QJsonValue("readOnly"));
    }
    CHECK(digestOf(desk.file()) == before);
}
