#include "core/workspace/workspace_fixture.h"

#include "workspace/report_template_service.h"
#include "workspace/report_writer.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace workspace_fixture;
using report::Choices;
using report::ReportTemplate;
using workspace::ReportTemplateService;

namespace {

struct Shelf : Bench
{
    ReportTemplateService& templates() { return file().reportTemplates(); }
    QStringList names()
    {
        QStringList all;
        for (const ReportTemplate& one : templates().templates())
            all << one.name;
        return all;
    }
};

Choices council()
{
    Choices choices;
    choices.languages = report::ReportLanguages::SideBySide;
    choices.detail = report::Detail::Summary;
    choices.leftOut = {u"method"_qs};
    choices.names = false;
    choices.dressing.mark = audit::Confidentiality::Internal;
    return choices;
}

} // namespace

TEST_CASE("choices kept under a name are there after reopening", "[workspace][templates]")
{
    Shelf shelf;
    REQUIRE(shelf.templates().save(u"  For the council "_qs, council()).has_value());
    REQUIRE(shelf.templates().save(u"捐方"_qs, Choices{}).has_value());
    shelf.reopen();
    CHECK(shelf.names() == QStringList{u"For the council"_qs, u"捐方"_qs});
    const auto kept = shelf.templates().named(u"ＦＯＲ the Council"_qs);
    REQUIRE(kept.has_value());
    const auto choices = report::choicesOf(*kept);
    REQUIRE(choices.has_value());
    CHECK(*choices == council());
    CHECK_FALSE(shelf.templates().named(u"nobody's"_qs).has_value());
}

TEST_CASE("saving under a name that is there changes that template, and undo brings it back",
          "[workspace][templates]")
{
    Shelf shelf;
    REQUIRE(shelf.templates().save(u"Council"_qs, council()).has_value());
    const auto group = shelf.templates().save(u"council"_qs, Choices{});
    REQUIRE(group.has_value());
    REQUIRE(shelf.templates().templates().size() == 1);
    CHECK(*report::choicesOf(shelf.templates().templates().front()) == Choices{});
    REQUIRE(shelf.file().revert(*group).has_value());
    CHECK(*report::choicesOf(shelf.templates().templates().front()) == council());
    CHECK(shelf.names() == QStringList{u"Council"_qs});
}

TEST_CASE("a template is renamed and removed, and each can be undone", "[workspace][templates]")
{
    Shelf shelf;
    REQUIRE(shelf.templates().save(u"Council"_qs, council()).has_value());
    REQUIRE(shelf.templates().save(u"Donor"_qs, Choices{}).has_value());
    const auto id = shelf.templates().named(u"Council"_qs)->id;
    CHECK_FALSE(shelf.templates().rename(id, u"donor"_qs).has_value());
    CHECK_FALSE(shelf.templates().rename(id, u"  "_qs).has_value());
    REQUIRE(shelf.templates().rename(id, u"Board"_qs).has_value());
    CHECK(shelf.names() == QStringList{u"Board"_qs, u"Donor"_qs});
    const auto removed = shelf.templates().remove(id);
    REQUIRE(removed.has_value());
    CHECK(shelf.names() == QStringList{u"Donor"_qs});
    CHECK_FALSE(shelf.templates().remove(id).has_value());
    CHECK_FALSE(shelf.templates().rename(id, u"Other"_qs).has_value());
    REQUIRE(shelf.file().revert(*removed).has_value());
    CHECK(shelf.names() == QStringList{u"Board"_qs, u"Donor"_qs});
}

TEST_CASE("a template without a name is refused", "[workspace][templates]")
{
    Shelf shelf;
    for (const QString& name : {QString(), u" \t"_qs, QString(201, u'x')}) {
        const auto saved = shelf.templates().save(name, Choices{});
        REQUIRE_FALSE(saved.has_value());
        CHECK(saved.error().code == ErrorCode::InvalidArgument);
    }
    CHECK(shelf.names().isEmpty());
}

TEST_CASE("a template that a newer program made is kept, and said to be unreadable", "[workspace][templates]")
{
    ReportTemplate kept;
    QJsonObject json = report::toJson(Choices{});
    json.insert(u"hologram"_qs, true);
    const auto fields = EntityTraits<ReportTemplate>::fields();
    REQUIRE(fields[1].write(kept, json));
    CHECK(fields[1].read(kept) == QJsonValue(json));
    const auto choices = report::choicesOf(kept);
    REQUIRE_FALSE(choices.has_value());
    CHECK(choices.error().args.value(u"what"_qs) == u"hologram"_qs);
    for (const QJsonValue& nonsense :
         {QJsonValue(7), QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{}),
          QJsonValue(QJsonObject{{u"x"_qs, QString(report::kLargestTemplate, u'x')}})})
    {
        CHECK_FALSE(fields[1].write(kept, nonsense));
        CHECK(kept.choices == json);
    }
}

TEST_CASE("reports on what is not there, or that cannot be made yet, are refused", "[workspace][templates]")
{
    Shelf shelf;
    const workspace::Printing printing{shelf.library, QDate(2026, 11, 23), u"1.0"_qs};
    for (const report::ReportKind kind : workspace::reportKinds()) {
        Choices choices = Choices{}.of(kind);
        const auto nothing = workspace::reportWriter(shelf.file(), choices, printing);
        if (kind != report::ReportKind::Manual)
            CHECK_FALSE(nothing.has_value());
    }
    Choices choices;
    choices.assessments = {shelf.assessment};
    choices.dressing.paper = report::PaperSize::Letter;
    const auto writer = workspace::reportWriter(shelf.file(), choices, printing);
    REQUIRE(writer.has_value());
    CHECK((*writer)(Language::Chinese).paper == report::PaperSize::Letter);
}
