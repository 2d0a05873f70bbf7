#include "ui/shared/evidence_words.h"

#include "workspace/evidence_service.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sextant::ui {

/// The words of this file, for the translator.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(sextant::ui::EvidenceWords)

public:
    static QString office(const QString& mediaType)
    {
        if (mediaType.endsWith(u"wordprocessingml.document") || mediaType == u"application/msword")
            return tr("Word document");
        if (mediaType.endsWith(u"spreadsheetml.sheet") || mediaType == u"application/vnd.ms-excel")
            return tr("Excel table");
        if (mediaType.endsWith(u"presentationml.presentation") || mediaType.endsWith(u"ms-powerpoint"))
            return tr("PowerPoint slides");
        if (mediaType.startsWith(u"application/vnd.oasis.opendocument."))
            return tr("OpenDocument file");
        return {};
    }

    static QString of(const QString& mediaType)
    {
        if (const QString known = office(mediaType); !known.isEmpty())
            return known;
        if (mediaType == u"application/pdf")
            return tr("PDF document");
        if (mediaType.startsWith(u"image/"))
            //: %1 is the kind of picture: "Picture (JPEG)"
            return tr("Picture (%1)").arg(shortName(mediaType));
        if (mediaType.startsWith(u"audio/"))
            return tr("Sound");
        if (mediaType.startsWith(u"video/"))
            return tr("Film");
        if (mediaType == u"text/csv")
            return tr("Table (CSV)");
        if (mediaType == u"text/html")
            return tr("Web page");
        if (mediaType.startsWith(u"text/"))
            return tr("Text");
        static const std::array archives{"zip", "x-7z-compressed", "vnd.rar", "gzip"};
        if (std::any_of(archives.begin(), archives.end(), [&mediaType](const char* name) {
                return mediaType == QLatin1String("application/") + QLatin1String(name);
            }))
            return tr("Archive");
        return tr("File");
    }

private:
    static QString shortName(const QString& mediaType)
    {
        return mediaType == u"image/svg+xml" ? QStringLiteral("SVG")
                                             : mediaType.mid(mediaType.indexOf(u'/') + 1).toUpper();
    }
};

Icon evidenceIcon(const QString& mediaType)
{
    if (mediaType.startsWith(u"image/"))
        return Icon::Image;
    const bool table =
        mediaType.contains(u"spreadsheet") || mediaType.contains(u"excel") || mediaType == u"text/csv";
    return table ? Icon::Table : Icon::File;
}

QString typeWords(const QString& mediaType)
{
    return EvidenceWords::of(mediaType);
}

bool isHarmless(const assessment::Evidence& evidence)
{
    const QString& type = evidence.mediaType;
    if (workspace::isExecutable({}, evidence.fileName) || type == u"image/svg+xml")
        return false;
    return type == u"application/pdf" || type == u"text/plain" || type == u"text/csv" ||
           type.startsWith(u"image/") || type.startsWith(u"audio/") || type.startsWith(u"video/") ||
           type.startsWith(u"application/vnd.openxmlformats-officedocument.") ||
           type.startsWith(u"application/vnd.oasis.opendocument.");
}

} // namespace sextant::ui
