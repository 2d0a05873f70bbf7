#include "organisation/credit_code.h"

#include <catch2/catch.hpp>

using namespace sextant::organisation;

TEST_CASE("public and made-up credit codes with the right check characters are valid", "[organisation]")
{
    const auto code = GENERATE(u"91110000710926094P"_qs, u"G1610000713522976L"_qs, u"G1330000MCW06863XQ"_qs,
                               u"G11100007178352756"_qs, u"51000000123456788Y"_qs, u"52000000123456788U"_qs,
                               u"53000000123456788Q"_qs, u"53000000MJ0000018Y"_qs, u"530000000000001660"_qs,
                               u"5100000000000006XP"_qs);
    CHECK(checkCreditCode(code) == CreditCodeCheck{});
    CHECK(checkCreditCode(code).isAcceptable());
}

TEST_CASE("a credit code is read as it is typed", "[organisation]")
{
    const auto typed = GENERATE(u" 91110000710926094p "_qs, u"９１１１００００７１０９２６０９４Ｐ"_qs,
                                u"9111 0000 7109 2609 4P"_qs, u"\t91110000710926094P\n"_qs);
    CHECK(normalisedCreditCode(typed) == u"91110000710926094P"_qs);
    CHECK(checkCreditCode(typed).verdict == CreditCodeVerdict::Valid);
}

TEST_CASE("a slip in any place is found by the check character", "[organisation]")
{
    QString code = u"53000000123456788Q"_qs;
    const int place = GENERATE(range(0, 17));
    code[place] = code[place] == u'1' ? u'2' : u'1';
    CHECK(checkCreditCode(code).verdict == CreditCodeVerdict::WrongCheckCharacter);
    CHECK(checkCreditCode(u"53000000123456788R"_qs).verdict == CreditCodeVerdict::WrongCheckCharacter);
}

TEST_CASE("letters that no code has are named with their place", "[organisation]")
{
    const auto letter = GENERATE(u'I', u'O', u'S', u'V', u'Z', u'-', u'码');
    QString code = u"53000000123456788Q"_qs;
    code[9] = letter;
    CHECK(checkCreditCode(code) == CreditCodeCheck{CreditCodeVerdict::LetterNotUsed, 10});
    CHECK_FALSE(checkCreditCode(code).isAcceptable());
}

TEST_CASE("a credit code has 18 characters", "[organisation]")
{
    const auto code = GENERATE(u""_qs, u"5300000012345678Q"_qs, u"53000000123456788QQ"_qs);
    CHECK(checkCreditCode(code).verdict == CreditCodeVerdict::WrongLength);
}

TEST_CASE("an organisation code that disagrees with its check character is a warning only", "[organisation]")
{
    // As 53000000123456788Q, with 9 for the organisation code's check character 8 and the whole's made to
    // fit.
    QString code = u"530000001234567890"_qs;
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_qs;
    int fits = 0;
    for (const QChar last : alphabet) {
        code[17] = last;
        if (checkCreditCode(code).verdict == CreditCodeVerdict::WrongCheckCharacter)
            continue;
        ++fits;
        CHECK(checkCreditCode(code).verdict == CreditCodeVerdict::OrganisationCodeDiffers);
        CHECK(checkCreditCode(code).isAcceptable());
    }
    CHECK(fits == 1);
}
