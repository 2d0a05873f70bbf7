#include "paper/entry.h"

#include "paper_sample.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace sextant;
using namespace sextant::paper;
using namespace sextant::testing;
using assessment::Response;

namespace {

const framework::FrameworkIndex& index()
{
    static const PaperInput input = kindsForm();
    return input.framework->index;
}

EntryRow someRow(int item)
{
    const auto kind = index().items()[static_cast<size_t>(item)]->kind;
    EntryRow row;
    if (kind == framework::ItemKind::Option)
        row.response = *rc::gen::element(Response(), chosen("yes"), chosen("no"),
                                         Response(assessment::NotApplicable{QStringLiteral("why")}));
    row.note = *rc::gen::element(QString(), QStringLiteral("seen"), QStringLiteral("见凭证"));
    return row;
}

/// Rows of some items, in some order.
std::vector<std::pair<int, EntryRow>> somePass()
{
    std::vector<std::pair<int, EntryRow>> rows;
    for (int item = 0; item < static_cast<int>(index().items().size()); ++item)
        if (*rc::gen::arbitrary<bool>())
            rows.emplace_back(item, someRow(item));
    return rows;
}

Entry entered(const std::vector<std::pair<int, EntryRow>>& first,
              const std::vector<std::pair<int, EntryRow>>& second)
{
    Entry entry;
    for (const auto& [item, row] : first)
        enter(entry, item, row);
    entry.pass = EntryPass::Second;
    for (const auto& [item, row] : second)
        enter(entry, item, row);
    entry.pass = EntryPass::Differences;
    return entry;
}

} // namespace

TEST_CASE("two equal passes have no differences, and agree on what was entered", "[paper]")
{
    rc::prop("equal", [] {
        const auto rows = somePass();
        const Entry entry = entered(rows, rows);
        RC_ASSERT(differences(entry).empty());
        RC_ASSERT(isSettled(entry));
        RC_ASSERT(agreed(entry) == entry.first);
    });
}

TEST_CASE("the order in which rows are entered means nothing", "[paper]")
{
    rc::prop("order", [] {
        const auto first = somePass();
        const auto second = somePass();
        auto turned = first;
        std::reverse(turned.begin(), turned.end());
        RC_ASSERT(differences(entered(first, second)) == differences(entered(turned, second)));
        auto other = second;
        std::reverse(other.begin(), other.end());
        RC_ASSERT(differences(entered(first, second)) == differences(entered(first, other)));
    });
}

TEST_CASE("passes changed over differ in the same rows", "[paper]")
{
    rc::prop("changed over", [] {
        const auto first = somePass();
        const auto second = somePass();
        const auto there = differences(entered(first, second));
        const auto back = differences(entered(second, first));
        RC_ASSERT(there.size() == back.size());
        for (size_t i = 0; i < there.size(); ++i) {
            RC_ASSERT(there[i].item == back[i].item);
            RC_ASSERT(there[i].first == back[i].second);
            RC_ASSERT(there[i].second == back[i].first);
        }
    });
}

TEST_CASE("every difference is decided before anything is agreed on it", "[paper]")
{
    rc::prop("settled", [] {
        Entry entry = entered(somePass(), somePass());
        const auto found = differences(entry);
        for (const EntryDifference& difference : found) {
            RC_ASSERT(!isSettled(entry));
            RC_ASSERT(!agreed(entry).contains(difference.item));
            const bool isFirst = *rc::gen::arbitrary<bool>();
            settle(entry, difference.item, isFirst ? difference.first : difference.second);
            const EntryRow& wanted = isFirst ? difference.first : difference.second;
            const EntryRows rows = agreed(entry);
            RC_ASSERT(rows.contains(difference.item) == !wanted.isEmpty());
            RC_ASSERT((wanted.isEmpty() || rows.at(difference.item) == wanted));
        }
        RC_ASSERT(isSettled(entry));
        Entry text = entry;
        settle(text, 99, {});
        RC_ASSERT(text == entry);
    });
}

TEST_CASE("an entry under way comes back from its draft as it was", "[paper]")
{
    rc::prop("draft", [] {
        Entry entry = entered(somePass(), somePass());
        entry.pass = *rc::gen::element(EntryPass::First, EntryPass::Second, EntryPass::Differences);
        entry.formNumber = QStringLiteral("1M40-D238");
        entry.current = *rc::gen::inRange(-1, 9);
        for (const EntryDifference& difference : differences(entry))
            if (*rc::gen::arbitrary<bool>())
                settle(entry, difference.item, difference.second);
        RC_ASSERT(entryFromText(entryText(entry, index()), index()) == entry);
    });
}

TEST_CASE("a draft that makes no sense is none, and one of another edition keeps what fits", "[paper]")
{
    for (const char* text : {"", "{}", "[]", "{\"form\":1}", "{\"form\":2,\"pass\":\"first\"}", "\xff"})
        CHECK_FALSE(entryFromText(QString::fromUtf8(text), index()).has_value());
    const auto read = entryFromText(
        QStringLiteral(R"({"form":1,"pass":"first","first":{"gone":{"note":"x"},"c1":{"note":"y","response":)"
                       R"({"kind":"options","options":["maybe"]}},"c2":{"response":7}},"current":"gone"})"),
        index());
    REQUIRE(read.has_value());
    CHECK(read->first == EntryRows{{0, {{}, QStringLiteral("y")}}});
    CHECK(read->current == -1);
}

TEST_CASE("an empty row is taken out of its pass", "[paper]")
{
    Entry entry;
    enter(entry, 0, {chosen("yes"), {}});
    enter(entry, 0, {});
    CHECK(entry.first.empty());
    entry.pass = EntryPass::Differences;
    enter(entry, 0, {chosen("yes"), {}});
    CHECK(entry.first.empty());
    CHECK(entry.second.empty());
}

TEST_CASE("a row that is entered anew has to be decided anew", "[paper]")
{
    Entry entry = entered({{0, {chosen("yes"), {}}}}, {{0, {chosen("no"), {}}}});
    settle(entry, 0, {chosen("no"), {}});
    REQUIRE(isSettled(entry));
    entry.pass = EntryPass::Second;
    enter(entry, 0, {{}, QStringLiteral("unclear")});
    entry.pass = EntryPass::Differences;
    CHECK_FALSE(isSettled(entry));
}
