#include "improvement/action.h"
#include "improvement/action_words.h"
#include "support/field_round_trip.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace sextant;
using namespace sextant::improvement;
using namespace sextant::test;

namespace {

template <typename Id>
Id idOf(uint number)
{
    return {QUuid(number, 5, 0x7006, 0x87, 8, 9, 10, 11, 12, 13, 14)};
}

Source anySource()
{
    if (*rc::gen::arbitrary<bool>())
        return {};
    if (*rc::gen::arbitrary<bool>())
        return {SourceKind::Finding, {}, {}, idOf<audit::FindingId>(8)};
    return {*rc::gen::element(SourceKind::Item, SourceKind::Gate),
            idOf<assessment::AssessmentId>(7),
            {*someText()}};
}

Action anyAction()
{
    Action action;
    action.id = idOf<ActionId>(1);
    action.organisation = idOf<organisation::OrganisationId>(2);
    action.what = {*anyText(), *anyText()};
    action.source = anySource();
    if (*rc::gen::arbitrary<bool>())
        action.target = Decimal{*rc::gen::inRange(-90'000, 90'000)};
    action.owner = idOf<organisation::PersonId>(3);
    action.raisedOn = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 900));
    action.due = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 900));
    if (*rc::gen::arbitrary<bool>())
        action.cost = Money{Decimal{*rc::gen::inRange(0, 900'000'000)},
                            *rc::gen::element(u"CNY"_qs, u"USD"_qs, u"KES"_qs)};
    action.funding = {static_cast<FundingSource>(*rc::gen::inRange(0, kFundingCount)), *anyText()};
    action.standing.state = static_cast<ActionState>(*rc::gen::inRange(0, 6));
    if (*rc::gen::arbitrary<bool>())
        action.standing.by = idOf<organisation::PersonId>(4);
    if (*rc::gen::arbitrary<bool>())
        action.standing.on = QDate(2026, 3, 9);
    action.closingNote = *anyText();
    for (uint file = 1; file < 4; ++file)
        if (*rc::gen::arbitrary<bool>())
            action.evidence.push_back(idOf<assessment::EvidenceId>(file));
    action.position = *anyText();
    return action;
}

