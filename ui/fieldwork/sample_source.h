#pragma once

#include "audit/sample_outcome.h"
#include "base/csv_cutter.h"
#include "base/error.h"
#include "ledger/ledger_file.h"
#include "ledger/population.h"
#include "ledger/table.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace sextant::ui {

/// More items than this are not tested by hand in one working paper.
inline constexpr qint64 kMostSampleItems = 2'000;

/// Rows from which a sample can be drawn. Reading them may take seconds: it is done on a worker.
struct SampleSource
{
    audit::PopulationOrigin origin = audit::PopulationOrigin::Unknown;
    QString name;     ///< of the file; empty: typed or pasted
    QString typed;    ///< Typed: the ranges
    QByteArray bytes; ///< Pasted, File: what was read, to be kept
    QStringList sheets;
    QString sheet;                              ///< of a workbook, the one that was read
    std::optional<TextEncoding> encoding;       ///< of a text file
    std::shared_ptr<const ledger::Table> table; ///< never null
    ledger::ColumnChoice columns;
    ledger::Population population;
    QByteArray digest;           ///< populationDigest()
    std::vector<Error> problems; ///< rows that are no items; nothing is drawn while there are any
    qint64 problemCount = 0;

    bool isSound() const { return problemCount == 0; }
};

/// How a source is to be read, where a guess will not do.
struct SourceWish
{
    std::optional<QString> sheet = {};
    std::optional<TextEncoding> encoding = {};
    std::optional<audit::PopulationPlace> columns = {}; ///< the names of the columns
};

/// What was typed as ranges ("1-200, V0001-V0500") or pasted as a list. Errors: LedgerRefused.
[[nodiscard]] Result<SampleSource> sourceFromText(const QString& text, const SourceWish& wish = {});
/// A CSV file or workbook; \a name is for messages. Errors: those of ledger::readLedgerContent(),
/// LedgerRefused {noSuchColumn}.
[[nodiscard]] Result<SampleSource> sourceFromContent(const QByteArray& bytes, const QString& name,
                                                     const SourceWish& wish, const QString& reader,
                                                     const ledger::Progress& progress = {});
/// Errors: also those of ledger::ledgerContent().
[[nodiscard]] Result<SampleSource> sourceFromFile(const QString& path, const SourceWish& wish,
                                                  const QString& reader,
                                                  const ledger::Progress& progress = {});
/// The same rows with other columns; needs no reading.
SampleSource withColumns(const SampleSource& source, const ledger::ColumnChoice& columns);
/// How \a source is found again.
audit::PopulationPlace placeOf(const SampleSource& source);
/// What reads the population of \a record again the same way.
SourceWish wishOf(const audit::SampleRecord& record);

/// SHA-256 over reference, a tab, amount and a line feed of every row: equal digests, the same population.
QByteArray populationDigest(const ledger::Table& table, const ledger::ColumnChoice& columns,
                            const ledger::Population& population);

/// \a design with size, interval and strata worked out for \a source. Of a stratified one the size is how
/// many items are to be spread over the strata. Errors: SampleRefused.
[[nodiscard]] Result<audit::SampleDesign> completedDesign(const SampleSource& source,
                                                          audit::SampleDesign design);

/// A sample drawn by \a design and \a seed, with spares where the method has them. Title, check and
/// engagement are left to the caller, as is the file that is kept. Errors: SampleRefused.
[[nodiscard]] Result<audit::SampleRecord> drawSample(const SampleSource& source,
                                                     const audit::SampleDesign& design, quint64 seed);
/// A judgemental sample of the items at the positions in \a reasons, each chosen for its reason. Errors:
/// SampleRefused.
[[nodiscard]] Result<audit::SampleRecord> pickSample(const SampleSource& source,
                                                     const std::map<qint64, QString>& reasons);

/// \a record with \a offer's size: the sequence of its seed goes on, results stay. \a source is its
/// population, read again. Errors: SampleRefused.
[[nodiscard]] Result<audit::SampleRecord> enlargedSample(audit::SampleRecord record,
                                                         const SampleSource& source,
                                                         const audit::EnlargementOffer& offer,
                                                         const QDateTime& at);

/// What came of drawing a sample again.
struct Redrawing
{
    bool isSamePopulation = false; ///< digest and number of rows
    qint64 items = 0;              ///< of the record, with spares
    qint64 others = 0;             ///< of these, items that were not drawn again as they stand in the record
    bool isSame() const { return isSamePopulation && others == 0; }
    friend bool operator==(const Redrawing&, const Redrawing&) = default;
};
/// Draws the sample of \a record again from \a source and compares; of a judgemental one, whether the items
/// stand where it says. Errors: SampleRefused.
[[nodiscard]] Result<Redrawing> redraw(const audit::SampleRecord& record, const SampleSource& source);

/// The name of an encoding, as the record keeps it and as people call it: "UTF-8", "GB18030", "UTF-16".
QString encodingName(TextEncoding encoding);
std::optional<TextEncoding> encodingNamed(const QString& name);

} // namespace sextant::ui
