#include "paper/row_code.h"

#include "base/hashing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <QSet>

using namespace sextant;
using namespace sextant::paper;

namespace {

const QByteArray kEdition = sha256("edition");

} // namespace

TEST_CASE("every row of an edition has one code, read back as it is typed", "[paper]")
{
    QSet<QString> codes;
    for (int number = 0; number < 1200; ++number) {
        const QString code = rowCode(number, kEdition);
        codes.insert(code);
        CHECK(code == rowCode(number, kEdition));
        for (const QString& typed :
             {code, code.toLower(), QString(u' ' + code.chopped(1) + u'-' + code.back())})
            CHECK(readRowCode(typed, kEdition, 1200) == number);
    }
    CHECK(codes.size() == 1200);
    const QString first = rowCode(4, kEdition);
    CHECK(first.size() == 4);
    CHECK(readRowCode(QString(u'5' + first.right(1)), kEdition, 10) == 4);
    CHECK(readRowCode(QStringLiteral("００５") + first.right(1), kEdition, 10) == 4);
}

TEST_CASE("one sign mistyped in a code never leads to another row", "[paper]")
{
    rc::prop("mistyped", [] {
        const QByteArray edition = sha256(QByteArray::number(*rc::gen::arbitrary<int>()));
        const int number = *rc::gen::inRange(0, 5000);
        const QString code = rowCode(number, edition);
        const auto at = *rc::gen::inRange<qsizetype>(0, code.size());
        const bool isLetter = at == code.size() - 1;
        const auto sign =
            isLetter ? *rc::gen::inRange(int('A'), int('Z') + 1) : *rc::gen::inRange(int('0'), int('9') + 1);
        QString typed = code;
        typed[at] = QChar(sign);
        RC_PRE(typed != code);
        RC_ASSERT(!readRowCode(typed, edition, 10'000).has_value());
    });
}

TEST_CASE("two digits changed over in a code are found out", "[paper]")
{
    rc::prop("changed over", [] {
        const QByteArray edition = sha256(QByteArray::number(*rc::gen::arbitrary<int>()));
        const QString code = rowCode(*rc::gen::inRange(0, 5000), edition);
        const auto at = *rc::gen::inRange<qsizetype>(0, code.size() - 2);
        QString typed = code;
        std::swap(typed[at], typed[at + 1]);
        RC_PRE(typed != code);
        RC_ASSERT(readRowCode(typed, edition, 10'000) == tl::make_unexpected(CodeFault::WrongCheck));
    });
}

TEST_CASE("a first digit mistyped as zero is found out, though zeros at the left may be left out", "[paper]")
{
    for (int number = 999; number < 10'000; ++number) {
        QString typed = rowCode(number, kEdition);
        CHECK(readRowCode(u'0' + typed, kEdition, 10'000) == number);
        typed[0] = u'0';
        CHECK_FALSE(readRowCode(typed, kEdition, 10'000).has_value());
    }
}

TEST_CASE("most codes of another edition do not check", "[paper]")
{
    int taken = 0;
    for (int i = 0; i < 230; ++i)
        taken += readRowCode(rowCode(41, sha256(QByteArray::number(i))), kEdition, 100).has_value() ? 1 : 0;
    CHECK(taken > 0);
    CHECK(taken < 30);
}

TEST_CASE("what is no code says why", "[paper]")
{
    for (const char16_t* text : {u"", u"K", u"017", u"K017", u"1e3K", u"-", u"01 7 KK", u"٠١٧K", u"中文",
                                 u"9999999999A", u"017\u0001K"})
    {
        const QString typed = QString::fromUtf16(text);
        INFO(typed.toStdString());
        CHECK(readRowCode(typed, kEdition, 100) == tl::make_unexpected(CodeFault::Unreadable));
    }
    CHECK(readRowCode(rowCode(100, kEdition), kEdition, 100) == tl::make_unexpected(CodeFault::NoSuchRow));
    CHECK(readRowCode(rowCode(99, kEdition), kEdition, 100) == 99);
    CHECK(readRowCode(rowCode(-1, kEdition), kEdition, 100) == tl::make_unexpected(CodeFault::NoSuchRow));
}

TEST_CASE("whatever is typed for a code is read or refused", "[paper]")
{
    rc::prop("typed", [](const std::string& typed) {
        const auto read = readRowCode(QString::fromStdString(typed), kEdition, 50);
        RC_ASSERT(!read.has_value() || (*read >= 0 && *read < 50));
    });
}
