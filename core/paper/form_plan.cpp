#include "paper/form_plan.h"

#include "assessment/points.h"
#include "assessment/scope.h"

#include <algorithm>

namespace sextant::paper {

namespace {

using assessment::Response;
using framework::Condition;

enum class Truth { No, Open, Yes };

/// Whether questions are asked, as far as it is certain.
class Certainty
{
public:
    explicit Certainty(const PaperInput& input)
        : m_input(input)
        , m_index(input.framework->index)
        , m_known(m_index.items().size())
    {}

    Truth asked(int item)
    {
        std::optional<Truth>& known = m_known[static_cast<size_t>(item)];
        if (!known) {
            known = Truth::No; // what a circle comes to
            known = holds(m_index.items()[static_cast<size_t>(item)]->relevant);
        }
        return *known;
    }

private:
    Truth holds(const Condition& condition)
    {
        Truth result = condition.kind == Condition::Kind::Any ? Truth::No : Truth::Yes;
        switch (condition.kind) {
        case Condition::Kind::Always:
            return Truth::Yes;
        case Condition::Kind::Any:
            for (const Condition& part : condition.conditions)
                result = std::max(result, holds(part));
            return result;
        case Condition::Kind::All:
            for (const Condition& part : condition.conditions)
                result = std::min(result, holds(part));
            return result;
        case Condition::Kind::OptionIn:
        case Condition::Kind::PointsAtLeast:
        case Condition::Kind::PointsBelow:
            break;
        }
        const int item = m_index.indexOf(condition.item);
        return item < 0 ? Truth::No : std::min(asked(item), answered(condition, item));
    }

    Truth answered(const Condition& condition, int item) const
    {
        const framework::Item& about = *m_index.items()[static_cast<size_t>(item)];
        const auto found = m_input.answers.constFind(about.id);
        if (!m_input.choices.withAnswers || found == m_input.answers.cend() ||
            !assessment::isAnswered(found->response) || m_input.conflicts.contains(about.id))
            return Truth::Open;
        const bool isMet = meets(condition, about, found->response);
        return isMet ? Truth::Yes : Truth::No;
    }

    bool meets(const Condition& condition, const framework::Item& about, const Response& response) const
    {
        if (condition.kind == Condition::Kind::OptionIn) {
            const auto* chosen = std::get_if<assessment::ChosenOptions>(&response);
            return chosen != nullptr && std::ranges::any_of(chosen->options, [&](const auto& option) {
                       return std::ranges::find(condition.options, option) != condition.options.end();
                   });
        }
        const auto points = assessment::pointsOf(about, response, m_input.assessment.asOf);
        return points && (*points >= condition.points) == (condition.kind == Condition::Kind::PointsAtLeast);
    }

    const PaperInput& m_input;
    const framework::FrameworkIndex& m_index;
    std::vector<std::optional<Truth>> m_known; ///< by item
};

} // namespace

std::vector<PlannedRow> plannedRows(const PaperInput& input)
{
    const framework::FrameworkIndex& index = input.framework->index;
    const auto inScope = assessment::itemsInScope(index, input.assessment.scope);
    const auto chosen = assessment::itemsInScope(index, input.choices.sections);
    Certainty certainty(input);
    std::vector<PlannedRow> rows;
    for (size_t i = 0; i < index.items().size(); ++i) {
        if (inScope[i] == 0 || chosen[i] == 0)
            continue;
        const Truth asked = certainty.asked(static_cast<int>(i));
        if (asked != Truth::No)
            rows.push_back({static_cast<int>(i), asked == Truth::Open});
    }
    return rows;
}

std::optional<framework::SectionId> unknownSection(const framework::FrameworkIndex& index,
                                                   const std::vector<framework::SectionId>& sections)
{
    for (const framework::SectionId& section : sections)
        if (index.nodeIndexOf(section) < 0)
            return section;
    return std::nullopt;
}

} // namespace sextant::paper
