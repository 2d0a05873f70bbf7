#include "html/detail/chart_table.h"

#include "html/detail/words.h"

#include <algorithm>

namespace sextant::html::detail {

namespace {

using report::Cell;
using report::Row;
using report::ScaleMark;
using report::Table;

/// The figure that lies at \a share of a scale: by the numbers of its marks, or as a share where they have
/// none.
QString figureAt(double share, const std::vector<ScaleMark>& marks)
{
    const ScaleMark* first = nullptr;
    const ScaleMark* last = nullptr;
    for (const ScaleMark& mark : marks) {
        bool isNumber = false;
        mark.number.toDouble(&isNumber);
        if (!isNumber)
            continue;
        if (first == nullptr)
            first = &mark;
        last = &mark;
    }
    if (first == nullptr || !(last->at > first->at))
        return QString::number(share * 100, 'f', 0) + u'%';
    const double low = first->number.toDouble();
    const double high = last->number.toDouble();
    return QString::number(low + (share - first->at) / (last->at - first->at) * (high - low), 'f', 2);
}

QString figureAt(const std::optional<double>& share, const std::vector<ScaleMark>& marks)
{
    return share.has_value() ? figureAt(*share, marks) : QString();
}

/// Rows of figures under heads; the first column names the row.
class Figures
{
public:
    explicit Figures(Language language)
        : m_language(language)
    {
        m_table.kind = Table::Kind::Annex;
    }

    void head(const Words& words, bool isWanted = true) { head(words.in(m_language), isWanted); }
    void head(const QString& words, bool isWanted = true)
    {
        if (isWanted)
            m_table.columns.push_back({words, 0, !m_table.columns.empty()});
    }
    void row(const QString& name)
    {
        m_table.rows.push_back({});
        text(name.trimmed());
    }
    void text(const QString& words, bool isWanted = true)
    {
        if (isWanted)
            m_table.rows.back().cells.push_back(cell(words));
    }
    void mark(const report::LevelMark& mark)
    {
        m_table.rows.back().cells.push_back(cell({}));
        m_table.rows.back().cells.back().mark = mark;
    }
    Table table() && { return std::move(m_table); }

private:
    static Cell cell(const QString& words)
    {
        Cell made;
        made.text = words;
        return made;
    }

    Language m_language;
    Table m_table;
};

struct Maker
{
    Language language;

    Table operator()(const report::RadarSpec& spec) const
    {
        Figures figures(language);
        const bool last = !spec.lastName.isEmpty();
        const bool target = !spec.targetName.isEmpty();
        figures.head(kSection);
        figures.head(spec.nowName);
        figures.head(spec.lastName, last);
        figures.head(spec.targetName, target);
        for (const report::RadarAxis& axis : spec.axes) {
            figures.row(axis.code + u' ' + axis.name);
            figures.text(axis.valueText);
            figures.text(figureAt(axis.last, spec.rings), last);
            figures.text(figureAt(axis.target, spec.rings), target);
        }
        return std::move(figures).table();
    }

    Table operator()(const report::DomainBarsSpec& spec) const
    {
        Figures figures(language);
        for (const Words& words : {kSection, kValue, kLowest, kHighest, kLast, kTarget, kAnswered})
            figures.head(words);
        for (const report::DomainBar& bar : spec.bars) {
            figures.row(bar.code + u' ' + bar.name);
            figures.text(bar.valueText);
            figures.text(figureAt(bar.low, spec.marks));
            figures.text(figureAt(bar.high, spec.marks));
            figures.text(figureAt(bar.last, spec.marks));
            figures.text(figureAt(bar.target, spec.marks));
            figures.text(QStringLiteral("%1/%2").arg(bar.answered).arg(bar.total));
        }
        return std::move(figures).table();
    }

    Table operator()(const report::ArcSpec& spec) const
    {
        Figures figures(language);
        figures.head(kValue);
        figures.head(kLowest, spec.open);
        figures.head(kHighest, spec.open);
        figures.row(spec.valueText);
        figures.text(figureAt(spec.low, spec.marks), spec.open);
        figures.text(figureAt(spec.high, spec.marks), spec.open);
        return std::move(figures).table();
    }

