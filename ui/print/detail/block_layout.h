#pragma once

#include "ui/charts/chart_key.h"
#include "ui/print/detail/canvas.h"
#include "ui/print/detail/pdf_outline.h"
#include "ui/print/progress.h"

#include <QHash>

#include <functional>
#include <variant>
#include <vector>

namespace sextant::ui::print {

/// Puts the blocks of a report on pages, one after the other.
class BlockLayout
{
public:
    BlockLayout(Canvas& canvas, const report::ReadinessReport& report)
        : m_canvas(canvas)
        , m_report(report)
    {}

    /// False when \a progress has ended it.
    bool lay(const WorkProgress& progress = {});

    void operator()(const report::PageBreak& pageBreak);
    void operator()(const report::Title& title);
    void operator()(const report::Heading& heading);
    void operator()(const report::Paragraph& paragraph);
    void operator()(const report::Message& message);
    void operator()(const report::Table& table);
    void operator()(const report::Chart& chart);
    void operator()(const report::Facts& facts);
    void operator()(const report::LevelLegend& legend);
    void operator()(const report::Signing& signing);
    void operator()(const report::Cover& cover);
    void operator()(const report::Columns& columns);
    void operator()(const report::Listing& listing);
    void operator()(const report::Contents& contents);
    void operator()(const report::Letterhead& head);
    void operator()(const report::Form& form);

    /// The titles and headings laid so far, with their pages.
    const std::vector<OutlineEntry>& headings() const { return m_headings; }

private:
    template <typename AnyBlock>
    void layBlock(const AnyBlock& block)
    {
        std::visit(*this, block);
        m_afterHeading = std::holds_alternative<report::Heading>(block);
        const auto* paragraph = std::get_if<report::Paragraph>(&block);
        m_afterProse = paragraph != nullptr && paragraph->style == report::Paragraph::Style::Prose;
    }
    Cursor layColumn(Cursor cursor, const std::vector<report::FlowBlock>& blocks);
    /// Puts \a words at \a indent, over as many pages as they need; \a first is called where they begin.
    void flow(const LaidText& words, double indent, const QColor& color,
              const std::function<void()>& first = {});
    /// A title or heading of \a level (0, 1) begins here.
    void pointHere(const QString& anchor, const QString& words, int level);
    void contentsLine(const report::ContentsLine& line);
    /// Page numbers in the contents, once all pages are there.
    void numberContents();
    void layRadar(const report::RadarSpec& spec);
    void layLevels(const report::LevelsSpec& spec);
    /// A chart of one piece: \a draw paints it at the origin.
    void layWhole(double height, std::function<void(QPainter&)> draw);
    void keys(const std::vector<ChartKey>& keys, double x);
    double width() const { return m_cursor.width; }
    bool begins() const { return m_cursor.y <= m_columnTop + 1 || m_cursor.atTop(); }

    struct PendingNumber
    {
        QString anchor;
        size_t page = 0;
        double top = 0;
    };

    Canvas& m_canvas;
    const report::ReadinessReport& m_report;
    Cursor m_cursor;
    bool m_afterHeading = false;
    bool m_afterProse = false;
    QHash<QString, size_t> m_pageOf; ///< by anchor
    std::vector<PendingNumber> m_numbers;
    std::vector<OutlineEntry> m_headings;
    double m_columnTop = 0; ///< where the present column began: nothing keeps distance from that
};

/// Puts facts under their labels in three columns, from \a top down; where they end.
double layFacts(Canvas& canvas, size_t page, const std::vector<report::Fact>& facts, double top);
/// Returns where the letter begins below it.
double layLetterhead(Canvas& canvas, size_t page, const report::ReadinessReport& report,
                     const report::Letterhead& head);
void layCover(Canvas& canvas, size_t page, const report::ReadinessReport& report, const report::Cover& cover);

} // namespace sextant::ui::print
