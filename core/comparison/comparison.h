#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"
#include "scoring/score_card.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace sextant::comparison {

/// More than these cannot be told apart in one picture.
inline constexpr size_t kMostSides = 8;

/// One assessment that is compared: values only, from this file or from another.
struct Side
{
    organisation::OrganisationId organisation;
    LocalizedText organisationName;
    bool demo = false;
    assessment::AssessmentId assessment;
    QString title;
    QDate on;     ///< the day that it is of
    QString file; ///< name of the other file that it comes from; empty: the open one
    std::shared_ptr<const framework::IndexedFramework> framework; ///< not null
    scoring::ScoreCard card;                                      ///< of `framework`
    QHash<framework::ItemId, assessment::Answer> answers;
};

/// How far figures may be held side by side.
enum class Comparability {
    SameEdition,   ///< one edition of one framework: everything
    OtherEdition,  ///< editions of one framework: whatever is asked and scored alike
    OtherFramework ///< nothing across frameworks but what each says by itself
};

/// What one side has for a section.
struct Figure
{
    std::optional<scoring::NodeScore> node; ///< nullopt: its edition has no such section
    /// Figures of one row with the same number answer the same questions by the same rules; -1: none.
    int kind = -1;
    /// Questions are open, and the figure still moves between its ends.
    bool isOpen() const;
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// A section, matched by its id over the editions.
struct SectionRow
{
    framework::SectionId id; ///< null: the whole
    QString code;
    LocalizedText title;
    LocalizedText shortTitle;
    int depth = 0;
    std::vector<Figure> figures; ///< one for each side of the group
    friend bool operator==(const SectionRow&, const SectionRow&) = default;
};

enum class Answering {
    Absent,   ///< the edition has no such item
    NotAsked, ///< outside the scope, or hidden by earlier answers
    Unanswered,
    Answered,
    NotApplicable
};

/// What one side has for an item.
struct ItemCell
{
    Answering answering = Answering::Absent;
    int item = -1;    ///< number in the index of the side; -1: absent
    int wording = -1; ///< items of one row with the same number ask the same; -1: absent
    bool conflicted = false;
    Decimal weight;
    bool key = false;
    std::optional<Decimal> points; ///< when rated
    QString reason;                ///< why it is not applicable
    friend bool operator==(const ItemCell&, const ItemCell&) = default;
};

/// An item, matched by its id over the editions.
struct ItemRow
{
    framework::ItemId id;
    QString code;
    LocalizedText title;
    int section = -1; ///< its top section, in the group's sections
    std::vector<ItemCell> cells;
    friend bool operator==(const ItemRow&, const ItemRow&) = default;
};

/// Answered, or said not to apply, in one and open in another.
bool answeringDiffers(const ItemRow& row);
/// Not applicable in one, answered in another.
bool applicabilityDiffers(const ItemRow& row);
/// Asked in one, and in another outside the scope or hidden.
bool askingDiffers(const ItemRow& row);
/// In some of the editions only.
bool isInSomeEditions(const ItemRow& row);
/// The question, its options or their points differ between editions.
bool isReworded(const ItemRow& row);
/// Asks the same but weighs otherwise, or is key in one only.
bool isReweighed(const ItemRow& row);

struct GateRow
{
    size_t item = 0;                                         ///< in the group's items
    std::vector<std::optional<scoring::GateResult>> results; ///< nullopt: no gate there
    friend bool operator==(const GateRow&, const GateRow&) = default;
};
/// Passed in one and not in another, or a gate in one only.
bool stateDiffers(const GateRow& row);

/// How far one figure is from another. Positions are those of the group's sides.
struct Move
{
    int from = -1;
    int to = -1;
    scoring::Fraction before;
    scoring::Fraction after;
    scoring::Fraction difference; ///< after − before; never 0
    bool isBetter = false;        ///< by the direction of the scale
    bool isCertain = true;        ///< its sign holds whatever the open questions bring
    friend bool operator==(const Move&, const Move&) = default;
};
struct RowMove
{
    size_t row = 0; ///< in the group's sections, or in its items
    Move move;
    friend bool operator==(const RowMove&, const RowMove&) = default;
};

enum class Way {
    Alone,    ///< one assessment: nothing to hold it against
    OverTime, ///< of one organisation: moves go from the earliest to the latest
    Spread    ///< of several: moves go from the lowest to the highest
};

/// The assessments by one framework, in one or several editions.
struct Group
{
    framework::FrameworkId framework;
    Comparability comparability = Comparability::SameEdition; ///< never OtherFramework
    Way way = Way::Alone;
    std::vector<int> sides; ///< numbers in the input, ascending
    int leading = 0; ///< the position in `sides` whose edition gives order, words and scale: the newest
    SectionRow overall;
    std::vector<SectionRow> sections; ///< in reading order of the leading edition, then what only others have
    std::vector<ItemRow> items;
    std::vector<GateRow> gates;
    std::vector<RowMove> sectionMoves; ///< of top sections, the largest first
    std::vector<RowMove> itemMoves;    ///< of items that ask the same, the largest first
    std::optional<Move> overallMove;
    friend bool operator==(const Group&, const Group&) = default;
};

struct Comparison
{
    Comparability comparability = Comparability::SameEdition;
    std::vector<Group> groups; ///< by the framework's id
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// Holds \a sides side by side. Sections and items are matched by id; figures are taken as they are. Nothing
/// is worked out over organisations: a mean of them would be nobody's figure. The order of the sides changes
/// nothing but the order of their columns.
Comparison compare(const std::vector<Side>& sides);

} // namespace sextant::comparison
