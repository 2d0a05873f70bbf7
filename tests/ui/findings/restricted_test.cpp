#include "findings_fixture.h"

#include "support/fit.h"
#include "ui/shared/evidence_opener.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/text_block.h"
#include "workspace/vault_service.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace sextant;
using namespace sextant::audit;

namespace {

const QString kPassword = u"harbour light seven"_qs;
const QString kOther = u"quiet northern pier"_qs;
const QString kSecret = u"Kisumu driver"_qs;

struct SecretBench : test::FindingsBench
{
    explicit SecretBench(int lockAfterMs = 5 * 60 * 1000)
        : FindingsBench({1272, 860}, lockAfterMs)
    {
        vault().setCost(vault::leastCost());
        id = addFinding(0);
        Finding finding = at(id);
        finding.title = {kSecret, u"司机"_qs};
        finding.cause = {kSecret + u" again"_qs, {}};
        write(finding);
    }

    workspace::VaultService& vault() { return audits().vault(); }
    void seal()
    {
        REQUIRE(vault().create(kPassword));
        REQUIRE(vault().seal(id));
        test::settleLayouts();
    }
    void typeKeys(const QString& text)
    {
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void waitFor(const std::function<bool()>& fact)
    {
        REQUIRE(QTest::qWaitFor(fact, 60'000));
        test::settleLayouts();
    }
    void run(const QString& command)
    {
        for (const ui::Command& one : tab->commands())
            if (one.id == command && one.enabled)
                return one.run();
        FAIL(qPrintable(command));
    }
    QString row() { return part<QListView>("findingList")->model()->index(0, 0).data().toString(); }
    bool isAsked() { return part<QLineEdit>("passwordEdit")->isVisible(); }
    /// A field of the tab, shown or not, that holds the secret.
    bool isLeftInAField()
    {
        for (const auto* line : tab->findChildren<QLineEdit*>())
            if (line->text().contains(kSecret))
                return true;
        for (const auto* text : tab->findChildren<QPlainTextEdit*>())
            if (text->toPlainText().contains(kSecret))
                return true;
        return false;
    }

    FindingId id;
};

} // namespace

TEST_CASE("a finding is restricted, locked and read again without the mouse", "[ui][findings][vault]")
{
    SecretBench bench;
    bench.part<QPushButton>("restrictButton")->setFocus();
    bench.press(Qt::Key_Space);
    REQUIRE(QApplication::focusWidget() == bench.part<QLineEdit>("newPasswordEdit"));
    CHECK(bench.part<ui::TextBlock>("vaultWarning")->text().contains(u"loses the restricted findings"_qs));
    bench.typeKeys(kPassword);
    bench.press(Qt::Key_Tab);
    bench.typeKeys(kPassword);
    auto* go = bench.part<QPushButton>("vaultButton");
    CHECK_FALSE(go->isEnabled()); // the loss is not acknowledged yet
    bench.press(Qt::Key_Return);
    CHECK_FALSE(bench.vault().hasVault());
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == bench.part<QCheckBox>("lossKnownCheck"));
    bench.press(Qt::Key_Space);
    CHECK(go->isEnabled());
    bench.dialogs.decisions = {true};
    bench.press(Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == go);
    bench.press(Qt::Key_Space);
    bench.waitFor([&] { return bench.at(bench.id).restricted; });
    REQUIRE(bench.dialogs.questions.size() == 1); // no backups, so no question about them
    CHECK(bench.dialogs.questions.front().text.contains(u"cannot be undone"_qs));
    CHECK(bench.part<QWidget>("unlockedBar")->isVisible());
    CHECK(bench.part<QLineEdit>("titleEdit")->text() == kSecret);
    CHECK_FALSE(bench.part<QPushButton>("actionButton")->isVisible());

    bench.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    test::settleLayouts();
    CHECK_FALSE(bench.vault().isUnlocked());
    CHECK(bench.row() == u"Restricted finding"_qs);
    CHECK(bench.isAsked());
    CHECK_FALSE(bench.part<QWidget>("unlockedBar")->isVisible());
    CHECK_FALSE(bench.isLeftInAField());

    bench.part<QListView>("findingList")->setFocus();
    bench.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() == bench.part<QLineEdit>("passwordEdit"));
    bench.typeKeys(kOther);
    bench.press(Qt::Key_Return);
    bench.waitFor([&] { return go->isEnabled(); });
    CHECK(isLocked(bench.at(bench.id)));
    CHECK(QApplication::focusWidget() == bench.part<QLineEdit>("passwordEdit"));
    bench.typeKeys(kPassword); // over what is selected
    bench.press(Qt::Key_Return);
    bench.waitFor([&] { return bench.vault().isUnlocked(); });
    bench.waitFor([&] { return bench.part<QLineEdit>("titleEdit")->isVisible(); });
    CHECK(bench.part<QLineEdit>("titleEdit")->text() == kSecret);
    CHECK(bench.row() == kSecret);
    CHECK(bench.part<QLineEdit>("passwordEdit")->text().isEmpty());
}

TEST_CASE("what is typed into an unlocked finding is sealed when it is locked", "[ui][findings][vault]")
{
    SecretBench bench;
    bench.seal();
    auto* title = bench.part<QLineEdit>("titleEdit");
    title->setFocus();
    title->selectAll();
    bench.type(u"另一位司机"_qs);
    bench.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(isLocked(bench.at(bench.id)));
    REQUIRE(bench.vault().unlock(kPassword));
    CHECK(bench.at(bench.id).title.en == u"另一位司机"_qs);
}

TEST_CASE("passwords that differ or are easily guessed are told where they are typed",
          "[ui][findings][vault]")
{
    SecretBench bench;
    bench.run(u"findings.restrict"_qs);
    bench.part<QCheckBox>("lossKnownCheck")->setChecked(true);
    auto* fresh = bench.part<QLineEdit>("newPasswordEdit");
    auto* again = bench.part<QLineEdit>("againPasswordEdit");
    auto* go = bench.part<QPushButton>("vaultButton");
    fresh->setText(u"1234567890"_qs);
    again->setText(u"1234567890"_qs);
    go->click();
    CHECK(QApplication::focusWidget() == fresh);
    fresh->setText(kPassword);
    again->setText(kOther);
    go->click();
    CHECK(QApplication::focusWidget() == again);
    CHECK_FALSE(bench.vault().hasVault());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(fresh->isVisible());
    CHECK(fresh->text().isEmpty());
    CHECK_FALSE(bench.at(bench.id).restricted);
}

TEST_CASE("a restriction is not made when its question is answered with no", "[ui][findings][vault]")
{
    SecretBench bench;
    REQUIRE(bench.vault().create(kPassword));
    bench.dialogs.decisions = {false};
    bench.run(u"findings.restrict"_qs);
    CHECK_FALSE(bench.at(bench.id).restricted);
    bench.dialogs.decisions = {true};
    bench.run(u"findings.restrict"_qs);
    CHECK(bench.at(bench.id).restricted);
    bench.dialogs.decisions = {true};
    bench.run(u"findings.restrict"_qs); // takes it away now
    CHECK_FALSE(bench.at(bench.id).restricted);
    CHECK(bench.at(bench.id).title.en == kSecret);
}

TEST_CASE("a finding is restricted with its files, which are shown while it is unlocked",
          "[ui][findings][vault]")
{
    SecretBench bench;
    REQUIRE(bench.audits().attach(bench.id, bench.writeFile(u"letter.txt"_qs, "dear auditor")));
    REQUIRE(bench.vault().create(kPassword));
    test::settleLayouts();
    bench.dialogs.decisions = {true};
    bench.run(u"findings.restrict"_qs);
    REQUIRE(bench.dialogs.questions.size() == 1);
    CHECK(bench.dialogs.questions.front().text.contains(u"One file is encrypted with it"_qs));
    CHECK_FALSE(bench.dialogs.questions.front().text.contains(u"letter.txt"_qs));
    bench.waitFor([&] { return bench.at(bench.id).restricted; });
    bench.waitFor(
        [&] { return bench.part<ui::MessageBar>("findingsMessage")->title() == u"F1 is restricted."_qs; });
    CHECK(bench.evidence().files().empty());
    CHECK(bench.part<QWidget>("file-letter.txt")->isVisible());
    bench.run(u"findings.lock"_qs);
    test::settleLayouts();
    const auto* card = bench.tab->findChild<QWidget*>(u"file-letter.txt"_qs);
    CHECK((card == nullptr || !card->isVisible()));
}

TEST_CASE("files that back something else too are named before a finding is restricted",
          "[ui][findings][vault]")
{
    SecretBench bench;
    REQUIRE(bench.audits().attach(bench.id, bench.writeFile(u"letter.txt"_qs, "dear auditor")));
    const auto fieldwork = bench.audits().find(bench.engagement)->fieldwork;
    REQUIRE(bench.evidence().link(fieldwork, bench.check(1), bench.at(bench.id).evidence.front()));
    REQUIRE(bench.vault().create(kPassword));
    bench.dialogs.decisions = {false};
    bench.run(u"findings.restrict"_qs);
    REQUIRE(bench.dialogs.questions.size() == 1);
    CHECK(bench.dialogs.questions.front().text.contains(u"stay readable there: letter.txt"_qs));
    CHECK_FALSE(bench.at(bench.id).restricted);
}

TEST_CASE("a file is added to an unlocked finding and deleted for good by keys", "[ui][findings][vault]")
{
    SecretBench bench;
    bench.seal();
    bench.part<QListView>("findingList")->setFocus();
    bench.dialogs.files = {bench.writeFile(u"letter.txt"_qs, "dear auditor")};
    bench.press(Qt::Key_E);
    bench.waitFor([&] { return bench.at(bench.id).evidence.size() == 1; });
    CHECK(bench.evidence().files().empty());
    auto* card = bench.part<QWidget>("file-letter.txt");
    card->setFocus();
    bench.dialogs.decisions = {false, true};
    bench.press(Qt::Key_Delete);
    CHECK(bench.at(bench.id).evidence.size() == 1);
    REQUIRE(bench.dialogs.questions.size() == 1);
    CHECK(bench.dialogs.questions.front().title.contains(u"letter.txt"_qs));
    bench.press(Qt::Key_Delete);
    CHECK(bench.at(bench.id).evidence.empty());
}

TEST_CASE("copies for other programs are gone once restricted findings are locked", "[ui][findings][vault]")
{
    SecretBench bench;
    bench.seal();
    REQUIRE(bench.audits().attach(bench.id, bench.writeFile(u"letter.txt"_qs, "dear auditor")));
    QString copy;
    ui::EvidenceOpener opener(
        bench.evidence(),
        [&copy](const QString& path) {
            copy = path;
            return true;
        },
        bench.pathOf(u"opened"_qs));
    opener.open(*bench.evidence().find(bench.at(bench.id).evidence.front()));
    bench.waitFor([&] { return QFile::exists(copy); });
    opener.dropCopies();
    bench.waitFor([&] { return !QFile::exists(copy); });
    opener.open(*bench.evidence().find(bench.at(bench.id).evidence.front()));
    bench.waitFor([&] { return QFile::exists(copy); });
}

TEST_CASE("before a finding is restricted, its actions are named and their words can be erased too",
          "[ui][findings][vault]")
{
    SecretBench bench;
    REQUIRE(bench.vault().create(kPassword));
    Finding finding = bench.at(bench.id);
    finding.recommendation = {kSecret + u" leaves"_qs, {}};
    bench.write(finding);
    bench.run(u"findings.action"_qs);
    const bool erased = GENERATE(true, false);
    bench.dialogs.decisions = {true, erased};
    bench.run(u"findings.restrict"_qs);
    REQUIRE(bench.dialogs.questions.size() >= 2);
    CHECK(bench.dialogs.questions[0].text.contains(u"1 action was made of it"_qs));
    CHECK(bench.dialogs.questions[1].text.contains(kSecret + u" leaves"_qs));
    CHECK(bench.at(bench.id).restricted);
    const auto actions = bench.vault().actionsOf(bench.id);
    REQUIRE(actions.size() == 1);
    CHECK(actions.front().what.en.contains(kSecret) != erased);
}

TEST_CASE("restricted findings lock when nobody has typed for a while", "[ui][findings][vault]")
{
    SecretBench bench(50);
    bench.seal();
    bench.waitFor([&] { return !bench.vault().isUnlocked(); });
    CHECK(bench.isAsked());
    CHECK_FALSE(bench.isLeftInAField());
    CHECK(bench.part<ui::MessageBar>("findingsMessage")->title() == u"Restricted findings were locked."_qs);
}

TEST_CASE("a locked finding is deleted only after a question", "[ui][findings][vault]")
{
    SecretBench bench;
    bench.seal();
    bench.vault().lock();
    bench.part<QListView>("findingList")->setFocus();
    bench.press(Qt::Key_Delete);
    CHECK(bench.dialogs.questions.size() == 1);
    REQUIRE(bench.audits().find(bench.id) != nullptr);
    bench.dialogs.decisions = {true};
    bench.press(Qt::Key_Delete);
    CHECK(bench.audits().find(bench.id) == nullptr);
}

TEST_CASE("a lost password is replaced for what comes, and the password is changed by itself",
          "[ui][findings][vault]")
{
    SecretBench bench;
    bench.seal();
    bench.vault().lock();
    const FindingId second = bench.addFinding(1);
    bench.tab->showSubject(second.toString());
    bench.run(u"findings.restrict"_qs);
    CHECK(bench.isAsked());
    bench.part<QPushButton>("otherPasswordButton")->click();
    bench.part<QLineEdit>("newPasswordEdit")->setText(kOther);
    bench.part<QLineEdit>("againPasswordEdit")->setText(kOther);
    bench.part<QCheckBox>("lossKnownCheck")->setChecked(true);
    bench.dialogs.decisions = {true};
    bench.part<QPushButton>("vaultButton")->click();
    bench.waitFor([&] { return bench.at(second).restricted; });
    CHECK_FALSE(isLocked(bench.at(second)));
    CHECK(isLocked(bench.at(bench.id)));

    bench.run(u"findings.password"_qs);
    bench.part<QLineEdit>("passwordEdit")->setText(kOther);
    bench.part<QLineEdit>("newPasswordEdit")->setText(u"third harbour lamp"_qs);
    bench.part<QLineEdit>("againPasswordEdit")->setText(u"third harbour lamp"_qs);
    bench.part<QPushButton>("vaultButton")->click();
    auto* message = bench.part<ui::MessageBar>("findingsMessage");
    bench.waitFor(
        [&] { return message->isVisible() && message->title() == u"The password was changed."_qs; });
    bench.vault().lock();
    CHECK_FALSE(bench.vault().unlock(kOther));
    CHECK(bench.vault().unlock(u"third harbour lamp"_qs));
}

TEST_CASE("the opinion names what is locked", "[ui][findings][vault]")
{
    SecretBench bench;
    bench.seal();
    auto* why = bench.part<ui::TextBlock>("opinionWhy");
    CHECK_FALSE(why->text().contains(u"locked"_qs));
    bench.vault().lock();
    test::settleLayouts();
    CHECK(why->text().contains(u"1 restricted finding is locked and not counted."_qs));
}

TEST_CASE("a tab that closes while a password is worked out waits for it", "[ui][findings][vault]")
{
    SecretBench bench;
    bench.seal();
    bench.vault().lock();
    test::settleLayouts();
    bench.part<QLineEdit>("passwordEdit")->setText(kPassword);
    bench.part<QPushButton>("vaultButton")->click();
    delete bench.tab;
    bench.tab = nullptr;
    CHECK(bench.vault().isUnlocked());
}

TEST_CASE("every word about restricted findings can be read, in both languages and with large text",
          "[ui][findings][vault][pictures]")
{
    ui::Theme& theme = test::look();
    for (const Language language : {Language::English, Language::Chinese}) {
        SecretBench bench;
        bench.languages.setLanguage(language);
        const auto look = [&](const QString& what) {
            const QString name = u"restricted-"_qs + what + u'-' + languageCode(language);
            test::settleLayouts();
            CHECK(test::savePicture(*bench.window, name));
            theme.setKind(ui::ThemeKind::Dark);
            CHECK(test::savePicture(*bench.window, name + u"-dark"));
            theme.setKind(ui::ThemeKind::Light);
            for (const int size : {100, 150, 200}) {
                theme.setTextSize(size);
                INFO(qPrintable(name) << ", text size " << size);
                CHECK(test::whatDoesNotFit(*bench.window).join(u'\n').toStdString() == "");
            }
            theme.setTextSize(100);
        };
        bench.run(u"findings.restrict"_qs);
        bench.typeKeys(u"harbour7"_qs);
        look(u"new"_qs);
        bench.press(Qt::Key_Escape);
        bench.seal();
        look(u"open"_qs);
        bench.vault().lock();
        bench.addFinding(1);
        look(u"locked"_qs);
    }
}
