#include "core/workspace/workspace_fixture.h"

#include "workspace/report_input.h"

#include <catch2/catch.hpp>

using namespace workspace_fixture;

namespace {

struct Office : Bench
{
    report::ReadinessReportInput input()
    {
        const auto made = workspace::reportInput(file(), assessment, QDate(2026, 11, 23), u"1.0"_qs);
        REQUIRE(made.has_value());
        return *made;
    }
    organisation::PersonId person(const char* name, const char* role = "")
    {
        const auto made = organisations().personNamed(QString::fromLatin1(name), QString::fromLatin1(role));
        REQUIRE(made.has_value());
        return *made;
    }
    static QStringList namesOf(const std::vector<organisation::Person>& persons)
    {
        QStringList names;
        for (const organisation::Person& person : persons)
            names << person.name + u'/' + person.role;
        return names;
    }
    QStringList prepared() { return namesOf(input().preparedBy); }
    QStringList reviewed() { return namesOf(input().reviewedBy); }
    void answer(const char* id, const organisation::PersonId& responsible)
    {
        REQUIRE(assessments().setResponse(assessment, item(id), level(3)).has_value());
        REQUIRE(assessments().setAssignee(assessment, item(id), responsible).has_value());
    }
};

} // namespace

TEST_CASE("who is responsible for answers prepared the report, most answers first", "[workspace][report]")
{
    Office office;
    const auto lin = office.person("Lin", "lead");
    const auto wang = office.person("Wang");
    office.answer("a.level", wang);
    REQUIRE(office.assessments().setAssignee(office.assessment, item("b.date"), lin).has_value());
    CHECK(office.prepared() == QStringList{u"Wang/"_qs});
    office.answer("a.gate", lin);
    REQUIRE(office.assessments().setAssignee(office.assessment, item("a.level"), lin).has_value());
    CHECK(office.prepared() == QStringList{u"Lin/lead"_qs});
    office.answer("a.level", wang);
    CHECK(office.prepared() == QStringList{u"Lin/lead"_qs, u"Wang/"_qs});
}

TEST_CASE("who is stated goes before who is responsible, with the role in the file", "[workspace][report]")
{
    Office office;
    office.answer("a.level", office.person("Lin", "lead"));
    office.person("Chen", "chair");
    REQUIRE(office.assessments().setPeople(office.assessment, u"Chen"_qs, u"A guest"_qs).has_value());
    CHECK(office.prepared() == QStringList{u"Chen/chair"_qs});
    CHECK(office.reviewed() == QStringList{u"A guest/"_qs});
}

TEST_CASE("the only person of a file prepared what is answered in it", "[workspace][report]")
{
    Office office;
    CHECK(office.prepared().isEmpty());
    REQUIRE(office.assessments().setResponse(office.assessment, item("a.level"), level(2)).has_value());
    REQUIRE(office.organisations().persons().size() == 1);
    CHECK(office.prepared().size() == 1);
    office.person("Another");
    CHECK(office.prepared().isEmpty());
}

TEST_CASE("a review stands while the answer does", "[workspace][report]")
{
    Office office;
    REQUIRE(office.assessments().setResponse(office.assessment, item("a.level"), level(2)).has_value());
    REQUIRE(office.assessments().review(office.assessment, item("a.level")).has_value());
    CHECK(office.reviewed().size() == 1);
    REQUIRE(office.assessments().setResponse(office.assessment, item("a.level"), level(4)).has_value());
    CHECK(office.reviewed().isEmpty());
}
