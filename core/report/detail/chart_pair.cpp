#include "report/detail/chart_pair.h"

namespace sextant::report::detail {

namespace {

void join(QString& text, const QString& other)
{
    text = paired(text, other, QStringLiteral(" "));
}

bool join(std::vector<ScaleMark>& marks, const std::vector<ScaleMark>& others)
{
    if (marks.size() != others.size())
        return false;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].at != others[i].at || marks[i].number != others[i].number)
            return false;
        join(marks[i].name, others[i].name);
    }
    return true;
}

/// Whether all but the words of both is the same: then \a bar has the words of both.
template <typename Bar>
bool joinIfSame(Bar& bar, const Bar& other, QString Bar::*name)
{
    Bar same = other;
    same.*name = bar.*name;
    if (!(same == bar))
        return false;
    join(bar.*name, other.*name);
    return true;
}

template <typename Bar>
bool join(std::vector<Bar>& bars, const std::vector<Bar>& others, QString Bar::*name)
{
    if (bars.size() != others.size())
        return false;
    for (size_t i = 0; i < bars.size(); ++i)
        if (!joinIfSame(bars[i], others[i], name))
            return false;
    return true;
}

/// One function for each kind of chart: false when the two are not of the same figures.
struct Joiner
{
    bool operator()(RadarSpec& spec, const RadarSpec& other) const
    {
        join(spec.nowName, other.nowName);
        join(spec.lastName, other.lastName);
        join(spec.targetName, other.targetName);
        return join(spec.rings, other.rings) && join(spec.axes, other.axes, &RadarAxis::name);
    }
    bool operator()(DomainBarsSpec& spec, const DomainBarsSpec& other) const
    {
        return join(spec.marks, other.marks) && join(spec.bars, other.bars, &DomainBar::name);
    }
    bool operator()(ArcSpec& spec, const ArcSpec& other) const
    {
        ArcSpec same = other;
        same.marks = spec.marks;
        same.description = spec.description;
        return same == spec && join(spec.marks, other.marks);
    }
    bool operator()(LevelsSpec& spec, const LevelsSpec& other) const
    {
        for (QString LevelsSpec::*key :
             {&LevelsSpec::lastName, &LevelsSpec::targetName, &LevelsSpec::gatePassed,
              &LevelsSpec::gateFailed, &LevelsSpec::gateOpen})
            join(spec.*key, other.*key);
        return join(spec.marks, other.marks) && join(spec.bars, other.bars, &LevelBar::title);
    }
    bool operator()(ProgressSpec& spec, const ProgressSpec& other) const { return spec.parts == other.parts; }
    bool operator()(OverlayRadarSpec& spec, const OverlayRadarSpec& other) const
    {
        return join(spec.rings, other.rings) && join(spec.axes, other.axes, &ProfilePlace::name) &&
               join(spec.profiles, other.profiles, &Profile::name);
    }
    bool operator()(DumbbellSpec& spec, const DumbbellSpec& other) const
    {
        join(spec.differenceName, other.differenceName);
        return join(spec.marks, other.marks) && join(spec.rows, other.rows, &ProfilePlace::name) &&
               join(spec.profiles, other.profiles, &Profile::name);
    }
    bool operator()(DistributionSpec& spec, const DistributionSpec& other) const
    {
        return join(spec.levels, other.levels, &DistributionLevel::name) &&
               join(spec.bars, other.bars, &DistributionBar::name);
    }
    bool operator()(HeatMapSpec& spec, const HeatMapSpec& other) const
    {
        return join(spec.columns, other.columns, &HeatColumn::name) &&
               join(spec.rows, other.rows, &HeatRow::name);
    }
    bool operator()(TrendSpec& spec, const TrendSpec& other) const
    {
        return spec.times == other.times && join(spec.marks, other.marks) &&
               join(spec.lines, other.lines, &TrendLine::name);
    }
};

} // namespace

QString paired(const QString& english, const QString& chinese, const QString& between)
{
    if (english == chinese || chinese.isEmpty())
        return english;
    return english.isEmpty() ? chinese : QString(english + between + chinese);
}

std::optional<ChartSpec> pairedChart(const ChartSpec& english, const ChartSpec& chinese)
{
    if (english.index() != chinese.index())
        return std::nullopt;
    return std::visit(
        [&chinese](const auto& spec) -> std::optional<ChartSpec> {
            using Spec = std::decay_t<decltype(spec)>;
            const Spec& other = std::get<Spec>(chinese);
            Spec both = spec;
            if (!Joiner()(both, other))
                return std::nullopt;
            both.description = paired(spec.description, other.description, QStringLiteral(" "));
            return both;
        },
        english);
}

} // namespace sextant::report::detail
