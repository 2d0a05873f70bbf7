#include "base/refusal_words.h"

#include <catch2/catch.hpp>

#include <array>

using namespace sextant;

TEST_CASE("a refusal's words hold its arguments, each once", "[base]")
{
    constexpr std::array table{
        RefusalEntry{"late", u"Row {row}: “{value}”", u"Wait {row}", u"第{row}行", u"等"}};
    QVariantMap args{{u"reason"_qs, u"late"_qs}, {u"row"_qs, 7}, {u"value"_qs, u"{row}"_qs}};
    const auto words = refusalWords(table, args);
    REQUIRE(words.has_value());
    CHECK(words->happened == LocalizedText{u"Row 7: “{row}”"_qs, u"第7行"_qs});
    CHECK(words->todo == LocalizedText{u"Wait 7"_qs, u"等"_qs});
    args.insert(u"value"_qs, QString(500, u'x'));
    CHECK(refusalWords(table, args)->happened.en == u"Row 7: “"_qs + QString(120, u'x') + u"…”"_qs);
    CHECK_FALSE(refusalWords(table, {{u"reason"_qs, u"early"_qs}}).has_value());
}
