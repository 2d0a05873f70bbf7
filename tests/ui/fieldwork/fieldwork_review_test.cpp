#include "fieldwork_fixture.h"

#include "workspace/draft_service.h"

#include <QLineEdit>

using namespace sextant;
using test::FieldworkBench;
using ui::CheckFilter;
using workspace::DraftPlace;

namespace {

audit::MarkState prepared(FieldworkBench& bench, int item)
{
    return bench.audits().signOffState(bench.fieldwork, bench.idOf(item));
}

void addNote(FieldworkBench& bench, const QString& text)
{
    bench.press(Qt::Key_R, Qt::ShiftModifier);
    REQUIRE(QApplication::focusWidget()->objectName() == u"reviewNoteField");
    bench.type(text);
    bench.press(Qt::Key_Return);
}

/// Presses the button of the one review note by the keyboard.
void pressNote(FieldworkBench& bench, const QString& name)
{
    for (auto* button : bench.tab->findChildren<QAbstractButton*>(name)) {
        if (!button->isVisible())
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        return;
    }
    FAIL("no such button");
}

} // namespace

TEST_CASE("S puts the preparer's name under a check, and a change afterwards shows", "[ui][fieldwork]")
{
    FieldworkBench bench;
    const int first = bench.check(0);
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_S);
    REQUIRE(prepared(bench, first) == audit::MarkState::Standing);
    CHECK(bench.model().countOf(CheckFilter::ChangedAfter) == 0);
    bench.press(Qt::Key_N);
    CHECK(prepared(bench, first) == audit::MarkState::ChangedSince);
    CHECK(bench.model().countOf(CheckFilter::ChangedAfter) == 1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(prepared(bench, first) == audit::MarkState::Standing);
}

TEST_CASE("S takes the name away where it stands", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_Up);
    bench.press(Qt::Key_S);
    bench.press(Qt::Key_S);
    CHECK(prepared(bench, bench.check(0)) == audit::MarkState::None);
}

TEST_CASE("an open check cannot be signed off, and the reason is told", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_S);
    CHECK(prepared(bench, bench.check(0)) == audit::MarkState::None);
    CHECK(bench.part<ui::MessageBar>("fieldworkMessage")->isVisible());
}

TEST_CASE("several checks are signed off and reviewed as one act", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    bench.press(Qt::Key_Y);
    bench.press(Qt::Key_S);
    bench.press(Qt::Key_R);
    for (int place = 0; place < 2; ++place) {
        CHECK(prepared(bench, bench.check(place)) == audit::MarkState::Standing);
        CHECK(bench.tab->presenter().isReviewed(bench.check(place)));
    }
    CHECK(bench.undo.count() == 3);
    CHECK(bench.part<QLabel>("ownReview")->isVisible());
}

TEST_CASE("a review note is open until it is answered and resolved", "[ui][fieldwork]")
{
    FieldworkBench bench;
    const int first = bench.check(0);
    addNote(bench, u"Which month?"_qs);
    REQUIRE(bench.audits().reviewNotes(bench.fieldwork).size() == 1);
    CHECK(bench.model().facts(first).openNotes == 1);
    pressNote(bench, u"answerNote"_qs);
    REQUIRE(test::until([] {
        return QApplication::focusWidget() != nullptr &&
               QApplication::focusWidget()->objectName() == u"reviewNoteField";
    }));
    bench.type(u"October"_qs);
    bench.press(Qt::Key_Return);
    CHECK(bench.audits().reviewNotes(bench.fieldwork).front().reply.text == u"October");
    pressNote(bench, u"resolveNote"_qs);
    REQUIRE(test::until([&] { return bench.model().facts(first).openNotes == 0; }));
    bench.list().setFocus();
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.model().facts(first).openNotes == 1);
}

TEST_CASE("a review note that is being typed is kept when the user goes on", "[ui][fieldwork]")
{
    FieldworkBench bench;
    bench.press(Qt::Key_R, Qt::ShiftModifier);
    bench.type(u"Look at July"_qs);
    bench.tab->presenter().goTo(bench.check(1));
    const auto notes = bench.audits().reviewNotes(bench.fieldwork);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().item == bench.idOf(bench.check(0)));
    CHECK(bench.part<QLineEdit>("reviewNoteField")->text().isEmpty());
}

TEST_CASE("a review note and an answer outlive a program that is killed", "[ui][fieldwork][drafts]")
{
    FieldworkBench bench;
    const framework::ItemId check = bench.idOf(bench.check(0));
    const DraftPlace fresh{assessment::answerId(bench.fieldwork, check), u"reviewNote"_qs};
    bench.audits().drafts().keep(fresh, u"Which mon"_qs); // as a program left it that was killed
    bench.closeTab();
    bench.openTab({1272, 700});
    auto* field = bench.part<QLineEdit>("reviewNoteField");
    CHECK(field->text() == u"Which mon"_qs);
    bench.press(Qt::Key_R, Qt::ShiftModifier);
    bench.type(u"th?"_qs);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.audits().reviewNotes(bench.fieldwork).size() == 1);
    const auto note = bench.audits().reviewNotes(bench.fieldwork).front();
    CHECK(note.text == u"Which month?"_qs);
    CHECK(field->text().isEmpty());
    CHECK(bench.audits().drafts().kept(fresh).isEmpty());

    pressNote(bench, u"answerNote"_qs);
    REQUIRE(test::until([&] { return field->hasFocus(); }));
    bench.type(u"Octo"_qs);
    const DraftPlace reply{note.id, u"reply"_qs};
    CHECK(test::until([&] { return bench.audits().drafts().kept(reply) == u"Octo"_qs; }));
    bench.press(Qt::Key_Escape);
    CHECK(bench.audits().drafts().kept(reply).isEmpty());
}
