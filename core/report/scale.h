#pragma once

#include "base/language.h"
#include "framework/framework_index.h"
#include "report/chart_spec.h"
#include "scoring/score_card.h"

#include <optional>
#include <utility>
#include <vector>

namespace sextant::report {

/// The scale on which the figures of a framework are shown: from the lowest to the highest points of its
/// items, or the share of what is attainable where points are added up.
class Scale
{
public:
    explicit Scale(const framework::FrameworkIndex& index);

    double lowest() const { return m_lowest; }
    double highest() const { return m_highest; }
    bool lowerIsBetter() const { return m_lowerIsBetter; }
    /// True when sums are shown as shares: marks have no numbers then.
    bool isShare() const { return m_share; }
    /// The steps that all items have in common, with their names; else the ends and three between.
    std::vector<ScaleMark> marks(Language language) const;
    /// Where \a points lie, 0..1.
    double positionOf(double points) const;
    /// Where the figure of \a node lies; nullopt when it has none.
    std::optional<double> positionOf(const scoring::NodeScore& node) const;
    /// Where the ends of the interval of \a node in \a card lie; for sums, as shares of what all its items
    /// can bring.
    std::pair<double, double> intervalOf(const scoring::ScoreCard& card,
                                         const scoring::NodeScore& node) const;
    /// The options that all items share (a scale of maturity, say), by points; empty when they differ.
    const std::vector<const framework::Option*>& commonOptions() const { return m_common; }
    /// 0 (worst) to 1 (best) of \a points on an item's own range.
    double merit(const scoring::ItemScore& item, Decimal points) const;

private:
    double m_lowest = 0;
    double m_highest = 0;
    bool m_lowerIsBetter = false;
    bool m_share = false;
    std::vector<const framework::Option*> m_common;
};

/// How item number \a item of \a index stands in \a card.
LevelMark levelMark(const framework::FrameworkIndex& index, const scoring::ScoreCard& card, int item);
/// The mark for \a points on item number \a item.
LevelMark markOfPoints(const framework::FrameworkIndex& index, int item, Decimal points);

} // namespace sextant::report
