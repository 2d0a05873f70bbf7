#include "docx/detail/body.h"

#include <algorithm>
#include <numeric>

namespace sextant::docx {

namespace {

using report::Cell;
using report::CellIcon;
using report::Column;
using report::Row;
using report::Table;

constexpr size_t kFactColumns = 3;
constexpr double kAboveAndBelow = 0.5; ///< mm, between words and rules

struct Rules
{
    const char* style; ///< of the cells
    double row;        ///< least height in mm
    double group;
    bool middle; ///< cells are centred, else they share their first line
};

Rules rulesOf(Table::Kind kind, size_t rows)
{
    constexpr size_t kManySections = 12;
    switch (kind) {
    case Table::Kind::Sections:
        return {"TableText", rows > kManySections ? 5.75 : 7.4, 7.4, true};
    case Table::Kind::Gates:
        return {"TableText", 6.8, 7.2, true};
    case Table::Kind::Actions:
        return {"TableCompact", 9, 9, true};
    case Table::Kind::Findings:
    case Table::Kind::Text:
        return {"TableText", 6.6, 7.2, false};
    case Table::Kind::Annex:
        break;
    }
    return {"TableCompact", 5.75, 7.2, true};
}

/// What stands at the right of a column keeps away from the next, unless it has no room to.
double rightPad(double width, bool right)
{
    constexpr double kNarrow = 9;
    if (width < kNarrow)
        return 0;
    return right ? 2.5 : 1.0;
}

} // namespace

void Body::table(const Grid& grid, const Content& rows)
{
    settle();
    {
        const Element table(m_markup, "w:tbl");
        {
            const double wide = std::accumulate(grid.widths.begin(), grid.widths.end(), 0.0);
            const Element properties(m_markup, "w:tblPr");
            m_markup.leaf("w:tblW", {{"w:w", twips(wide)}, {"w:type", "dxa"}});
            if (!grid.rule.isEmpty()) {
                const Element borders(m_markup, "w:tblBorders");
                for (const char* side : {"w:bottom", "w:insideH"})
                    m_markup.leaf(side,
                                  {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 0}, {"w:color", grid.rule}});
            }
            m_markup.leaf("w:tblLayout", {{"w:type", "fixed"}});
            m_markup.leaf("w:tblLook",
                          {{"w:val", "0020"}, {"w:firstRow", 1}, {"w:noHBand", 1}, {"w:noVBand", 1}});
        }
        {
            const Element columns(m_markup, "w:tblGrid");
            for (const double width : grid.widths)
                m_markup.leaf("w:gridCol", {{"w:w", twips(width)}});
        }
        rows();
    }
    // Two tables without a paragraph between them would become one.
    spacer();
}

void Body::row(bool head, double leastMm, const Content& cells)
{
    const Element row(m_markup, "w:tr");
    {
        const Element properties(m_markup, "w:trPr");
        m_markup.leaf("w:cantSplit");
        if (leastMm > 0)
            m_markup.leaf("w:trHeight", {{"w:val", twips(leastMm)}, {"w:hRule", "atLeast"}});
        if (head)
            m_markup.leaf("w:tblHeader");
    }
    cells();
}

