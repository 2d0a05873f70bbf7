#include "ui/print/pdf_file.h"

#include "base/whole_file.h"
#include "seal/document_seal.h"
#include "ui/print/detail/pdf_outline.h"
#include "ui/print/detail/typesetter.h"
#include "ui/print/detail/unified_text.h"
#include "ui/print/report_layout.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace sextant::ui {

namespace {

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
}

QString titleOf(const report::ReadinessReport& report)
{
    return report.organisation + QStringLiteral(", ") + report.runningTitle;
}

/// Qt has no setter for a PDF's language: it goes into the metadata, with the title in each language.
QByteArray metadataOf(const std::vector<report::ReadinessReport>& reports)
{
    QString titles;
    QString languages;
    std::vector<Language> made;
    for (const report::ReadinessReport& report : reports) {
        titles += QStringLiteral("<rdf:li xml:lang=\"%1\">%2</rdf:li>")
                      .arg(languageTag(report.language), titleOf(report).toHtmlEscaped());
        languages += QStringLiteral("<rdf:li>%1</rdf:li>").arg(languageTag(report.language));
        made.push_back(report.language);
    }
    const QString creator = reports.front().creator.toHtmlEscaped();
    return QStringLiteral(
               "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"><dc:title><rdf:Alt>%1</rdf:Alt></dc:title>"
               "<dc:language><rdf:Bag>%2</rdf:Bag></dc:language><xmp:CreatorTool>%3</xmp:CreatorTool>"
               "%4</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>\n")
        .arg(titles, languages, creator, QString::fromLatin1(seal::xmpRecord(reports.front().record, made)))
        .toUtf8();
}

/// The headings of \a layout, which begins on page \a from of the file; below the report's own line when the
/// file has several.
void addHeadings(const report::ReadinessReport& report, const ReportLayout& layout, bool several, int from,
                 std::vector<print::OutlineEntry>& outline)
{
    if (several)
        outline.push_back({titleOf(report), 0, from, 0});
    for (print::OutlineEntry heading : layout.headings()) {
        heading.level += several ? 1 : 0;
        heading.page += from;
        outline.push_back(heading);
    }
}

} // namespace

QByteArray pdfOf(const std::vector<report::ReadinessReport>& reports, const WorkProgress& progress)
{
    QByteArray bytes;
    if (reports.empty())
        return bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(print::kUnitsPerInch));
    writer.setPageSize(pageSizeOf(reports.front().paper));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(titleOf(reports.front()));
    writer.setCreator(reports.front().creator);
    writer.setDocumentXmpMetadata(metadataOf(reports));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    std::vector<print::OutlineEntry> outline;
    int pages = 0;
    for (size_t i = 0; i < reports.size(); ++i) {
        if (i > 0)
            writer.newPage();
        const auto count = static_cast<double>(reports.size());
        const double begin = static_cast<double>(i) / count;
        const double middle = (static_cast<double>(i) + 0.5) / count;
        const ReportLayout layout(reports[i], partOf(progress, begin, middle));
        if (!layout.isWhole() ||
            !paintReport(layout, writer, painter, partOf(progress, middle, begin + 1 / count)))
            return {};
        addHeadings(reports[i], layout, reports.size() > 1, pages, outline);
        pages += layout.pageCount();
    }
    painter.end();
    print::unifyRadicals(bytes);
    print::addOutline(bytes, outline, pageSizeOf(reports.front().paper).size(QPageSize::Point).height(),
                      languageTag(reports.front().language).toLatin1());
    // Last: nothing may change afterwards.
    if (!reports.front().record.isNull() && !seal::sealDocument(bytes))
        return {};
    return bytes;
}

Result<> writePdf(const std::vector<report::ReadinessReport>& reports, const QString& path,
                  const WorkProgress& progress)
{
    const QByteArray bytes = pdfOf(reports, progress);
    if (progress && !progress(1))
        return fail(ErrorCode::Cancelled);
    if (bytes.isEmpty())
        return fail(ErrorCode::Internal, {{QStringLiteral("where"), QStringLiteral("writePdf")}});
    return writeWholeFile(path, bytes);
}

} // namespace sextant::ui
