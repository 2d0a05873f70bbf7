#pragma once

#include "report/report.h"
#include "ui/charts/chart_text.h"
#include "ui/print/detail/typesetter.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QImage>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QSvgRenderer;

namespace sextant::ui::print {

/// A sheet of paper in mm.
struct Sheet
{
    double width = 210;
    double height = 297;
    double bottom() const { return height - 22; } ///< where the text ends
};
Sheet sheetOf(report::PaperSize paper);

/// Margins, the same on every sheet, in mm.
inline constexpr double kLeft = 22;
inline constexpr double kTop = 30;
inline constexpr double kWidth = 170;

struct Page
{
    std::vector<std::function<void(QPainter&)>> items;
    bool bare = false; ///< the cover: no running head
};

/// Where the next thing goes: a page, a height, and the column it stands in. Lengths in units.
struct Cursor
{
    size_t page = 0;
    double y = mm(kTop);
    double x = mm(kLeft);
    double width = mm(kWidth);

    bool atTop() const { return y <= mm(kTop) + 1; }
};

/// The pages as they grow, and what can be put on them.
class Canvas
{
public:
    /// For the pages of \a report, whose bytes it keeps no hold of.
    explicit Canvas(const report::ReadinessReport& report);

    const Sheet& sheet() const { return m_sheet; }
    const Typesetter& type() const { return m_type; }
    const Tokens& tokens() const { return tokensOf(ThemeKind::Light); }
    std::vector<Page>& pages() { return m_pages; }
    /// The style of charts on this paper.
    ChartStyle chartStyle() const;
    QColor color(report::Tone tone) const;

    void newPage(Cursor& cursor);
    /// Goes to a new page unless \a height fits on this one; true when it did.
    bool need(Cursor& cursor, double height);
    double room(const Cursor& cursor) const { return mm(m_sheet.bottom()) - cursor.y; }

    void paint(size_t page, std::function<void(QPainter&)> item);
    void text(size_t page, const LaidText& text, double x, double top, const QColor& color,
              Align align = Align::Left, size_t first = 0, size_t end = SIZE_MAX);
    /// Large and pale from corner to corner, behind all that is on the page.
    void watermark(size_t page, const QString& words);
    void rule(size_t page, double x, double y, double width, const QColor& color, double thickness);
    void fill(size_t page, const QRectF& rect, const QColor& color);
    /// \a side in mm.
    void square(size_t page, double x, double y, double side, const report::LevelMark& mark);
    /// A bordered square with the number of a level that is aimed at.
    void aimSquare(size_t page, double x, double y, double side, const report::LevelMark& mark);
    void icon(size_t page, Icon icon, const QRectF& rect, const QColor& color);
    /// The logo at most \a width by \a height mm, its right end at \a right or its left end at \a left:
    /// whichever is not negative. How wide it is; 0 without one.
    double logo(size_t page, double left, double right, double top, double width, double height);
    /// The DEMO tag, its right end at \a right; \a height in mm. How wide it is; 0 without words.
    double tag(size_t page, const QString& words, double right, double top, double height, double size);

private:
    Typesetter m_type;
    Sheet m_sheet;
    QImage m_logo;
    std::vector<Page> m_pages;
    QHash<QString, std::shared_ptr<QSvgRenderer>> m_icons;
};

} // namespace sextant::ui::print
