#include "ui/print/pdf_file.h"

#include "seal/document_seal.h"
#include "ui/print/detail/typesetter.h"
#include "ui/print/detail/unified_text.h"
#include "ui/print/report_layout.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace sextant::ui {

namespace {

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
}

/// Qt has no setter for a PDF's language: it goes into the metadata, with the title in each language.
QByteArray metadataOf(const std::vector<report::ReadinessReport>& reports)
{
    QString titles;
    QString languages;
    std::vector<Language> made;
    for (const report::ReadinessReport& report : reports) {
        const QString title = report.organisation + QStringLiteral(", ") + report.runningTitle;
        titles += QStringLiteral("<rdf:li xml:lang=\"%1\">%2</rdf:li>")
                      .arg(languageTag(report.language), title.toHtmlEscaped());
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
        .arg(titles, languages, creator,
             QString::fromLatin1(seal::xmpRecord(reports.front().record, made)))
        .toUtf8();
}

Result<> failure(QFileDevice::FileError error, const QString& path, const QString& detail)
{
    const ErrorCode code = error == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite;
    return fail(code, {{QStringLiteral("path"), path}}, detail);
}

template <typename File>
bool wholeWritten(File& file, const QByteArray& bytes)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(bytes) == bytes.size();
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
    writer.setTitle(reports.front().organisation + QStringLiteral(", ") + reports.front().runningTitle);
    writer.setCreator(reports.front().creator);
    writer.setDocumentXmpMetadata(metadataOf(reports));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
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
    }
    painter.end();
    print::unifyRadicals(bytes);
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
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        // A device or a pipe: replacing it by a file would be wrong.
        QFile device(path);
        if (target.isDir() || !wholeWritten(device, bytes))
            return failure(device.error(), path, device.errorString());
        return {};
    }
    QSaveFile file(path);
    if (!wholeWritten(file, bytes) || !file.commit()) {
        file.cancelWriting();
        return failure(file.error(), path, file.errorString());
    }
    return {};
}

} // namespace sextant::ui
