#pragma once

#include "ledger/refusals.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace sextant::spreadsheet {

/// Why reading ends: thrown within this module, caught by readWorkbook().
struct Stop
{
    ledger::LedgerRefusal reason;
    QString place; ///< of the file, for the message: "xl/workbook.xml", "B7"
    int row = 0;
};

/// The parts of a workbook, unpacked as they are read; encrypted ones, lying sizes and bombs end by a Stop.
class Archive
{
public:
    /// \a bytes must outlive it. Stops: NotSpreadsheet, SpreadsheetDamaged.
    explicit Archive(const QByteArray& bytes);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    bool has(const QString& name) const;

private:
    friend class PartStream;

    ::zip* m_zip = nullptr;
    qint64 m_unpacked = 0; ///< of all parts
};

/// One part, read in pieces.
class PartStream
{
public:
    /// Stops: SpreadsheetDamaged when there is no such part.
    PartStream(Archive& archive, const QString& name);
    ~PartStream();
    PartStream(const PartStream&) = delete;
    PartStream& operator=(const PartStream&) = delete;

    /// The next piece; empty at the end. Stops: SpreadsheetDamaged (checksum), SpreadsheetTooLarge,
    /// SpreadsheetHostile (packed beyond what tables can be).
    QByteArray next();
    /// Thousandths of the part that were read, by its declared size.
    int permille() const;
    const QString& name() const { return m_name; }

private:
    Archive& m_archive;
    QString m_name;
    ::zip_file* m_file = nullptr;
    qint64 m_declared = 0;
    qint64 m_packed = 0;
    qint64 m_read = 0;
};

} // namespace sextant::spreadsheet
