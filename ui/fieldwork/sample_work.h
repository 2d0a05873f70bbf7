#pragma once

#include "audit/sample_record.h"
#include "audit/sampling/conclusion.h"
#include "base/error.h"
#include "ledger/population.h"
#include "ledger/table.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sextant::ui {

/// Rows from which a sample can be drawn.
struct SampleSource
{
    QString name; ///< of the file; empty: typed or pasted
    ledger::Table table;
    ledger::ColumnChoice columns;
    ledger::Population population;
};

/// What was typed as ranges ("1-200, V0001-V0500") or pasted as a list. Errors: LedgerRefused.
[[nodiscard]] Result<SampleSource> sourceFromText(const QString& text);
/// A CSV file or workbook; blocks, for a worker. Errors: those of ledger::readLedger().
[[nodiscard]] Result<SampleSource> sourceFromFile(const QString& path, const QString& reader);

/// SHA-256 over reference and amount of every row: equal digests, the same population.
QByteArray populationDigest(const SampleSource& source);

/// A sample of items that show whether a control works, drawn at random by \a seed, with spares for what
/// cannot be tested. Title, check and engagement are left to the caller. Errors: SampleRefused.
[[nodiscard]] Result<audit::SampleRecord> drawSample(const SampleSource& source, audit::SamplePlan plan,
                                                     quint64 seed);

/// The items to be tested, by their index in the selection: those drawn, and one spare for each replaced one
/// as far as there are spares.
std::vector<size_t> itemsToTest(const audit::SampleRecord& record);
audit::SampleResult resultAt(const audit::SampleRecord& record, size_t item);
void setResult(audit::SampleRecord& record, size_t item, audit::TestResult result);
void setResultNote(audit::SampleRecord& record, size_t item, const QString& note);

/// What the results so far say of the control.
struct SampleEvaluation
{
    audit::AttributeFacts facts;
    audit::AttributeEvaluation figures;
    audit::Conclusion conclusion;
};
/// nullopt until every item has a result.
std::optional<SampleEvaluation> evaluationOf(const audit::SampleRecord& record);

} // namespace sextant::ui
