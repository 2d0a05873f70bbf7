#include "html/detail/block_writer.h"

#include "html/detail/chart_table.h"
#include "html/detail/escape.h"
#include "html/detail/picture.h"
#include "html/detail/words.h"

namespace sextant::html::detail {

namespace {

constexpr double kPaperWidth = 170; ///< mm
constexpr double kHalfWidth = 82;   ///< mm, of one of two columns

const char* styleOf(report::Paragraph::Style style)
{
    switch (style) {
    case report::Paragraph::Style::Prose:
        return "prose";
    case report::Paragraph::Style::Small:
        return "small";
    case report::Paragraph::Style::Label:
        break;
    }
    return "label";
}

const char* styleOf(report::Tone tone)
{
    switch (tone) {
    case report::Tone::Second:
        return "message second";
    case report::Tone::Accent:
        return "message accent";
    case report::Tone::Ok:
        return "message ok";
    case report::Tone::Bad:
        return "message bad";
    case report::Tone::Ink:
        break;
    }
    return "message";
}

} // namespace

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh-Hans") : QStringLiteral("en");
}

BlockWriter::BlockWriter(const report::ReadinessReport& report, QString name, const ChartPicture& picture,
                         QSet<int>& widths)
    : m_report(report)
    , m_name(std::move(name))
    , m_picture(picture)
    , m_widths(widths)
    , m_heading(report.title)
    , m_tableWidth(kPaperWidth)
{}

QString BlockWriter::write()
{
    collectAnchors();
    if (!beginsWithHeading()) {
        heading(1, m_report.title, {});
        m_titleLevel = 1;
    }
    for (const report::Block& block : m_report.blocks)
        std::visit(*this, block);
    closePage();
    return m_out;
}

bool BlockWriter::beginsWithHeading() const
{
    for (const report::Block& block : m_report.blocks) {
        if (std::holds_alternative<report::Cover>(block) || std::holds_alternative<report::Title>(block))
            return true;
        if (std::holds_alternative<report::Heading>(block) || std::holds_alternative<report::Columns>(block))
            return false;
    }
    return false;
}

void BlockWriter::collectAnchors()
{
    for (const report::Block& block : m_report.blocks) {
        if (const auto* title = std::get_if<report::Title>(&block))
            collectAnchor(title->anchor);
        else if (const auto* heading = std::get_if<report::Heading>(&block))
            collectAnchor(heading->anchor);
    }
}

void BlockWriter::collectAnchor(const QString& anchor)
{
    if (!anchor.isEmpty() && !m_anchors.contains(anchor))
        m_anchors.insert(anchor, QStringLiteral("%1-p%2").arg(m_name).arg(m_anchors.size() + 1));
}

QString BlockWriter::idOf(const QString& anchor) const
{
    const QString name = m_anchors.value(anchor);
    return name.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(name);
}

void BlockWriter::openPage()
{
    closePage();
    m_out += QStringLiteral("<section class=\"page\">\n");
    m_pageIsOpen = true;
}

void BlockWriter::closePage()
{
    if (m_pageIsOpen)
        m_out += QStringLiteral("</section>\n");
    m_pageIsOpen = false;
}

void BlockWriter::heading(int level, const QString& text, const QString& anchor)
{
    if (text.isEmpty())
        return;
    m_heading = text;
    const QString tag = QStringLiteral("h%1").arg(level);
    // Two of one name: the first is pointed to.
    const QString id = m_placed.contains(anchor) ? QString() : idOf(anchor);
    m_placed.insert(anchor);
    m_out += u'<' + tag + id + u'>' + escaped(text) + u"</" + tag + u">\n";
}

void BlockWriter::element(const char* tag, const char* style, const QString& text)
{
    if (text.isEmpty())
        return;
    const QLatin1String name(tag);
    m_out +=
        u'<' + name + u" class=\"" + QLatin1String(style) + u"\">" + escaped(text) + u"</" + name + u">\n";
}

void BlockWriter::operator()(const report::PageBreak&)
{
    openPage();
}

void BlockWriter::operator()(const report::Title& title)
{
    m_titleLevel = m_titleLevel == 0 ? 1 : 2;
    m_out += QStringLiteral("<header class=\"title\"><div>\n");
    element("p", "kicker", title.kicker);
    heading(m_titleLevel, title.title, title.anchor);
    m_out += QStringLiteral("</div>\n");
    if (!title.figure.isEmpty())
        m_out += QStringLiteral("<p class=\"figure\"><b>%1</b> %2 <span class=\"note\">%3</span></p>\n")
                     .arg(escaped(title.figure), escaped(title.figureOf), escaped(title.figureNote));
    m_out += QStringLiteral("</header>\n");
}

void BlockWriter::operator()(const report::Heading& heading)
{
    this->heading(m_titleLevel + 1, heading.text, heading.anchor);
}

void BlockWriter::operator()(const report::Paragraph& paragraph)
{
    m_out += u"<p class=\"" + QLatin1String(styleOf(paragraph.style)) + u"\">" +
             (paragraph.gateIcon ? QString(sign(report::CellIcon::Gate) + u' ') : QString()) +
             escaped(paragraph.text) + u"</p>\n";
}

void BlockWriter::operator()(const report::Message& message)
{
    m_out += u"<div class=\"" + QLatin1String(styleOf(message.tone)) + u"\" role=\"note\">\n";
    element("p", "what", message.title);
    element("p", "label", message.text);
    m_out += QStringLiteral("</div>\n");
}

void BlockWriter::operator()(const report::Chart& chart)
{
    this->chart(chart.spec);
}

