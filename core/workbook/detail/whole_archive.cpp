#include "workbook/detail/whole_archive.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace sextant::workbook::detail {

namespace {

struct Discard
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* part) const { zip_fclose(part); }
};

QByteArray partOf(zip_t& archive, zip_uint64_t number)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat_index(&archive, number, 0, &facts) != 0)
        return {};
    const std::unique_ptr<zip_file_t, Discard> part(zip_fopen_index(&archive, number, 0));
    QByteArray content(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    if (part == nullptr || zip_fread(part.get(), content.data(), facts.size) != content.size())
        return {};
    return content;
}

bool isWholeXml(const QByteArray& content)
{
    QXmlStreamReader reader(content);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

bool isWholeArchive(const QByteArray& bytes)
{
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    if (source == nullptr)
        return false;
    const std::unique_ptr<zip_t, Discard> archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (archive == nullptr) {
        zip_source_free(source);
        return false;
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t number = 0; number < count; ++number) {
        if (!isWholeXml(partOf(*archive, static_cast<zip_uint64_t>(number))))
            return false;
    }
    return count > 0;
}

} // namespace sextant::workbook::detail