Action trainTwoPeople()
{
    Action action;
    action.organisation = idOf<organisation::OrganisationId>(2);
    action.what = {u"Train two people"_qs, u"培训两人"_qs};
    action.source = {SourceKind::Gate, idOf<assessment::AssessmentId>(7), {u"finance.segregation"_qs}};
    action.target = Decimal::fromInt(3);
    action.owner = idOf<organisation::PersonId>(3);
    action.raisedOn = QDate(2026, 10, 12);
    action.due = QDate(2027, 3, 31);
    action.cost = Money{Decimal::fromInt(12'000)};
    action.funding = {FundingSource::ToBeFound, u"asked the donor"_qs};
    action.standing = {ActionState::Verified, idOf<organisation::PersonId>(4), QDate(2027, 2, 1)};
    action.closingNote = u"minutes seen"_qs;
    action.evidence = {idOf<assessment::EvidenceId>(1)};
    action.position = u"i"_qs;
    return action;
}

const Field<Action>& fieldNamed(const char* name)
{
    for (const Field<Action>& field : EntityTraits<Action>::fields())
        if (QLatin1String(field.name) == QLatin1String(name))
            return field;
    throw std::invalid_argument(name);
}

} // namespace

TEST_CASE("every field of an action survives being stored", "[improvement]")
{
    rc::prop("action", [] { checkRoundTrip(anyAction()); });
}

TEST_CASE("action fields have names of their own, begin as null and refuse nonsense", "[improvement]")
{
    CHECK(namesAreUnique<Action>());
    for (const Field<Action>& field : EntityTraits<Action>::fields()) {
        INFO(field.name);
        CHECK_FALSE(field.read(trainTwoPeople()).isNull());
        CHECK(startsNullAndReturnsToNull(trainTwoPeople(), field));
        CHECK(refusesNonsense(trainTwoPeople(), field));
    }
}

TEST_CASE("parts of an action of a wrong form are refused", "[improvement]")
{
    const QString uuid = idOf<assessment::AssessmentId>(7).toString();
    const auto [name, json] = GENERATE_COPY(table<const char*, QJsonValue>(
        {{"cost", QJsonObject{{u"amount"_qs, u"-1"_qs}, {u"currency"_qs, u"CNY"_qs}}},
         {"cost", QJsonObject{{u"amount"_qs, u"1"_qs}, {u"currency"_qs, u"yuan"_qs}}},
         {"cost", QJsonObject{{u"amount"_qs, 1}, {u"currency"_qs, u"CNY"_qs}}},
         {"funding", QJsonObject{{u"source"_qs, u"lottery"_qs}, {u"note"_qs, QString()}}},
         {"standing", QJsonObject{{u"state"_qs, u"done"_qs}}},
         {"standing", QJsonObject{{u"state"_qs, u"verified"_qs}, {u"by"_qs, u"Li"_qs}}},
         {"source", QJsonObject{{u"kind"_qs, u"complaint"_qs}, {u"finding"_qs, uuid}}},
         {"source", QJsonObject{{u"kind"_qs, u"finding"_qs}, {u"finding"_qs, u"F2"_qs}}},
         {"source",
          QJsonObject{{u"kind"_qs, u"finding"_qs}, {u"assessment"_qs, uuid}, {u"item"_qs, u"a"_qs}}},
         {"source", QJsonObject{{u"kind"_qs, u"finding"_qs}, {u"finding"_qs, uuid}, {u"item"_qs, u"a"_qs}}},
         {"source", QJsonObject{{u"kind"_qs, u"item"_qs}, {u"assessment"_qs, uuid}}},
         {"due", u"2026-02-30"_qs},
         {"evidence", QJsonArray{u"minutes"_qs}}}));
    Action action = trainTwoPeople();
    CHECK_FALSE(fieldNamed(name).write(action, json));
    CHECK(action == trainTwoPeople());
}

TEST_CASE("a source that version 2 has written reads as it did, and is written as it was", "[improvement]")
{
    const QString uuid = idOf<assessment::AssessmentId>(7).toString();
    const QJsonObject old{
        {u"kind"_qs, u"gate"_qs}, {u"assessment"_qs, uuid}, {u"item"_qs, u"finance.segregation"_qs}};
    Action action;
    CHECK(fieldNamed("source").write(action, old));
    CHECK(action.source == trainTwoPeople().source);
    CHECK(fieldNamed("source").read(action) == QJsonValue(old));
}

TEST_CASE("files of closure are a set, whatever the order of linking", "[improvement]")
{
    const QString first = idOf<assessment::EvidenceId>(1).toString();
    const QString second = idOf<assessment::EvidenceId>(2).toString();
    Action action;
    CHECK(fieldNamed("evidence").write(action, QJsonArray{second, first, second}));
    CHECK(action.evidence == std::vector{idOf<assessment::EvidenceId>(1), idOf<assessment::EvidenceId>(2)});
}

TEST_CASE("an action proposed twice for one item is one action", "[improvement]")
{
    const auto assessment = idOf<assessment::AssessmentId>(7);
    CHECK(proposedActionId(assessment, {u"a"_qs}) == proposedActionId(assessment, {u"a"_qs}));
    CHECK_FALSE(proposedActionId(assessment, {u"a"_qs}) == proposedActionId(assessment, {u"b"_qs}));
}

TEST_CASE("states and funding sources have words in both languages and names that lead back", "[improvement]")
{
    for (int i = 0; i < 6; ++i) {
        const auto state = static_cast<ActionState>(i);
        CHECK_FALSE(stateLabel(state).isHalf());
        CHECK(stateNamed(stateName(state)) == state);
    }
    for (int i = 0; i < kFundingCount; ++i) {
        const auto source = static_cast<FundingSource>(i);
        CHECK_FALSE(fundingLabel(source).isHalf());
        CHECK_FALSE(fundingLabel(source).isEmpty());
        CHECK(fundingNamed(fundingName(source)) == source);
    }
    CHECK_FALSE(stateNamed(u"done"_qs).has_value());
    // The names are those of the stored form: one word per idea.
    CHECK(fieldNamed("standing").read(trainTwoPeople()).toObject().value(u"state") ==
          stateName(ActionState::Verified));
    CHECK(fieldNamed("funding").read(trainTwoPeople()).toObject().value(u"source") ==
          fundingName(FundingSource::ToBeFound));
}
