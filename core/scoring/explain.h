#pragma once

#include "scoring/prepared_framework.h"
#include "scoring/score_card.h"

#include <vector>

namespace sextant::scoring {

/// How a figure follows from its lines. The words for it are made where it is shown.
enum class FigureRule {
    Mean,    ///< Σ weight × points ÷ Σ weight
    Sum,     ///< Σ weight × points
    Minimum, ///< the lowest points, weights aside
    Maximum  ///< the highest points: the worst on a scale where lower is better
};

/// One row: an item, or a section that enters as one weighted item.
struct ExplainedLine
{
    int item = -1;                           ///< index of the item; -1: a section
    int section = -1;                        ///< index of the section; -1: an item
    ItemState state = ItemState::Unanswered; ///< a section is Rated when it has a score
    bool counted = false;
    bool conflicted = false;
    Fraction points; ///< points of the item or score of the section; defined when counted
    Decimal weight;
    Fraction product; ///< weight × points; defined when counted
    Fraction
        lowest; ///< what the line brings to the interval's two sums, before weighting; defined when it is
    Fraction highest; ///< counted or open
    friend bool operator==(const ExplainedLine&, const ExplainedLine&) = default;
};

/// Everything from which one figure can be recomputed by hand.
struct Explanation
{
    int node = -1; ///< index of the section; -1: the whole
    FigureRule rule = FigureRule::Mean;
    std::vector<ExplainedLine>
        lines;             ///< items in reading order; hidden and unscored ones too, with their state
    Fraction points;       ///< Σ weight × points of the counted lines
    Decimal weight;        ///< Σ weight of the counted lines
    Fraction score;        ///< the figure itself
    Fraction lowestPoints; ///< Σ weight × points with every open line at its lowest, and at its highest
    Fraction highestPoints;
    Decimal intervalWeight; ///< Σ weight of the counted and open lines
    Fraction intervalLow;
    Fraction intervalHigh;
    int bandIndex = -1; ///< into Method::bands; -1: none
    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// The explanation of section number \a node of \a card, or of the whole for -1.
Explanation explain(const PreparedFramework& framework, const ScoreCard& card, int node);

} // namespace sextant::scoring
