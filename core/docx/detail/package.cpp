#include "docx/detail/package.h"

#include "docx/detail/markup.h"

#include <QCryptographicHash>

#include <zip.h>

#include <utility>

namespace sextant::docx {

namespace {

constexpr char kPackageRelations[] = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr char kWordType[] = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr zip_uint16_t kTime = 0;
constexpr zip_uint16_t kDate = 0x21; ///< 1 January 1980, the first day that an archive knows

struct ZipError
{
    zip_error_t error;
    ZipError() { zip_error_init(&error); }
    ~ZipError() { zip_error_fini(&error); }
    ZipError(const ZipError&) = delete;
    ZipError& operator=(const ZipError&) = delete;
    tl::unexpected<Error> failure()
    {
        return fail(ErrorCode::Internal, {{QStringLiteral("where"), QStringLiteral("docx")}},
                    QString::fromUtf8(zip_error_strerror(&error)));
    }
};

void relation(Markup& markup, const QString& id, const QByteArray& type, const QString& target)
{
    markup.leaf("Relationship", {{"Id", id}, {"Type", type.constData()}, {"Target", target}});
}

QByteArray rootRelations()
{
    Markup markup;
    {
        const Element all(markup, "Relationships", {{"xmlns", kPackageRelations}});
        const QByteArray office = kRelationNamespace;
        relation(markup, QStringLiteral("rId1"), office + "/officeDocument",
                 QStringLiteral("word/document.xml"));
        relation(markup, QStringLiteral("rId2"),
                 "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                 QStringLiteral("docProps/core.xml"));
        relation(markup, QStringLiteral("rId3"), office + "/extended-properties",
                 QStringLiteral("docProps/app.xml"));
    }
    return markup.part();
}

QByteArray pictureRelations(const QStringList& pictures)
{
    Markup markup;
    {
        const Element all(markup, "Relationships", {{"xmlns", kPackageRelations}});
        int number = 0;
        for (const QString& picture : pictures)
            relation(markup, QStringLiteral("rId%1").arg(++number), QByteArray(kRelationNamespace) + "/image",
                     picture);
    }
    return markup.part();
}

void textElement(Markup& markup, const char* name, const QString& text)
{
    const Element element(markup, name);
    markup.text(text);
}

QByteArray coreProperties(const QString& title, const QString& creator, const QString& language)
{
    Markup markup;
    {
        const Element all(
            markup, "cp:coreProperties",
            {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
             {"xmlns:dc", "http://purl.org/dc/elements/1.1/"}});
        textElement(markup, "dc:title", title);
        textElement(markup, "dc:creator", creator);
        textElement(markup, "dc:language", language);
    }
    return markup.part();
}

QByteArray applicationProperties(const QString& creator)
{
    Markup markup;
    {
        const Element all(
            markup, "Properties",
            {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
        textElement(markup, "Application", creator);
    }
    return markup.part();
}

/// False when libzip refuses.
bool addFile(zip_t* archive, const QString& name, const QByteArray& content)
{
    zip_source_t* source =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    if (source == nullptr)
        return false;
    const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const zip_int32_t packing = name.endsWith(QStringLiteral(".png")) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, at, packing, 6) == 0 &&
           zip_file_set_dostime(archive, at, kTime, kDate, 0) == 0;
}

/// What \a source holds once its archive is closed.
QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t size = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return size == bytes.size() ? bytes : QByteArray();
}

/// \a files, each with its name, in this order.
Result<QByteArray> zipped(const std::vector<std::pair<QString, QByteArray>>& files)
{
    ZipError error;
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error.error);
    if (target == nullptr)
        return error.failure();
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error.error);
    if (archive == nullptr) {
        zip_source_free(target);
        zip_source_free(target);
        return error.failure();
    }
    bool whole = true;
    for (const auto& [name, content] : files)
        whole = whole && addFile(archive, name, content);
    if (!whole || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(target);
        return error.failure();
    }
    const QByteArray bytes = contentOf(target);
    zip_source_free(target);
    if (bytes.isEmpty())
        return error.failure();
    return bytes;
}

} // namespace

QString Package::add(const char* kind, const QString& name, const QByteArray& content)
{
    m_parts.push_back({kind, name, content});
    return QStringLiteral("rId%1").arg(m_parts.size());
}

const Package::Picture& Package::picture(const QByteArray& png)
{
    const QByteArray digest = QCryptographicHash::hash(png, QCryptographicHash::Sha256);
    Picture& one = m_pictures[digest];
    if (one.name.isEmpty()) {
        one.name = QStringLiteral("media/image%1.png").arg(m_pictures.size());
        one.relation = add("image", one.name, png);
    }
    return one;
}

QString Package::addPicture(const QByteArray& png)
{
    return picture(png).relation;
}

QString Package::addPictureOf(const QString& name, const QByteArray& png)
{
    QStringList& pictures = m_picturesOf[name];
    pictures << picture(png).name;
    return QStringLiteral("rId%1").arg(pictures.size());
}

QByteArray Package::contentTypes() const
{
    Markup markup;
    {
        const Element all(markup, "Types",
                          {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
        markup.leaf("Default", {{"Extension", "rels"},
                                {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
        markup.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
        markup.leaf("Default", {{"Extension", "png"}, {"ContentType", "image/png"}});
        const auto part = [&](const QString& name, const QByteArray& type) {
            markup.leaf("Override", {{"PartName", QString(u'/' + name)}, {"ContentType", type.constData()}});
        };
        part(QStringLiteral("word/document.xml"), QByteArray(kWordType) + "document.main+xml");
        for (const Part& each : m_parts) {
            if (each.kind != "image")
                part(QStringLiteral("word/") + each.name, kWordType + each.kind + "+xml");
        }
        part(QStringLiteral("docProps/core.xml"),
             "application/vnd.openxmlformats-package.core-properties+xml");
        part(QStringLiteral("docProps/app.xml"),
             "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    }
    return markup.part();
}

QByteArray Package::relations() const
{
    Markup markup;
    {
        const Element all(markup, "Relationships", {{"xmlns", kPackageRelations}});
        int number = 0;
        for (const Part& each : m_parts)
            relation(markup, QStringLiteral("rId%1").arg(++number),
                     QByteArray(kRelationNamespace) + '/' + each.kind, each.name);
    }
    return markup.part();
}

Result<QByteArray> Package::pack(const QByteArray& document, const QString& title, const QString& creator,
                                 const QString& language) const
{
    // Readers of mail and of file types look for the types first.
    std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("[Content_Types].xml"), contentTypes()},
        {QStringLiteral("_rels/.rels"), rootRelations()},
        {QStringLiteral("word/document.xml"), document},
        {QStringLiteral("word/_rels/document.xml.rels"), relations()},
        {QStringLiteral("docProps/core.xml"), coreProperties(title, creator, language)},
        {QStringLiteral("docProps/app.xml"), applicationProperties(creator)},
    };
    for (const Part& each : m_parts) {
        files.emplace_back(QStringLiteral("word/") + each.name, each.content);
        if (const QStringList pictures = m_picturesOf.value(each.name); !pictures.isEmpty())
            files.emplace_back(QStringLiteral("word/_rels/%1.rels").arg(each.name),
                               pictureRelations(pictures));
    }
    return zipped(files);
}

} // namespace sextant::docx
