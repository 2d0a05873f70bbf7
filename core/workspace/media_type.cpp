#include "workspace/evidence_service.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace sextant::workspace {

namespace {

const QString kUnknown = u"application/octet-stream"_qs;
const QString kZip = u"application/zip"_qs;
const QString kOle = u"application/x-ole-storage"_qs;

struct Magic
{
    qsizetype offset;
    QByteArrayView bytes;
    const char* type;
};

template <size_t N>
constexpr QByteArrayView bytes(const char (&text)[N])
{
    return {text, static_cast<qsizetype>(N - 1)};
}

bool hasAt(const QByteArray& content, qsizetype offset, QByteArrayView wanted)
{
    return content.size() >= offset + wanted.size() &&
           QByteArrayView(content).sliced(offset, wanted.size()) == wanted;
}

std::optional<QString> byMagic(const QByteArray& content)
{
    static const std::array magics{
        Magic{0, bytes("%PDF-"), "application/pdf"},
        Magic{0, bytes("\x89PNG\r\n\x1a\n"), "image/png"},
        Magic{0, bytes("\xff\xd8\xff"), "image/jpeg"},
        Magic{0, bytes("GIF87a"), "image/gif"},
        Magic{0, bytes("GIF89a"), "image/gif"},
        Magic{0, bytes("II*\0"), "image/tiff"},
        Magic{0, bytes("MM\0*"), "image/tiff"},
        Magic{0, bytes("PK\x03\x04"), "application/zip"},
        Magic{0, bytes("PK\x05\x06"), "application/zip"},
        Magic{0, bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "application/x-ole-storage"},
        Magic{0, bytes("7z\xbc\xaf\x27\x1c"), "application/x-7z-compressed"},
        Magic{0, bytes("Rar!\x1a\x07"), "application/vnd.rar"},
        Magic{0, bytes("\x1f\x8b"), "application/gzip"},
        Magic{0, bytes("ID3"), "audio/mpeg"},
        Magic{0, bytes("\xff\xfb"), "audio/mpeg"},
        Magic{0, bytes("\xff\xf3"), "audio/mpeg"},
        Magic{0, bytes("fLaC"), "audio/flac"},
        Magic{0, bytes("OggS"), "audio/ogg"},
        Magic{0, bytes("#!AMR"), "audio/amr"},
        Magic{4, bytes("ftypM4A"), "audio/mp4"},
        Magic{4, bytes("ftypheic"), "image/heic"},
        Magic{4, bytes("ftypqt  "), "video/quicktime"},
        Magic{4, bytes("ftyp"), "video/mp4"},
        Magic{0, bytes("\x1a\x45\xdf\xa3"), "video/x-matroska"},
        Magic{0, bytes("{\\rtf"), "text/rtf"},
        Magic{0, bytes("SQLite format 3\0"), "application/vnd.sqlite3"},
    };
    if (hasAt(content, 0, "RIFF")) {
        if (hasAt(content, 8, "WEBP"))
            return u"image/webp"_qs;
        if (hasAt(content, 8, "WAVE"))
            return u"audio/wav"_qs;
        if (hasAt(content, 8, "AVI "))
            return u"video/x-msvideo"_qs;
    }
    for (const Magic& magic : magics)
        if (hasAt(content, magic.offset, magic.bytes))
            return QString::fromLatin1(magic.type);
    return std::nullopt;
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f' ||
               (c >= u' ' && c != u'\x7f' && c.unicode() != 0xfffd);
    });
}

/// \a content, of which the last character may be cut off, when it decodes without fault.
std::optional<QString> decoded(const char* encoding, const QByteArray& content)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Default);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(content);
    return decoder.hasError() || !isPlain(text) ? std::nullopt : std::optional(std::move(text));
}

QString textType(const QByteArray& content)
{
    const QByteArray start = content.left(512).trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return u"text/html"_qs;
    if (start.contains("<svg"))
        return u"image/svg+xml"_qs;
    return u"text/plain"_qs;
}

/// An OpenDocument file names its type at once: its first entry, "mimetype", is stored as it is.
QString zipType(const QByteArray& content)
{
    if (!hasAt(content, 30, "mimetypeapplication/vnd.oasis.opendocument."))
        return kZip;
    qsizetype end = 38;
    while (end < content.size() && (QChar::isLower(static_cast<uchar>(content[end])) || content[end] == '/' ||
                                    content[end] == '.' || content[end] == '-'))
        ++end;
    return QString::fromLatin1(content.mid(38, end - 38));
}

} // namespace

