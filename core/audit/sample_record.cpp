#include "audit/sample_record.h"

#include "audit/detail/parts.h"
#include "base/hashing.h"

#include <QJsonDocument>

namespace sextant {

using audit::Allocation;
using audit::PopulationOrigin;
using audit::PopulationPlace;
using audit::SampleDesign;
using audit::SampledItem;
using audit::SampledPopulation;
using audit::SampleEnlargement;
using audit::SamplePlan;
using audit::SampleRecord;
using audit::SampleResult;
using audit::SamplingMethod;
using audit::SelectionRule;
using audit::StateMark;
using audit::StratifiedDesign;
using audit::Stratum;
using audit::TestResult;

namespace names = audit::detail;

template <>
struct Parts<PopulationPlace>
{
    static std::span<const Field<PopulationPlace>> list()
    {
        static constexpr std::array parts{memberField<&PopulationPlace::sheet>("sheet"),
                                          memberField<&PopulationPlace::encoding>("encoding"),
                                          memberField<&PopulationPlace::idColumn>("idColumn"),
                                          memberField<&PopulationPlace::textColumn>("textColumn"),
                                          memberField<&PopulationPlace::dateColumn>("dateColumn"),
                                          memberField<&PopulationPlace::amountColumn>("amountColumn")};
        return parts;
    }
};

template <>
struct Parts<SampledPopulation>
{
    static std::span<const Field<SampledPopulation>> list()
    {
        static constexpr std::array parts{
            memberField<&SampledPopulation::source>("source"),
            memberField<&SampledPopulation::size>("size"),
            memberField<&SampledPopulation::total>("total"),
            memberField<&SampledPopulation::currency>("currency"),
            memberField<&SampledPopulation::digest>("digest"),
            memberField<&SampledPopulation::origin, EnumForm<PopulationOrigin, names::kPopulationOrigins>>(
                "origin"),
            memberField<&SampledPopulation::typed>("typed"),
            memberField<&SampledPopulation::file>("file"),
            memberField<&SampledPopulation::place, PartsForm<PopulationPlace>>("place")};
        return parts;
    }
};

template <>
struct Parts<SamplePlan>
{
    static std::span<const Field<SamplePlan>> list()
    {
        static constexpr std::array parts{
            requiredPart<&SamplePlan::method, EnumForm<SamplingMethod, names::kSamplingMethods>>("method"),
            requiredPart<&SamplePlan::confidence>("confidence"),
            memberField<&SamplePlan::population>("population"),
            requiredPart<&SamplePlan::tolerableRate>("tolerableRate"),
            requiredPart<&SamplePlan::allowedDeviations>("allowedDeviations"),
            requiredPart<&SamplePlan::expectedRate>("expectedRate"),
            requiredPart<&SamplePlan::precision>("precision"),
            requiredPart<&SamplePlan::bookValue>("bookValue"),
            requiredPart<&SamplePlan::tolerableMisstatement>("tolerableMisstatement"),
            requiredPart<&SamplePlan::expectedMisstatement>("expectedMisstatement"),
            memberField<&SamplePlan::expansionFactor>("expansionFactor")};
        return parts;
    }
};

template <>
struct Parts<StratifiedDesign>
{
    static std::span<const Field<StratifiedDesign>> list()
    {
        static constexpr std::array parts{
            memberField<&StratifiedDesign::bounds, ListForm<Decimal>>("bounds"),
            memberField<&StratifiedDesign::cutOff>("cutOff"),
            requiredPart<&StratifiedDesign::allocation, EnumForm<Allocation, names::kAllocations>>(
                "allocation"),
            requiredPart<&StratifiedDesign::leastPerStratum>("leastPerStratum")};
        return parts;
    }
};

template <>
struct Parts<Stratum>
{
    static std::span<const Field<Stratum>> list()
    {
        static constexpr std::array parts{
            requiredPart<&Stratum::above>("above"), memberField<&Stratum::upTo>("upTo"),
            requiredPart<&Stratum::items>("items"), requiredPart<&Stratum::value>("value"),
            requiredPart<&Stratum::size>("size"),   memberField<&Stratum::whole>("whole")};
        return parts;
    }
};

template <>
struct Parts<SampleEnlargement>
{
    static std::span<const Field<SampleEnlargement>> list()
    {
        static constexpr std::array parts{requiredPart<&SampleEnlargement::from>("from"),
                                          requiredPart<&SampleEnlargement::to>("to"),
                                          memberField<&SampleEnlargement::at>("at")};
        return parts;
    }
};

template <>
struct Parts<SampleDesign>
{
    static std::span<const Field<SampleDesign>> list()
    {
        static constexpr std::array parts{
            requiredPart<&SampleDesign::plan, PartsForm<SamplePlan>>("plan"),
            requiredPart<&SampleDesign::rule, EnumForm<SelectionRule, names::kSelectionRules>>("rule"),
            requiredPart<&SampleDesign::size>("size"),
            memberField<&SampleDesign::interval>("interval"),
            memberField<&SampleDesign::strata, OptionalForm<StratifiedDesign, PartsForm<StratifiedDesign>>>(
                "strata"),
            memberField<&SampleDesign::tallies, ListForm<Stratum, PartsForm<Stratum>>>("tallies"),
            memberField<&SampleDesign::start>("start"),
            memberField<&SampleDesign::leftOut>("leftOut"),
            memberField<&SampleDesign::leftOutTotal>("leftOutTotal"),
            memberField<&SampleDesign::mayEnlarge>("mayEnlarge"),
            memberField<&SampleDesign::enlargements,
                        ListForm<SampleEnlargement, PartsForm<SampleEnlargement>>>("enlargements")};
        return parts;
    }
};

template <>
struct Parts<SampledItem>
{
    static std::span<const Field<SampledItem>> list()
    {
        static constexpr std::array parts{requiredPart<&SampledItem::position>("position"),
                                          memberField<&SampledItem::reference>("reference"),
                                          memberField<&SampledItem::date>("date"),
                                          memberField<&SampledItem::text>("text"),
                                          memberField<&SampledItem::amount>("amount"),
                                          memberField<&SampledItem::stratum>("stratum"),
                                          memberField<&SampledItem::certain>("certain"),
                                          memberField<&SampledItem::spare>("spare"),
                                          memberField<&SampledItem::hits>("hits"),
                                          memberField<&SampledItem::added>("added"),
                                          memberField<&SampledItem::reason>("reason")};
        return parts;
    }
};

template <>
struct Parts<SampleResult>
{
    static std::span<const Field<SampleResult>> list()
    {
        static constexpr std::array parts{
            requiredPart<&SampleResult::position>("position"),
            requiredPart<&SampleResult::result, EnumForm<TestResult, names::kTestResults>>("result"),
            memberField<&SampleResult::audited>("audited"), memberField<&SampleResult::note>("note"),
            memberField<&SampleResult::evidence, SetForm<assessment::EvidenceId>>("evidence")};
        return parts;
    }
};

namespace {

/// In decimal digits: JSON's numbers are exact to 2^53 only.
struct SeedForm
{
    static QJsonValue toJson(quint64 seed) { return QString::number(seed); }
    static std::optional<quint64> fromJson(const QJsonValue& json)
    {
        bool isNumber = false;
        const quint64 seed = json.toString().toULongLong(&isNumber);
        return isNumber && toJson(seed) == json ? std::optional(seed) : std::nullopt;
    }
};

} // namespace

std::span<const Field<SampleRecord>> EntityTraits<SampleRecord>::fields()
{
    static constexpr std::array list{
        memberField<&SampleRecord::engagement>("engagement"),
        memberField<&SampleRecord::number>("number"),
        memberField<&SampleRecord::check>("check"),
        memberField<&SampleRecord::title>("title"),
        memberField<&SampleRecord::purpose>("purpose"),
        memberField<&SampleRecord::population, PartsForm<SampledPopulation>>("population"),
        memberField<&SampleRecord::design, PartsForm<SampleDesign>>("design"),
        memberField<&SampleRecord::seed, SeedForm>("seed"),
        memberField<&SampleRecord::selection, ListForm<SampledItem, PartsForm<SampledItem>>>("selection"),
        memberField<&SampleRecord::results, ListForm<SampleResult, PartsForm<SampleResult>>>("results"),
        memberField<&SampleRecord::conclusion>("conclusion"),
        memberField<&SampleRecord::prepared, PartsForm<StateMark>>("prepared"),
        memberField<&SampleRecord::reviewed, PartsForm<StateMark>>("reviewed"),
    };
    return list;
}

} // namespace sextant

