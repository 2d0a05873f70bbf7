#include "docx/detail/body.h"

#include <utility>

namespace sextant::docx {

namespace {

constexpr double kLeftEdge = 22; ///< mm, as all here
constexpr double kLeftColumn = 80;
constexpr double kRightColumn = 84;
constexpr double kColumnGap = 6;

} // namespace

void Body::sectionProperties(const Section& section)
{
    const Element properties(m_markup, "w:sectPr");
    const auto running = [&](const char* name, const char* pages, const QString& relation) {
        m_markup.leaf(name, {{"w:type", pages}, {"r:id", relation}});
    };
    running("w:headerReference", "default", m_running.head);
    running("w:headerReference", "first", m_running.bareHead);
    running("w:footerReference", "default", m_running.foot);
    running("w:footerReference", "first", m_running.foot);
    m_markup.value("w:type", section.continuous ? "continuous" : "nextPage");
    const bool letter = m_report.paper == report::PaperSize::Letter;
    const double wide = letter ? 215.9 : 210;
    m_markup.leaf("w:pgSz", {{"w:w", twips(wide)}, {"w:h", twips(letter ? 279.4 : 297)}});
    m_markup.leaf("w:pgMar", {{"w:top", twips(30)},
                              {"w:right", twips(wide - kLeftEdge - kTextWidth)},
                              {"w:bottom", twips(22)},
                              {"w:left", twips(kLeftEdge)},
                              {"w:header", twips(14)},
                              {"w:footer", twips(12)},
                              {"w:gutter", 0}});
    if (section.twoColumns) {
        const Element columns(m_markup, "w:cols", {{"w:num", 2}, {"w:equalWidth", 0}});
        m_markup.leaf("w:col", {{"w:w", twips(kLeftColumn)}, {"w:space", twips(kColumnGap)}});
        m_markup.leaf("w:col", {{"w:w", twips(kRightColumn)}});
    } else {
        m_markup.leaf("w:cols", {{"w:space", 720}});
    }
    if (section.bare)
        m_markup.leaf("w:titlePg");
}

/// A section's properties stand in its last paragraph.
void Body::beginSection(Section next)
{
    if (m_sectionEmpty) {
        next.continuous = m_section.continuous && !m_breakPending;
        m_breakPending = false;
        m_section = next;
        return;
    }
    next.continuous = next.continuous && !m_breakPending;
    m_breakPending = false;
    {
        const Element paragraph(m_markup, "w:p");
        const Element properties(m_markup, "w:pPr");
        m_markup.value("w:pStyle", "Spacer");
        sectionProperties(m_section);
    }
    m_section = next;
    m_sectionEmpty = true;
}

void Body::operator()(const report::PageBreak&)
{
    m_breakPending = !m_sectionEmpty || m_section.continuous;
}

void Body::operator()(const report::Cover& cover)
{
    beginSection({.bare = true});
    coverLogo();
    paragraph({.style = "CoverName"}, [&] { m_words.text(cover.program); });
    paragraph({.style = "Heading1"}, [&] { m_words.text(cover.title); });
    paragraph({.style = "CoverOrganisation"}, [&] { m_words.text(cover.organisation); });
    paragraph({.style = "CoverPeriod"}, [&] { m_words.text(cover.period); });
    if (cover.arc)
        picture(*cover.arc);
    if (!cover.verdict.isEmpty()) {
        paragraph({.style = "CoverVerdict"}, [&] { m_words.text(cover.verdict); });
        paragraph({.style = "CoverNote"}, [&] { m_words.text(cover.verdictNote); });
    }
    facts(cover.facts);
    paragraph({.style = "Small"}, [&] { m_words.text(cover.disclaimer); });
    m_breakPending = true;
}

void Body::operator()(const report::Columns& columns)
{
    beginSection({.continuous = true, .twoColumns = true, .bare = m_sectionEmpty && m_section.bare});
    const double outer = std::exchange(m_width, kLeftColumn);
    for (const report::FlowBlock& block : columns.left)
        std::visit(*this, block);
    m_width = kRightColumn;
    m_columnPending = true;
    for (const report::FlowBlock& block : columns.right)
        std::visit(*this, block);
    if (std::exchange(m_columnPending, false))
        settle();
    m_width = outer;
    beginSection({.continuous = true});
}

void Body::operator()(const report::Letterhead& head)
{
    beginSection({.bare = true});
    paragraph({.style = "LetterName"}, [&] { m_words.text(head.name); });
    for (qsizetype i = 0; i < head.lines.size(); ++i) {
        const bool last = i + 1 == head.lines.size();
        paragraph({.style = "Small", .rule = last ? m_palette.edge : QString(), .atTop = true},
                  [&] { m_words.text(head.lines.at(i)); });
    }
}

} // namespace sextant::docx
