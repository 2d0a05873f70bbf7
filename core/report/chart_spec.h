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

using ChartSpec = std::variant<RadarSpec, DomainBarsSpec, ArcSpec, LevelsSpec, ProgressSpec>;

} // namespace sextant::report
