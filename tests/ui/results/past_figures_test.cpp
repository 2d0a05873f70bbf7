#include "results_fixture.h"

#include "framework/pack.h"
#include "ui/charts/trend_widget.h"
#include "workspace/past_figures.h"

using namespace sextant;

namespace {

/// The questions of \a shipped in an edition in which the first of section A was another question.
workspace::LibraryEntry olderEdition(const framework::Framework& shipped)
{
    framework::Framework older = shipped;
    older.version = QStringLiteral("0.9");
    older.sections.front().items.front().question.en += QStringLiteral(" (as it was asked then)");
    const QByteArray compiled = framework::compilePack(older);
    auto read = framework::loadCompiledPack(compiled);
    REQUIRE(read.has_value());
    return {compiled, "source", std::make_shared<const framework::IndexedFramework>(std::move(*read))};
}

/// Begins an assessment by \a edition a year before that which is under way, with the answers of that one.
assessment::AssessmentId startBefore(test::DemoFile& demo, const workspace::LibraryEntry& edition)
{
    auto& service = demo.workspace->assessments();
    const assessment::Assessment& now = *service.find(demo.underWay());
    workspace::NewAssessment request;
    request.organisation = now.organisation;
    request.title = QStringLiteral("By the older edition");
    request.startedOn = now.asOf.addYears(-1);
    const auto started = service.start(edition, request);
    REQUIRE(started.has_value());
    const auto framework = service.framework(now.id);
    for (const framework::Item* item : framework->index.items())
        if (const assessment::Answer* answer = service.answer(now.id, item->id); answer != nullptr)
            (void)service.setResponse(*started, item->id, answer->response);
    return *started;
}

} // namespace

TEST_CASE("the trend takes in earlier editions of the same questions, section by section", "[ui][results]")
{
    test::DemoFile demo;
    auto& service = demo.workspace->assessments();
    const assessment::AssessmentId underWay = demo.underWay();
    const auto now = service.framework(underWay);
    const auto older = startBefore(demo, olderEdition(now->framework));

    const std::vector<report::PastFigures> past = workspace::pastFigures(*demo.workspace, underWay);
    const auto found = std::find_if(past.begin(), past.end(),
                                    [](const report::PastFigures& one) { return !one.edition.isEmpty(); });
    REQUIRE(found != past.end());
    CHECK(found->title == service.find(older)->title);
    CHECK(found->edition == QStringLiteral("0.9"));
    CHECK(past.back().edition.isEmpty()); // that of now

    // What is asked the same has its figure; what is not, and the whole with it, has none.
    REQUIRE(found->card.nodes.size() == now->index.nodes().size());
    CHECK_FALSE(found->card.overall.score.has_value());
    const int changed = now->index.nodeIndexOf(now->framework.sections.at(0).id);
    const int same = now->index.nodeIndexOf(now->framework.sections.at(1).id);
    CHECK_FALSE(found->card.nodes.at(static_cast<size_t>(changed)).score.has_value());
    const scoring::ScoreCard then = service.score(older);
    const auto& node = found->card.nodes.at(static_cast<size_t>(same));
    CHECK(node.score.has_value());
    CHECK(node.score == then.nodes.at(static_cast<size_t>(same)).score);
}

TEST_CASE("the page says which times of the trend are by another edition", "[ui][results]")
{
    test::ResultsFixture f;
    auto* trend = f.part<ui::TrendWidget>(u"trend"_qs);
    const auto marked = [trend] {
        const auto& times = trend->spec().times;
        return std::count_if(times.begin(), times.end(),
                             [](const QString& time) { return time.endsWith(u'*'); });
    };
    CHECK(marked() == 0);
    const auto now = f.demo.workspace->assessments().framework(f.demo.underWay());
    (void)startBefore(f.demo, olderEdition(now->framework));
    f.page.activated();
    REQUIRE(marked() == 1);
    CHECK(trend->spec().description.contains(u"another edition"_qs));
    const auto& times = trend->spec().times;
    const auto at =
        std::find_if(times.begin(), times.end(), [](const QString& time) { return time.endsWith(u'*'); });
    trend->setFocus();
    QTest::keyClick(trend, Qt::Key_Home);
    for (auto time = times.begin(); time != at; ++time)
        QTest::keyClick(trend, Qt::Key_Right);
    QTest::keyClick(trend, Qt::Key_Return);
    REQUIRE(f.explains());
    const QStringList texts = f.explainedTexts();
    CHECK(std::any_of(texts.begin(), texts.end(),
                      [](const QString& text) { return text.contains(u"edition 0.9"_qs); }));
}