    Table operator()(const report::LevelsSpec& spec) const
    {
        Figures figures(language);
        const bool last = !spec.lastName.isEmpty();
        const bool target = !spec.targetName.isEmpty();
        const bool gates = std::any_of(spec.bars.begin(), spec.bars.end(),
                                       [](const report::LevelBar& bar) { return bar.gate.has_value(); });
        figures.head(kItem);
        figures.head(kLevel);
        figures.head(spec.lastName, last);
        figures.head(spec.targetName, target);
        figures.head(kThreshold, gates);
        figures.head(kGateState, gates);
        for (const report::LevelBar& bar : spec.bars) {
            figures.row(bar.code + u' ' + bar.title);
            figures.mark(bar.mark);
            figures.text(figureAt(bar.last, spec.marks), last);
            figures.text(figureAt(bar.target, spec.marks), target);
            figures.text(figureAt(bar.gate, spec.marks), gates);
            figures.text(bar.gate.has_value() ? stateOf(bar.gateState) : QString(), gates);
        }
        return std::move(figures).table();
    }

    Table operator()(const report::ProgressSpec& spec) const
    {
        Figures figures(language);
        figures.head(kSection);
        figures.head(kAnswered);
        for (const report::ProgressPart& part : spec.parts) {
            figures.row(part.code);
            figures.text(QStringLiteral("%1/%2").arg(part.answered).arg(part.total));
        }
        return std::move(figures).table();
    }

    Table operator()(const report::OverlayRadarSpec& spec) const
    {
        return profiles(spec.axes, spec.profiles, spec.rings, {});
    }

    Table operator()(const report::DumbbellSpec& spec) const
    {
        return profiles(spec.rows, spec.profiles, spec.marks, spec.differenceName);
    }

    Table operator()(const report::DistributionSpec& spec) const
    {
        Figures figures(language);
        figures.head(kSection);
        for (const report::DistributionLevel& level : spec.levels)
            figures.head(QString(level.mark.number + u' ' + level.name).trimmed());
        for (const report::DistributionBar& bar : spec.bars) {
            figures.row(bar.code + u' ' + bar.name);
            for (const int count : bar.counts)
                figures.text(QString::number(count));
        }
        return std::move(figures).table();
    }

    Table operator()(const report::HeatMapSpec& spec) const
    {
        Figures figures(language);
        figures.head(kSection);
        for (const report::HeatColumn& column : spec.columns)
            figures.head(QString(column.mark.number + u' ' + column.name).trimmed());
        for (const report::HeatRow& row : spec.rows) {
            figures.row(row.code + u' ' + row.name);
            for (const int count : row.counts)
                figures.text(QString::number(count));
        }
        return std::move(figures).table();
    }

    Table operator()(const report::TrendSpec& spec) const
    {
        Figures figures(language);
        figures.head(kSection);
        for (const QString& time : spec.times)
            figures.head(time);
        for (const report::TrendLine& line : spec.lines) {
            figures.row(line.name);
            for (size_t i = 0; i < line.at.size(); ++i)
                figures.text(i + 1 == line.at.size() ? line.valueText : figureAt(line.at[i], spec.marks));
        }
        return std::move(figures).table();
    }

    /// A row for each place, a column for each profile; open figures with what they can still become.
    Table profiles(const std::vector<report::ProfilePlace>& places,
                   const std::vector<report::Profile>& profiles, const std::vector<ScaleMark>& marks,
                   const QString& difference) const
    {
        Figures figures(language);
        figures.head(kSection);
        for (const report::Profile& profile : profiles)
            figures.head(QString(QString::number(profile.number) + u' ' + profile.name));
        const bool differs = std::any_of(places.begin(), places.end(), [](const report::ProfilePlace& one) {
            return !one.difference.isEmpty();
        });
        figures.head(difference.isEmpty() ? kDifference.in(language) : difference, differs);
        for (size_t i = 0; i < places.size(); ++i) {
            figures.row(places[i].code + u' ' + places[i].name);
            for (const report::Profile& profile : profiles)
                figures.text(figureOf(profile.points[i], marks));
            figures.text(places[i].difference, differs);
        }
        return std::move(figures).table();
    }

    QString figureOf(const report::ProfilePoint& point, const std::vector<ScaleMark>& marks) const
    {
        if (!point.open)
            return point.valueText;
        return QStringLiteral("%1 (%2\u2013%3)")
            .arg(point.valueText, figureAt(point.low, marks), figureAt(point.high, marks));
    }

    QString stateOf(scoring::GateState state) const
    {
        switch (state) {
        case scoring::GateState::Passed:
            return kPassed.in(language);
        case scoring::GateState::Failed:
            return kFailed.in(language);
        case scoring::GateState::Open:
        case scoring::GateState::Dropped: // never drawn
            break;
        }
        return kOpen.in(language);
    }
};

} // namespace

report::Table chartTable(const report::ChartSpec& spec, Language language)
{
    return std::visit(Maker{language}, spec);
}

QString descriptionOf(const report::ChartSpec& spec)
{
    return std::visit([](const auto& chart) { return chart.description; }, spec);
}

} // namespace sextant::html::detail
