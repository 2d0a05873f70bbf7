#include "assessment/relevance.h"

#include "assessment/points.h"

#include <algorithm>

namespace sextant::assessment {

using framework::Condition;

namespace {

enum State : unsigned char { Hidden = 0, Visible = 1, Unknown = 2, Asking = 3 };

bool anyChosen(const ChosenOptions& chosen, const std::vector<framework::OptionId>& wanted)
{
    return std::any_of(chosen.options.begin(), chosen.options.end(),
                       [&wanted](const framework::OptionId& option) {
                           return std::find(wanted.begin(), wanted.end(), option) != wanted.end();
                       });
}

} // namespace

struct Relevance::Walk
{
    std::span<const Response* const> responses;
    QDate asOf;
    Visibility states;
};

Relevance::Relevance(const framework::FrameworkIndex& index)
    : m_index(&index)
{
    m_clauses.reserve(index.items().size());
    for (const framework::Item* item : index.items()) {
        m_clauses.push_back(compile(item->relevant));
        m_hasConditions = m_hasConditions || item->relevant.kind != Condition::Kind::Always;
    }
}

Relevance::Clause Relevance::compile(const Condition& condition) const
{
    Clause clause{&condition, condition.item.isNull() ? -1 : m_index->indexOf(condition.item), {}};
    for (const Condition& part : condition.conditions)
        clause.clauses.push_back(compile(part));
    return clause;
}

Visibility Relevance::visible(std::span<const Response* const> responses, QDate asOf) const
{
    const size_t count = m_index->items().size();
    if (!m_hasConditions)
        return Visibility(count, Visible);
    Walk walk{responses, asOf, Visibility(count, Unknown)};
    for (size_t i = 0; i < count; ++i)
        isVisible(static_cast<int>(i), walk);
    return walk.states;
}

bool Relevance::isVisible(int item, Walk& walk) const
{
    auto& state = walk.states[static_cast<size_t>(item)];
    if (state == Unknown) {
        state = Asking;
        state = holds(m_clauses[static_cast<size_t>(item)], walk) ? Visible : Hidden;
    }
    return state == Visible;
}

bool Relevance::holds(const Clause& clause, Walk& walk) const
{
    const auto part = [&](const Clause& inner) { return holds(inner, walk); };
    switch (clause.condition->kind) {
    case Condition::Kind::Always:
        return true;
    case Condition::Kind::Any:
        return std::any_of(clause.clauses.begin(), clause.clauses.end(), part);
    case Condition::Kind::All:
        return std::all_of(clause.clauses.begin(), clause.clauses.end(), part);
    case Condition::Kind::OptionIn:
    case Condition::Kind::PointsAtLeast:
    case Condition::Kind::PointsBelow:
        break;
    }
    const Response* response = clause.item < 0 ? nullptr : walk.responses[static_cast<size_t>(clause.item)];
    if (response == nullptr || isNotApplicable(*response) || !isVisible(clause.item, walk))
        return false;
    if (clause.condition->kind == Condition::Kind::OptionIn) {
        const auto* chosen = std::get_if<ChosenOptions>(response);
        return chosen != nullptr && anyChosen(*chosen, clause.condition->options);
    }
    const auto points = pointsOf(*m_index->items()[static_cast<size_t>(clause.item)], *response, walk.asOf);
    const bool atLeast = clause.condition->kind == Condition::Kind::PointsAtLeast;
    return points.has_value() && (*points >= clause.condition->points) == atLeast;
}

Visibility visibleItems(const framework::FrameworkIndex& index, std::span<const Response* const> responses,
                        QDate asOf)
{
    return Relevance(index).visible(responses, asOf);
}

} // namespace sextant::assessment