namespace sextant::audit {

namespace {

MarkState stateOf(const StateMark& mark, const SampleRecord& record)
{
    if (mark.isNull())
        return MarkState::None;
    return mark.digest == workingPaperDigest(record) ? MarkState::Standing : MarkState::ChangedSince;
}

} // namespace

bool isJudgemental(const SampleRecord& record)
{
    return record.design.plan.method == SamplingMethod::Judgemental;
}

std::vector<assessment::EvidenceId> filesOf(const SampleRecord& record)
{
    std::vector<assessment::EvidenceId> files;
    if (!record.population.file.isNull())
        files.push_back(record.population.file);
    for (const SampleResult& result : record.results)
        files.insert(files.end(), result.evidence.begin(), result.evidence.end());
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
}

QByteArray workingPaperDigest(const SampleRecord& record)
{
    Hasher hasher;
    for (const Field<SampleRecord>& field : EntityTraits<SampleRecord>::fields()) {
        const QLatin1String name(field.name);
        const QJsonValue value = field.read(record);
        if (value.isNull() || name == QLatin1String("prepared") || name == QLatin1String("reviewed"))
            continue;
        hasher.addField(field.name);
        hasher.addField(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    }
    return hasher.result();
}

MarkState preparedState(const SampleRecord& record)
{
    return stateOf(record.prepared, record);
}

MarkState reviewedState(const SampleRecord& record)
{
    return stateOf(record.reviewed, record);
}

SampleCounts countsOf(const SampleRecord& record)
{
    QHash<qint64, TestResult> results;
    for (const SampleResult& one : record.results)
        results.insert(one.position, one.result);
    SampleCounts counts;
    for (const SampledItem& item : record.selection) {
        const TestResult result = results.value(item.position, TestResult::NotTested);
        if (item.spare && result == TestResult::NotTested)
            continue;
        ++counts.items;
        counts.deviations += result == TestResult::Deviation ? 1 : 0;
        counts.misstated += result == TestResult::Misstated ? 1 : 0;
        counts.replaced += result == TestResult::Replaced ? 1 : 0;
        counts.tested += result == TestResult::NotTested || result == TestResult::Replaced ? 0 : 1;
    }
    return counts;
}

} // namespace sextant::audit
