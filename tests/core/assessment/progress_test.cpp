#include "assessment/progress.h"
#include "core/assessment/sample_items.h"

#include <catch2/catch.hpp>

using namespace sextant;
using namespace sextant::assessment;
using namespace sextant::test;

namespace {

const Response kAnswered = ChosenOptions{{{u"0"_qs}}};
const Response kNotApplicable = NotApplicable{u"none"_qs};
const Response kEmpty;

} // namespace

TEST_CASE("progress counts what is answered among what is asked, in each section and in all", "[assessment]")
{
    framework::Framework framework =
        frameworkWith({itemWithOptions(u"a"_qs, {0, 1}), itemWithOptions(u"b"_qs, {0, 1})});
    framework.sections.push_back(frameworkWith({itemWithOptions(u"c"_qs, {0, 1})}).sections[0]);
    framework.sections[1].id = {u"t"_qs};
    const framework::FrameworkIndex index(framework);
    const ResponseSheet responses{&kAnswered, &kNotApplicable, &kEmpty};
    const auto all = progress(index, responses, {1, 1, 1});
    CHECK(all.overall == Progress{2, 3});
    CHECK(all.nodes == std::vector<Progress>{{2, 2}, {0, 1}});
    CHECK(all.nodes[0].isComplete());
    CHECK(progress(index, responses, {0, 1, 0}).overall == Progress{1, 1});
}

TEST_CASE("the next unanswered item is looked for onwards and then from the start", "[assessment]")
{
    const ResponseSheet responses{nullptr, &kAnswered, &kEmpty, &kAnswered};
    const Visibility visible{1, 1, 1, 1};
    CHECK(nextUnanswered(responses, visible, -1) == 0);
    CHECK(nextUnanswered(responses, visible, 0) == 2);
    CHECK(nextUnanswered(responses, visible, 2) == 0);
    CHECK(nextUnanswered(responses, {1, 1, 0, 1}, 0) == 0);
    CHECK_FALSE(nextUnanswered(responses, {0, 1, 0, 1}, 0).has_value());
    CHECK_FALSE(nextUnanswered({}, {}, -1).has_value());
}
