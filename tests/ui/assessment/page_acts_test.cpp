#include "ui/assessment/page_bench.h"

#include "ui/assessment/pick_panel.h"
#include "ui/shared/language_switcher.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>

#include <catch2/catch.hpp>

using namespace sextant;
using page_bench::item;
using page_bench::level;
using page_bench::PageBench;
using ui::ItemFilter;

namespace {

QAbstractButton* chip(PageBench& bench, ItemFilter filter)
{
    return bench.page().findChild<QAbstractButton*>(QStringLiteral("filter-") + ui::filterName(filter));
}

void click(QAbstractButton* button)
{
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCoreApplication::processEvents();
}

/// Types \a text into the open list and picks with Enter.
void pick(PageBench& bench, const QString& text)
{
    REQUIRE(QApplication::focusWidget() == bench.part<QLineEdit>("pickField"));
    bench.commitComposed(text);
    bench.press(Qt::Key_Return);
}

/// Own phrases in memory, as the settings would keep them.
class Phrases : public ui::PhraseStore
{
public:
    QStringList kept;
    QStringList load() const override { return kept; }
    void save(const QStringList& phrases) override { kept = phrases; }
};

} // namespace

TEST_CASE("chips count, combine, and lead next and previous", "[ui][assessment][filter]")
{
    PageBench bench;
    bench.startBig(10);
    for (const int flagged : {3, 5, 40})
        REQUIRE(bench.presenter().setFlagged(flagged, true));
    REQUIRE(bench.presenter().setResponse(5, level(2)));
    CHECK(chip(bench, ItemFilter::Flagged)->text() == QStringLiteral("Flagged 3"));
    CHECK(chip(bench, ItemFilter::Unanswered)->text() == QStringLiteral("Unanswered 99"));
    CHECK_FALSE(chip(bench, ItemFilter::NotApplicable)->isVisible());
    click(chip(bench, ItemFilter::Flagged));
    CHECK(bench.presenter().current() == 3);
    bench.press(Qt::Key_Down);
    CHECK(bench.presenter().current() == 5);
    bench.press(Qt::Key_Down);
    CHECK(bench.presenter().current() == 40);
    bench.press(Qt::Key_Up);
    CHECK(bench.presenter().current() == 5);
    click(chip(bench, ItemFilter::Unanswered));
    CHECK(bench.presenter().shownCount() == 2);
    CHECK(bench.presenter().current() == 3);
    click(bench.part<QAbstractButton>("filterAll"));
    CHECK(bench.presenter().shownCount() == 100);
}

TEST_CASE("what no longer fits a filter stays until the filter is set anew", "[ui][assessment][filter]")
{
    PageBench bench;
    bench.startBig(3);
    click(chip(bench, ItemFilter::Unanswered));
    bench.grid();
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_2);
    CHECK(bench.presenter().shownCount() == 30);
    CHECK(bench.presenter().current() == 2);
    bench.press(Qt::Key_Up);
    CHECK(bench.presenter().current() == 1);
    CHECK(chip(bench, ItemFilter::Unanswered)->text() == QStringLiteral("Unanswered 28"));
    click(bench.part<QAbstractButton>("filterAll"));
    click(chip(bench, ItemFilter::Unanswered));
    CHECK(bench.presenter().shownCount() == 28);
}

TEST_CASE("filters that leave nothing say so and offer to show everything", "[ui][assessment][filter]")
{
    PageBench bench;
    REQUIRE(bench.presenter().setFlagged(bench.indexOf("a.level"), true));
    REQUIRE(bench.presenter().setResponse(bench.indexOf("a.gate"),
                                          assessment::NotApplicable{QStringLiteral("no")}));
    const bool grid = GENERATE(false, true);
    if (grid)
        bench.grid();
    bench.presenter().setFilters(ui::ItemFilters(ItemFilter::Flagged) | ItemFilter::NotApplicable);
    QCoreApplication::processEvents();
    CHECK(bench.part<QWidget>("nothingShown")->isVisible());
    CHECK(bench.presenter().shownCount() == 0);
    click(bench.part<QAbstractButton>(grid ? "gridShowAll" : "clearFilters"));
    CHECK_FALSE(bench.part<QWidget>("nothingShown")->isVisible());
    CHECK(bench.presenter().shownCount() == 6);
}

