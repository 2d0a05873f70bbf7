#include "paper/form_cells.h"

#include "paper_sample.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::paper;
using namespace sextant::testing;
using assessment::Response;

namespace {

struct Desk
{
    PaperInput input = kindsForm();

    const framework::Item& item(int number) const
    {
        for (const framework::Item* one : input.framework->index.items())
            if (one->code == QStringLiteral("C%1").arg(number))
                return *one;
        throw std::out_of_range("item");
    }
    Result<std::optional<Response>> read(int number, const QString& answer, const QString& reason = {}) const
    {
        return readCells(input.framework->framework.method, item(number), {answer, reason, {}});
    }
};

assessment::ChosenOptions options(std::initializer_list<const char*> ids)
{
    assessment::ChosenOptions chosen;
    for (const char* id : ids)
        chosen.options.push_back({QLatin1String(id)});
    return chosen;
}

} // namespace

TEST_CASE("what a cell is written with is read back, in either language", "[paper]")
{
    const Desk desk;
    const std::vector<std::pair<int, Response>> responses{
        {1, options({"yes"})},
        {1, options({"no"})},
        {1, assessment::NotApplicable{QStringLiteral("= no office (&)")}},
        {4, options({"a", "b"})},
        {4, options({"none"})},
        {4, assessment::NotApplicable{QStringLiteral("new")}},
        {5, Decimal::fromInt(-7)},
        {5, *Decimal::parse(QStringLiteral("1234.5"))},
        {6, QDate(2026, 5, 9)},
        {7, QStringLiteral("two\nlines = 1; 2")},
        {7, QStringLiteral("-")},
        {7, QStringLiteral("A")},
        {7, assessment::NotApplicable{QStringLiteral("nobody to ask")}},
    };
    for (const Language language : {Language::English, Language::Chinese}) {
        for (const auto& [number, response] : responses) {
            const FormCells cells = formCells(desk.item(number), response, {}, language);
            INFO(cells.answer.toStdString());
            const auto read = desk.read(number, cells.answer, cells.reason);
            REQUIRE(read.has_value());
            CHECK(read->value() == response);
        }
    }
}

TEST_CASE("an empty cell leaves the answer, a dash clears it", "[paper]")
{
    const Desk desk;
    for (const int number : {1, 4, 5, 6, 7}) {
        CHECK_FALSE(desk.read(number, {}).value().has_value());
        CHECK(desk.read(number, QStringLiteral(" - ")).value() == Response{});
    }
}

TEST_CASE("cells are read as people type them", "[paper]")
{
    const Desk desk;
    for (const char16_t* text : {u"1", u"１", u"Yes", u"yes", u"是", u"1 Yes", u"1 是", u" 1  YES "})
        CHECK(desk.read(1, QString::fromUtf16(text)).value() == Response(options({"yes"})));
    for (const char16_t* text : {u"1; 2", u"1,2", u"２；１", u"甲、乙", u"Beta | Alpha", u"1\n2\n"})
        CHECK(desk.read(4, QString::fromUtf16(text)).value() == Response(options({"a", "b"})));
    for (const char16_t* text : {u"A", u"n/a", u"不适用", u"A Not applicable", u"Ａ 不适用"})
        CHECK(desk.read(1, QString::fromUtf16(text), QStringLiteral("why")).value() ==
              Response(assessment::NotApplicable{QStringLiteral("why")}));
    CHECK(desk.read(5, QStringLiteral("１２")).value() == Response(Decimal::fromInt(12)));
    CHECK(desk.read(6, QStringLiteral("2026年5月9日")).value() == Response(QDate(2026, 5, 9)));
}

TEST_CASE("a cell that cannot be taken says which and why", "[paper]")
{
    const Desk desk;
    const auto code = [&](int number, const char* answer, const char* reason = "") {
        const auto read = desk.read(number, QLatin1String(answer), QLatin1String(reason));
        REQUIRE_FALSE(read.has_value());
        return std::pair(read.error().code, cellOf(read.error()));
    };
    CHECK(code(1, "3") == std::pair(ErrorCode::UnknownOption, 0));
    CHECK(code(1, "1 Yse") == std::pair(ErrorCode::UnknownOption, 0));
    CHECK(code(1, "1; 2") == std::pair(ErrorCode::UnknownOption, 0));
    CHECK(code(1, "A") == std::pair(ErrorCode::ReasonNeeded, 1));
    CHECK(code(1, "A", "-") == std::pair(ErrorCode::ReasonNeeded, 1));
    CHECK(code(1, "1", "why") == std::pair(ErrorCode::InvalidArgument, 1));
    CHECK(code(1, "", "why") == std::pair(ErrorCode::InvalidArgument, 1));
    CHECK(code(4, "1; 3") == std::pair(ErrorCode::InvalidArgument, 0));
    CHECK(code(4, "1; 9") == std::pair(ErrorCode::UnknownOption, 0));
    CHECK(code(5, "many") == std::pair(ErrorCode::WrongKind, 0));
    CHECK(code(6, "2026-02-30") == std::pair(ErrorCode::WrongKind, 0));
}
