#include "core/workspace/audits_fixture.h"

#include "workspace/draft_service.h"
#include "workspace/vault_service.h"

#include <QDir>
#include <QFile>

using namespace workspace_fixture;
using namespace sextant::audit;
using workspace::DraftPlace;
using workspace::draftPlace;

namespace {

const QString kPassword = u"harbour light 灯塔 seven"_qs;
const QString kSecret = u"Kisumu driver"_qs;
const QString kZhSecret = u"司机骚扰"_qs;

struct DraftBench : AuditBench
{
    workspace::DraftService& drafts() { return audits().drafts(); }
    workspace::VaultService& vault() { return audits().vault(); }
    std::string kept(const DraftPlace& place) { return drafts().kept(place).toStdString(); }

    /// What lies in the file and beside it, once all is written.
    QByteArray written()
    {
        REQUIRE(file().flush());
        QByteArray bytes;
        const QFileInfo info(path());
        for (const QFileInfo& one : info.dir().entryInfoList({info.completeBaseName() + u'*'}, QDir::Files)) {
            QFile beside(one.filePath());
            if (beside.open(QIODevice::ReadOnly))
                bytes += beside.readAll();
        }
        return bytes;
    }
    bool isReadable()
    {
        return written().contains(kSecret.toUtf8()) || written().contains(kZhSecret.toUtf8());
    }
    void setPassword()
    {
        vault().setCost(vault::leastCost());
        REQUIRE(vault().create(kPassword));
    }
    void unlock()
    {
        vault().setCost(vault::leastCost());
        REQUIRE(vault().unlock(kPassword));
    }
};

} // namespace

TEST_CASE("what is typed outlives the program, each text by itself, until it is given up",
          "[workspace][drafts]")
{
    DraftBench bench;
    const FindingId finding = bench.addFinding("cash.count");
    const std::vector<std::pair<DraftPlace, QString>> typed{
        {draftPlace(bench.engagement, u"summary"_qs, Language::Chinese), u"账户管"_qs},
        {draftPlace(bench.engagement, u"summary"_qs, Language::English), u"Acc"_qs},
        {{bench.engagement, u"opening/notes"_qs}, u"The dir"_qs},
        {draftPlace(finding, u"cause"_qs, Language::English), u"No on"_qs},
        {{assessment::answerId(bench.at(bench.engagement).fieldwork, item("cash.count")), u"reviewNote"_qs},
         u"Which"_qs},
    };
    for (const auto& [place, text] : typed)
        bench.drafts().keep(place, text);
    bench.reopen();
    for (const auto& [place, text] : typed)
        CHECK(bench.kept(place) == text.toStdString());
    CHECK(bench.at(bench.engagement).summary.isEmpty());
    CHECK(bench.kept({finding, u"cause"_qs}).empty());

    bench.drafts().keep(typed[0].first, {});
    bench.reopen();
    CHECK(bench.kept(typed[0].first).empty());
    CHECK(bench.kept(typed[1].first) == "Acc");
}

TEST_CASE("nothing is kept where nothing can be written", "[workspace][drafts]")
{
    DraftBench bench;
    const DraftPlace summary{bench.engagement, u"summary/en"_qs};
    const DraftPlace nobodys{FindingId{bench.ids.newId()}, u"title/en"_qs};
    bench.drafts().keep(nobodys, u"More"_qs);
    CHECK(bench.kept(nobodys).empty());
    bench.answerEverything();
    REQUIRE(bench.audits().sign(bench.engagement).has_value());
    bench.drafts().keep(summary, u"More"_qs);
    CHECK(bench.kept(summary).empty());
}

TEST_CASE("what is typed of something new is its organisation's, until one is there", "[workspace][drafts]")
{
    DraftBench bench;
    const auto organisation = bench.at(bench.engagement).organisation;
    const DraftPlace title{organisation, u"newEngagement//title"_qs};
    bench.drafts().keep(title, u"Cash and ba"_qs);
    bench.drafts().keep({organisation::OrganisationId{bench.ids.newId()}, u"newEngagement//title"_qs},
                        u"nobody's"_qs);
    bench.reopen();
    CHECK(bench.kept(title) == "Cash and ba");
    CHECK(bench.file().verify()->faults.empty());
    bench.drafts().keep(title, {});
    bench.reopen();
    CHECK(bench.kept(title).empty());
}

TEST_CASE("what was being typed goes with what it belongs to", "[workspace][drafts]")
{
    DraftBench bench;
    const FindingId finding = bench.addFinding("cash.count");
    bench.drafts().keep({finding, u"cause/en"_qs}, kSecret);
    CHECK(bench.isReadable());
    REQUIRE(bench.audits().remove(finding));
    CHECK(bench.kept({finding, u"cause/en"_qs}).empty());
    bench.reopen();
    CHECK_FALSE(bench.file().openState().recovered);
}

TEST_CASE("what is typed of a restricted finding is nowhere to be read in the file", "[workspace][drafts]")
{
    DraftBench bench;
    bench.setPassword();
    const FindingId finding = bench.addFinding("cash.count");
    REQUIRE(bench.vault().seal(finding));
    const DraftPlace cause = draftPlace(finding, u"cause"_qs, Language::English);
    const DraftPlace zhCause = draftPlace(finding, u"cause"_qs, Language::Chinese);
    bench.drafts().keep(cause, kSecret);
    bench.drafts().keep(zhCause, kZhSecret);
    CHECK_FALSE(bench.isReadable());
    CHECK(bench.kept(cause) == kSecret.toStdString());

    bench.reopen();
    CHECK(bench.kept(cause).empty()); // locked
    bench.drafts().keep(cause, u"over it"_qs);
    bench.drafts().keep(cause, {});
    bench.unlock();
    CHECK(bench.kept(cause) == kSecret.toStdString());
    CHECK(bench.kept(zhCause) == kZhSecret.toStdString());
    CHECK_FALSE(bench.isReadable());

    bench.vault().lock();
    CHECK(bench.kept(cause).empty());
}

TEST_CASE("what is being typed is encrypted with its finding, and plain again with it", "[workspace][drafts]")
{
    DraftBench bench;
    bench.setPassword();
    const FindingId finding = bench.addFinding("cash.count");
    const DraftPlace cause = draftPlace(finding, u"cause"_qs, Language::English);
    bench.drafts().keep(cause, kSecret);
    CHECK(bench.isReadable());
    REQUIRE(bench.vault().seal(finding));
    CHECK_FALSE(bench.isReadable());
    CHECK(bench.kept(cause) == kSecret.toStdString());
    REQUIRE(bench.vault().unseal(finding));
    CHECK(bench.kept(cause) == kSecret.toStdString());
    bench.reopen();
    CHECK(bench.kept(cause) == kSecret.toStdString());
    CHECK(bench.file().verify()->faults.empty());
}
