#include "assessment/assessment.h"
#include "assessment/response_json.h"
#include "core/assessment/generators.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::assessment;
using namespace sextant::test;

namespace {

std::vector<sextant::framework::SectionId> anyScope()
{
    if (*rc::gen::arbitrary<bool>())
        return {};
    return {{*someText()}, {*someText()}};
}

Assessment anyAssessment()
{
    return {{anyUuid()},
            {anyUuid()},
            *anyText(),
            anyDigest(),
            anyDate(),
            anyDate(),
            static_cast<Stage>(*rc::gen::inRange(0, 3)),
            {anyUuid()},
            *anyText(),
            *anyText(),
            *anyText(),
            anyScope()};
}

Answer anyAnswer()
{
    Answer answer{{anyUuid()},
                  {anyUuid()},
                  {*someText()},
                  anyResponse(),
                  *anyText(),
                  *rc::gen::arbitrary<bool>(),
                  {},
                  {},
                  {},
                  *rc::gen::arbitrary<bool>()};
    if (*rc::gen::arbitrary<bool>())
        answer.target = anyDecimal();
    if (*rc::gen::arbitrary<bool>()) {
        answer.assignee = {anyUuid()};
        answer.review = Review{{anyUuid()}, anyTime(), anyDigest()};
    }
    return answer;
}

Seal anySeal()
{
    Seal seal{{anyUuid()}, {anyUuid()}, anyTime(), {anyUuid()}, anyDigest(),
              anyDigest(), *anyText(),  {},        anyDigest()};
    const int heads = *rc::gen::inRange(0, 4);
    for (int i = 0; i < heads; ++i)
        seal.heads.push_back(anyDigest());
    return seal;
}

template <typename Entity>
void checkForms(const Entity& filled)
{
    CHECK(namesAreUnique<Entity>());
    for (const Field<Entity>& field : EntityTraits<Entity>::fields()) {
        INFO(field.name);
        CHECK_FALSE(field.read(filled).isNull());
        CHECK(startsNullAndReturnsToNull(filled, field));
        CHECK(refusesNonsense(filled, field));
    }
}

const QUuid kUuid(0x01020304, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
const QByteArray kDigest(32, '\x5a');
const QDateTime kTime(QDate(2026, 11, 23), QTime(6, 55, 0, 250), Qt::UTC);

Answer fullAnswer()
{
    return {{kUuid},
            {kUuid},
            {u"finance.segregation"_qs},
            ChosenOptions{{{u"3"_qs}}},
            u"seen"_qs,
            true,
            Decimal::fromInt(4),
            {kUuid},
            Review{{kUuid}, kTime, kDigest},
            true};
}

} // namespace

TEST_CASE("every field of an assessment, and of all that belongs to it, survives being stored",
          "[assessment]")
{
    rc::prop("assessment", [] { checkRoundTrip(anyAssessment()); });
    rc::prop("answer", [] { checkRoundTrip(anyAnswer()); });
    rc::prop("evidence", [] {
        checkRoundTrip(Evidence{{anyUuid()},
                                anyDigest(),
                                *anyText(),
                                *anyText(),
                                *rc::gen::inRange<qint64>(0, 1LL << 60),
                                anyTime()});
    });
    rc::prop("link", [] {
        checkRoundTrip(EvidenceLink{{anyUuid()}, {anyUuid()}, {*someText()}, {anyUuid()}});
    });
    rc::prop("seal", [] { checkRoundTrip(anySeal()); });
}

TEST_CASE("fields have names of their own, begin as null and refuse nonsense", "[assessment]")
{
    checkForms(Assessment{{kUuid},
                          {kUuid},
                          u"2026"_qs,
                          kDigest,
                          QDate(2026, 1, 2),
                          QDate(2026, 11, 23),
                          Stage::Signed,
                          {kUuid},
                          u"Lin"_qs,
                          u"Wang"_qs,
                          u"V"_qs,
                          {{u"cash"_qs}, {u"grants"_qs}}});
    checkForms(fullAnswer());
    checkForms(Evidence{{kUuid}, kDigest, u"policy.txt"_qs, u"text/plain"_qs, 5'000'000'000, kTime});
    checkForms(EvidenceLink{{kUuid}, {kUuid}, {u"a"_qs}, {kUuid}});
    checkForms(Seal{{kUuid}, {kUuid}, kTime, {kUuid}, kDigest, kDigest, u"1.0"_qs, {kDigest}, "{}"});
}

TEST_CASE("a response is stored as one object that names its kind", "[assessment]")
{
    const auto [response, text] = GENERATE(table<Response, QByteArray>({
        {Response{}, "[null]"},
        {ChosenOptions{{{u"a"_qs}, {u"b"_qs}}}, R"([{"kind":"options","options":["a","b"]}])"},
        {Decimal{12'5000}, R"([{"kind":"number","number":"12.5"}])"},
        {QDate(2025, 3, 9), R"([{"date":"2025-03-09","kind":"date"}])"},
        {u"words"_qs, R"([{"kind":"text","text":"words"}])"},
        {NotApplicable{u"no field office"_qs}, R"([{"kind":"notApplicable","reason":"no field office"}])"},
    }));
    CHECK(QJsonDocument(QJsonArray{responseToJson(response)}).toJson(QJsonDocument::Compact) == text);
    CHECK(responseFromJson(QJsonDocument::fromJson(text).array().at(0)) == response);
}

TEST_CASE("a response of any other form is refused", "[assessment]")
{
    const QByteArray text = GENERATE(
        R"([{}])", R"(["3"])", R"([3])", R"([{"kind":"options"}])", R"([{"kind":"options","options":[]}])",
        R"([{"kind":"options","options":["a","a"]}])", R"([{"kind":"options","options":[""]}])",
        R"([{"kind":"options","options":["a"],"more":1}])", R"([{"kind":"number","number":12.5}])",
        R"([{"kind":"number","number":"1e3"}])", R"([{"kind":"number","number":"1.50"}])",
        R"([{"kind":"date","date":"2025-02-30"}])", R"([{"kind":"date","date":"9.3.2025"}])",
        R"([{"kind":"text","text":""}])", R"([{"kind":"notApplicable","reason":"  "}])",
        R"([{"kind":"notApplicable"}])", R"([{"kind":"guess","guess":1}])");
    CHECK_FALSE(responseFromJson(QJsonDocument::fromJson(text).array().at(0)).has_value());
}

TEST_CASE("two people who answer one item make one answer", "[assessment]")
{
    const AssessmentId here{kUuid};
    const framework::ItemId item{u"finance.segregation"_qs};
    CHECK(answerId(here, item) == answerId(here, item));
    CHECK(answerId(here, item) != answerId(here, {u"finance.reserves"_qs}));
    CHECK(answerId(here, item) != answerId({QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)}, item));
    const EvidenceId evidence{QUuid(9, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)};
    CHECK(evidenceLinkId(here, item, evidence) == evidenceLinkId(here, item, evidence));
    CHECK(evidenceLinkId(here, item, evidence).uuid != answerId(here, item).uuid);
}

TEST_CASE("a review stands until the response changes", "[assessment]")
{
    Answer answer = fullAnswer();
    CHECK_FALSE(isReviewed(answer));
    answer.review->responseDigest = responseDigest(answer.response);
    CHECK(isReviewed(answer));
    answer.note = u"another note"_qs;
    CHECK(isReviewed(answer));
    answer.response = NotApplicable{u"no field office"_qs};
    CHECK_FALSE(isReviewed(answer));
    answer.review.reset();
    CHECK_FALSE(isReviewed(answer));
}
