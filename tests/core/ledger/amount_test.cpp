#include "ledger/amount.h"

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <QString>

using namespace sextant;
using namespace sextant::ledger;

TEST_CASE("amounts are read as ledgers write them", "[ledger]")
{
    const auto [text, value] = GENERATE(table<const char*, const char*>({
        {"1234.5", "1234.5"},
        {"1,234.50", "1234.5"},
        {"1,234,567", "1234567"},
        {"-12.30", "-12.3"},
        {"(1,234.50)", "-1234.5"},
        {"1234-", "-1234"},
        {"+7", "7"},
        {"0", "0"},
        {"000123", "123"},
        {".5", "0.5"},
        {"5.", "5"},
        {"¥1,234.00", "1234"},
        {"￥１，２３４．５０", "1234.5"},
        {"1,234.00元", "1234"},
        {"CNY 1 234.5", "1234.5"},
        {"-¥12", "-12"},
        {"¥-12", "-12"},
        {"($12)", "-12"},
        {"（１２）", "-12"},
        {"\xE2\x88\x92"
         "8",
         "-8"},
        {"1234,56", "1234.56"},
        {"1.234,56", "1234.56"},
        {"1 234,5", "1234.5"},
        {"1'234.5", "1234.5"},
        {"1.234.567,8", "1234567.8"},
        {"-", "0"},
        {"—", "0"},
        {"0.00005", "0.0001"},
        {"0.00004", "0"},
        {"-0.12345", "-0.1235"},
        {"  12  ", "12"},
        {"\xC2\xA0"
         "12",
         "12"},
        {"12,345.678", "12345.678"},
    }));
    INFO(text);
    const Amount amount = readAmount(text);
    CHECK(amount.state == AmountState::Fine);
    CHECK(amount.value == Decimal::parse(QString::fromUtf8(value)));
}

TEST_CASE("what is no amount, or two, is not guessed", "[ledger]")
{
    const auto* text =
        GENERATE("abc", "1,23,456.00", "1234,567", "1.2E+05", "12%", "1..2", "1,,2", "--5", "(5", "5)", ".",
                 "1-2", "12a", "2024-07-03", "#N/A", "1.234.56", "１２三", "()", "+", "¥", "1,234,56");
    INFO(text);
    CHECK(readAmount(text).state == AmountState::Unreadable);
}

TEST_CASE("nothing is no amount, and too much is refused", "[ledger]")
{
    CHECK(readAmount("").state == AmountState::Blank);
    CHECK(readAmount("  ").state == AmountState::Blank);
    CHECK(readAmount("89999999999999.9999").state == AmountState::Fine);
    CHECK(readAmount("90000000000000").state == AmountState::TooLarge);
    CHECK(readAmount("123456789012345").state == AmountState::TooLarge);
    CHECK(readAmount(QByteArray(5000, '1')).state == AmountState::TooLarge);
}

TEST_CASE("an amount is read back from each form it is written in", "[ledger]")
{
    rc::prop("forms", [] {
        const auto cents = *rc::gen::inRange<std::int64_t>(0, 9'000'000'000'000);
        QByteArray whole = QByteArray::number(cents / 100);
        const QByteArray fraction = QByteArray::number(cents % 100).rightJustified(2, '0');
        const Decimal expected{cents * 100};
        RC_ASSERT(readAmount(QByteArray(whole).append('.').append(fraction)).value == expected);
        for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
            whole.insert(at, ',');
        const QByteArray grouped = QByteArray(whole).append('.').append(fraction);
        RC_ASSERT(readAmount(grouped).value == expected);
        RC_ASSERT(readAmount(QByteArray("(").append(grouped).append(')')).value == Decimal{-expected.scaled});
        RC_ASSERT(readAmount(QByteArray("￥").append(grouped).append("元")).value == expected);
    });
    rc::prop("any bytes", [] {
        const auto bytes = *rc::gen::arbitrary<std::string>();
        const Amount amount = readAmount(QByteArray::fromStdString(bytes));
        RC_ASSERT(amount.state != AmountState::Fine ||
                  std::abs(amount.value.scaled) < 900'000'000'000'000'000);
    });
}