TEST_CASE("each filter lets through what it names", "[ui][assessment][filter]")
{
    PageBench bench;
    bench.answerAll(bench.assessment); // a.level at 3 with target 4; b.more not applicable
    REQUIRE(bench.assessments().review(bench.assessment, item("a.gate")));
    REQUIRE(bench.assessments().setResponse(bench.assessment, item("a.gate"), level(1)));
    const auto next = bench.start(QStringLiteral("Next"), QDate(2027, 11, 2), bench.assessment);
    const auto only = [&](ItemFilter filter) {
        QStringList codes;
        for (int i = 0; i < bench.presenter().itemCount(); ++i) {
            if (bench.presenter().isVisible(i) && bench.presenter().matches(i, filter))
                codes << bench.presenter().item(i).code;
        }
        return codes.join(u' ');
    };
    bench.presenter().assign({bench.indexOf("b.text")}, QStringLiteral("Lin Chen"));
    bench.presenter().assign({bench.indexOf("b.date")}, QStringLiteral("Mary"));
    CHECK(only(ItemFilter::BelowTarget) == QStringLiteral("A1"));
    CHECK(only(ItemFilter::NotApplicable) == QStringLiteral("B4"));
    CHECK(only(ItemFilter::ChangedAfterReview) == QStringLiteral("A2"));
    CHECK(only(ItemFilter::Mine) == QStringLiteral("B3"));
    CHECK(only(ItemFilter::Unanswered).isEmpty());
    REQUIRE(bench.page().setAssessment(next));
    CHECK(only(ItemFilter::CarriedOver).startsWith(QStringLiteral("A1 A2 A3")));
}

TEST_CASE("a question is assigned to a new person from the keyboard, and a section to a known one",
          "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_P);
    pick(bench, QStringLiteral("王芳"));
    CHECK(bench.presenter().assigneeName(bench.indexOf("a.level")) == QStringLiteral("王芳"));
    CHECK(bench.undo.count() == 1);
    bench.press(Qt::Key_P, Qt::ShiftModifier);
    pick(bench, QStringLiteral("Lin"));
    for (const char* id : {"a.level", "a.gate", "a.many"})
        CHECK(bench.presenter().matches(bench.indexOf(id), ItemFilter::Mine));
    CHECK_FALSE(bench.presenter().matches(bench.indexOf("b.number"), ItemFilter::Mine));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.presenter().assigneeName(bench.indexOf("a.level")) == QStringLiteral("王芳"));
    bench.press(Qt::Key_P);
    pick(bench, QStringLiteral("Nobody"));
    CHECK(bench.presenter().assigneeName(bench.indexOf("a.level")).isEmpty());
}

TEST_CASE("in the grid a selection is assigned by typing a name into its column", "[ui][assessment][grid]")
{
    PageBench bench;
    ui::GridView& grid = bench.grid();
    grid.setCurrentIndex(grid.rows().index(1, static_cast<int>(ui::GridColumn::Assignee)));
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.sendText(QStringLiteral("M"));
    CHECK(bench.part<QLineEdit>("pickField")->text() == QStringLiteral("M"));
    pick(bench, QStringLiteral("ary"));
    CHECK(bench.presenter().assigneeName(bench.indexOf("a.level")) == QStringLiteral("Mary"));
    CHECK(bench.presenter().assigneeName(bench.indexOf("a.gate")) == QStringLiteral("Mary"));
    CHECK(QApplication::focusWidget() == &grid);
}

TEST_CASE("Ctrl+G goes to a code, a running number, or gives up", "[ui][assessment]")
{
    PageBench bench;
    const bool inGrid = GENERATE(false, true);
    if (inGrid)
        bench.grid();
    bench.press(Qt::Key_G, Qt::ControlModifier);
    pick(bench, QStringLiteral("ｂ3")); // a full-width letter
    CHECK(bench.presenter().current() == bench.indexOf("b.text"));
    bench.press(Qt::Key_G, Qt::ControlModifier);
    pick(bench, QStringLiteral("4"));
    CHECK(bench.presenter().current() == bench.indexOf("b.number"));
    QWidget* focus = QApplication::focusWidget();
    bench.press(Qt::Key_G, Qt::ControlModifier);
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(bench.part<QWidget>("pickPanel")->isVisible());
    CHECK(QApplication::focusWidget() == focus);
}

