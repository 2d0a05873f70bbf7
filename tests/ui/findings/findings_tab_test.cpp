#include "findings_fixture.h"

#include "support/fit.h"
#include "ui/findings/grade_matrix.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/note_field.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "workspace/action_service.h"
#include "workspace/organisation_service.h"
#include "workspace/vault_service.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace sextant;
using namespace sextant::audit;
using test::FindingsBench;

namespace {

/// Everything but grade and response, of a finding that the manual has filled in.
void fill(FindingsBench& bench, const FindingId& id)
{
    Finding finding = bench.at(id);
    finding.cause = {u"Nobody counts"_qs, u"无人盘点"_qs};
    finding.weighing = {2, 3};
    bench.write(finding);
}

} // namespace

TEST_CASE("a finding is added, titled and taken back without the mouse", "[ui][findings]")
{
    FindingsBench bench;
    CHECK(bench.part<ui::TextBlock>("noFindings")->isVisible());
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(bench.audits().findings(bench.engagement).size() == 1);
    CHECK(QApplication::focusWidget() == bench.part<QLineEdit>("titleEdit"));
    bench.type(u"现金超限额"_qs);
    bench.press(Qt::Key_Tab);
    const Finding finding = bench.audits().findings(bench.engagement).front();
    CHECK(finding.title.en == u"现金超限额"_qs);
    CHECK(bench.tab->figure() == u"1 draft"_qs);
    bench.undo.undo();
    test::settleLayouts();
    CHECK(bench.at(finding.id).title.isEmpty());
    bench.undo.undo();
    test::settleLayouts();
    CHECK(bench.audits().findings(bench.engagement).empty());
    CHECK(bench.tab->figure().isEmpty());
}

TEST_CASE("what a finding lacks stands under its title, and its step waits for it", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    auto* missing = bench.part<ui::TextBlock>("findingMissing");
    auto* step = bench.part<QPushButton>("stepButton");
    CHECK(missing->text() == u"Not agreed yet. Missing: grade."_qs);
    CHECK_FALSE(step->isEnabled());
    fill(bench, id);
    CHECK_FALSE(missing->isVisible());
    step->click();
    test::settleLayouts();
    CHECK(bench.at(id).stage == FindingStage::Agreed);
    CHECK(missing->text().startsWith(u"Not final yet."_qs));
    CHECK(missing->text().contains(u"management response"_qs));
    CHECK_FALSE(step->isEnabled());
}

TEST_CASE("arrows in the matrix grade a finding; another grade needs a reason", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    bench.part<ui::GradeMatrix>("gradeMatrix")->setFocus();
    bench.press(Qt::Key_Up); // begins in the middle
    CHECK(bench.at(id).weighing == Weighing{2, 2});
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_Right);
    bench.press(Qt::Key_Right); // the edge holds
    CHECK(bench.at(id).weighing == Weighing{3, 3});
    CHECK(gradeOf(bench.at(id)) == framework::Grade::High);
    auto* grade = bench.part<ui::SegmentedSwitch>("gradeSwitch");
    CHECK(grade->current() == 0);
    auto* reason = bench.part<QLineEdit>("gradeReasonEdit");
    CHECK_FALSE(reason->isVisible());
    Q_EMIT grade->chosen(1);
    test::settleLayouts();
    CHECK(gradeOf(bench.at(id)) == framework::Grade::Medium);
    CHECK(reason->isVisible());
    CHECK(bench.part<ui::TextBlock>("findingMissing")->text().contains(u"departing"_qs));
    reason->setFocus();
    bench.type(u"Small sums"_qs);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.at(id).gradeOverride.has_value());
    CHECK(bench.at(id).gradeOverride->reason == u"Small sums"_qs);
    Q_EMIT grade->chosen(0); // what the matrix says
    CHECK_FALSE(bench.at(id).gradeOverride.has_value());
}

