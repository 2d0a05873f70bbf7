#include "results_fixture.h"
#include "support/paths.h"

#include <QSignalSpy>

using namespace sextant;
using test::ResultsFixture;

namespace {

/// An answer that \a item takes.
assessment::Response anyResponse(const framework::Item& item)
{
    switch (item.kind) {
    case framework::ItemKind::Option:
    case framework::ItemKind::Options:
        return assessment::ChosenOptions{{item.options.front().id}};
    case framework::ItemKind::Number:
        return item.minimum.value_or(Decimal::fromInt(1));
    case framework::ItemKind::Date:
        return QDate(2026, 1, 31);
    case framework::ItemKind::Text:
        break;
    }
    return QStringLiteral("yes");
}

} // namespace

TEST_CASE("results work for every framework, with gates or without, whatever is better", "[ui][results]")
{
    const QString pack =
        GENERATE(u"chs"_qs, u"hact-2016"_qs, u"hact-points"_qs, u"mango"_qs, u"maturity"_qs, u"psea"_qs);
    CAPTURE(pack.toStdString());
    ResultsFixture f;
    std::vector<framework::PackIssue> issues;
    const auto entry =
        f.demo.library.fromPath(sourcePath(QStringLiteral("tests/data/packs/")) + pack, issues);
    REQUIRE(entry.has_value());
    auto& assessments = f.demo.workspace->assessments();
    workspace::NewAssessment request;
    request.organisation = f.demo.organisation();
    request.title = pack;
    const auto id = assessments.start(*entry, request);
    REQUIRE(id.has_value());
    f.show(*id);
    CHECK_FALSE(f.verdict().isEmpty());

    const auto framework = assessments.framework(*id);
    for (const framework::Item* item : framework->index.items())
        REQUIRE(assessments.setResponse(*id, item->id, anyResponse(*item)).has_value());
    auto* bars = f.part<ui::DomainBarsWidget>(u"domainBars"_qs);
    REQUIRE_FALSE(bars->spec().bars.empty());
    const auto card = assessments.score(*id);
    CHECK(f.part<QWidget>(u"gatesTable"_qs)->isVisible() == !card.gates.empty());
    bars->setSelected(0);
    QTest::keyClick(bars, Qt::Key_Return);
    CHECK(f.explains());
    CHECK(f.table(u"explanationTable"_qs)->rows()->rowCount() > 0);
    CHECK(f.part<QLabel>(u"explainedFigure"_qs)->text() == bars->spec().bars.front().valueText);
    CHECK(test::savePicture(f.page, u"results-pack-"_qs + pack));
}
