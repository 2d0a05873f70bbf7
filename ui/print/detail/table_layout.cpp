#include "ui/print/detail/table_layout.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace sextant::ui::print {

namespace {

using report::Cell;
using report::CellIcon;
using report::Column;
using report::Row;
using report::Table;

constexpr double kSquare = 3.97;   ///< 15 px
constexpr double kIcon = 3.44;     ///< 13 px
constexpr double kGateIcon = 2.91; ///< 11 px
constexpr double kArrow = 3.2;
constexpr double kGap = 1.2;
constexpr double kTall = 60; ///< rows above this may break anywhere

struct Rules
{
    double row; ///< least height in mm
    double group;
    Face face;
    bool top;          ///< cells share their first line, else they are centred
    double markGap;    ///< between a square and its words
    double afterRight; ///< before a left column that follows a right one
    double edge;       ///< before the first column
    double gap = 1;    ///< behind a left column
};

Rules rulesOf(Table::Kind kind, Language language, size_t rows)
{
    constexpr size_t kManySections = 12;
    const double step = labelStep(language);
    switch (kind) {
    case Table::Kind::Sections:
        return {rows > kManySections ? 5.75 : 7.4, 7.4, {9, step, false, false}, false, 1.05, 3.5, 0};
    case Table::Kind::Gates:
        return {6.8, 7.2, {9, 12, false, false}, false, 1.05, 3.5, 0};
    case Table::Kind::Actions:
        return {9, 9, {8.5, 11, false, false}, false, 1.05, 2.5, 0};
    case Table::Kind::Findings:
        return {6.6, 7.2, {9, step, false, false}, true, 2, 3.5, 0};
    case Table::Kind::Text:
        return {6.6, 7.2, {9, step, false, false}, true, 2, 3.5, 0, 3};
    case Table::Kind::Annex:
        break;
    }
    return {5.75, 7.2, {8.5, 11.5, false, false}, false, 2, 5, 1.5};
}

struct Place
{
    double left = 0; ///< of the text's room, from the table's left edge
    double right = 0;
};

std::vector<Place> placesOf(const Table& table, const Rules& rules, double width)
{
    double fixed = 0;
    int open = 0;
    for (const Column& column : table.columns) {
        fixed += mm(column.share);
        open += column.share <= 0 ? 1 : 0;
    }
    const double rest = open > 0 ? std::max(mm(10), (width - fixed) / open) : 0;
    std::vector<Place> places;
    double x = 0;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        const double wide = column.share > 0 ? mm(column.share) : rest;
        double before = i == 0 ? mm(rules.edge) : 0;
        if (i > 0 && !column.right && table.columns[i - 1].right)
            before = mm(rules.afterRight);
        const double after = column.right ? 0 : mm(rules.gap);
        places.push_back({x + before, x + wide - after});
        x += wide;
    }
    return places;
}

struct SetCell
{
    LaidText text;
    double before = 0; ///< what marks and icons take at the left
};

class TableLayout
{
public:
    TableLayout(Canvas& canvas, Cursor& cursor, const Table& table)
        : m_canvas(canvas)
        , m_cursor(cursor)
        , m_table(table)
        , m_rules(rulesOf(table.kind, canvas.type().language(), table.rows.size()))
        , m_places(placesOf(table, m_rules, cursor.width))
    {}

    void lay()
    {
        if (m_table.headed) {
            m_canvas.need(m_cursor, headHeight() + mm(m_rules.group + m_rules.row));
            head();
        }
        for (size_t i = 0; i < m_table.rows.size(); ++i)
            row(i);
    }

private:
    double headHeight() const { return pt(10) + mm(1); }