TEST_CASE("each language of a text is written by itself", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    auto* cause = bench.part<ui::NoteField>("causeEdit");
    cause->setFocus();
    bench.type(u"Nobody counts"_qs);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(cause->toPlainText().isEmpty());
    bench.type(u"无人盘点"_qs);
    bench.press(Qt::Key_Escape);
    CHECK(bench.at(id).cause == LocalizedText{u"Nobody counts"_qs, u"无人盘点"_qs});
    CHECK(QApplication::focusWidget() == bench.part<QListView>("findingList"));
}

TEST_CASE("links are typed as codes; what is unknown is named and changes nothing", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    const auto manual = bench.assessments().framework(bench.audits().find(bench.engagement)->fieldwork);
    const auto codeOf = [&](int place) {
        return manual->index.items()[static_cast<size_t>(manual->index.indexOf(bench.check(place)))]->code;
    };
    auto* links = bench.part<QLineEdit>("linksEdit");
    CHECK(links->text() == codeOf(0));
    links->setFocus();
    links->selectAll();
    bench.type(codeOf(0) + u"，"_qs + codeOf(2));
    bench.press(Qt::Key_Return);
    CHECK(bench.at(id).checks.size() == 2);
    links->selectAll();
    bench.type(u"WP-77"_qs);
    bench.press(Qt::Key_Return);
    CHECK(bench.at(id).checks.size() == 2);
    auto* message = bench.part<ui::MessageBar>("findingsMessage");
    CHECK(message->isVisible());
    CHECK(message->title().contains(u"WP-77"_qs));
}

TEST_CASE("a finding leads to its checks and samples by keyboard", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    audit::SampleRecord sample;
    sample.engagement = bench.engagement;
    sample.title = u"Vouchers"_qs;
    const auto record = bench.audits().addSample(sample);
    REQUIRE(record.has_value());
    Finding finding = bench.at(id);
    finding.samples = {*record};
    bench.write(finding);
    QSignalSpy asked(bench.tab, &ui::EngagementTab::tabRequested);
    const auto run = [&] {
        for (const ui::Command& one : bench.tab->commands())
            if (one.id == u"findings.links"_qs && one.enabled)
                one.run();
        REQUIRE(QApplication::focusWidget()->objectName().startsWith(u"link-"_qs));
    };
    run();
    bench.press(Qt::Key_Space);
    REQUIRE(asked.size() == 1);
    CHECK(asked.back() == QVariantList{u"fieldwork"_qs, bench.check(0).text});
    run();
    bench.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Go to sample WP-01"_qs);
    bench.press(Qt::Key_Space);
    REQUIRE(asked.size() == 2);
    CHECK(asked.back() == QVariantList{u"fieldwork"_qs, record->toString()});
    finding.checks.clear();
    finding.samples.clear();
    bench.write(finding);
    CHECK_FALSE(bench.part<QWidget>("findingLinks")->isVisible());
}

TEST_CASE("owner, day and response are taken when their field is left", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    auto* owner = bench.part<QLineEdit>("ownerEdit");
    owner->setFocus();
    bench.type(u"Mary Otieno"_qs);
    bench.press(Qt::Key_Tab);
    CHECK(bench.organisations().personName(bench.at(id).owner) == u"Mary Otieno"_qs);
    bench.type(u"2027-05-31"_qs);
    bench.press(Qt::Key_Return);
    CHECK(bench.at(id).due == QDate(2027, 5, 31));
    bench.part<QLineEdit>("dueEdit")->selectAll();
    bench.type(u"soon"_qs);
    bench.press(Qt::Key_Return);
    CHECK(bench.at(id).due == QDate(2027, 5, 31));
    CHECK(bench.part<ui::MessageBar>("findingsMessage")->title().contains(u"soon"_qs));
    bench.part<QComboBox>("responseChoice")->setFocus();
    bench.press(Qt::Key_Down);
    CHECK(bench.at(id).response.kind == ResponseKind::Accepted);
    CHECK(bench.at(id).response.on.isValid());
}

