#include "report/comparison_charts.h"

#include "report/detail/comparison_words.h"
#include "report/phrases.h"
#include "report/scale.h"
#include "report/verdict.h"
#include "scoring/fraction.h"

#include <algorithm>
#include <tuple>

namespace sextant::report {

namespace {

using comparison::Figure;
using comparison::Group;
using comparison::Move;
using comparison::SectionRow;
using comparison::Side;
using comparison::Way;
using detail::compared::kChange;
using detail::compared::kLinesSay;
using detail::compared::kRadarSays;
using detail::compared::kSpread;
using detail::compared::listed;
using detail::compared::tell;
using scoring::formatScore;

constexpr size_t kFewestAxes = 3;
constexpr size_t kMostAxes = 20;
constexpr size_t kMostLines = 16; ///< that a page of paper takes

const QString kDash = QStringLiteral("\u2013");

bool isSameScale(const Scale& a, const Scale& b)
{
    return a.lowest() == b.lowest() && a.highest() == b.highest() && a.isShare() == b.isShare() &&
           a.lowerIsBetter() == b.lowerIsBetter();
}

/// The points of one side in \a rows; none at all where its scale is another.
Profile profileOf(const ComparedGroup& compared, size_t position, const std::vector<size_t>& rows)
{
    const Side& side = compared.side(position);
    const Scale scale(side.framework->index);
    const bool isDrawn = isSameScale(scale, Scale(compared.leading().framework->index));
    Profile profile{compared.group().sides[position] + 1, compared.nameOf(position), {}};
    for (const size_t row : rows) {
        const Figure& figure = compared.group().sections[row].figures[position];
        ProfilePoint point;
        point.valueText = kDash;
        if (figure.node) {
            point.valueText = scoreText(side.framework->framework, *figure.node);
            if (isDrawn)
                point.at = scale.positionOf(*figure.node);
            if (isDrawn && figure.isOpen()) {
                std::tie(point.low, point.high) = scale.intervalOf(side.card, *figure.node);
                point.open = point.high > point.low;
            }
        }
        profile.points.push_back(std::move(point));
    }
    return profile;
}

/// "1 2024: A 2.33, B 2.00".
QString spoken(const std::vector<Profile>& profiles, const std::vector<ProfilePlace>& places,
               Language language)
{
    const bool chinese = language == Language::Chinese;
    QStringList said;
    for (const Profile& profile : profiles) {
        QStringList figures;
        for (size_t place = 0; place < places.size(); ++place)
            figures << places[place].code + u' ' + profile.points[place].valueText;
        said << QString::number(profile.number) + u' ' + profile.name +
                    (chinese ? QStringLiteral("：") : QStringLiteral(": ")) +
                    figures.join(chinese ? QStringLiteral("，") : QStringLiteral(", "));
    }
    return listed(said, language);
}

std::vector<ProfilePlace> placesOf(const ComparedGroup& compared, const std::vector<size_t>& rows)
{
    std::vector<ProfilePlace> places;
    for (const size_t row : rows) {
        const SectionRow& section = compared.group().sections[row];
        ProfilePlace place;
        place.code = compared.codeOf(row);
        place.name = compared.shortNameOf(row);
        place.isLinked = compared.isHeld(section);
        if (!place.isLinked)
            place.name += u'*';
        if (compared.count() > 1)
            place.difference = compared.differenceText(section, compared.moveOf(row));
        places.push_back(std::move(place));
    }
    return places;
}

std::vector<Profile> profilesOf(const ComparedGroup& compared, const std::vector<size_t>& rows)
{
    std::vector<Profile> profiles;
    for (size_t i = 0; i < compared.count(); ++i)
        profiles.push_back(profileOf(compared, i, rows));
    return profiles;
}

} // namespace

ComparedGroup::ComparedGroup(const Group& group, const std::vector<Side>& sides, Language language)
    : m_group(group)
    , m_sides(sides)
    , m_language(language)
{
    for (size_t row = 0; row < group.sections.size(); ++row)
        if (group.sections[row].depth == 0)
            m_top.push_back(row);
}

const Side& ComparedGroup::side(size_t position) const
{
    return m_sides[static_cast<size_t>(m_group.sides[position])];
}

const Side& ComparedGroup::leading() const
{
    return side(static_cast<size_t>(m_group.leading));
}

QString ComparedGroup::numberOf(size_t position) const
{
    return QString::number(m_group.sides[position] + 1);
}

QString ComparedGroup::nameOf(size_t position) const
{
    const Side& named = side(position);
    const bool isRepeated = std::ranges::count(m_sides, named.title, &Side::title) > 1;
    const bool isOne = std::ranges::all_of(
        m_sides, [&](const Side& other) { return other.organisation == named.organisation; });
    QString name = isOne
                       ? named.title
                       : named.organisationName.in(m_language) +
                             (m_language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", ")) +
                             named.title;
    if (isOne && isRepeated)
        name += u' ' + named.on.toString(Qt::ISODate);
    return name;
}