TEST_CASE("two semicolons in a note offer phrases, and Enter puts one in", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_Return);
    bench.commitComposed(GENERATE(QStringLiteral("Seen. ;;"), QStringLiteral("Seen. ；；")));
    auto* list = bench.part<QListView>("pickList");
    REQUIRE(list->isVisible());
    CHECK(list->model()->rowCount() >= 20);
    CHECK(bench.undo.count() == 0); // the note is still being typed
    pick(bench, QStringLiteral("older than twelve"));
    auto* note = bench.part<QPlainTextEdit>("noteField");
    CHECK(QApplication::focusWidget() == note);
    CHECK(note->toPlainText() == QStringLiteral("Seen. The evidence is older than twelve months."));
    bench.press(Qt::Key_Escape);
    CHECK(bench.answerTo("a.level").note ==
          QStringLiteral("Seen. The evidence is older than twelve months."));
    CHECK(bench.undo.count() == 1);
}

TEST_CASE("Escape leaves the note as it was typed", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("a;;"));
    bench.press(Qt::Key_Escape);
    auto* note = bench.part<QPlainTextEdit>("noteField");
    CHECK(QApplication::focusWidget() == note);
    bench.type(QStringLiteral("b"));
    CHECK(note->toPlainText() == QStringLiteral("a;;b"));
    CHECK_FALSE(bench.part<QWidget>("pickPanel")->isVisible());
}

TEST_CASE("own phrases are kept from what is selected, come in the grid too, and can be removed",
          "[ui][assessment]")
{
    PageBench bench;
    Phrases store;
    bench.closePage();
    bench.phrases = &store;
    bench.openPage();
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("Asked the treasurer"));
    bench.part<QPlainTextEdit>("noteField")->selectAll();
    bench.part<QAbstractButton>("phrasesButton")->click();
    bench.press(Qt::Key_Return);
    CHECK(store.kept == QStringList{QStringLiteral("Asked the treasurer")});
    ui::GridView& grid = bench.grid();
    grid.setCurrentIndex(grid.rows().index(grid.rows().rowOfItem(bench.indexOf("a.gate")),
                                           static_cast<int>(ui::GridColumn::Note)));
    bench.type(QStringLiteral(";;"));
    pick(bench, QStringLiteral("treasurer"));
    bench.press(Qt::Key_Return);
    CHECK(bench.answerTo("a.gate").note == QStringLiteral("Asked the treasurer"));
    bench.press(Qt::Key_F5);
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral(";;"));
    bench.dialogs.decisions = {true};
    bench.press(Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(store.kept.isEmpty());
    CHECK(bench.part<QListView>("pickList")->isVisible());
}

TEST_CASE("shipped phrases are whole in both languages, and each stands once", "[ui][assessment]")
{
    const ui::PhraseBank bank;
    REQUIRE(bank.phrases().size() >= 20);
    QSet<QString> seen;
    for (const auto& phrase : bank.phrases()) {
        INFO(phrase.text.en.toStdString());
        CHECK_FALSE(phrase.text.isHalf());
        CHECK_FALSE(phrase.text.isEmpty());
        CHECK_FALSE(seen.contains(phrase.text.en));
        seen.insert(phrase.text.en);
    }
}

