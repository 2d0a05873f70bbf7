#pragma once

#include "comparison/comparison.h"
#include "report/chart_spec.h"

#include <vector>

namespace sextant::report {

/// The assessments of one group, and how their figures are told: for pictures, tables and words.
class ComparedGroup
{
public:
    /// Both outlive this.
    ComparedGroup(const comparison::Group& group, const std::vector<comparison::Side>& sides,
                  Language language);

    const comparison::Group& group() const { return m_group; }
    Language language() const { return m_language; }
    size_t count() const { return m_group.sides.size(); }
    const comparison::Side& side(size_t position) const;
    const comparison::Side& leading() const;
    /// "3": the number of the side in the input, by which it is spoken of.
    QString numberOf(size_t position) const;
    /// As short as tells it from the others: the title, with the organisation where there are several.
    QString nameOf(size_t position) const;
    /// Rows of top sections.
    const std::vector<size_t>& topRows() const { return m_top; }
    QString codeOf(size_t row) const;
    QString shortNameOf(size_t row) const;
    /// Whether all figures of a row that are there may be held side by side.
    bool isHeld(const comparison::SectionRow& row) const;
    /// "2.33", "2.40 (2.07–2.61)" while questions are open, or a dash. \a tight: "2.40 2.07–2.61".
    QString figureText(const comparison::SectionRow& row, size_t position, bool tight = false) const;
    /// "+0.50" from the first to the last, "1.50" as a spread; a dash where there is none.
    QString differenceText(const comparison::SectionRow& row, const comparison::Move* move) const;
    QString differenceText(const comparison::Move& move, int decimals) const;
    /// nullptr: it did not move.
    const comparison::Move* moveOf(size_t row) const;

private:
    const comparison::Group& m_group;
    const std::vector<comparison::Side>& m_sides;
    Language m_language;
    std::vector<size_t> m_top;
};

/// The profiles over the top sections. No axes where there are fewer than three or more than twenty.
OverlayRadarSpec overlayRadarSpec(const ComparedGroup& compared);
/// The top sections as lines, with what lies between. No rows where there are more than a page takes.
DumbbellSpec dumbbellSpec(const ComparedGroup& compared);
/// One bar for each assessment: how many items stand at each level. No bars when items share no scale.
DistributionSpec distributionSpec(const ComparedGroup& compared);

/// "Change" or "Spread".
QString differenceName(const ComparedGroup& compared);

} // namespace sextant::report