TEST_CASE("an action is made of a finding, once for each press", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    bench.part<QPushButton>("actionButton")->click();
    const auto actions = bench.audits().actions(bench.engagement);
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().source.finding == id);
    CHECK(actions.front().what == bench.at(id).recommendation);
    bench.undo.undo();
    test::settleLayouts();
    CHECK(bench.audits().actions(bench.engagement).empty());
}

TEST_CASE("the opinion follows the findings; a departure asks for its reason", "[ui][findings]")
{
    FindingsBench bench;
    auto* opinion = bench.part<ui::TextBlock>("opinion");
    CHECK(opinion->text() == u"No finding yet"_qs); // not "Satisfactory": checks are open
    const FindingId id = bench.addFinding(0);
    CHECK(opinion->text() == u"Some improvement needed"_qs);
    fill(bench, id);
    CHECK(opinion->text() == u"Major improvement needed"_qs);
    bench.part<QComboBox>("opinionChoice")->setFocus();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down);
    CHECK(opinion->text() == u"Some improvement needed"_qs);
    auto* reason = bench.part<QLineEdit>("opinionReason");
    CHECK(reason->isVisible());
    reason->setFocus();
    bench.type(u"Mended at once"_qs);
    bench.press(Qt::Key_Return);
    const auto departure = bench.audits().find(bench.engagement)->opinionOverride;
    REQUIRE(departure.has_value());
    CHECK(departure->reason == u"Mended at once"_qs);
    CHECK(departure->by == bench.file().author().id);
    CHECK(bench.part<ui::TextBlock>("opinionWhy")->text().contains(u"By the rule: Major"_qs));
}

TEST_CASE("a restricted finding shows nothing of itself", "[ui][findings]")
{
    FindingsBench bench;
    const FindingId id = bench.addFinding(0);
    const Finding finding = bench.at(id);
    workspace::VaultService& vault = bench.audits().vault();
    vault.setCost(vault::leastCost());
    REQUIRE(vault.create(u"harbour light seven"_qs));
    REQUIRE(vault.seal(id));
    vault.lock();
    const QModelIndex row = bench.part<QListView>("findingList")->model()->index(0, 0);
    CHECK(row.data().toString() == u"Restricted finding"_qs);
    CHECK_FALSE(row.data(Qt::AccessibleTextRole).toString().contains(finding.title.en));
    CHECK_FALSE(bench.part<QLineEdit>("titleEdit")->isVisible());
}

TEST_CASE("another tab can ask for a finding by its id", "[ui][findings]")
{
    FindingsBench bench;
    bench.addFinding(0);
    const FindingId second = bench.addFinding(1);
    bench.tab->showSubject(second.toString());
    CHECK(bench.part<QLineEdit>("titleEdit")->text() == bench.at(second).title.en);
    bench.tab->showSubject(u"nothing"_qs);
    CHECK(bench.part<QLineEdit>("titleEdit")->text() == bench.at(second).title.en);
}

TEST_CASE("every word of the findings can be read, in both languages and with large text",
          "[ui][findings][pictures]")
{
    ui::Theme& theme = test::look();
    for (const Language language : {Language::English, Language::Chinese}) {
        FindingsBench bench;
        bench.languages.setLanguage(language);
        fill(bench, bench.addFinding(0));
        Finding second = bench.at(bench.addFinding(1));
        second.weighing = {1, 1};
        second.gradeOverride = GradeOverride{framework::Grade::Medium, {}};
        bench.write(second);
        bench.addFinding(2);
        const QString name = u"findings-"_qs + languageCode(language);
        CHECK(test::savePicture(*bench.window, name));
        theme.setKind(ui::ThemeKind::Dark);
        CHECK(test::savePicture(*bench.window, name + u"-dark"));
        theme.setKind(ui::ThemeKind::Light);
        for (const int size : {100, 150, 200}) {
            theme.setTextSize(size);
            INFO("text size " << size << ", " << qPrintable(languageCode(language)));
            CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
        }
        theme.setTextSize(100);
    }
}
