#include "ui/results/results_figures.h"

#include "assessment/response_json.h"
#include "scoring/what_if.h"

#include <algorithm>

namespace sextant::ui {

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

void ResultsFigures::setNames(const QString& now, const QString& last)
{
    m_figures.nowName = now;
    m_figures.lastName = last;
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

const scoring::NodeScore& ResultsFigures::score(int node) const
{
    return node < 0 ? m_input.card.overall : m_input.card.nodes[static_cast<size_t>(node)];
}

std::vector<scoring::SheetEntry> ResultsFigures::sheet() const
{
    std::vector<scoring::SheetEntry> sheet(index().items().size());
    for (size_t i = 0; i < sheet.size(); ++i) {
        const assessment::Answer* found = answer(static_cast<int>(i));
        if (found != nullptr)
            sheet[i].response = &found->response;
        sheet[i].conflicted = m_input.card.items[i].conflicted;
        sheet[i].reviewed = found != nullptr && assessment::isReviewed(*found);
    }
    return sheet;
}

scoring::ScoreCard ResultsFigures::scoreWith(int item, Decimal points) const
{
    scoring::WhatIf whatIf(m_prepared, sheet(), m_input.assessment.asOf);
    whatIf.suppose(item, points);
    return whatIf.after();
}

} // namespace sextant::ui
