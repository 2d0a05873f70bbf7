#include "ui/print/detail/block_layout.h"
#include "ui/print/detail/table_layout.h"

#include <algorithm>

namespace sextant::ui::print {

namespace {

using report::Paragraph;

constexpr double kLabelColumn = 30; ///< mm
constexpr double kMarkerColumn = 6;
constexpr double kCodeColumn = 22;
constexpr double kNumberColumn = 12;
constexpr double kBetweenLines = 0.6;

/// A contents of some forty lines stays on one page.
Face contentsFace(Language language, bool heads)
{
    return {9, language == Language::Chinese ? 14.0 : 13.5, heads, false};
}

} // namespace

void BlockLayout::operator()(const report::Listing& listing)
{
    const Language language = m_report.language;
    const bool chinese = language == Language::Chinese;
    const Face label{9, labelStep(language), false, false};
    const Face face = listing.style != Paragraph::Style::Prose ? label
                      : chinese                                ? Face{10.5, 17, false, true}
                                                               : Face{9.5, 14.5, false, true};
    const LaidText name = m_canvas.type().set(listing.label, label, mm(kLabelColumn - 3));
    const double left = name.isEmpty() ? 0 : mm(kLabelColumn);
    if (!begins() && !m_afterHeading)
        m_cursor.y += mm(0.7);
    double nameEnd = m_cursor.y;
    size_t namePage = m_cursor.page;
    for (size_t i = 0; i < listing.lines.size(); ++i) {
        const report::ListLine& line = listing.lines[i];
        const double indent = left + (line.marker.isEmpty() ? 0 : mm(kMarkerColumn));
        const LaidText marker = m_canvas.type().set(line.marker, face, mm(kMarkerColumn));
        const LaidText words = m_canvas.type().set(line.text, face, width() - indent);
        if (i > 0)
            m_cursor.y += mm(kBetweenLines);
        flow(words, indent, m_canvas.tokens().ink, [&] {
            m_canvas.text(m_cursor.page, marker, m_cursor.x + left, m_cursor.y, m_canvas.tokens().text2);
            if (i > 0)
                return;
            m_canvas.text(m_cursor.page, name, m_cursor.x, m_cursor.y, m_canvas.tokens().text2);
            nameEnd = m_cursor.y + name.height();
            namePage = m_cursor.page;
        });
    }
    if (m_cursor.page == namePage)
        m_cursor.y = std::max(m_cursor.y, nameEnd);
    m_cursor.y += mm(1);
}

void BlockLayout::operator()(const report::Contents& contents)
{
    m_cursor.y += mm(1.5);
    for (const report::ContentsLine& line : contents.lines)
        contentsLine(line);
    m_cursor.y += mm(2);
}

void BlockLayout::contentsLine(const report::ContentsLine& line)
{
    const bool heads = line.anchor.isEmpty();
    const Face face = contentsFace(m_report.language, heads);
    const LaidText code = m_canvas.type().set(line.code, face, mm(kCodeColumn - 1));
    const LaidText words = m_canvas.type().set(line.title, face, width() - mm(kCodeColumn + kNumberColumn));
    const double tall = std::max(code.height(), words.height());
    if (heads && !begins())
        m_cursor.y += mm(3);
    m_canvas.need(m_cursor, tall + (heads ? pt(face.step) : 0)); // what heads others stays with the first
    m_canvas.text(m_cursor.page, code, m_cursor.x, m_cursor.y,
                  heads ? m_canvas.tokens().ink : m_canvas.tokens().text2);
    m_canvas.text(m_cursor.page, words, m_cursor.x + mm(kCodeColumn), m_cursor.y, m_canvas.tokens().ink);
    if (!heads)
        m_numbers.push_back({line.anchor, m_cursor.page, m_cursor.y});
    m_cursor.y += tall;
}

void BlockLayout::numberContents()
{
    const Face face = contentsFace(m_report.language, false);
    for (const PendingNumber& pending : m_numbers) {
        const auto found = m_pageOf.constFind(pending.anchor);
        if (found == m_pageOf.cend())
            continue;
        const LaidText number = m_canvas.type().set(QString::number(*found + 1), face, mm(kNumberColumn));
        m_canvas.text(pending.page, number, mm(kLeft + kWidth), pending.top, m_canvas.tokens().ink,
                      Align::Right);
    }
}

} // namespace sextant::ui::print
