#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "audit/sampling/plan.h"
#include "audit/sampling/selection.h"
#include "base/field_list.h"
#include "framework/framework.h"

#include <optional>
#include <span>
#include <vector>

namespace sextant::audit {

/// Where the rows of a population came from. Unknown: nobody noted it.
enum class PopulationOrigin { Unknown, Typed, Pasted, File };

/// How the rows were found in a file or a list, so that the same sample can be drawn again.
struct PopulationPlace
{
    QString sheet;        ///< of a workbook; empty: none
    QString encoding;     ///< of a text file, nameOf(TextEncoding); empty: none
    QString idColumn;     ///< by name, as ledger::Table::columnNamed() finds it
    QString textColumn;   ///< empty: all that have no other meaning
    QString dateColumn;   ///< empty: none
    QString amountColumn; ///< empty: rows without amounts
    friend bool operator==(const PopulationPlace&, const PopulationPlace&) = default;
};

/// From what was sampled. The rows themselves stand in the file that is kept with it; without one, whoever
/// has the ledger can compare the digest.
struct SampledPopulation
{
    QString source; ///< name of the file, or what the auditor calls it
    qint64 size = 0;
    std::optional<Decimal> total; ///< of the amounts; nullopt: rows without amounts
    QString currency;             ///< ISO 4217; empty: none
    QByteArray digest;            ///< SHA-256 of the canonical rows
    PopulationOrigin origin = PopulationOrigin::Unknown;
    QString typed = {};               ///< Typed: the ranges as they were typed
    assessment::EvidenceId file = {}; ///< Pasted, File: kept in the workspace; null: it was not
    PopulationPlace place = {};
    friend bool operator==(const SampledPopulation&, const SampledPopulation&) = default;
};

/// The sample was made larger with the same seed after results were seen.
struct SampleEnlargement
{
    qint64 from = 0; ///< items before
    qint64 to = 0;   ///< items after
    QDateTime at;    ///< UTC
    friend bool operator==(const SampleEnlargement&, const SampleEnlargement&) = default;
};

/// How the sample was planned and drawn.
struct SampleDesign
{
    SamplePlan plan;
    SelectionRule rule = SelectionRule::Random;
    qint64 size = 0;                 ///< items drawn, without spares
    std::optional<Decimal> interval; ///< monetary unit
    std::optional<StratifiedDesign> strata;
    std::vector<Stratum> tallies = {};        ///< stratified: what each stratum holds, in order
    std::optional<Decimal> start = {};        ///< monetary unit: the first unit drawn
    qint64 leftOut = 0;                       ///< monetary unit: items of zero or below, which have no unit
    std::optional<Decimal> leftOutTotal = {}; ///< monetary unit: what they add up to
    bool mayEnlarge = false; ///< it was decided before the first result that the sample may be enlarged once
    std::vector<SampleEnlargement> enlargements = {};
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
    qint64 hits = 1;      ///< monetary units drawn from it
    bool added = false;   ///< came when the sample was enlarged
    QString reason = {};  ///< judgemental: why it was chosen
    friend bool operator==(const SampledItem&, const SampledItem&) = default;
};

enum class TestResult { NotTested, Conforming, Deviation, Misstated, Replaced };

struct SampleResult
{
    qint64 position = 0; ///< of the item
    TestResult result = TestResult::NotTested;
    std::optional<Decimal> audited; ///< the right amount of a misstated one
    QString note;
    std::vector<assessment::EvidenceId> evidence = {}; ///< files that show it; sorted, each once
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

/// All files of \a record, the population's and the items'; sorted, each once.
std::vector<assessment::EvidenceId> filesOf(const SampleRecord& record);

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
