#pragma once

#include "scoring/score_card.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace sextant::report {

/// A level as it is drawn: a filled square with its number, an empty dashed square, or a bordered one with a
/// dash.
struct LevelMark
{
    enum class Kind { Level, Unanswered, NotApplicable, Unscored };
    Kind kind = Kind::Unanswered;
    int step = 0;   ///< 0 (worst) to 4 (best): the colour; meaningful for Level
    QString number; ///< the points as text; for Level
    friend bool operator==(const LevelMark&, const LevelMark&) = default;
};

/// One mark of a scale. Everything on a chart is placed by its share of the scale, 0 to 1.
struct ScaleMark
{
    double at = 0;  ///< 0..1
    QString number; ///< "2"
    QString name;   ///< "Basic"; empty when the scale has no names
    friend bool operator==(const ScaleMark&, const ScaleMark&) = default;
};

struct RadarAxis
{
    QString code;
    QString name;      ///< short
    QString valueText; ///< the figure, or a dash
    std::optional<double> now;
    std::optional<double> last;
    std::optional<double> target;
    bool open = false; ///< has unanswered items
    friend bool operator==(const RadarAxis&, const RadarAxis&) = default;
};

/// A profile over three or more sections.
struct RadarSpec
{
    std::vector<ScaleMark> rings; ///< without the one at 0
    std::vector<RadarAxis> axes;
    QString nowName;
    QString lastName;    ///< empty: nothing to compare with
    QString targetName;  ///< empty: no targets
    QString description; ///< one sentence that says what the picture shows
    friend bool operator==(const RadarSpec&, const RadarSpec&) = default;
};

struct DomainBar
{
    QString code;
    QString name;
    QString valueText;
    std::optional<double> value;
    double low = 0; ///< all open items at the end of the scale that lies at 0
    double high = 0;
    bool open = false; ///< low and high differ
    std::optional<double> last;
    std::optional<double> target;
    int answered = 0;
    int total = 0;
    friend bool operator==(const DomainBar&, const DomainBar&) = default;
};

struct DomainBarsSpec
{
    std::vector<ScaleMark> marks;
    std::vector<DomainBar> bars;
    QString description;
    friend bool operator==(const DomainBarsSpec&, const DomainBarsSpec&) = default;
};

/// The overall figure on the graduated arc of a sextant.
struct ArcSpec
{
    std::vector<ScaleMark> marks;
    std::optional<double> value;
    double low = 0;
    double high = 0;
    bool open = false;
    QString valueText;
    QString description;
    friend bool operator==(const ArcSpec&, const ArcSpec&) = default;
};

struct LevelBar
{
    QString code;
    QString title;
    LevelMark mark;
    std::optional<double> value;
    std::optional<double> last;
    std::optional<double> target;
    std::optional<double> gate; ///< where the threshold lies
    scoring::GateState gateState = scoring::GateState::Open;
    friend bool operator==(const LevelBar&, const LevelBar&) = default;
};

/// The levels of the items of one section.
struct LevelsSpec
{
    std::vector<ScaleMark> marks;
    std::vector<LevelBar> bars;
    QString lastName;   ///< empty: nothing to compare with
    QString targetName; ///< empty: no targets
    QString gatePassed; ///< key of the gate line; empty when no bar has one
    QString gateFailed;
    QString gateOpen;
    QString description;
    friend bool operator==(const LevelsSpec&, const LevelsSpec&) = default;
};

struct ProgressPart
{
    QString code;
    int answered = 0;
    int total = 0;
    friend bool operator==(const ProgressPart&, const ProgressPart&) = default;
};

/// How far each section is answered, as one bar in parts as wide as the sections are long.
struct ProgressSpec
{
    std::vector<ProgressPart> parts;
    QString description;
    friend bool operator==(const ProgressSpec&, const ProgressSpec&) = default;
};

