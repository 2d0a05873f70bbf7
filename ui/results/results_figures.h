#pragma once

#include "report/readiness_report.h"
#include "scoring/explain.h"
#include "scoring/gaps.h"
#include "scoring/score.h"

#include <memory>
#include <vector>

namespace sextant::ui {

/// Everything the page shows of one assessment, worked out once per change; never changed after that, so a
/// worker may read it too. Owns what its parts point into.
class ResultsFigures
{
public:
    explicit ResultsFigures(report::ReadinessReportInput input);
    ResultsFigures(const ResultsFigures&) = delete;
    ResultsFigures& operator=(const ResultsFigures&) = delete;

    /// What the two sets of figures are called, instead of the years.
    void setNames(const QString& now, const QString& last);
    const report::ReadinessReportInput& input() const { return m_input; }
    const report::Figures& figures() const { return m_figures; }
    const framework::FrameworkIndex& index() const { return m_figures.index; }
    const scoring::PreparedFramework& prepared() const { return m_prepared; }
    const std::vector<scoring::Gap>& gaps() const { return m_gaps; }
    /// Node numbers of the top sections, in order: what charts number from 0.
    const std::vector<int>& topNodes() const { return m_topNodes; }
    /// Earlier assessments and this one, in order; empty: no trend.
    const std::vector<report::PastFigures>& past() const { return m_input.past; }
    const assessment::Answer* answer(int item) const;
    /// The points aimed at; nullopt when no target is set.
    std::optional<Decimal> target(int item) const;

    /// The answers as the engine takes them. Points into this.
    std::vector<scoring::SheetEntry> sheet() const;
    scoring::Explanation explain(int node) const;
    const scoring::NodeScore& score(int node) const;
    /// The figures if \a item had \a points and all else stayed.
    scoring::ScoreCard scoreWith(int item, Decimal points) const;

private:
    report::ReadinessReportInput m_input;
    report::Figures m_figures;
    scoring::PreparedFramework m_prepared;
    std::vector<int> m_topNodes;
    std::vector<scoring::Gap> m_gaps;
};

} // namespace sextant::ui
