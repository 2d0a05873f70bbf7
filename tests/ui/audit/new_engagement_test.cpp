#include "audit_fixture.h"

#include "ui/audit/chapter_list.h"
#include "ui/audit/new_engagement_form.h"
#include "workspace/draft_service.h"

#include <QCheckBox>

using namespace sextant;
using test::AuditFixture;

namespace {

/// The form of an audit being typed in, of which the file has heard.
struct TypedForm : AuditFixture
{
    TypedForm()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        CHECK_FALSE(isSaid());
        QTest::keyClicks(part<QLineEdit>(u"engagementTitleEdit"_qs), u"Cash and ba"_qs);
        test::type(*page, u"newPeriodFrom"_qs, u"2024-07-01"_qs);
        chapter(4)->setFocus();
        QTest::keyClick(chapter(4), Qt::Key_Space);
        REQUIRE(keeps(u"title"_qs, u"Cash and ba"_qs));
        REQUIRE(keeps(u"PeriodFrom"_qs, u"2024-07-01"_qs));
    }

    QCheckBox* chapter(int place)
    {
        return page->findChild<ui::ChapterList*>()->findChildren<QCheckBox*>().at(place);
    }
    bool isSaid() { return part<QWidget>(u"engagementRecovered"_qs)->isVisible(); }
    QString textOf(const QString& name) { return part<QLineEdit>(name)->text(); }
    bool keeps(const QString& name, const QString& text)
    {
        return QTest::qWaitFor(
            [&] {
                return audits().drafts().kept({demo.organisation(), u"newEngagement//"_qs + name}) == text;
            },
            5000);
    }
};

} // namespace

TEST_CASE("what is typed of a new audit outlives a program that is killed, until the audit begins",
          "[ui][audit][drafts]")
{
    TypedForm audit;
    audit.reopen(false);
    CHECK(audit.audits().engagements(audit.demo.organisation()).empty());
    audit.key(Qt::Key_N, Qt::ControlModifier);
    CHECK(audit.isSaid());
    CHECK(audit.textOf(u"engagementTitleEdit"_qs) == u"Cash and ba"_qs);
    CHECK(audit.textOf(u"newPeriodFrom"_qs) == u"2024-07-01"_qs);
    CHECK(audit.chapter(4)->isChecked());
    CHECK_FALSE(audit.chapter(5)->isChecked());
    test::press(*audit.page, u"startEngagementButton"_qs);
    const auto all = audit.audits().engagements(audit.demo.organisation());
    REQUIRE(all.size() == 1);
    CHECK(all[0].title.en == u"Cash and ba"_qs);
    CHECK(all[0].period.from == QDate(2024, 7, 1));
    CHECK(all[0].chapters.size() == 1);

    audit.reopen(false);
    audit.key(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(audit.isSaid());
    CHECK(audit.textOf(u"engagementTitleEdit"_qs).isEmpty());
    CHECK_FALSE(audit.chapter(4)->isChecked());
}

TEST_CASE("what was typed of a new audit is given up with Escape", "[ui][audit][drafts]")
{
    TypedForm audit;
    audit.key(Qt::Key_Escape);
    for (const char* name : {"title", "PeriodFrom", "chapters"})
        CHECK(audit.keeps(QString::fromLatin1(name), {}));
    audit.reopen(false);
    audit.key(Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(audit.isSaid());
    CHECK(audit.textOf(u"engagementTitleEdit"_qs).isEmpty());
    CHECK_FALSE(audit.chapter(4)->isChecked());
}

TEST_CASE("what was typed of an audit stays out of the form for another unit", "[ui][audit][drafts]")
{
    TypedForm audit;
    const auto packs = workspace::auditPacks(audit.demo.library);
    REQUIRE(packs.has_value());
    ui::NewEngagementForm form(test::look(), audit.audits().drafts());
    form.prepare(packs->manual.framework, QDate(2026, 11, 23));
    ui::AuditProposal proposal;
    proposal.title = u"Nairobi office"_qs;
    proposal.unit = audit::AuditableUnitId{QUuid::createUuid()};
    form.propose(audit.demo.organisation(), proposal);
    CHECK(form.engagementTitle() == u"Nairobi office"_qs);
    CHECK(form.chapters().empty());
    form.propose(audit.demo.organisation(), {});
    CHECK(form.engagementTitle() == u"Cash and ba"_qs);
    CHECK(form.chapters().size() == 1);
}
