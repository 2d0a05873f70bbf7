#include "findings_fixture.h"

#include "ui/shared/text_block.h"
#include "workspace/organisation_service.h"
#include "workspace/vault_service.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

using namespace sextant;
using namespace sextant::audit;
using test::FindingsBench;

namespace {

const QString kPassword = u"harbour light seven"_qs;
const QString kSecret = u"Kisumu driver"_qs;

/// What lies in the file and beside it.
QByteArray bytesOf(const QString& path)
{
    QByteArray bytes;
    const QFileInfo info(path);
    for (const QFileInfo& one : info.dir().entryInfoList({info.completeBaseName() + u'*'}, QDir::Files)) {
        QFile file(one.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

} // namespace

TEST_CASE("the texts of a finding outlive a program that is killed, in both languages",
          "[ui][findings][drafts]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    const QString zhCause = u"cause/"_qs + languageCode(Language::Chinese);
    bench.part<ui::NoteField>("causeEdit")->setFocus();
    bench.type(u"Nobody cou"_qs);
    REQUIRE(bench.keepsDraft(id, u"cause/en"_qs, u"Nobody cou"_qs));
    bench.killTab();
    CHECK(bench.at(id).cause.isEmpty());

    bench.openTab();
    auto* cause = bench.part<ui::NoteField>("causeEdit");
    CHECK(cause->toPlainText() == u"Nobody cou"_qs);
    CHECK(bench.part<ui::TextBlock>("causeEditRecovered")->isVisible());
    bench.press(Qt::Key_L, Qt::ControlModifier); // takes the English one
    CHECK(bench.at(id).cause.en == u"Nobody cou"_qs);
    cause->setFocus();
    bench.type(u"无人"_qs);
    REQUIRE(bench.keepsDraft(id, zhCause, u"无人"_qs));
    bench.killTab();

    bench.openTab();
    cause = bench.part<ui::NoteField>("causeEdit");
    CHECK(cause->toPlainText() == u"Nobody cou"_qs);
    CHECK_FALSE(bench.part<ui::TextBlock>("causeEditRecovered")->isVisible());
    bench.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(cause->toPlainText() == u"无人"_qs);
    cause->setFocus();
    bench.press(Qt::Key_Tab);
    CHECK(bench.at(id).cause.zh == u"无人"_qs);
    CHECK_FALSE(bench.part<ui::TextBlock>("causeEditRecovered")->isVisible());
    CHECK(bench.keepsDraft(id, zhCause, {}));
}

TEST_CASE("title, response, owner and day outlive it as well, and are taken when their field is left",
          "[ui][findings][drafts]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    const std::vector<std::array<QString, 3>> typed{{u"titleEdit"_qs, u"title/en"_qs, u"Cash is not"_qs},
                                                    {u"responseEdit"_qs, u"response"_qs, u"We agr"_qs},
                                                    {u"ownerEdit"_qs, u"owner"_qs, u"Mary"_qs},
                                                    {u"dueEdit"_qs, u"due"_qs, u"12-24"_qs}};
    for (const auto& [field, draft, text] : typed) {
        auto* edit = bench.tab->findChild<QWidget*>(field);
        REQUIRE(edit != nullptr);
        edit->setFocus();
        QMetaObject::invokeMethod(edit, "selectAll");
        bench.type(text);
        REQUIRE(bench.keepsDraft(id, draft, text));
        bench.killTab();
        bench.openTab();
        edit = bench.tab->findChild<QWidget*>(field);
        edit->setFocus();
        CHECK(bench.tab->findChild<QWidget*>(field + u"Recovered")->isVisible());
        bench.press(Qt::Key_Tab);
        CHECK_FALSE(bench.tab->findChild<QWidget*>(field + u"Recovered")->isVisible());
        CHECK(bench.keepsDraft(id, draft, {}));
    }
    const Finding finding = bench.at(id);
    CHECK(finding.title.en == u"Cash is not"_qs);
    CHECK(finding.response.text == u"We agr"_qs);
    CHECK(bench.organisations().personName(finding.owner) == u"Mary"_qs);
    CHECK(finding.due == QDate(2026, 12, 24));
}

TEST_CASE("a day that cannot be read stays where it was typed", "[ui][findings][drafts]")
{
    FindingsBench bench;
    bench.addFinding(0);
    auto* due = bench.part<QLineEdit>("dueEdit");
    due->setFocus();
    bench.type(u"soon"_qs);
    bench.press(Qt::Key_Tab);
    CHECK(due->text() == u"soon"_qs);
    due->setFocus();
    due->selectAll();
    bench.type(u"12-24"_qs);
    bench.press(Qt::Key_Tab);
    CHECK(due->text() == u"2026-12-24"_qs);
}

TEST_CASE("an owner who was met with the finding goes with one step of undo", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    const size_t known = bench.organisations().persons().size();
    bench.part<QLineEdit>("ownerEdit")->setFocus();
    bench.type(u"Mary Otieno"_qs);
    bench.press(Qt::Key_Tab);
    REQUIRE(bench.organisations().persons().size() == known + 1);
    bench.undo.undo();
    CHECK(bench.at(id).owner.isNull());
    CHECK(bench.organisations().persons().size() == known);
    CHECK(bench.part<QLineEdit>("ownerEdit")->text().isEmpty());
}

TEST_CASE("what is typed of a restricted finding outlives a program that is killed, and cannot be read",
          "[ui][findings][vault][drafts]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    bench.audits().vault().setCost(vault::leastCost());
    REQUIRE(bench.audits().vault().create(kPassword));
    REQUIRE(bench.audits().vault().seal(id));
    test::settleLayouts();
    bench.part<ui::NoteField>("causeEdit")->setFocus();
    bench.type(kSecret);
    REQUIRE(bench.keepsDraft(id, u"cause/en"_qs, kSecret));
    REQUIRE(bench.file().flush());
    CHECK_FALSE(bytesOf(bench.path()).contains(kSecret.toUtf8()));
    bench.killTab();
    CHECK_FALSE(bytesOf(bench.path()).contains(kSecret.toUtf8()));

    bench.openTab();
    CHECK(bench.part<ui::NoteField>("causeEdit")->toPlainText().isEmpty());
    REQUIRE(bench.audits().vault().unlock(kPassword));
    test::settleLayouts();
    CHECK(bench.part<ui::NoteField>("causeEdit")->toPlainText() == kSecret);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(bench.at(id).cause.en == kSecret);
    REQUIRE(bench.file().flush());
    CHECK_FALSE(bytesOf(bench.path()).contains(kSecret.toUtf8()));
}
