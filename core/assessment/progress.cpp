#include "assessment/progress.h"

namespace sextant::assessment {

namespace {

bool hasAnswer(const Response* response)
{
    return response != nullptr && isAnswered(*response);
}

} // namespace

AssessmentProgress progress(const framework::FrameworkIndex& index,
                            std::span<const Response* const> responses, const Visibility& visible)
{
    const auto count = [&](size_t first, size_t end) {
        Progress result;
        for (size_t i = first; i < end; ++i) {
            result.visible += visible[i] != 0;
            result.answered += visible[i] != 0 && hasAnswer(responses[i]);
        }
        return result;
    };
    AssessmentProgress result;
    result.overall = count(0, index.items().size());
    result.nodes.reserve(index.nodes().size());
    for (const auto& node : index.nodes())
        result.nodes.push_back(count(static_cast<size_t>(node.firstItem), static_cast<size_t>(node.endItem)));
    return result;
}

std::optional<int> nextUnanswered(std::span<const Response* const> responses, const Visibility& visible,
                                  int from)
{
    const int count = static_cast<int>(visible.size());
    for (int step = 1; step <= count; ++step) {
        const int item = (from + step) % count;
        const auto i = static_cast<size_t>(item);
        if (visible[i] != 0 && !hasAnswer(responses[i]))
            return item;
    }
    return std::nullopt;
}

} // namespace sextant::assessment