/// One figure of one of several profiles.
struct ProfilePoint
{
    std::optional<double> at; ///< 0..1; nullopt: no figure
    double low = 0;           ///< where it can still come to lie
    double high = 0;
    bool open = false; ///< low and high differ
    QString valueText; ///< or a dash
    friend bool operator==(const ProfilePoint&, const ProfilePoint&) = default;
};

/// One of up to eight assessments that are drawn over each other.
struct Profile
{
    int number = 1; ///< from 1: its sign, and how it is spoken of
    QString name;
    std::vector<ProfilePoint> points; ///< one for each place
    friend bool operator==(const Profile&, const Profile&) = default;
};

/// A section, in which each profile has a figure.
struct ProfilePlace
{
    QString code;
    QString name;         ///< short
    QString difference;   ///< between the profiles, in words or figures; empty: not said
    bool isLinked = true; ///< the figures may be held side by side
    friend bool operator==(const ProfilePlace&, const ProfilePlace&) = default;
};

/// Several profiles over three or more sections, one over the other.
struct OverlayRadarSpec
{
    std::vector<ScaleMark> rings; ///< without the one at 0
    std::vector<ProfilePlace> axes;
    std::vector<Profile> profiles;
    QString description;
    friend bool operator==(const OverlayRadarSpec&, const OverlayRadarSpec&) = default;
};

/// The same figures as marks on one line for each section, from the lowest to the highest.
struct DumbbellSpec
{
    std::vector<ScaleMark> marks;
    std::vector<ProfilePlace> rows;
    std::vector<Profile> profiles;
    QString differenceName; ///< head of the differences: "Change"
    QString description;
    friend bool operator==(const DumbbellSpec&, const DumbbellSpec&) = default;
};

/// One part of a bar: a level, or what is open or not applicable.
struct DistributionLevel
{
    LevelMark mark;
    QString name; ///< "Basic"
    friend bool operator==(const DistributionLevel&, const DistributionLevel&) = default;
};

struct DistributionBar
{
    QString code;
    QString name;
    std::vector<int> counts; ///< one for each level
    friend bool operator==(const DistributionBar&, const DistributionBar&) = default;
};

/// How many items stand at each level.
struct DistributionSpec
{
    std::vector<DistributionLevel> levels;
    std::vector<DistributionBar> bars;
    QString description;
    friend bool operator==(const DistributionSpec&, const DistributionSpec&) = default;
};

/// One column of a heat map: a level, or what is open or not applicable.
struct HeatColumn
{
    LevelMark mark;
    QString name; ///< "Basic"
    friend bool operator==(const HeatColumn&, const HeatColumn&) = default;
};

struct HeatRow
{
    QString code;
    QString name;
    std::vector<int> counts; ///< one for each column
    friend bool operator==(const HeatRow&, const HeatRow&) = default;
};

/// How many items of each section are at each level.
struct HeatMapSpec
{
    std::vector<HeatColumn> columns;
    std::vector<HeatRow> rows;
    QString description; ///< one sentence that says what the picture shows
    friend bool operator==(const HeatMapSpec&, const HeatMapSpec&) = default;
};

struct TrendLine
{
    QString name;                          ///< short
    QString valueText;                     ///< of the last point
    std::vector<std::optional<double>> at; ///< 0..1, one for each time; nullopt: no figure then
    friend bool operator==(const TrendLine&, const TrendLine&) = default;
};

/// Figures of one organisation from assessment to assessment.
struct TrendSpec
{
    std::vector<QString> times;   ///< "2024", in order
    std::vector<ScaleMark> marks; ///< of the scale
    std::vector<TrendLine> lines; ///< the first is drawn in full, others dashed
    QString description;
    friend bool operator==(const TrendSpec&, const TrendSpec&) = default;
};

using ChartSpec = std::variant<RadarSpec, DomainBarsSpec, ArcSpec, LevelsSpec, ProgressSpec, OverlayRadarSpec,
                               DumbbellSpec, DistributionSpec, HeatMapSpec, TrendSpec>;

} // namespace sextant::report