    void head()
    {
        const Face face{7.5, 10, false, false};
        double lines = 1;
        std::vector<LaidText> heads;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const double room = m_table.columns[i].right ? mm(40) : m_places[i].right - m_places[i].left;
            heads.push_back(m_canvas.type().set(m_table.columns[i].head, face, room));
            lines = std::max(lines, static_cast<double>(heads.back().lineCount()));
        }
        const double height = pt(10) * lines;
        for (size_t i = 0; i < heads.size(); ++i)
            draw(heads[i], i, m_cursor.y + height - heads[i].height(), m_canvas.tokens().text2);
        m_cursor.y += height + mm(1);
        m_canvas.rule(m_cursor.page, m_cursor.x, m_cursor.y - pt(0.75), m_cursor.width, m_canvas.tokens().ink,
                      0.75);
    }

    void draw(const LaidText& text, size_t column, double top, const QColor& color, double before = 0,
              size_t first = 0, size_t end = SIZE_MAX)
    {
        const bool right = m_table.columns[column].right;
        const double x = m_cursor.x + (right ? m_places[column].right : m_places[column].left + before);
        m_canvas.text(m_cursor.page, text, x, top, color, right ? Align::Right : Align::Left, first, end);
    }

    Face faceOf(size_t column) const
    {
        return m_table.columns[column].small ? Face{7.5, 10.5, false, false} : m_rules.face;
    }

    SetCell setCell(const Cell& cell, size_t column) const
    {
        SetCell set;
        const bool leading = cell.icon != CellIcon::None && cell.icon != CellIcon::Gate;
        if (cell.mark)
            set.before = mm(kSquare + m_rules.markGap);
        else if (leading)
            set.before = mm(kIcon + kGap);
        const double room = m_places[column].right - m_places[column].left - set.before -
                            (cell.icon == CellIcon::Gate ? mm(kGateIcon + kGap) : 0);
        set.text = m_canvas.type().set(cell.text, faceOf(column), std::max(room, mm(6)));
        return set;
    }

    double pad() const { return (mm(m_rules.row) - m_rules.face.step * kUnitsPerInch / 72) / 2; }

    double heightOf(const std::vector<SetCell>& cells, bool group) const
    {
        double height = mm(group ? m_rules.group : m_rules.row);
        for (const SetCell& cell : cells) {
            const double around = m_rules.top ? 2 * pad() : mm(1.6);
            height = std::max(height, cell.text.lineCount() > 1 ? cell.text.height() + around : 0);
        }
        return height;
    }

    void row(size_t number)
    {
        const Row& row = m_table.rows[number];
        std::vector<SetCell> cells;
        for (size_t i = 0; i < row.cells.size() && i < m_table.columns.size(); ++i)
            cells.push_back(setCell(row.cells[i], i));
        const double height = heightOf(cells, row.group);
        const double wanted = height + (row.group ? mm(m_rules.row) : 0);
        if (height > mm(kTall) && m_canvas.room(m_cursor) < height) {
            breakRow(row, cells);
            return;
        }
        if (m_canvas.need(m_cursor, wanted) && m_table.headed)
            head();
        if (row.group)
            m_canvas.fill(m_cursor.page, QRectF(m_cursor.x, m_cursor.y, m_cursor.width, height),
                          m_canvas.tokens().sunk);
        for (size_t i = 0; i < cells.size(); ++i)
            place(row.cells[i], cells[i], i, height);
        endRow(height);
    }

    void endRow(double height)
    {
        m_cursor.y += height;
        m_canvas.rule(m_cursor.page, m_cursor.x, m_cursor.y - pt(0.5), m_cursor.width, m_canvas.tokens().line,
                      0.5);
    }

    /// A row that no page can take whole: as many lines as fit, then on.
    void breakRow(const Row& row, const std::vector<SetCell>& cells)
    {
        size_t done = 0;
        size_t all = 1;
        for (const SetCell& cell : cells)
            all = std::max(all, cell.text.lineCount());
        while (done < all) {
            const double step = pt(m_rules.face.step);
            const auto fits =
                static_cast<size_t>(std::max(0.0, (m_canvas.room(m_cursor) - 2 * pad()) / step));
            if (fits < std::min<size_t>(2, all - done)) {
                m_canvas.newPage(m_cursor);
                if (m_table.headed)
                    head();
                continue;
            }
            const size_t end = std::min(all, done + fits);
            for (size_t i = 0; i < cells.size(); ++i) {
                if (done == 0)
                    placeSigns(row.cells[i], cells[i], i, m_cursor.y + pad());
                draw(cells[i].text, i, m_cursor.y + pad() + shift(cells[i]),
                     m_canvas.color(row.cells[i].tone), cells[i].before, done, end);
            }
            endRow(static_cast<double>(end - done) * step + 2 * pad());
            done = end;
        }
    }

    /// How much lower a smaller text stands so that its first baseline is that of the others.
    double shift(const SetCell& cell) const
    {
        const LaidText reference = m_canvas.type().set(QString(), m_rules.face, 1);
        return reference.baseline() - cell.text.baseline();
    }

    void place(const Cell& cell, const SetCell& set, size_t column, double height)
    {
        const double top =
            m_rules.top ? m_cursor.y + pad() + shift(set) : m_cursor.y + (height - set.text.height()) / 2;
        placeSigns(cell, set, column,
                   m_rules.top ? m_cursor.y + pad() : m_cursor.y + (height - pt(m_rules.face.step)) / 2);
        draw(set.text, column, top, m_canvas.color(cell.tone), set.before);
        if (cell.icon == CellIcon::Gate) {
            const double x = m_cursor.x + m_places[column].left + set.before + set.text.widest() + mm(kGap);
            const double y = m_cursor.y + (height - mm(kGateIcon)) / 2;
            m_canvas.icon(m_cursor.page, Icon::Gate, {x, y, mm(kGateIcon), mm(kGateIcon)},
                          m_canvas.tokens().text2);
        }
    }

    /// Squares and leading icons, in the middle of the line that begins at \a top.
    void placeSigns(const Cell& cell, const SetCell& set, size_t column, double top)
    {
        const double middle = top + pt(m_rules.face.step) / 2;
        const Place& place = m_places[column];
        double x = m_cursor.x + place.left;
        const bool right = m_table.columns[column].right;
        if (cell.mark) {
            const double wide = mm(kSquare) + (cell.aim ? mm(kSquare + kArrow + 2 * kGap) : 0);
            if (right)
                x = m_cursor.x + place.right - wide - (set.text.isEmpty() ? 0 : set.text.widest() + mm(kGap));
            const double y = middle - mm(kSquare) / 2;
            m_canvas.square(m_cursor.page, x, y, kSquare, *cell.mark);
            if (cell.aim) {
                arrow(x + mm(kSquare + kGap), middle);
                m_canvas.aimSquare(m_cursor.page, x + mm(kSquare + kArrow + 2 * kGap), y, kSquare, *cell.aim);
            }
        }
        if (cell.icon == CellIcon::None || cell.icon == CellIcon::Gate)
            return;
        const Tokens& t = m_canvas.tokens();
        const QRectF rect(x, middle - mm(kIcon) / 2, mm(kIcon), mm(kIcon));
        if (cell.icon == CellIcon::Passed)
            m_canvas.icon(m_cursor.page, Icon::Check, rect, t.ok);
        else if (cell.icon == CellIcon::Failed)
            m_canvas.icon(m_cursor.page, Icon::Close, rect, t.bad);
        else
            m_canvas.icon(m_cursor.page, Icon::Timer, rect, t.text2);
    }

    void arrow(double x, double y)
    {
        const QColor color = m_canvas.tokens().text2;
        m_canvas.paint(m_cursor.page, [=](QPainter& painter) {
            painter.setPen(QPen(color, pt(0.7), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF tip(x + mm(kArrow), y);
            painter.drawLine(QPointF(x, y), tip);
            painter.drawLine(tip, tip + QPointF(-mm(1), -mm(0.9)));
            painter.drawLine(tip, tip + QPointF(-mm(1), mm(0.9)));
        });
    }

    Canvas& m_canvas;
    Cursor& m_cursor;
    const Table& m_table;
    Rules m_rules;
    std::vector<Place> m_places;
};

} // namespace

double labelStep(Language language)
{
    return language == Language::Chinese ? 15 : 13.5;
}

void layTable(Canvas& canvas, Cursor& cursor, const Table& table)
{
    TableLayout(canvas, cursor, table).lay();
}

} // namespace sextant::ui::print