QString ComparedGroup::codeOf(size_t row) const
{
    const SectionRow& section = m_group.sections[row];
    if (!section.code.isEmpty())
        return section.code;
    const auto place = std::ranges::find(m_top, row);
    return place == m_top.end() ? QString() : QString::number(place - m_top.begin() + 1);
}

QString ComparedGroup::shortNameOf(size_t row) const
{
    const SectionRow& section = m_group.sections[row];
    return (section.shortTitle.isEmpty() ? section.title : section.shortTitle).in(m_language);
}

bool ComparedGroup::isHeld(const SectionRow& row) const
{
    int kind = -1;
    for (const Figure& figure : row.figures) {
        if (figure.kind < 0 || (kind >= 0 && figure.kind != kind))
            return false;
        kind = figure.kind;
    }
    return true;
}

QString ComparedGroup::figureText(const SectionRow& row, size_t position, bool tight) const
{
    const Figure& figure = row.figures[position];
    if (!figure.node)
        return kDash;
    const framework::Framework& framework = side(position).framework->framework;
    const QString text = scoreText(framework, *figure.node);
    if (!figure.isOpen())
        return text;
    const int decimals = framework.method.decimals;
    const QString range = formatScore(figure.node->intervalLow, decimals) + kDash +
                          formatScore(figure.node->intervalHigh, decimals);
    if (tight)
        return text + u' ' + range;
    return m_language == Language::Chinese ? QString(text + u'（' + range + u'）')
                                           : QString(text + u" (" + range + u')');
}

QString ComparedGroup::differenceText(const Move& move, int decimals) const
{
    const QString text = formatScore(move.difference, decimals);
    const bool rises = m_group.way == Way::OverTime && move.difference.toDouble() > 0;
    return rises ? u'+' + text : text;
}

QString ComparedGroup::differenceText(const SectionRow& row, const Move* move) const
{
    const int decimals = leading().framework->framework.method.decimals;
    if (move != nullptr)
        return differenceText(*move, decimals);
    const bool hasAll = std::ranges::all_of(
        row.figures, [](const Figure& figure) { return figure.node && figure.node->fraction.isDefined(); });
    return isHeld(row) && hasAll && count() > 1 ? formatScore(0.0, decimals) : kDash;
}

const Move* ComparedGroup::moveOf(size_t row) const
{
    for (const comparison::RowMove& one : m_group.sectionMoves)
        if (one.row == row)
            return &one.move;
    return nullptr;
}

QString differenceName(const ComparedGroup& compared)
{
    return tell(compared.group().way == Way::Spread ? kSpread : kChange, compared.language());
}

OverlayRadarSpec overlayRadarSpec(const ComparedGroup& compared)
{
    OverlayRadarSpec spec;
    const std::vector<size_t>& rows = compared.topRows();
    if (rows.size() < kFewestAxes || rows.size() > kMostAxes)
        return spec;
    spec.rings = Scale(compared.leading().framework->index).marks(compared.language());
    std::erase_if(spec.rings, [](const ScaleMark& mark) { return mark.at <= 0; });
    spec.axes = placesOf(compared, rows);
    spec.profiles = profilesOf(compared, rows);
    spec.description = tell(kRadarSays, compared.language(),
                            {QString::number(compared.count()), QString::number(rows.size()),
                             spoken(spec.profiles, spec.axes, compared.language())});
    for (ProfilePlace& axis : spec.axes)
        axis.difference.clear(); // a profile says where, not how far apart
    return spec;
}

DumbbellSpec dumbbellSpec(const ComparedGroup& compared)
{
    DumbbellSpec spec;
    const std::vector<size_t>& rows = compared.topRows();
    if (rows.empty() || rows.size() > kMostLines)
        return spec;
    spec.marks = Scale(compared.leading().framework->index).marks(compared.language());
    spec.rows = placesOf(compared, rows);
    spec.profiles = profilesOf(compared, rows);
    spec.differenceName = differenceName(compared);
    spec.description = tell(kLinesSay, compared.language(),
                            {QString::number(compared.count()), QString::number(rows.size()),
                             spoken(spec.profiles, spec.rows, compared.language())});
    return spec;
}

} // namespace sextant::report
