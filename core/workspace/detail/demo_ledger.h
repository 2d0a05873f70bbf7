#pragma once

#include "audit/sample_record.h"
#include "workspace/detail/demo_stage.h"

#include <vector>

namespace sextant::workspace::detail {

/// A list of payments in the story, from which a sample is drawn.
struct DemoLedger
{
    struct Row
    {
        QString reference;
        QDate date;
        QString text;
        Decimal amount;
    };
    QString currency;
    std::vector<Row> rows;

    Decimal total() const;
    std::vector<Decimal> amounts() const;
    /// As the organisation would export it from its books.
    QByteArray csv(Language language) const;
    /// SHA-256 of references and amounts, as the program works it out from the same table.
    QByteArray digest() const;
};

/// The ledger that a source file tells of.
DemoLedger demoLedger(const QJsonObject& told, const DemoStory& story);

/// The working paper that \a told plans, drawn from \a ledger by the program's own rules; no results yet.
/// Errors: SampleRefused.
[[nodiscard]] Result<audit::SampleRecord> drawnSample(const DemoLedger& ledger, const QJsonObject& told,
                                                      const DemoStory& story);
/// Adds what \a told says was found; what it does not name conforms. Errors: NotFound for an exception that
/// was not drawn.
[[nodiscard]] Result<audit::SampleRecord> testedSample(audit::SampleRecord sample, const QJsonObject& told,
                                                       const DemoStory& story);

} // namespace sextant::workspace::detail
