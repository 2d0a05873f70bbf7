#include "docx/detail/body.h"

#include <algorithm>
#include <utility>

namespace sextant::docx {

namespace {

/// The anchors of all titles and headings of \a report.
QSet<QString> targetsOf(const report::ReadinessReport& report)
{
    QSet<QString> targets;
    const auto take = [&](const auto& blocks) {
        for (const auto& block : blocks) {
            if (const auto* heading = std::get_if<report::Heading>(&block))
                targets.insert(heading->anchor);
        }
    };
    take(report.blocks);
    for (const report::Block& block : report.blocks) {
        if (const auto* title = std::get_if<report::Title>(&block)) {
            targets.insert(title->anchor);
        } else if (const auto* columns = std::get_if<report::Columns>(&block)) {
            take(columns->left);
            take(columns->right);
        }
    }
    targets.remove(QString());
    return targets;
}

} // namespace

QString bookmarkName(int number)
{
    return QStringLiteral("_Part%1").arg(number);
}

Body::Body(Shared& shared, const report::ReadinessReport& report, RunningParts running)
    : m_shared(shared)
    , m_markup(shared.markup)
    , m_palette(shared.look.palette)
    , m_report(report)
    , m_running(std::move(running))
    , m_words(shared.markup, shared.look.palette, report.language)
    , m_targets(targetsOf(report))
{}

void Body::write(bool last)
{
    const int all = ++m_shared.bookmarks;
    m_anchors.insert(QString(), all);
    m_markup.leaf("w:bookmarkStart", {{"w:id", all}, {"w:name", bookmarkName(all)}});
    for (const report::Block& block : m_report.blocks)
        std::visit(*this, block);
    m_markup.leaf("w:bookmarkEnd", {{"w:id", all}});
    if (last) {
        spacer();
        sectionProperties(m_section);
        return;
    }
    beginSection({});
}

void Body::paragraphProperties(const Form& form, bool breaks)
{
    const Element properties(m_markup, "w:pPr");
    m_markup.value("w:pStyle", form.style);
    if (form.staysWithNext)
        m_markup.leaf("w:keepNext");
    if (breaks)
        m_markup.leaf("w:pageBreakBefore");
    if (form.list > 0) {
        const Element list(m_markup, "w:numPr");
        m_markup.value("w:ilvl", 0);
        m_markup.value("w:numId", form.list);
    }
    if (!form.bar.isEmpty() || !form.rule.isEmpty()) {
        const Element borders(m_markup, "w:pBdr");
        if (!form.bar.isEmpty())
            m_markup.leaf("w:left",
                          {{"w:val", "single"}, {"w:sz", 20}, {"w:space", 8}, {"w:color", form.bar}});
        if (!form.rule.isEmpty())
            m_markup.leaf("w:bottom",
                          {{"w:val", "single"}, {"w:sz", 4}, {"w:space", 6}, {"w:color", form.rule}});
    }
    if (form.pageTab || form.hanging > 0) {
        const Element tabs(m_markup, "w:tabs");
        if (form.hanging > 0)
            m_markup.leaf("w:tab", {{"w:val", "left"}, {"w:pos", twips(form.hanging)}});
        if (form.pageTab)
            m_markup.leaf("w:tab", {{"w:val", "right"}, {"w:leader", "dot"}, {"w:pos", twips(m_width)}});
    }
    if (form.atTop)
        m_markup.leaf("w:spacing", {{"w:before", 0}});
    if (form.hanging > 0)
        m_markup.leaf("w:ind", {{"w:left", twips(form.hanging)}, {"w:hanging", twips(form.hanging)}});
    else if (!form.bar.isEmpty())
        m_markup.leaf("w:ind", {{"w:left", twips(4)}});
    if (form.right)
        m_markup.value("w:jc", "right");
}

void Body::paragraph(const Form& form, const Content& content)
{
    const Element paragraph(m_markup, "w:p");
    paragraphProperties(form, std::exchange(m_breakPending, false));
    if (std::exchange(m_columnPending, false)) {
        const Element run(m_markup, "w:r");
        m_markup.leaf("w:br", {{"w:type", "column"}});
    }
    m_sectionEmpty = false;
    content();
}

void Body::spacer(bool breaks)
{
    m_breakPending = m_breakPending || breaks;
    paragraph({.style = "Spacer"}, [] {});
}

void Body::settle()
{
    if (m_breakPending || m_columnPending)
        spacer();
    m_sectionEmpty = false;
}

int Body::bookmarkOf(const QString& anchor)
{
    int& number = m_anchors[anchor];
    if (number == 0)
        number = ++m_shared.bookmarks;
    return number;
}

void Body::bookmark(const QString& anchor, const Content& content)
{
    if (anchor.isEmpty() || m_marked.contains(anchor)) {
        content();
        return;
    }
    m_marked.insert(anchor);
    const int number = bookmarkOf(anchor);
    m_markup.leaf("w:bookmarkStart", {{"w:id", number}, {"w:name", bookmarkName(number)}});
    content();
    m_markup.leaf("w:bookmarkEnd", {{"w:id", number}});
}

const char* Body::headingStyle(int level) const
{
    constexpr const char* kStyles[] = {"Heading1", "Heading2", "Heading3"};
    return kStyles[level + (m_shared.covered ? 1 : 0)];
}

const char* Body::wordStyle(report::Paragraph::Style style) const
{
    switch (style) {
    case report::Paragraph::Style::Small:
        return "Small";
    case report::Paragraph::Style::Label:
        return "Label";
    case report::Paragraph::Style::Prose:
        break;
    }
    return m_report.language == Language::Chinese ? "BodyTextChinese" : "BodyText";
}

void Body::operator()(const report::Title& title)
{
    const bool atTop = m_breakPending || m_sectionEmpty;
    if (!title.kicker.isEmpty())
        paragraph({.style = "Kicker", .atTop = atTop}, [&] { m_words.text(title.kicker); });
    paragraph({.style = headingStyle(0), .atTop = atTop},
              [&] { bookmark(title.anchor, [&] { m_words.text(title.title); }); });
    if (title.figure.isEmpty())
        return;
    paragraph({.style = "Figure"}, [&] {
        m_words.text(title.figure, {.bold = true, .color = m_palette.accent, .size = 26});
        m_words.text(u' ' + title.figureOf);
        if (!title.figureNote.isEmpty())
            m_words.text(QStringLiteral("   ") + title.figureNote, {.size = 7.5});
    });
}

void Body::operator()(const report::Heading& heading)
{
    paragraph({.style = headingStyle(1), .atTop = m_breakPending || m_sectionEmpty},
              [&] { bookmark(heading.anchor, [&] { m_words.text(heading.text); }); });
}

void Body::operator()(const report::Paragraph& block)
{
    paragraph({.style = wordStyle(block.style)}, [&] {
        if (block.gateIcon) {
            m_words.icon(report::CellIcon::Gate);
            m_words.text(QStringLiteral(" "));
        }
        m_words.rich(block.text);
    });
}

void Body::operator()(const report::Message& message)
{
    const QString tone = m_words.tone(message.tone);
    paragraph({.style = "MessageTitle", .staysWithNext = !message.text.isEmpty(), .bar = tone},
              [&] { m_words.text(message.title, {.color = tone}); });
    if (!message.text.isEmpty())
        paragraph({.style = "MessageText", .bar = tone}, [&] { m_words.text(message.text); });
}

} // namespace sextant::docx
