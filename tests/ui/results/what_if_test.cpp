#include "results_fixture.h"

#include "ui/results/what_if_panel.h"
#include "ui/shared/message_bar.h"

using namespace sextant;
using test::ResultsFixture;

namespace {

struct WhatIfFixture : ResultsFixture
{
    WhatIfFixture()
    {
        QTest::keyClick(part<QWidget>(u"domainBars"_qs), Qt::Key_W);
        REQUIRE(panel()->isVisible());
        REQUIRE(table()->hasFocus());
    }
    QWidget* panel() { return part<QWidget>(u"whatIfPanel"_qs); }
    ui::ItemTable* table() { return ResultsFixture::table(u"whatIfTable"_qs); }
    /// Goes to the item with \a code by the arrow keys.
    const ui::ItemRow& goTo(const QString& code)
    {
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < table()->rows()->rowCount() && table()->currentRow()->code != code; ++i)
            QTest::keyClick(table(), Qt::Key_Down);
        REQUIRE(table()->currentRow()->code == code);
        return *table()->currentRow();
    }
    QStringList words()
    {
        QStringList words;
        for (const QLabel* label : panel()->findChildren<QLabel*>())
            words << label->text();
        return words;
    }
    QByteArray digest() { return demo.workspace->assessments().contentDigest(demo.underWay()); }
    const assessment::Answer* answer(const QString& code)
    {
        const auto framework = demo.workspace->assessments().framework(demo.underWay());
        for (const framework::Item* item : framework->index.items())
            if (item->code == code)
                return demo.workspace->assessments().answer(demo.underWay(), item->id);
        return nullptr;
    }
};

} // namespace

TEST_CASE("a what-if shows what would be while levels are tried, and says that nothing is saved",
          "[ui][results]")
{
    WhatIfFixture f;
    CHECK(f.part<ui::MessageBar>(u"whatIfBar"_qs)->isVisible());
    CHECK(f.part<ui::TextBlock>(u"whatIfPromise"_qs)->text().startsWith(u"Nothing is saved"_qs));
    const QString before = f.part<ui::DomainBarsWidget>(u"domainBars"_qs)->spec().bars.at(8).valueText;
    f.goTo(u"I1"_qs);
    QTest::keyClick(f.table(), Qt::Key_3);
    CHECK(f.table()->currentRow()->code == u"I1"_qs);
    CHECK(f.table()->currentRow()->choices.isSupposed);
    const auto& bar = f.part<ui::DomainBarsWidget>(u"domainBars"_qs)->spec().bars.at(8);
    CHECK(before == u"1.67"_qs);
    CHECK(bar.valueText == u"2.33"_qs);
    CHECK(f.words().contains(u"1.67"_qs));
    CHECK(f.words().contains(u"2.33"_qs));
    CHECK(f.words().contains(u"6"_qs)); // gates passed
    for (int row = 0; row < f.ResultsFixture::table(u"gatesTable"_qs)->rows()->rowCount(); ++row)
        CHECK_FALSE(f.ResultsFixture::table(u"gatesTable"_qs)->rows()->row(row).isBad);
}

TEST_CASE("a what-if leaves no trace", "[ui][results]")
{
    WhatIfFixture f;
    const QByteArray before = f.digest();
    REQUIRE(f.demo.workspace->flush());
    const QByteArray file = [&] {
        QFile opened(f.demo.path());
        REQUIRE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }();
    f.goTo(u"I1"_qs);
    for (const Qt::Key key : {Qt::Key_3, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0})
        QTest::keyClick(f.table(), key);
    QTest::keyClick(f.table(), Qt::Key_Escape);
    CHECK_FALSE(f.panel()->isVisible());
    CHECK_FALSE(f.part<ui::MessageBar>(u"whatIfBar"_qs)->isVisible());
    CHECK(f.part<ui::DomainBarsWidget>(u"domainBars"_qs)->spec().bars.at(8).valueText == u"1.67"_qs);
    CHECK(f.undo.count() == 0);
    CHECK(f.digest() == before);
    REQUIRE(f.demo.workspace->flush());
    QFile opened(f.demo.path());
    REQUIRE(opened.open(QIODevice::ReadOnly));
    CHECK(opened.readAll() == file);
}

