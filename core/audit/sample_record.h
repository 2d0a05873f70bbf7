#pragma once

#include "audit/basics.h"
#include "audit/sampling/plan.h"
#include "audit/sampling/selection.h"
#include "base/field_list.h"
#include "framework/framework.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

/// From what was sampled. The rows themselves are not kept: whoever has the ledger can compare the digest.
struct SampledPopulation
{
    QString source; ///< name of the file, or what the auditor calls it
    qint64 size = 0;
    std::optional<Decimal> total; ///< of the amounts; nullopt: rows without amounts
    QString currency;             ///< ISO 4217; empty: none
    QByteArray digest;            ///< SHA-256 of the canonical rows
    friend bool operator==(const SampledPopulation&, const SampledPopulation&) = default;
};

/// How the sample was planned and drawn.
struct SampleDesign
{
    SamplePlan plan;
    SelectionRule rule = SelectionRule::Random;
    qint64 size = 0;                 ///< items drawn, without spares
    std::optional<Decimal> interval; ///< monetary unit
    std::optional<StratifiedDesign> strata;
    friend bool operator==(const SampleDesign&, const SampleDesign&) = default;
};

/// One row that was drawn, with as much of it as the working paper shows.
struct SampledItem
{
    qint64 position = 0; ///< in the population, from 0
    QString reference;   ///< voucher number
    QDate date;
    QString text;
    std::optional<Decimal> amount;
    int stratum = 0;
    bool certain = false; ///< taken whatever the seed
    bool spare = false;   ///< stands by for what cannot be tested
    friend bool operator==(const SampledItem&, const SampledItem&) = default;
};

enum class TestResult { NotTested, Conforming, Deviation, Misstated, Replaced };

struct SampleResult
{
    qint64 position = 0; ///< of the item
    TestResult result = TestResult::NotTested;
    std::optional<Decimal> audited; ///< the right amount of a misstated one
    QString note;
    friend bool operator==(const SampleResult&, const SampleResult&) = default;
};

/// The working paper of a sample.
struct SampleRecord
{
    SampleRecordId id;
    EngagementId engagement;
    int number = 0;          ///< "WP-05"; from 1 within the engagement
    framework::ItemId check; ///< null: of the engagement as a whole
    QString title;
    QString purpose; ///< what the sample is to show
    SampledPopulation population;
    SampleDesign design;
    quint64 seed = 0;
    std::vector<SampledItem> selection;
    std::vector<SampleResult> results; ///< of some of the items, by position
    QString conclusion;                ///< the auditor's own words
    StateMark prepared;                ///< digest: workingPaperDigest()
    StateMark reviewed;
    friend bool operator==(const SampleRecord&, const SampleRecord&) = default;
};

/// Chosen by judgement: never projected onto the population.
bool isJudgemental(const SampleRecord& record);

/// SHA-256 over everything that the working paper says but who prepared and reviewed it.
QByteArray workingPaperDigest(const SampleRecord& record);
MarkState preparedState(const SampleRecord& record);
MarkState reviewedState(const SampleRecord& record);

/// How many of the items (not the spares that stand by still) have which result.
struct SampleCounts
{
    int items = 0;
    int tested = 0; ///< conforming, deviating or misstated
    int deviations = 0;
    int misstated = 0;
    int replaced = 0;
    friend bool operator==(const SampleCounts&, const SampleCounts&) = default;
};
/// A spare counts once it has a result.
SampleCounts countsOf(const SampleRecord& record);

} // namespace sextant::audit

namespace sextant {

template <>
struct EntityTraits<audit::SampleRecord>
{
    static constexpr const char* kind = "sample_record";
    static std::span<const Field<audit::SampleRecord>> fields();
};

} // namespace sextant
