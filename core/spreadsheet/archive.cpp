#include "spreadsheet/archive.h"

#include "ledger/limits.h"

#include <zip.h>

#include <algorithm>

namespace sextant::spreadsheet {

namespace {

using ledger::LedgerRefusal;

constexpr zip_int64_t kMostParts = 10'000;
constexpr qint64 kMostUnpacked = qint64{ledger::kMaxUnpackedMegabytes} * 1024 * 1024;
/// Tables shrink to a tenth or a twentieth; from here on nobody typed it. Small parts may repeat themselves.
constexpr qint64 kMostRatio = 250;
constexpr qint64 kRatioMattersFrom = 8 * 1024 * 1024;
constexpr qsizetype kPiece = 64 * 1024;

} // namespace

Archive::Archive(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    m_zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (m_zip == nullptr && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    if (m_zip == nullptr)
        throw Stop{LedgerRefusal::SpreadsheetDamaged, QStringLiteral("ZIP")};
    if (zip_get_num_entries(m_zip, 0) > kMostParts) {
        zip_discard(m_zip);
        throw Stop{LedgerRefusal::SpreadsheetHostile, QStringLiteral("ZIP")};
    }
}

Archive::~Archive()
{
    zip_discard(m_zip);
}

bool Archive::has(const QString& name) const
{
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

PartStream::PartStream(Archive& archive, const QString& name)
    : m_archive(archive)
    , m_name(name)
{
    const zip_int64_t index = zip_name_locate(archive.m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(archive.m_zip, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        throw Stop{LedgerRefusal::SpreadsheetDamaged, name};
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        throw Stop{LedgerRefusal::OldSpreadsheet, name};
    m_declared = static_cast<qint64>(std::min<zip_uint64_t>(stat.size, kMostUnpacked + 1));
    m_packed = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, kMostUnpacked));
    m_file = zip_fopen_index(archive.m_zip, static_cast<zip_uint64_t>(index), 0);
    if (m_file == nullptr)
        throw Stop{LedgerRefusal::SpreadsheetDamaged, name};
}

PartStream::~PartStream()
{
    if (m_file != nullptr)
        zip_fclose(m_file);
}

QByteArray PartStream::next()
{
    QByteArray piece(kPiece, Qt::Uninitialized);
    const zip_int64_t size = zip_fread(m_file, piece.data(), static_cast<zip_uint64_t>(kPiece));
    if (size < 0)
        throw Stop{LedgerRefusal::SpreadsheetDamaged, m_name};
    piece.truncate(static_cast<qsizetype>(size));
    m_read += size;
    m_archive.m_unpacked += size;
    if (m_read > kRatioMattersFrom && m_read > kMostRatio * m_packed)
        throw Stop{LedgerRefusal::SpreadsheetHostile, m_name};
    if (m_archive.m_unpacked > kMostUnpacked)
        throw Stop{LedgerRefusal::SpreadsheetTooLarge, m_name};
    return piece;
}

int PartStream::permille() const
{
    return m_declared <= 0 ? 1000 : static_cast<int>(std::min<qint64>(1000, m_read * 1000 / m_declared));
}

} // namespace sextant::spreadsheet