void Body::cell(const CellForm& form, const Content& content)
{
    const Element cell(m_markup, "w:tc");
    {
        const Element properties(m_markup, "w:tcPr");
        m_markup.leaf("w:tcW", {{"w:w", twips(form.width)}, {"w:type", "dxa"}});
        if (form.span > 1)
            m_markup.value("w:gridSpan", form.span);
        if (!form.top.isEmpty() || !form.bottom.isEmpty() || !form.frame.isEmpty()) {
            const Element borders(m_markup, "w:tcBorders");
            const auto border = [&](const char* side, const QString& color, bool dashed) {
                if (!color.isEmpty())
                    m_markup.leaf(side, {{"w:val", dashed ? "dashed" : "single"},
                                         {"w:sz", dashed ? 4 : 6},
                                         {"w:space", 0},
                                         {"w:color", color}});
            };
            const bool framed = !form.frame.isEmpty();
            border("w:top", framed ? form.frame : form.top, framed);
            border("w:left", form.frame, framed);
            border("w:bottom", framed ? form.frame : form.bottom, framed);
            border("w:right", form.frame, framed);
        }
        if (!form.fill.isEmpty())
            m_markup.leaf("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", form.fill}});
        {
            const Element margins(m_markup, "w:tcMar");
            m_markup.leaf("w:top", {{"w:w", twips(kAboveAndBelow)}, {"w:type", "dxa"}});
            m_markup.leaf("w:left", {{"w:w", twips(form.leftPad)}, {"w:type", "dxa"}});
            m_markup.leaf("w:bottom", {{"w:w", twips(kAboveAndBelow)}, {"w:type", "dxa"}});
            m_markup.leaf("w:right", {{"w:w", twips(form.rightPad)}, {"w:type", "dxa"}});
        }
        if (form.middle)
            m_markup.value("w:vAlign", "center");
    }
    content();
}

Body::Grid Body::gridOf(const Table& table) const
{
    constexpr double kLeast = 10;
    constexpr double kExtra = 20;
    size_t count = table.columns.size();
    for (const Row& row : table.rows)
        count = std::max(count, row.cells.size());
    std::vector<double> widths(count, kExtra);
    double fixed = kExtra * static_cast<double>(count - table.columns.size());
    double open = 0;
    for (const Column& column : table.columns) {
        fixed += std::max(column.share, 0.0);
        open += column.share <= 0 ? 1 : 0;
    }
    const double rest = open > 0 ? std::max(kLeast, (m_width - fixed) / open) : 0;
    for (size_t i = 0; i < table.columns.size(); ++i)
        widths[i] = table.columns[i].share > 0 ? table.columns[i].share : rest;
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (all > m_width) {
        for (double& width : widths)
            width *= m_width / all;
    }
    return {widths, m_palette.line};
}

void Body::headRow(const Table& table, const Grid& grid)
{
    row(true, 0, [&] {
        for (size_t i = 0; i < grid.widths.size(); ++i) {
            const bool known = i < table.columns.size();
            const bool right = known && table.columns[i].right;
            cell({.width = grid.widths[i],
                  .bottom = m_palette.ink,
                  .rightPad = rightPad(grid.widths[i], right)},
                 [&] {
                     paragraph({.style = "TableHead", .right = right},
                               [&] { m_words.text(known ? table.columns[i].head : QString()); });
                 });
        }
    });
}

void Body::cellWords(const Cell& cell)
{
    const QString blank = QStringLiteral(" ");
    if (cell.icon != CellIcon::None && cell.icon != CellIcon::Gate) {
        m_words.icon(cell.icon);
        m_words.text(blank);
    }
    if (cell.mark)
        m_words.mark(*cell.mark);
    if (cell.aim)
        m_words.aim(*cell.aim);
    if ((cell.mark || cell.aim) && !cell.text.isEmpty())
        m_words.text(blank);
    m_words.rich(cell.text, {.color = cell.tone == report::Tone::Ink ? QString() : m_words.tone(cell.tone)});
    if (cell.icon == CellIcon::Gate) {
        m_words.text(blank);
        m_words.icon(cell.icon);
    }
}

void Body::tableRow(const Table& table, const Row& row, const Grid& grid)
{
    const Rules rules = rulesOf(table.kind, table.rows.size());
    const size_t count = std::max<size_t>(row.cells.size(), 1);
    this->row(false, row.group ? rules.group : rules.row, [&] {
        for (size_t i = 0; i < count; ++i) {
            const bool known = i < table.columns.size();
            const bool right = known && table.columns[i].right;
            CellForm form{
                .width = grid.widths[i], .middle = rules.middle, .rightPad = rightPad(grid.widths[i], right)};
            if (i + 1 == count) {
                // The last cell takes the columns for which there is none.
                form.span = static_cast<int>(grid.widths.size() - i);
                form.width = std::accumulate(grid.widths.begin() + static_cast<std::ptrdiff_t>(i),
                                             grid.widths.end(), 0.0);
            }
            if (row.group)
                form.fill = m_palette.sunk;
            const bool small = known && table.columns[i].small;
            cell(form, [&] {
                paragraph(
                    {.style = small ? "TableSmall" : rules.style, .staysWithNext = row.group, .right = right},
                    [&] {
                        if (i < row.cells.size())
                            cellWords(row.cells[i]);
                    });
            });
        }
    });
}

