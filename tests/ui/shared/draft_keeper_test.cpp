#include "support/look.h"
#include "support/page_events.h"

#include "ui/shared/draft_keeper.h"
#include "ui/shared/field_box.h"
#include "ui/shared/note_field.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

#include <map>

using namespace sextant;
using namespace sextant::ui;
using workspace::DraftPlace;

namespace {

/// Drafts in memory, as a file that is never closed.
class Drafts : public workspace::DraftService
{
public:
    void keep(const DraftPlace& place, const QString& text) override { m_texts[place.field] = text; }
    QString kept(const DraftPlace& place) const override
    {
        const auto found = m_texts.find(place.field);
        return found == m_texts.end() ? QString() : found->second;
    }

private:
    std::map<QString, QString> m_texts;
};

const DraftPlace kHere{audit::FindingId{QUuid::createUuid()}, u"here"_qs};
const DraftPlace kThere{kHere.subject, u"there"_qs};

/// A field of each kind and another to go to, in a window.
struct Bench
{
    explicit Bench(QWidget* given)
        : field(given)
    {
        field->setObjectName(u"field"_qs);
        box = new FieldBox(test::look(), field);
        keeper = &box->keepDrafts(drafts);
        auto* column = new QVBoxLayout(&window);
        column->addWidget(box);
        column->addWidget(other = new QLineEdit);
        REQUIRE(test::showActive(window, {500, 300}));
        keeper->show(kHere, u"as it was"_qs);
        field->setFocus();
    }

    QString text() const
    {
        const auto* line = qobject_cast<QLineEdit*>(field);
        return line != nullptr ? line->text() : static_cast<QPlainTextEdit*>(field)->toPlainText();
    }
    void type(const QString& text) const
    {
        QInputMethodEvent commit;
        commit.setCommitString(text);
        QApplication::sendEvent(field, &commit);
    }
    bool keeps(const DraftPlace& place, const QString& wanted) const
    {
        return QTest::qWaitFor([&] { return drafts.kept(place) == wanted; }, 5000);
    }
    bool isSaid() const { return window.findChild<RecoveredLine*>(u"fieldRecovered"_qs)->isVisible(); }
    void selectAll() const { QMetaObject::invokeMethod(field, "selectAll"); }

    Drafts drafts;
    QWidget window;
    QWidget* field;
    FieldBox* box = nullptr;
    DraftKeeper* keeper = nullptr;
    QLineEdit* other = nullptr;
};

QWidget* fieldOf(int kind)
{
    if (kind == 0)
        return new QLineEdit;
    return kind == 1 ? new NoteField : new QPlainTextEdit;
}

} // namespace

TEST_CASE("what is typed in a field is kept at a pause, until it is taken", "[ui][drafts]")
{
    Bench bench(fieldOf(GENERATE(0, 1, 2)));
    CHECK(bench.text() == u"as it was"_qs);
    bench.selectAll();
    bench.type(u"账户"_qs);
    REQUIRE(bench.keeps(kHere, u"账户"_qs));
    CHECK_FALSE(bench.isSaid());
    bench.keeper->show(kHere, u"from elsewhere"_qs); // takes nothing out of one's hands
    CHECK(bench.text() == u"账户"_qs);
    bench.keeper->taken(bench.keeper->place(), u"账户"_qs);
    CHECK(bench.drafts.kept(kHere).isEmpty());
    CHECK(bench.text() == u"账户"_qs);
}

TEST_CASE("what is typed back to what was there leaves no draft", "[ui][drafts]")
{
    Bench bench(fieldOf(GENERATE(0, 1, 2)));
    bench.selectAll();
    bench.type(u"x"_qs);
    REQUIRE(bench.keeps(kHere, u"x"_qs));
    bench.selectAll();
    bench.type(u"as it was"_qs);
    CHECK(bench.drafts.kept(kHere).isEmpty());
}