TEST_CASE("the page comes back to view, filters, cell and columns", "[ui][assessment]")
{
    PageBench bench;
    REQUIRE(bench.presenter().setFlagged(bench.indexOf("a.gate"), true));
    REQUIRE(bench.presenter().setFlagged(bench.indexOf("b.date"), true));
    bench.presenter().setFilters(ItemFilter::Flagged);
    bench.presenter().setBilingual(true);
    ui::GridView& grid = bench.grid();
    grid.setCurrentIndex(grid.rows().index(grid.rows().rowOfItem(bench.indexOf("b.date")),
                                           static_cast<int>(ui::GridColumn::Note)));
    const QVariantMap state = bench.page().state();
    bench.restart();
    bench.page().restoreState(state);
    CHECK(bench.page().view() == ui::AssessmentView::Grid);
    CHECK(bench.presenter().filters() == ui::ItemFilters(ItemFilter::Flagged));
    CHECK(bench.presenter().isBilingual());
    CHECK(bench.presenter().current() == bench.indexOf("b.date"));
    CHECK(bench.grid().currentIndex().column() == static_cast<int>(ui::GridColumn::Note));
    const QVariantMap now = bench.page().state();
    for (const char* key : {"assessment", "item", "view", "filters", "bilingual", "gridState"}) {
        INFO(key);
        CHECK(now.value(QString::fromLatin1(key)) == state.value(QString::fromLatin1(key)));
    }
}

TEST_CASE("Ctrl+L shows question and levels in both languages, and the focus stays", "[ui][assessment]")
{
    PageBench bench;
    const auto entry = bench.library.shipped({QStringLiteral("going-global-readiness")});
    REQUIRE(entry.has_value());
    const auto id = bench.assessments().start(*entry, {bench.organisation, QStringLiteral("2026"), {}, {}});
    REQUIRE(id.has_value());
    REQUIRE(bench.page().setAssessment(*id));
    auto* other = bench.part<QWidget>("otherQuestionText");
    CHECK_FALSE(other->isVisible());
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("half"));
    bench.press(Qt::Key_L, Qt::ControlModifier);
    const framework::Item& asked = bench.presenter().item(bench.presenter().current());
    CHECK(other->isVisible());
    CHECK(other->accessibleName() == asked.question.zh);
    CHECK(
        bench.part<QWidget>("levelCard2")->accessibleDescription().contains(asked.options[2].descriptor.zh));
    CHECK(QApplication::focusWidget() == bench.part<QPlainTextEdit>("noteField"));
    bench.type(QStringLiteral(" typed"));
    CHECK(bench.part<QPlainTextEdit>("noteField")->toPlainText() == QStringLiteral("half typed"));
    bench.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(other->isVisible());
}

TEST_CASE("after the reason, Enter gives the keys back to the answers", "[ui][assessment]")
{
    PageBench bench;
    bench.press(Qt::Key_A);
    bench.type(QStringLiteral("no such work"));
    bench.press(Qt::Key_Return);
    bench.press(Qt::Key_R);
    CHECK(bench.assessments().isReviewed(bench.assessment, item("a.level")));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_A, Qt::ShiftModifier);
    CHECK(bench.answerTo("a.gate").response ==
          workspace_fixture::notApplicable(QStringLiteral("no such work")));
    bench.press(Qt::Key_3, Qt::AltModifier);
    CHECK(bench.answerTo("a.gate").target == Decimal::fromInt(3));
}

TEST_CASE("every command has a text in both languages, a name of its own, and does something",
          "[ui][assessment]")
{
    PageBench bench;
    ui::LanguageSwitcher switcher(*qApp, bench.theme);
    if (GENERATE(false, true))
        bench.grid();
    QStringList english;
    QSet<QString> names;
    for (const ui::Command& command : bench.page().commands()) {
        INFO(command.id.toStdString());
        CHECK(command.id.startsWith(QStringLiteral("assessment.")));
        CHECK_FALSE(names.contains(command.id));
        names.insert(command.id);
        CHECK_FALSE(command.text.isEmpty());
        CHECK(command.run);
        CHECK((command.enabled || !command.why.isEmpty()));
        english << command.text;
    }
    CHECK(names.size() > 20);
    const QString help = bench.page().help();
    switcher.setLanguage(Language::Chinese);
    QCoreApplication::processEvents();
    CHECK(bench.page().help() != help);
    const std::vector<ui::Command> chinese = bench.page().commands();
    REQUIRE(chinese.size() == static_cast<size_t>(english.size()));
    for (size_t i = 0; i < chinese.size(); ++i)
        CHECK(chinese[i].text != english[static_cast<qsizetype>(i)]);
    switcher.setLanguage(Language::English);
}
