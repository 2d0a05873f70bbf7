#pragma once

#include "base/decimal.h"
#include "base/id.h"
#include "base/language.h"
#include "framework/guide.h"
#include "framework/procedure.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace sextant::framework {

using FrameworkId = Name<struct FrameworkTag>;
using SectionId = Name<struct SectionTag>;
using ItemId = Name<struct ItemTag>;
using OptionId = Name<struct OptionTag>;

/// What kind of answer an item takes.
enum class ItemKind { Option, Options, Number, Date, Text };

/// Whether more points are better (maturity) or worse (risk, as in HACT).
enum class Direction { HigherIsBetter, LowerIsBetter };

enum class Aggregate { Mean, Sum, Minimum };

/// From what a parent node is computed: all items below it, or its sections as one weighted item each.
enum class ParentRule { Items, Sections };

struct Option
{
    OptionId id;
    Decimal points;
    std::optional<Decimal> keyPoints; ///< points instead of `points` when the item is key (HACT: 1, 4, 6, 8)
    LocalizedText label;              ///< short: "Basic"
    LocalizedText summary;            ///< what the level means in general, from the scale
    LocalizedText descriptor;         ///< what it means for this item
    bool exclusive = false;           ///< cannot stand beside others ("none of these")
    friend bool operator==(const Option&, const Option&) = default;
};

/// Points for numbers or dates at or above `from` and below the next range's `from`.
/// Dates are turned into whole days before (negative) or after (positive) the assessment's asOf day.
struct PointRange
{
    std::optional<Decimal> from; ///< nullopt: from minus infinity; only the first range
    Decimal points;
    LocalizedText label;
    friend bool operator==(const PointRange&, const PointRange&) = default;
};

/// An item's condition on earlier answers. A leaf on an unanswered, not applicable or hidden item is false.
struct Condition
{
    enum class Kind { Always, Any, All, OptionIn, PointsAtLeast, PointsBelow };
    Kind kind = Kind::Always;
    ItemId item;                       ///< leaves
    std::vector<OptionId> options;     ///< OptionIn
    Decimal points;                    ///< PointsAtLeast, PointsBelow
    std::vector<Condition> conditions; ///< Any, All
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// A threshold that an item must meet by itself, whatever the average.
struct Gate
{
    Decimal threshold; ///< at least this (HigherIsBetter) or at most this (LowerIsBetter)
    friend bool operator==(const Gate&, const Gate&) = default;
};

struct Item
{
    ItemId id;
    QString code; ///< "D3": shown, may change between editions
    ItemKind kind = ItemKind::Option;
    LocalizedText title;
    LocalizedText question;
    LocalizedText guidance;
    LocalizedText why;
    std::vector<LocalizedText> evidence;
    std::vector<Option> options;    ///< Option, Options
    std::vector<PointRange> ranges; ///< Number, Date; ascending
    std::optional<Decimal>
        minimum; ///< Options: the sum is clamped to [minimum, maximum]; Number: allowed input
    std::optional<Decimal> maximum;
    LocalizedText unit;                   ///< Number
    Decimal weight = Decimal::fromInt(1); ///< >= 0; 0: asked, never scored
    bool key = false;
    std::optional<Gate> gate;
    std::optional<Decimal> notApplicablePoints; ///< only for methods that give N/A points
    Condition relevant;
    QStringList tags;
    QStringList references;
    std::optional<Procedure> procedure; ///< checks of an audit manual
    QByteArray digest; ///< SHA-256 of what is asked (question, options, points); equal digest, same question
    friend bool operator==(const Item&, const Item&) = default;
};

/// How a band's lower end is measured.
enum class BandMeasure { Score, Ratio, Points };

/// One band; lower-inclusive; ordered from the lowest figure to the highest. The first has no `from`.
struct Band
{
    QString id;
    LocalizedText label;
    std::optional<Decimal> from;
    friend bool operator==(const Band&, const Band&) = default;
};

/// How bands are found for a node.
/// Fixed: `bands[i].from` on the measure.
/// HactWidths: four equal widths between 1 and (4q + 4k)/q (HACT 2016; q applicable items, k of them key).
/// PointShares: cut-offs at `bands[i].from` as shares of (H - L) above L, L and H being the lowest and
/// highest points attainable from the applicable items (HACT points-based: 0.15, 0.30, 0.50).
enum class BandRule { None, Fixed, HactWidths, PointShares };

enum class NotApplicableRule { Excluded, Refused, Points };

struct Method
{
    Direction better = Direction::HigherIsBetter;
    Aggregate aggregate = Aggregate::Mean;
    ParentRule parents = ParentRule::Items;
    NotApplicableRule notApplicable = NotApplicableRule::Excluded;
    int decimals = 2;        ///< for display only
    bool zeroBlocks = false; ///< a gate just above the lowest points on every scored item
    BandRule bandRule = BandRule::None;
    BandMeasure bandMeasure = BandMeasure::Score;
    std::vector<Band> bands;
    friend bool operator==(const Method&, const Method&) = default;
};

/// The pack's readiness rule (scoring rule 13). Thresholds are scores on the method's scale.
struct ReadinessRule
{
    Decimal overallMinimum;       ///< below: not ready
    Decimal sectionMinimum;       ///< a top section below: conditional
    Decimal notReadyAtGatePoints; ///< a gate failed at these points or worse: not ready
    friend bool operator==(const ReadinessRule&, const ReadinessRule&) = default;
};

struct Section
{
    SectionId id;
    QString code; ///< "D"
    LocalizedText title;
    LocalizedText shortTitle;
    LocalizedText intro;
    Decimal weight = Decimal::fromInt(1); ///< used when a parent is computed from its sections
    std::optional<Aggregate> aggregate;   ///< instead of the method's
    std::vector<Item> items;
    std::vector<Section> sections;
    friend bool operator==(const Section&, const Section&) = default;
};

struct Tag
{
    QString id;
    LocalizedText label;
    friend bool operator==(const Tag&, const Tag&) = default;
};

/// One entry of the register of public standards that items point to.
struct Reference
{
    QString id;
    QString kind; ///< law, standard, tool, policy, study
    LocalizedText title;
    QDate inForceFrom; ///< null when not stated
    friend bool operator==(const Reference&, const Reference&) = default;
};

struct VersionNote
{
    QString version;
    QDate date;
    LocalizedText text;
    friend bool operator==(const VersionNote&, const VersionNote&) = default;
};

/// What a framework is for: assessing an organisation, auditing it, or looking at the quality of an audit.
enum class Purpose { Assessment, Audit, AuditQuality };

/// What is asked and how it is scored: a value, read from YAML or from its compiled form, never changed.
struct Framework
{
    FrameworkId id;
    QString version;
    LocalizedText title;
    LocalizedText summary;
    LocalizedText disclaimer;
    QString licence;
    Method method;
    std::optional<ReadinessRule> readiness;
    std::vector<Tag> tags;
    std::vector<Reference> references;
    std::vector<VersionNote> changes;
    std::vector<Section> sections;
    Purpose purpose = Purpose::Assessment;
    std::vector<Parameter> parameters; ///< dated legal figures that checks point to
    Guide guide;                       ///< to be read before the checks; empty in most packs
    QByteArray digest;                 ///< SHA-256 of the compiled form: the snapshot's id
    friend bool operator==(const Framework&, const Framework&) = default;
};

} // namespace sextant::framework