TEST_CASE("plus and minus go level by level, Delete takes one back, a button takes all back", "[ui][results]")
{
    WhatIfFixture f;
    f.goTo(u"I1"_qs);
    QTest::keyClick(f.table(), Qt::Key_Plus);
    CHECK(f.table()->currentRow()->choices.chosen == 2);
    QTest::keyClick(f.table(), Qt::Key_Minus);
    CHECK_FALSE(f.table()->currentRow()->choices.isSupposed);
    QTest::keyClick(f.table(), Qt::Key_4);
    QTest::keyClick(f.table(), Qt::Key_Delete);
    CHECK_FALSE(f.table()->currentRow()->choices.isSupposed);
    CHECK_FALSE(f.part<QWidget>(u"keepTargetsButton"_qs)->isEnabled());
    QTest::keyClick(f.table(), Qt::Key_4);
    test::press(f.page, u"resetWhatIfButton"_qs);
    CHECK_FALSE(f.table()->rows()->row(0).choices.isSupposed);
    CHECK_FALSE(f.part<QWidget>(u"resetWhatIfButton"_qs)->isEnabled());
}

TEST_CASE("no card is cut off when the what-if bar comes in", "[ui][results]")
{
    WhatIfFixture f;
    QTest::keyClick(f.table(), Qt::Key_Down);
    QTest::keyClick(f.table(), Qt::Key_4);
    CHECK(test::cardsAreWhole(f.page));
    // A verdict of fewer lines, then one of more.
    f.goTo(u"I1"_qs);
    QTest::keyClick(f.table(), Qt::Key_3);
    CHECK(test::cardsAreWhole(f.page));
    QTest::keyClick(f.table(), Qt::Key_Escape);
    CHECK(test::cardsAreWhole(f.page));
    QTest::keyClick(f.part<QWidget>(u"domainBars"_qs), Qt::Key_W);
    QTest::keyClick(f.table(), Qt::Key_4);
    CHECK(test::cardsAreWhole(f.page));
}

TEST_CASE("a level is tried with the mouse as well", "[ui][results]")
{
    WhatIfFixture f;
    const ui::ItemRow row = f.table()->rows()->row(0);
    const int wanted = row.choices.answered == 4 ? 0 : 4;
    const QRect cell = f.table()->visualRect(f.table()->model()->index(0, ui::ItemTableModel::Level));
    QTest::mouseClick(f.table()->viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + 24 * wanted + 11, cell.center().y()));
    CHECK(f.table()->rows()->row(0).choices.chosen == wanted);
}

TEST_CASE("what was tried is kept as targets by one act, which one undo takes back", "[ui][results]")
{
    WhatIfFixture f;
    const auto first = f.answer(u"I1"_qs)->target;
    const auto second = f.answer(u"C6"_qs)->target;
    const assessment::Response response = f.answer(u"I1"_qs)->response;
    f.goTo(u"I1"_qs);
    QTest::keyClick(f.table(), Qt::Key_4);
    f.goTo(u"C6"_qs);
    QTest::keyClick(f.table(), Qt::Key_4);
    test::press(f.page, u"keepTargetsButton"_qs);
    CHECK_FALSE(f.panel()->isVisible());
    CHECK(f.answer(u"I1"_qs)->target == Decimal::fromInt(4));
    CHECK(f.answer(u"C6"_qs)->target == Decimal::fromInt(4));
    CHECK(f.answer(u"I1"_qs)->response == response);
    CHECK(f.part<ui::MessageBar>(u"resultsNotice"_qs)->title().startsWith(u"2 target"_qs));
    REQUIRE(f.undo.count() == 1);
    f.undo.undo();
    CHECK(f.answer(u"I1"_qs)->target == first);
    CHECK(f.answer(u"C6"_qs)->target == second);
}

TEST_CASE("an answer given meanwhile keeps what is supposed", "[ui][results]")
{
    WhatIfFixture f;
    f.goTo(u"I1"_qs);
    QTest::keyClick(f.table(), Qt::Key_4);
    f.demo.answerAll(f.demo.underWay());
    CHECK(f.goTo(u"I1"_qs).choices.isSupposed);
    CHECK(f.part<ui::MessageBar>(u"whatIfBar"_qs)->isVisible());
}

TEST_CASE("in a what-if a domain chosen in a chart shows its levels", "[ui][results]")
{
    WhatIfFixture f;
    auto* bars = f.part<ui::DomainBarsWidget>(u"domainBars"_qs);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Return);
    CHECK(f.table()->hasFocus());
    for (int row = 0; row < f.table()->rows()->rowCount(); ++row)
        CHECK(f.table()->rows()->row(row).code.startsWith(u'B'));
}

TEST_CASE("a signed assessment has no what-if", "[ui][results]")
{
    ResultsFixture f;
    f.show(f.demo.in(assessment::Stage::Signed));
    QTest::keyClick(f.part<QWidget>(u"domainBars"_qs), Qt::Key_W);
    CHECK_FALSE(f.part<QWidget>(u"whatIfPanel"_qs)->isVisible());
    CHECK_FALSE(f.part<QWidget>(u"whatIfButton"_qs)->isEnabled());
}
