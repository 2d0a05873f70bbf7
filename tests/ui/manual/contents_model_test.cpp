#include "ui/manual/contents_model.h"

#include "report/manual_report.h"
#include "workspace/framework_library.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace sextant;
using namespace sextant::ui;

namespace {

std::shared_ptr<const ManualContents> shipped()
{
    static const workspace::FrameworkLibrary library(u":/packs"_qs);
    static const std::shared_ptr<const ManualContents> contents = [] {
        const auto entry = library.shipped({QString(workspace::kManualPack)});
        REQUIRE(entry.has_value());
        return readManualContents(entry->framework, QDate(2026, 11, 23));
    }();
    return contents;
}

QSet<int> found(const QString& typed)
{
    return shipped()->find(search::Query(typed));
}

} // namespace

TEST_CASE("the contents of the manual are part one, chapters with checks, and the register", "[ui][manual]")
{
    ContentsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setContents(shipped());
    REQUIRE(model.rowCount() == 24);
    CHECK(model.index(0, 0).data().toString() == u"The work of the internal auditor"_qs);
    CHECK(model.rowCount(model.index(0, 0)) == 16);
    CHECK(model.index(0, 0, model.index(0, 0)).data().toString() == u"A1 Mandate and charter"_qs);
    CHECK(model.index(1, 0).data().toString() == u"1 Governance"_qs);
    CHECK(model.rowCount(model.index(1, 0)) >= 8);
    CHECK(model.index(23, 0).data().toString() == u"Register of legal figures"_qs);
    model.setLanguage(Language::Chinese);
    CHECK(model.index(23, 0).data().toString() == u"法定数值登记表"_qs);
}

TEST_CASE("words are found in either language, wherever they stand, and the filter keeps their chapter",
          "[ui][manual]")
{
    const int check = shipped()->indexOf(u"governance.charter-practice"_qs);
    REQUIRE(check >= 0);
    CHECK(found(u"CHARTER practice"_qs).contains(check));
    CHECK(found(u"章程与实际"_qs).contains(check));
    CHECK(found(u"scope of business and area"_qs).contains(check)); // in a step
    CHECK(found(u"no such words anywhere"_qs).isEmpty());
    ContentsModel model;
    model.setContents(shipped());
    ContentsFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    filter.setHits(found(u"章程与实际"_qs));
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, 0).data().toString() == u"1 Governance"_qs);
    CHECK(filter.rowCount(filter.index(0, 0)) == 1);
    filter.setHits(std::nullopt);
    CHECK(filter.rowCount() == 24);
}

TEST_CASE("a check is printed with its chapter, a section of part one alone, part one as a whole",
          "[ui][manual]")
{
    const auto contents = shipped();
    const auto parts = [&](const QString& id) { return contents->partsOf(contents->indexOf(id)); };
    CHECK(parts(u"governance.charter-practice"_qs) == QStringList{u"governance"_qs});
    CHECK(parts(u"governance"_qs) == QStringList{u"governance"_qs});
    CHECK(parts(u"work.charter"_qs) == QStringList{u"work.charter"_qs});
    CHECK(parts(report::kManualGuide).size() == 16);
    CHECK(parts(report::kManualFigures) == QStringList{QString(report::kManualFigures)});
}
