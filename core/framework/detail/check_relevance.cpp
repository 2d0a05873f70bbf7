#include "framework/detail/check.h"
#include "framework/points.h"

#include <algorithm>

namespace sextant::framework::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

void collectItems(const Condition& condition, const FrameworkIndex& index, std::vector<int>& items)
{
    const int item = index.indexOf(condition.item);
    if (item >= 0)
        items.push_back(item);
    for (const Condition& part : condition.conditions)
        collectItems(part, index, items);
}

/// Finds circles among the items that conditions depend on, without recursion: there may be thousands in a
/// row.
class CircleFinder
{
public:
    explicit CircleFinder(const FrameworkIndex& index)
        : m_needs(index.items().size())
        , m_state(index.items().size(), State::New)
    {
        for (size_t i = 0; i < m_needs.size(); ++i)
            collectItems(index.items()[i]->relevant, index, m_needs[i]);
    }

    /// The items of each circle, in order; each circle once.
    std::vector<std::vector<int>> circles()
    {
        std::vector<std::vector<int>> found;
        for (int start = 0; start < static_cast<int>(m_needs.size()); ++start) {
            if (state(start) == State::New)
                walkFrom(start, found);
        }
        return found;
    }

private:
    enum class State { New, OnPath, Done };
    struct Step
    {
        int item;
        size_t next = 0;
    };

    State& state(int item) { return m_state[static_cast<size_t>(item)]; }

    void walkFrom(int start, std::vector<std::vector<int>>& found)
    {
        std::vector<Step> path{{start}};
        state(start) = State::OnPath;
        while (!path.empty()) {
            Step& top = path.back();
            const auto& needs = m_needs[static_cast<size_t>(top.item)];
            if (top.next == needs.size()) {
                state(top.item) = State::Done;
                path.pop_back();
                continue;
            }
            const int needed = needs[top.next++];
            if (state(needed) == State::New) {
                state(needed) = State::OnPath;
                path.push_back({needed});
            } else if (state(needed) == State::OnPath) {
                found.push_back(circle(path, needed));
            }
        }
    }

    static std::vector<int> circle(const std::vector<Step>& path, int closing)
    {
        const auto first = std::find_if(path.begin(), path.end(),
                                        [closing](const Step& step) { return step.item == closing; });
        std::vector<int> items;
        std::transform(first, path.end(), std::back_inserter(items),
                       [](const Step& step) { return step.item; });
        return items;
    }

    std::vector<std::vector<int>> m_needs;
    std::vector<State> m_state;
};

} // namespace

void Checker::checkRelevance()
{
    for (int i = 0; i < static_cast<int>(m_index.items().size()); ++i)
        checkCondition(i, m_index.items()[static_cast<size_t>(i)]->relevant, 1);
    for (const std::vector<int>& circle : CircleFinder(m_index).circles()) {
        QStringList names;
        for (const int item : circle)
            names.append(m_index.items()[static_cast<size_t>(item)]->id.text);
        names.append(names.front());
        const qsizetype shown = 12;
        if (names.size() > shown)
            names = names.first(shown - 2) + QStringList{u"…"_s, names.back()};
        error({Place::Of::Item, circle.front(), "relevant", -1},
              u"relevance goes in a circle: %1; break it"_s.arg(names.join(u" → "_s)));
    }
}

void Checker::checkCondition(int item, const Condition& condition, int depth)
{
    const Place place{Place::Of::Item, item, "relevant", -1};
    if (condition.kind == Condition::Kind::Always)
        return;
    if (depth > kDeepestCondition) {
        error(place, u"conditions are nested deeper than %1 levels"_s.arg(kDeepestCondition));
        return;
    }
    if (condition.kind == Condition::Kind::Any || condition.kind == Condition::Kind::All) {
        if (condition.conditions.empty() && !m_places.isBroken(Place::Of::Item, item))
            error(place, u"“any” and “all” need at least one condition"_s);
        for (const Condition& part : condition.conditions)
            checkCondition(item, part, depth + 1);
        return;
    }
    const int needed = m_index.indexOf(condition.item);
    if (needed < 0) {
        if (!condition.item.text.isEmpty() && !m_places.partsMissing())
            error(place, u"“relevant” names the item “%1”, which does not exist"_s.arg(
                             condition.item.text.left(80)));
        else if (!m_places.isBroken(Place::Of::Item, item) && !m_places.partsMissing())
            error(place, u"a condition needs an item"_s);
        return;
    }
    if (m_places.isBroken(Place::Of::Item, needed) || m_places.isBroken(Place::Of::Item, item))
        return;
    const Item& other = *m_index.items()[static_cast<size_t>(needed)];
    if (condition.kind != Condition::Kind::OptionIn) {
        if (!hasPoints(other))
            error(place, u"“%1” brings no points to compare with"_s.arg(other.id.text));
        if (!isWithin(condition.points, kMostPoints))
            error(place, u"points must lie between -%1 and %1"_s.arg(kMostPoints.toString()));
        return;
    }
    if (condition.options.empty())
        error(place, u"“is” needs at least one option"_s);
    for (const OptionId& id : condition.options) {
        const bool known = std::any_of(other.options.begin(), other.options.end(),
                                       [&id](const Option& o) { return o.id == id; });
        if (!known)
            error(place, u"the item “%1” has no option “%2”"_s.arg(other.id.text, id.text.left(80)));
    }
}

} // namespace sextant::framework::detail
