#include "ui/results/results_figures.h"

#include "assessment/response_json.h"
#include "scoring/score.h"

namespace sextant::ui {

namespace {

/// The option of \a item that brings \a points; nullptr when none does.
const framework::Option* optionWith(const framework::Item& item, Decimal points)
{
    for (const framework::Option& option : item.options) {
        const Decimal brought = item.key && option.keyPoints ? *option.keyPoints : option.points;
        if (brought == points)
            return &option;
    }
    return nullptr;
}

} // namespace

ResultsFigures::ResultsFigures(report::ReadinessReportInput input)
    : m_input(std::move(input))
    , m_figures(report::figuresOf(m_input))
    , m_prepared(m_figures.index)
{
    std::vector<std::optional<Decimal>> targets;
    for (size_t i = 0; i < index().items().size(); ++i)
        targets.push_back(target(static_cast<int>(i)));
    m_gaps = scoring::gaps(m_prepared, m_input.card, targets);
    for (size_t node = 0; node < index().nodes().size(); ++node)
        if (index().nodes()[node].depth == 0)
            m_topNodes.push_back(static_cast<int>(node));
}

const assessment::Answer* ResultsFigures::answer(int item) const
{
    const auto found = m_input.answers.constFind(index().items()[static_cast<size_t>(item)]->id);
    return found == m_input.answers.constEnd() ? nullptr : &*found;
}

std::optional<Decimal> ResultsFigures::target(int item) const
{
    const assessment::Answer* found = answer(item);
    return found == nullptr ? std::nullopt : found->target;
}

scoring::Explanation ResultsFigures::explain(int node) const
{
    return scoring::explain(m_prepared, m_input.card, node);
}

scoring::ScoreCard ResultsFigures::scoreWith(int item, Decimal points) const
{
    assessment::Response replaced;
    const framework::Item& asked = *index().items()[static_cast<size_t>(item)];
    if (const framework::Option* option = optionWith(asked, points))
        replaced = assessment::ChosenOptions{{option->id}};
    std::vector<scoring::SheetEntry> sheet(index().items().size());
    for (size_t i = 0; i < sheet.size(); ++i) {
        const assessment::Answer* found = answer(static_cast<int>(i));
        sheet[i].response = static_cast<int>(i) == item ? &replaced
                            : found == nullptr          ? nullptr
                                                        : &found->response;
        sheet[i].conflicted = static_cast<int>(i) != item && m_input.card.items[i].conflicted;
        sheet[i].reviewed = found != nullptr && assessment::isReviewed(*found);
    }
    return scoring::score(m_prepared, sheet, m_input.assessment.asOf);
}

} // namespace sextant::ui
