#include "core/workspace/workspace_fixture.h"

#include "support/plain_png.h"
#include "workspace/report_writer.h"

#include <catch2/catch.hpp>

using namespace workspace_fixture;

namespace {

QByteArray png(quint32 width)
{
    return test::plainPng(width, 5);
}

struct Studio : Bench
{
    QByteArray logo() { return organisations().logo(organisation); }
    QByteArray printed(const report::Choices& choices)
    {
        const workspace::Printing printing{library, QDate(2026, 11, 23), u"1.0"_qs};
        const auto writer = workspace::reportWriter(file(), choices, printing);
        return writer.has_value() ? (*writer)(Language::English).logo : "no report";
    }
    report::Choices choices()
    {
        report::Choices choices;
        choices.assessments = {assessment};
        return choices;
    }
};

} // namespace

TEST_CASE("an organisation's logo is there after reopening and in copies", "[workspace][logo]")
{
    Studio studio;
    CHECK(studio.logo().isEmpty());
    REQUIRE(studio.organisations().setLogo(studio.organisation, png(9)).has_value());
    CHECK(studio.logo() == png(9));
    studio.reopen();
    CHECK(studio.logo() == png(9));

    REQUIRE(studio.file().saveCopy(studio.pathOf(u"copy.sextant"_qs)).has_value());
    const auto environment = studio.environment();
    const auto copy = workspace::Workspace::open(studio.pathOf(u"copy.sextant"_qs), environment);
    REQUIRE(copy.has_value());
    CHECK((*copy)->organisations().logo(studio.organisation) == png(9));
    const auto report = (*copy)->verify();
    REQUIRE(report.has_value());
    CHECK(report->faults.empty());
}

TEST_CASE("a logo is changed and taken away, and each can be undone", "[workspace][logo]")
{
    Studio studio;
    const auto first = studio.organisations().setLogo(studio.organisation, png(9));
    REQUIRE(first.has_value());
    const auto same = studio.organisations().setLogo(studio.organisation, png(9));
    REQUIRE(same.has_value());
    CHECK(same->isNull());
    const auto second = studio.organisations().setLogo(studio.organisation, png(8));
    REQUIRE(second.has_value());
    REQUIRE(studio.file().revert(*second).has_value());
    CHECK(studio.logo() == png(9));
    const auto gone = studio.organisations().setLogo(studio.organisation, {});
    REQUIRE(gone.has_value());
    CHECK(studio.logo().isEmpty());
    REQUIRE(studio.file().revert(*gone).has_value());
    CHECK(studio.logo() == png(9));
}

TEST_CASE("a deleted organisation takes its logo with it, and undo brings both back", "[workspace][logo]")
{
    Studio studio;
    REQUIRE(studio.organisations().setLogo(studio.organisation, png(9)).has_value());
    const auto removed = studio.organisations().remove(studio.organisation);
    REQUIRE(removed.has_value());
    CHECK(studio.logo().isEmpty());
    REQUIRE(studio.file().revert(*removed).has_value());
    CHECK(studio.logo() == png(9));
}

TEST_CASE("what is no logo, and nobody's logo, are refused", "[workspace][logo]")
{
    Studio studio;
    for (const QByteArray& bytes : {QByteArray("<svg/>"), png(9).chopped(1), QByteArray("\xff\xd8\xff")}) {
        const auto set = studio.organisations().setLogo(studio.organisation, bytes);
        REQUIRE_FALSE(set.has_value());
        CHECK(set.error().code == ErrorCode::InvalidArgument);
    }
    const auto nobody = studio.organisations().setLogo({studio.ids.newId()}, png(9));
    REQUIRE_FALSE(nobody.has_value());
    CHECK(nobody.error().code == ErrorCode::NotFound);
    CHECK(studio.logo().isEmpty());
}

TEST_CASE("reports wear the logo of whose they are, unless it was chosen otherwise", "[workspace][logo]")
{
    Studio studio;
    report::Choices choices = studio.choices();
    CHECK(studio.printed(choices).isEmpty());
    REQUIRE(studio.organisations().setLogo(studio.organisation, png(9)).has_value());
    CHECK(studio.printed(choices) == png(9));
    choices.dressing.logo = false;
    CHECK(studio.printed(choices).isEmpty());
    CHECK(workspace::organisationOf(studio.file(), choices) == studio.organisation);
    CHECK(workspace::organisationOf(studio.file(), choices.of(report::ReportKind::Manual)).isNull());
    choices.assessments = {{studio.ids.newId()}};
    CHECK(workspace::organisationOf(studio.file(), choices).isNull());
}

TEST_CASE("a comparison of two organisations wears no logo", "[workspace][logo]")
{
    Studio studio;
    REQUIRE(studio.organisations().setLogo(studio.organisation, png(9)).has_value());
    report::Choices choices = studio.choices().of(report::ReportKind::Comparison);
    const auto own = studio.start(u"Own"_qs);
    choices.assessments.push_back(own);
    CHECK(workspace::organisationOf(studio.file(), choices) == studio.organisation);

    organisation::Organisation other;
    other.name.en = u"Other"_qs;
    const auto otherId = studio.organisations().add(other);
    REQUIRE(otherId.has_value());
    const auto foreign = studio.assessments().start(studio.trial, {*otherId, u"Theirs"_qs, {}, {}});
    REQUIRE(foreign.has_value());
    choices.assessments.push_back(*foreign);
    CHECK(workspace::organisationOf(studio.file(), choices).isNull());
}
