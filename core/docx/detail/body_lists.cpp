#include "docx/detail/body.h"

namespace sextant::docx {

namespace {

constexpr double kListHang = 5; ///< mm
constexpr int kBullets = 1;     ///< the list of bullets
constexpr char kBullet[] = "•";

} // namespace

int Body::numberedList(const report::Listing& listing)
{
    int first = 0;
    int expected = 0;
    for (const report::ListLine& line : listing.lines) {
        static const QString kStop = QStringLiteral(".");
        bool isNumber = line.marker.endsWith(kStop);
        const int number = line.marker.chopped(isNumber ? 1 : 0).toInt(&isNumber);
        if (!isNumber || number < 1 || line.marker != QString::number(number) + kStop ||
            (expected > 0 && number != expected))
            return 0;
        first = expected == 0 ? number : first;
        expected = number + 1;
    }
    if (first == 0)
        return 0;
    m_shared.listsFrom.push_back(first);
    return kBullets + static_cast<int>(m_shared.listsFrom.size());
}

void Body::operator()(const report::Listing& listing)
{
    if (!listing.label.isEmpty())
        paragraph({.style = "ListLabel"}, [&] { m_words.text(listing.label); });
    const int numbers = numberedList(listing);
    for (const report::ListLine& line : listing.lines) {
        Form form{.style = wordStyle(listing.style), .list = numbers};
        if (line.marker == QString::fromUtf8(kBullet))
            form.list = kBullets;
        const bool written = form.list == 0 && !line.marker.isEmpty();
        if (written)
            form.hanging = kListHang;
        paragraph(form, [&] {
            if (written) {
                m_words.text(line.marker);
                m_words.tab();
            }
            m_words.rich(line.text);
        });
    }
}

void Body::operator()(const report::Contents& contents)
{
    // A field around it, so that it can be made anew from the headings of this report.
    const QByteArray instruction = QByteArray(m_shared.covered ? " TOC \\o \"2-3\"" : " TOC \\o \"1-3\"") +
                                   " \\h \\z \\b " + bookmarkName(m_anchors.value(QString())).toLatin1() +
                                   ' ';
    const char* entry = m_shared.covered ? "TOC2" : "TOC1";
    const size_t count = contents.lines.size();
    for (size_t i = 0; i < count; ++i) {
        const report::ContentsLine& line = contents.lines[i];
        const bool leads = m_targets.contains(line.anchor);
        paragraph({.style = leads ? entry : "ContentsGroup", .pageTab = leads}, [&] {
            if (i == 0)
                m_words.beginField(instruction.constData(), false);
            const auto words = [&] {
                m_words.text(line.code.isEmpty() ? line.title : QString(line.code + u' ' + line.title));
            };
            if (leads) {
                const QString target = bookmarkName(bookmarkOf(line.anchor));
                const Element link(m_markup, "w:hyperlink", {{"w:anchor", target}, {"w:history", "1"}});
                words();
                m_words.tab();
                const QByteArray page = " PAGEREF " + target.toLatin1() + " \\h ";
                m_words.field(page.constData(), QString(), true);
            } else {
                words();
            }
            if (i + 1 == count)
                m_words.endField();
        });
    }
}

QByteArray numberingPart(const Shared& shared)
{
    Markup markup;
    const auto definition = [&](int id, const char* format, const QString& shown) {
        const Element abstract(markup, "w:abstractNum", {{"w:abstractNumId", id}});
        markup.value("w:multiLevelType", "singleLevel");
        const Element level(markup, "w:lvl", {{"w:ilvl", 0}});
        markup.value("w:start", 1);
        markup.value("w:numFmt", format);
        markup.value("w:lvlText", shown);
        markup.value("w:lvlJc", "left");
        const Element properties(markup, "w:pPr");
        markup.leaf("w:ind", {{"w:left", twips(5)}, {"w:hanging", twips(5)}});
    };
    {
        const Element all(markup, "w:numbering", {{"xmlns:w", kMainNamespace}});
        definition(0, "bullet", QStringLiteral("•"));
        definition(1, "decimal", QStringLiteral("%1."));
        int id = 1;
        {
            const Element bullets(markup, "w:num", {{"w:numId", id}});
            markup.value("w:abstractNumId", 0);
        }
        for (const int from : shared.listsFrom) {
            const Element list(markup, "w:num", {{"w:numId", ++id}});
            markup.value("w:abstractNumId", 1);
            const Element level(markup, "w:lvlOverride", {{"w:ilvl", 0}});
            markup.value("w:startOverride", from);
        }
    }
    return markup.part();
}

} // namespace sextant::docx