QString mediaTypeOf(const QByteArray& firstBytes)
{
    const QByteArray content = firstBytes.left(kFirstBytes);
    if (const auto known = byMagic(content))
        return *known == kZip ? zipType(content) : *known;
    return !content.isEmpty() && textOf(content) ? textType(content) : kUnknown;
}

QString mediaTypeOf(const QByteArray& firstBytes, const QString& fileName)
{
    const QString type = mediaTypeOf(firstBytes);
    const QString extension = QFileInfo(fileName).suffix().toLower();
    struct Office
    {
        const char* extension;
        const QString& container;
        const char* type;
    };
    static const std::array offices{
        Office{"docx", kZip, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        Office{"xlsx", kZip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        Office{"pptx", kZip, "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
        Office{"doc", kOle, "application/msword"},
        Office{"xls", kOle, "application/vnd.ms-excel"},
        Office{"ppt", kOle, "application/vnd.ms-powerpoint"},
    };
    for (const Office& office : offices)
        if (type == office.container && extension == QLatin1String(office.extension))
            return QString::fromLatin1(office.type);
    if (type == u"text/plain" && extension == u"csv")
        return u"text/csv"_qs;
    return type;
}

std::optional<QString> textOf(const QByteArray& content)
{
    if (hasAt(content, 0, "\xff\xfe") || hasAt(content, 0, "\xfe\xff"))
        return decoded("UTF-16", content);
    for (const char* encoding : {"UTF-8", "GB18030"})
        if (auto text = decoded(encoding, content))
            return text;
    return content.size() > 1 ? decoded("GB18030", content.chopped(1)) : std::nullopt;
}

bool isExecutable(const QByteArray& firstBytes, const QString& fileName)
{
    static const std::array<QByteArrayView, 9> magics{bytes("\x7f"
                                                            "ELF"),
                                                      bytes("\xfe\xed\xfa\xce"),
                                                      bytes("\xfe\xed\xfa\xcf"),
                                                      bytes("\xce\xfa\xed\xfe"),
                                                      bytes("\xcf\xfa\xed\xfe"),
                                                      bytes("\xca\xfe\xba\xbe"),
                                                      bytes("#!/"),
                                                      bytes("#! /"),
                                                      bytes("L\0\0\0\x01\x14\x02\0")};
    for (const QByteArrayView magic : magics)
        if (hasAt(firstBytes, 0, magic))
            return true;
    if (hasAt(firstBytes, 0, "\xef\xbb\xbf#!"))
        return true;
    // "MZ" may also begin a sentence: only a program has zero bytes in its header.
    if (hasAt(firstBytes, 0, "MZ") && firstBytes.left(64).contains('\0'))
        return true;
    static const QStringList extensions{
        u"exe"_qs,  u"com"_qs, u"scr"_qs,     u"pif"_qs,  u"bat"_qs,     u"cmd"_qs,      u"ps1"_qs,
        u"psm1"_qs, u"vbs"_qs, u"vbe"_qs,     u"js"_qs,   u"jse"_qs,     u"wsf"_qs,      u"wsh"_qs,
        u"hta"_qs,  u"msi"_qs, u"msp"_qs,     u"msix"_qs, u"appx"_qs,    u"jar"_qs,      u"app"_qs,
        u"dll"_qs,  u"sys"_qs, u"cpl"_qs,     u"lnk"_qs,  u"scf"_qs,     u"reg"_qs,      u"inf"_qs,
        u"chm"_qs,  u"xll"_qs, u"desktop"_qs, u"sh"_qs,   u"command"_qs, u"appimage"_qs, u"run"_qs,
        u"deb"_qs,  u"rpm"_qs, u"apk"_qs,     u"dmg"_qs,  u"pkg"_qs,     u"url"_qs,      u"iso"_qs};
    // Windows drops blanks and full stops at the end: "bill.exe. " runs.
    QString name = fileName;
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return extensions.contains(name.mid(name.lastIndexOf(u'.') + 1).toLower()) && name.contains(u'.');
}

QString safeFileName(const QString& name)
{
    constexpr qsizetype kLongest = 120;
    static const QString refused = u"\\/:*?\"<>|"_qs;
    QString safe;
    for (const QChar c : name.normalized(QString::NormalizationForm_C)) {
        const bool isInvisible =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (!isInvisible)
            safe += refused.contains(c) ? QChar(u'_') : c;
    }
    safe = safe.trimmed();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.size() > kLongest) {
        const QString extension = QFileInfo(safe).suffix().left(10);
        safe = safe.left(kLongest - extension.size() - 1);
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        if (!extension.isEmpty())
            safe += u'.' + extension;
    }
    return safe.isEmpty() ? u"file"_qs : safe;
}

} // namespace sextant::workspace