void Body::operator()(const Table& block)
{
    const Grid grid = gridOf(block);
    if (grid.widths.empty() || (block.rows.empty() && !block.headed))
        return;
    table(grid, [&] {
        if (block.headed)
            headRow(block, grid);
        for (const Row& each : block.rows)
            tableRow(block, each, grid);
    });
}

void Body::facts(const std::vector<report::Fact>& facts)
{
    if (facts.empty())
        return;
    const Grid grid{std::vector<double>(kFactColumns, m_width / kFactColumns)};
    table(grid, [&] {
        for (size_t first = 0; first < facts.size(); first += kFactColumns) {
            row(false, 0, [&] {
                for (size_t i = first; i < first + kFactColumns; ++i) {
                    const report::Fact fact = i < facts.size() ? facts[i] : report::Fact();
                    cell({.width = grid.widths.front(), .rightPad = 4}, [&] {
                        paragraph({.style = "FactLabel"}, [&] { m_words.text(fact.label); });
                        paragraph({.style = "FactValue"}, [&] { m_words.text(fact.value); });
                    });
                }
            });
        }
    });
}

void Body::operator()(const report::Facts& block)
{
    facts(block.facts);
}

void Body::operator()(const report::LevelLegend& legend)
{
    if (legend.keys.empty())
        return;
    const size_t count = legend.keys.size();
    const Grid grid{std::vector<double>(count, m_width / static_cast<double>(count))};
    table(grid, [&] {
        row(false, 0, [&] {
            for (const report::LevelKey& key : legend.keys) {
                cell({.width = grid.widths.front(), .rightPad = 3}, [&] {
                    paragraph({.style = "TableText"}, [&] {
                        m_words.mark(key.mark);
                        m_words.text(u' ' + key.name, {.bold = true});
                    });
                    paragraph({.style = "TableSmall"},
                              [&] { m_words.text(key.summary, {.color = m_palette.second}); });
                });
            }
        });
    });
}

void Body::operator()(const report::Signing& signing)
{
    constexpr double kLine = 62;
    constexpr double kBetween = 8;
    constexpr double kBox = kTextWidth - 2 * (kLine + kBetween);
    constexpr double kRoom = 13; ///< to sign in
    paragraph({.style = "Small", .staysWithNext = true}, [&] { m_words.text(signing.sentence); });
    const Grid grid{{kLine, kBetween, kLine, kBetween, kBox}};
    const auto empty = [&](double width) {
        cell({.width = width}, [&] { paragraph({.style = "TableSmall", .staysWithNext = true}, [] {}); });
    };
    table(grid, [&] {
        row(false, kRoom, [&] {
            for (size_t i = 0; i + 1 < grid.widths.size(); ++i)
                empty(grid.widths[i]);
            cell({.width = kBox, .frame = m_palette.edge, .middle = true, .leftPad = 2}, [&] {
                paragraph({.style = "TableSmall", .staysWithNext = true},
                          [&] { m_words.text(signing.seal, {.color = m_palette.caption}); });
            });
        });
        row(false, 0, [&] {
            for (const QString& who : {signing.first, signing.second}) {
                cell({.width = kLine, .top = m_palette.ink}, [&] {
                    paragraph({.style = "TableSmall"}, [&] {
                        m_words.text(who);
                        m_words.text(QStringLiteral(" / ") + signing.date, {.color = m_palette.second});
                    });
                });
                empty(kBetween);
            }
            empty(kBox);
        });
    });
}

} // namespace sextant::docx
