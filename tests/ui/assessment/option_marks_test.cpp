#include "ui/assessment/value_parser.h"
#include "ui/shared/option_marks.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::ui;
using framework::Direction;

namespace {

framework::Item itemWithPoints(std::initializer_list<int> points,
                               framework::ItemKind kind = framework::ItemKind::Option)
{
    framework::Item item;
    item.kind = kind;
    for (const int p : points) {
        framework::Option option;
        option.id = {QStringLiteral("o%1").arg(item.options.size())};
        option.points = Decimal::fromInt(p);
        item.options.push_back(option);
    }
    return item;
}

framework::Item itemOf(framework::ItemKind kind)
{
    framework::Item item;
    item.kind = kind;
    return item;
}

QString symbols(const std::vector<OptionMark>& marks)
{
    QStringList all;
    for (const OptionMark& mark : marks)
        all << mark.symbol;
    return all.join(u' ');
}

} // namespace

TEST_CASE("levels from 0 to 4 answer to their own digits and stand on the ramp", "[ui][assessment]")
{
    const framework::Item item = itemWithPoints({0, 1, 2, 3, 4});
    const auto marks = optionMarks(item, Direction::HigherIsBetter);
    CHECK(symbols(marks) == QStringLiteral("0 1 2 3 4"));
    CHECK(marks[3] == OptionMark{QStringLiteral("3"), 3, 3});
    CHECK(optionAtDigit(item, Direction::HigherIsBetter, 4) == 4);
    CHECK(optionAtDigit(item, Direction::HigherIsBetter, 5) == -1);
}

TEST_CASE("a scale from 1 to 4 keeps its numbers, without the colours of the five levels", "[ui][assessment]")
{
    const framework::Item item = itemWithPoints({1, 2, 3, 4});
    const auto marks = optionMarks(item, Direction::LowerIsBetter);
    CHECK(symbols(marks) == QStringLiteral("1 2 3 4"));
    CHECK(marks[0].level == -1);
    CHECK(optionAtDigit(item, Direction::LowerIsBetter, 0) == -1);
    CHECK(optionAtDigit(item, Direction::LowerIsBetter, 1) == 0);
}

TEST_CASE("options with other points answer to their place, the tenth to 0, later ones to no key",
          "[ui][assessment]")
{
    const framework::Item item = itemWithPoints({0, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90});
    const auto marks = optionMarks(item, Direction::HigherIsBetter);
    CHECK(marks[0].symbol == QStringLiteral("1"));
    CHECK(marks[9].digit == 0);
    CHECK(marks[10].digit == -1);
    CHECK(optionAtDigit(item, Direction::HigherIsBetter, 0) == 9);
}

TEST_CASE("an exclusive option stands alone, and an ordinary one removes it", "[ui][assessment]")
{
    framework::Item item = itemWithPoints({1, 1, 0}, framework::ItemKind::Options);
    item.options[2].exclusive = true;
    assessment::Response response = toggledOption(item, {}, 1);
    response = toggledOption(item, response, 0);
    CHECK(chosenOptions(item, response) == std::vector<int>{0, 1});
    response = toggledOption(item, response, 2);
    CHECK(chosenOptions(item, response) == std::vector<int>{2});
    response = toggledOption(item, response, 0);
    CHECK(chosenOptions(item, response) == std::vector<int>{0});
    CHECK_FALSE(assessment::isAnswered(toggledOption(item, response, 0)));
}

TEST_CASE("numbers and dates are read as people type them", "[ui][assessment]")
{
    framework::Item number = itemOf(framework::ItemKind::Number);
    number.minimum = Decimal::fromInt(0);
    number.maximum = Decimal::fromInt(100);
    CHECK(parseValue(number, QStringLiteral("１２．５")).response == assessment::Response(Decimal{125'000}));
    CHECK(parseValue(number, QStringLiteral("12,5")).response == assessment::Response(Decimal{125'000}));
    CHECK(parseValue(number, QStringLiteral("-1")).problem == ValueProblem::TooSmall);
    CHECK(parseValue(number, QStringLiteral("100.5")).problem == ValueProblem::TooLarge);
    CHECK(parseValue(number, QStringLiteral("0.12345")).problem == ValueProblem::TooManyDecimals);
    CHECK(parseValue(number, QStringLiteral("many")).problem == ValueProblem::NotANumber);
    CHECK(parseValue(number, QStringLiteral("  ")) == ParsedValue{});
    const framework::Item date = itemOf(framework::ItemKind::Date);
    CHECK(parseValue(date, QStringLiteral("2025年3月9日")).response ==
          assessment::Response(QDate(2025, 3, 9)));
    CHECK(parseValue(date, QStringLiteral("2025-02-30")).problem == ValueProblem::NotADate);
}