void BlockWriter::chart(const report::ChartSpec& spec)
{
    const QString words = descriptionOf(spec);
    const QString prefix = QStringLiteral("%1-c%2-").arg(m_name).arg(++m_charts);
    const QString drawn =
        m_picture ? pictureOf(m_picture(spec, m_report.language), prefix, words) : QString();
    const report::Table table = chartTable(spec, m_report.language);
    m_out += QStringLiteral("<figure>\n");
    if (!drawn.isEmpty())
        m_out += QStringLiteral("<div class=\"picture k%1\">").arg(spec.index()) + drawn +
                 QStringLiteral("</div>\n");
    if (!words.isEmpty())
        m_out += QStringLiteral("<figcaption>%1</figcaption>\n").arg(escaped(words));
    if (!drawn.isEmpty())
        m_out +=
            QStringLiteral("<details><summary>%1</summary>\n").arg(escaped(kFigures.in(m_report.language)));
    writeTable(table, words.isEmpty() ? m_heading : words);
    m_out += drawn.isEmpty() ? QStringLiteral("</figure>\n") : QStringLiteral("</details>\n</figure>\n");
}

void BlockWriter::facts(const std::vector<report::Fact>& facts)
{
    if (facts.empty())
        return;
    m_out += QStringLiteral("<dl class=\"facts\">\n");
    for (const report::Fact& fact : facts)
        m_out += QStringLiteral("<div><dt>%1</dt><dd>%2</dd></div>\n")
                     .arg(escaped(fact.label), escaped(fact.value));
    m_out += QStringLiteral("</dl>\n");
}

void BlockWriter::operator()(const report::Facts& facts)
{
    this->facts(facts.facts);
}

void BlockWriter::operator()(const report::LevelLegend& legend)
{
    m_out += QStringLiteral("<dl class=\"levels\">\n");
    for (const report::LevelKey& key : legend.keys)
        m_out += QStringLiteral("<div><dt>%1 %2</dt><dd>%3</dd></div>\n")
                     .arg(mark(key.mark), escaped(key.name), escaped(key.summary));
    m_out += QStringLiteral("</dl>\n");
}

void BlockWriter::operator()(const report::Signing& signing)
{
    m_out += QStringLiteral("<div class=\"signing\">\n");
    element("p", "small", signing.sentence);
    m_out += QStringLiteral("<div class=\"lines\">\n");
    for (const QString& who : {signing.first, signing.second})
        m_out += QStringLiteral("<p class=\"line\"><span>%1</span> <span class=\"second\">%2</span></p>\n")
                     .arg(escaped(who), escaped(signing.date));
    element("p", "seal", signing.seal);
    m_out += QStringLiteral("</div>\n</div>\n");
}

void BlockWriter::operator()(const report::Cover& cover)
{
    openPage();
    m_titleLevel = m_titleLevel == 0 ? 1 : 2;
    m_out += QStringLiteral("<header class=\"cover\">\n");
    element("p", "program", cover.program);
    heading(m_titleLevel, cover.title, {});
    element("p", "lead", cover.organisation);
    element("p", "period", cover.period);
    m_out += QStringLiteral("</header>\n");
    if (cover.arc.has_value())
        chart(*cover.arc);
    element("p", "verdict", cover.verdict);
    element("p", "period", cover.verdictNote);
    facts(cover.facts);
    element("p", "small disclaimer", cover.disclaimer);
}

void BlockWriter::operator()(const report::Columns& columns)
{
    m_tableWidth = kHalfWidth;
    m_out += QStringLiteral("<div class=\"columns\">\n");
    for (const auto* column : {&columns.left, &columns.right}) {
        m_out += QStringLiteral("<div>\n");
        for (const report::FlowBlock& block : *column)
            std::visit(*this, block);
        m_out += QStringLiteral("</div>\n");
    }
    m_out += QStringLiteral("</div>\n");
    m_tableWidth = kPaperWidth;
}

void BlockWriter::operator()(const report::Listing& listing)
{
    m_out += QStringLiteral("<div class=\"listing%1\">\n")
                 .arg(listing.label.isEmpty() ? QString() : QStringLiteral(" labelled"));
    element("p", "what", listing.label);
    m_out += u"<ul role=\"list\" class=\"" + QLatin1String(styleOf(listing.style)) + u"\">\n";
    for (const report::ListLine& line : listing.lines)
        m_out += line.marker.isEmpty()
                     ? QStringLiteral("<li><span>%1</span></li>\n").arg(escaped(line.text))
                     : QStringLiteral("<li><span class=\"marker\">%1</span> <span>%2</span></li>\n")
                           .arg(escaped(line.marker), escaped(line.text));
    m_out += QStringLiteral("</ul>\n</div>\n");
}

void BlockWriter::operator()(const report::Contents& contents)
{
    m_out += QStringLiteral("<nav class=\"contents\" aria-label=\"%1\"><ul role=\"list\">\n")
                 .arg(escaped(kContents.in(m_report.language)));
    for (const report::ContentsLine& line : contents.lines) {
        const QString words =
            (line.code.isEmpty()
                 ? QString()
                 : QStringLiteral("<span class=\"code\">%1</span> ").arg(escaped(line.code))) +
            escaped(line.title);
        const QString name = m_anchors.value(line.anchor);
        m_out += name.isEmpty() ? QString(u"<li class=\"what\">" + words + u"</li>\n")
                                : QString(u"<li><a href=\"#" + name + u"\">" + words + u"</a></li>\n");
    }
    m_out += QStringLiteral("</ul></nav>\n");
}

void BlockWriter::operator()(const report::Letterhead& head)
{
    openPage();
    m_out += QStringLiteral("<div class=\"letterhead\">\n");
    element("p", "name", head.name);
    for (const QString& line : head.lines)
        element("p", "small", line);
    m_out += QStringLiteral("</div>\n");
}

} // namespace sextant::html::detail
