#pragma once

#include "report/comparison_charts.h"
#include "report/report.h"

#include <QString>

#include <vector>

namespace sextant::report {

/// One table of a comparison, and what its rows stand for.
struct ComparisonTable
{
    QString part; ///< of the report, as of partsOf(ReportKind::Comparison)
    QString heading;
    QString note; ///< what its words and signs mean; empty: nothing to say
    Table table;
    std::vector<framework::SectionId> sections; ///< by row; null: none
    std::vector<framework::ItemId> items;       ///< by row; null: none
    int firstSide = -1; ///< the column of the first assessment, the others follow; -1: no such columns
    int sideCount = 0;  ///< how many such columns there are
    std::vector<std::vector<int>> sides; ///< by row, for tables without such columns: positions meant
};

/// The charts of a comparison.
enum class ComparisonPart { Profiles, Lines, Levels };
QString comparisonHeading(ComparisonPart part, Language language);

/// How far the assessments can be compared: the first thing to read.
Message comparabilityMessage(const comparison::Comparison& comparison,
                             const std::vector<comparison::Side>& sides, Language language);
/// What else is to be known before reading figures: ranges, spreads, different scopes. May be empty.
QString comparisonNotes(const comparison::Comparison& comparison, const std::vector<comparison::Side>& sides,
                        Language language);
/// Everything that is compared, with its number, day, edition, coverage and result.
ComparisonTable sidesTable(const std::vector<comparison::Side>& sides, Language language);
/// Figures of the sections and of the whole.
ComparisonTable sectionsTable(const ComparedGroup& compared);
/// The largest moves of sections, then of items. Without rows when nothing moved.
ComparisonTable moversTable(const ComparedGroup& compared);
/// Items answered in one and open, hidden or out of scope in another.
ComparisonTable answeringTable(const ComparedGroup& compared);
/// Items not applicable in one and answered in another, with the reasons or without.
ComparisonTable applicabilityTable(const ComparedGroup& compared, bool withReasons = true);
/// Items that are in some editions only, are worded or weigh otherwise.
ComparisonTable editionsTable(const ComparedGroup& compared);
ComparisonTable gatesTable(const ComparedGroup& compared);
/// Every item with its level in each.
ComparisonTable itemsTable(const ComparedGroup& compared);
/// All of them that have rows, in the order of the report; without sides and items.
std::vector<ComparisonTable> comparisonTables(const ComparedGroup& compared, bool withReasons = true);

} // namespace sextant::report
