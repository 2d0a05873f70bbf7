#include "paper/form_number.h"

#include "base/hashing.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace sextant;
using namespace sextant::paper;

namespace {

constexpr QLatin1StringView kSigns("0123456789ABCDEFGHJKMNPQRSTVWXY");

QDateTime minuteAt(int minutes)
{
    return QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC).addSecs(qint64(minutes) * 60);
}

FormNumber some(int minutes, int seed = 1)
{
    const auto id = assessment::AssessmentId{QUuid::createUuidV5(QUuid(), QByteArray::number(seed))};
    return formNumber(id, sha256("edition"), minuteAt(minutes));
}

} // namespace

TEST_CASE("a form's number tells when it was printed and what it is of", "[paper]")
{
    rc::prop("number", [] {
        const FormNumber number = some(*rc::gen::inRange(0, 28'629'151), *rc::gen::arbitrary<int>());
        const QString text = formNumberText(number);
        RC_ASSERT(text.size() == 9);
        RC_ASSERT(readFormNumber(text) == number);
        RC_ASSERT(readFormNumber(QString(u' ' + text.toLower()).replace(u'0', u'o').replace(u'1', u'l')) ==
                  number);
        RC_ASSERT(readFormNumber(QString(text).remove(u'-')) == number);
    });
    const QDateTime late = minuteAt(1'000'000).addSecs(59);
    CHECK(formNumber({}, {}, late).printedAt == minuteAt(1'000'000));
    CHECK(formNumber({}, {}, minuteAt(-5)).printedAt == minuteAt(0));
}

TEST_CASE("a sign mistyped in a form's number, or two changed over, are found out", "[paper]")
{
    rc::prop("slip", [] {
        const QString text = formNumberText(some(*rc::gen::inRange(0, 28'629'151))).remove(u'-');
        QString typed = text;
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size() - 1);
        if (*rc::gen::arbitrary<bool>())
            typed[at] = QLatin1Char(kSigns[*rc::gen::inRange<qsizetype>(0, kSigns.size())]);
        else
            std::swap(typed[at], typed[at + 1]);
        RC_PRE(typed != text);
        RC_ASSERT(!readFormNumber(typed).has_value());
    });
}

TEST_CASE("forms of different assessments and editions have different marks", "[paper]")
{
    const QDateTime at = minuteAt(5);
    const auto id =
        assessment::AssessmentId::fromString(QStringLiteral("018f0000-0000-7000-8000-000000000001"));
    const auto other =
        assessment::AssessmentId::fromString(QStringLiteral("018f0000-0000-7000-8000-000000000002"));
    CHECK(formNumber(id, "a", at).mark != formNumber(other, "a", at).mark);
    CHECK(formNumber(id, "a", at).mark != formNumber(id, "b", at).mark);
    CHECK(formNumber(id, "a", at) == formNumber(id, "a", at.addSecs(30)));
}

TEST_CASE("what is no number of a form is refused", "[paper]")
{
    for (const char16_t* text :
         {u"", u"-", u"K7M2", u"K7M2-P4XQZ", u"K7M2-P4XU", u"中文中文中文中文", u"00000001"})
        CHECK_FALSE(readFormNumber(QString::fromUtf16(text)).has_value());
    CHECK(readFormNumber(QStringLiteral("0000-0000")) == FormNumber{minuteAt(0), 0});
}
