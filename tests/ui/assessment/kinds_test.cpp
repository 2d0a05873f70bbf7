#include "ui/assessment/page_bench.h"

#include "assessment/response_text.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <catch2/catch.hpp>

using namespace sextant;
using page_bench::PageBench;

TEST_CASE("several options are switched by digits, and an exclusive one stands alone", "[ui][assessment]")
{
    PageBench bench;
    bench.goTo("a.many");
    bench.page().activated();
    bench.press(Qt::Key_1);
    bench.press(Qt::Key_2);
    const assessment::ChosenOptions both{{{QStringLiteral("x")}, {QStringLiteral("y")}}};
    INFO(assessment::responseText(bench.answerTo("a.many").response).toStdString());
    CHECK(bench.answerTo("a.many").response == assessment::Response(both));
    bench.press(Qt::Key_3);
    CHECK(bench.answerTo("a.many").response ==
          assessment::Response(assessment::ChosenOptions{{{QStringLiteral("none")}}}));
    bench.press(Qt::Key_3);
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("a.many").response));
}

TEST_CASE("a number is typed, read tolerantly, and refused with a sentence", "[ui][assessment]")
{
    PageBench bench;
    bench.goTo("b.number");
    bench.page().activated();
    auto* field = bench.part<QLineEdit>("valueField");
    REQUIRE(field != nullptr);
    bench.press(Qt::Key_4);
    bench.type(QStringLiteral("2,5"));
    bench.press(Qt::Key_Return);
    CHECK(bench.answerTo("b.number").response == assessment::Response(Decimal{425'000}));
    CHECK(field->text() == QStringLiteral("42.5"));
    field->selectAll();
    bench.type(QStringLiteral("1000"));
    bench.press(Qt::Key_Return);
    CHECK(bench.answerTo("b.number").response == assessment::Response(Decimal{425'000}));
    CHECK(field->text() == QStringLiteral("1000"));
    CHECK(field->accessibleDescription().contains(QStringLiteral("100")));
}

TEST_CASE("a date is taken when the question is left", "[ui][assessment]")
{
    PageBench bench;
    bench.goTo("b.date");
    auto* field = bench.part<QLineEdit>("valueField");
    field->setFocus();
    bench.type(QStringLiteral("2025.3.9"));
    bench.goTo("b.text");
    CHECK(bench.answerTo("b.date").response == assessment::Response(QDate(2025, 3, 9)));
}

TEST_CASE("a value that cannot be read is named when its question is left", "[ui][assessment]")
{
    PageBench bench;
    bench.goTo("b.date");
    bench.part<QLineEdit>("valueField")->setFocus();
    bench.type(QStringLiteral("next spring"));
    bench.goTo("b.text");
    QCoreApplication::processEvents();
    CHECK(bench.noticeTitle().contains(QStringLiteral("next spring")));
    CHECK_FALSE(assessment::isAnswered(bench.answerTo("b.date").response));
}

TEST_CASE("a text answer is taken when its field is left", "[ui][assessment]")
{
    PageBench bench;
    bench.goTo("b.text");
    auto* field = bench.part<QPlainTextEdit>("textField");
    REQUIRE(field != nullptr);
    field->setFocus();
    bench.type(QStringLiteral("two offices"));
    bench.press(Qt::Key_Escape);
    CHECK(bench.answerTo("b.text").response == assessment::Response(QStringLiteral("two offices")));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->toPlainText().isEmpty());
}

TEST_CASE("arrows pass through questions of every kind", "[ui][assessment]")
{
    PageBench bench;
    for (int i = 0; i < 5; ++i)
        bench.press(Qt::Key_Down);
    CHECK(bench.presenter().current() == bench.indexOf("b.text"));
    for (int i = 0; i < 5; ++i)
        bench.press(Qt::Key_Up);
    CHECK(bench.presenter().current() == bench.indexOf("a.level"));
}

TEST_CASE("a click on a card rates, and a refused click leaves the card as it was", "[ui][assessment]")
{
    PageBench bench;
    auto* card = bench.part<QAbstractButton>("levelCard3");
    QTest::mouseClick(card, Qt::LeftButton);
    CHECK(bench.answerTo("a.level").response == workspace_fixture::level(3));
    QTest::mouseClick(card, Qt::LeftButton);
    CHECK(card->isChecked());
    CHECK(bench.undo.count() == 1);
}