TEST_CASE("what a program that ended has left comes back, is said to, and counts once it is taken",
          "[ui][drafts]")
{
    Bench bench(fieldOf(GENERATE(0, 1, 2)));
    bench.drafts.keep(kThere, u"half a sen"_qs);
    bench.keeper->show(kThere, u"there before"_qs);
    CHECK(bench.text() == u"half a sen"_qs);
    CHECK(bench.isSaid());
    CHECK(bench.field->accessibleDescription().contains(u"has come back"_qs));
    bench.other->setFocus();
    bench.keeper->show(kThere, u"there before"_qs);
    CHECK(bench.text() == u"half a sen"_qs);
    bench.keeper->taken(bench.keeper->place(), u"Half a sentence."_qs);
    CHECK(bench.text() == u"Half a sentence."_qs);
    CHECK_FALSE(bench.isSaid());
    CHECK(bench.drafts.kept(kThere).isEmpty());
}

TEST_CASE("a recovered line is taken like a typed one when the field is left", "[ui][drafts]")
{
    auto* line = new QLineEdit;
    Bench bench(line);
    bench.drafts.keep(kThere, u"half"_qs);
    bench.other->setFocus();
    bench.keeper->show(kThere, {});
    int finished = 0;
    QObject::connect(line, &QLineEdit::editingFinished, line, [&finished] { ++finished; });
    line->setFocus(Qt::ShortcutFocusReason);
    CHECK_FALSE(line->hasSelectedText());
    bench.type(u" a line"_qs);
    CHECK(line->text() == u"half a line"_qs);
    bench.other->setFocus();
    CHECK(finished == 1);
}

TEST_CASE("each place keeps its own, and what was typed last stays where it was", "[ui][drafts]")
{
    Bench bench(fieldOf(GENERATE(0, 1, 2)));
    bench.selectAll();
    bench.type(u"here"_qs);
    bench.keeper->show(kThere, u"there"_qs); // before any pause
    CHECK(bench.text() == u"there"_qs);
    CHECK(bench.drafts.kept(kHere) == u"here"_qs);
    CHECK(bench.drafts.kept(kThere).isEmpty());
    bench.keeper->show(std::nullopt, {});
    CHECK(bench.text().isEmpty());
}

TEST_CASE("a draft that is what was taken after all is no news", "[ui][drafts]")
{
    Bench bench(fieldOf(GENERATE(0, 1, 2)));
    bench.drafts.keep(kThere, u"the same "_qs);
    bench.keeper->show(kThere, u"the same"_qs);
    CHECK_FALSE(bench.isSaid());
    CHECK(bench.drafts.kept(kThere).isEmpty());
}

TEST_CASE("what is read only takes no draft back and keeps none", "[ui][drafts]")
{
    Bench bench(fieldOf(GENERATE(0, 1, 2)));
    bench.drafts.keep(kThere, u"half"_qs);
    bench.field->setProperty("readOnly", true);
    bench.keeper->show(kThere, u"signed"_qs);
    CHECK(bench.text() == u"signed"_qs);
    CHECK_FALSE(bench.isSaid());
}

TEST_CASE("keeping a draft never breaks what an input method has open", "[ui][drafts]")
{
    Bench bench(fieldOf(GENERATE(0, 1, 2)));
    bench.type(u"!"_qs);
    QInputMethodEvent open(u"zhang"_qs, {});
    QApplication::sendEvent(bench.field, &open);
    const QString before = bench.text();
    REQUIRE(bench.keeps(kHere, before));
    bench.keeper->show(kHere, u"from elsewhere"_qs);
    CHECK(bench.text() == before);
    QInputMethodEvent commit;
    commit.setCommitString(u"账"_qs);
    QApplication::sendEvent(bench.field, &commit);
    CHECK(bench.keeps(kHere, bench.text()));
    CHECK(bench.text().contains(u"账"_qs));
    CHECK_FALSE(bench.text().contains(u"zhang"_qs));
}
