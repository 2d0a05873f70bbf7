#include "organisation/organisation.h"
#include "support/field_round_trip.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::organisation;
using namespace sextant::test;

namespace {

std::optional<int> count()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(0, 100'000)) : std::nullopt;
}

PeopleBySex people()
{
    return {count(), count(), count()};
}

std::optional<double> spending()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(std::abs(*rc::gen::arbitrary<double>()))
                                       : std::nullopt;
}

QStringList codes(const std::vector<QString>& from)
{
    QStringList list;
    for (const QString& code : from) {
        if (*rc::gen::arbitrary<bool>())
            list.append(code);
    }
    return list;
}

Organisation anyOrganisation()
{
    Organisation organisation;
    organisation.id = {QUuid(0x01020304, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)};
    organisation.name = {*anyText(), *anyText()};
    organisation.kind = static_cast<OrganisationKind>(*rc::gen::inRange(0, 6));
    organisation.creditCode = *anyText();
    if (*rc::gen::arbitrary<bool>())
        organisation.foundedYear = *rc::gen::inRange(1, 10'000);
    organisation.province = *rc::gen::element(QString(), u"44"_qs, u"11"_qs);
    organisation.staff = people();
    organisation.council = people();
    organisation.annualSpendingYuan = spending();
    organisation.overseasSpendingYuan = spending();
    organisation.countries = codes({u"KE"_qs, u"LA"_qs, u"NP"_qs});
    organisation.goals = codes({u"4"_qs, u"5"_qs, u"6"_qs, u"10"_qs, u"17"_qs});
    organisation.sectors = codes({u"110"_qs, u"130"_qs, u"140"_qs});
    organisation.demo = *rc::gen::arbitrary<bool>();
    return organisation;
}

Organisation seabridge()
{
    Organisation organisation;
    organisation.name = {u"Seabridge Foundation"_qs, u"海桥基金会"_qs};
    organisation.kind = OrganisationKind::Foundation;
    organisation.creditCode = u"53000000123456788Q"_qs;
    organisation.foundedYear = 2011;
    organisation.province = u"44"_qs;
    organisation.staff = {20, 13, 1};
    organisation.council = {3, 6, std::nullopt};
    organisation.annualSpendingYuan = 42e6;
    organisation.overseasSpendingYuan = 17.5e6;
    organisation.countries = {u"KE"_qs, u"NP"_qs};
    organisation.goals = {u"4"_qs, u"10"_qs};
    organisation.sectors = {u"110"_qs};
    organisation.demo = true;
    return organisation;
}

const Field<Organisation>& fieldNamed(const char* name)
{
    for (const Field<Organisation>& field : EntityTraits<Organisation>::fields()) {
        if (QLatin1String(field.name) == QLatin1String(name))
            return field;
    }
    throw std::invalid_argument(name);
}

} // namespace

TEST_CASE("every field of an organisation survives being stored", "[organisation]")
{
    rc::prop("organisation", [] { checkRoundTrip(anyOrganisation()); });
    rc::prop("person", [] { checkRoundTrip(Person{{}, *anyText(), *anyText()}); });
}

TEST_CASE("organisation fields have names of their own, begin as null and refuse nonsense", "[organisation]")
{
    CHECK(namesAreUnique<Organisation>());
    CHECK(namesAreUnique<Person>());
    for (const Field<Organisation>& field : EntityTraits<Organisation>::fields()) {
        INFO(field.name);
        CHECK_FALSE(field.read(seabridge()).isNull());
        CHECK(startsNullAndReturnsToNull(seabridge(), field));
        CHECK(refusesNonsense(seabridge(), field));
    }
    for (const Field<Person>& field : EntityTraits<Person>::fields()) {
        INFO(field.name);
        CHECK(refusesNonsense(Person{{}, u"Lin Chen"_qs, u"lead"_qs}, field));
    }
}

TEST_CASE("lists of codes are kept in order, each once, whatever the order of typing", "[organisation]")
{
    Organisation organisation;
    CHECK(fieldNamed("goals").write(organisation, QJsonArray{u"10"_qs, u"4"_qs, u"10"_qs}));
    CHECK(organisation.goals == QStringList{u"4"_qs, u"10"_qs});
    CHECK(fieldNamed("countries").write(organisation, QJsonArray{u"NP"_qs, u"KE"_qs}));
    CHECK(organisation.countries == QStringList{u"KE"_qs, u"NP"_qs});
}

TEST_CASE("codes of a wrong form are refused", "[organisation]")
{
    const auto [name, json] =
        GENERATE(table<const char*, QJsonValue>({{"goals", QJsonArray{u"18"_qs}},
                                                 {"goals", QJsonArray{u"04"_qs}},
                                                 {"countries", QJsonArray{u"ke"_qs}},
                                                 {"countries", QJsonArray{u"KEN"_qs}},
                                                 {"sectors", QJsonArray{u"11"_qs}},
                                                 {"province", u"4"_qs},
                                                 {"foundedYear", 0},
                                                 {"foundedYear", 2011.5},
                                                 {"kind", u"company"_qs},
                                                 {"staff", QJsonObject{{u"women"_qs, 1.5}}},
                                                 {"staff", QJsonObject{{u"children"_qs, 1}}},
                                                 {"demo", u"true"_qs}}));
    Organisation organisation = seabridge();
    CHECK_FALSE(fieldNamed(name).write(organisation, json));
    CHECK(organisation == seabridge());
}

TEST_CASE("both halves of the name are one field", "[organisation]")
{
    CHECK(fieldNamed("name").read(seabridge()) ==
          QJsonObject{{u"en"_qs, u"Seabridge Foundation"_qs}, {u"zh"_qs, u"海桥基金会"_qs}});
}
