#pragma once

#include "framework/detail/issue_log.h"

#include <QByteArray>

#include <map>
#include <set>
#include <tuple>

namespace sextant::framework::detail {

/// What in a Framework a problem is about. Sections and items are numbered in reading order, as in
/// FrameworkIndex.
struct Place
{
    enum class Of { Framework, Tag, Reference, Change, Method, Band, Readiness, Section, Item, Parameter, Guide };
    Of of = Of::Framework;
    int number = 0;
    QByteArray field; ///< empty: the whole
    int index = -1;   ///< into a field that is a list

    friend bool operator<(const Place& a, const Place& b)
    {
        return std::tie(a.of, a.number, a.field, a.index) < std::tie(b.of, b.number, b.field, b.index);
    }
};

enum class Half { Both, English, Chinese };

/// Remembers where the parts of a framework stand in its source.
class Places
{
public:
    void set(const Place& place, const Spot& spot, int englishLine = 0, int chineseLine = 0)
    {
        m_spots[place] = {spot, englishLine, chineseLine};
    }

    /// The spot of \a place, or of what it is part of; line 0 without a file when nothing is known.
    Spot spotOf(const Place& place, Half half = Half::Both) const
    {
        for (const Place& wider : {place, Place{place.of, place.number, place.field, -1},
                                   Place{place.of, place.number, {}, -1}, Place{}})
        {
            const auto found = m_spots.find(wider);
            if (found == m_spots.end())
                continue;
            const Known& known = found->second;
            const int line = half == Half::English   ? known.englishLine
                             : half == Half::Chinese ? known.chineseLine
                                                     : 0;
            return {known.spot.file, line > 0 ? line : known.spot.line};
        }
        return {};
    }

    /// A broken thing could not be read whole; what follows from that is not reported again.
    void setBroken(Place::Of of, int number) { m_broken.insert({of, number}); }
    bool isBroken(Place::Of of, int number) const { return m_broken.contains({of, number}); }

    /// Parts of the pack could not be read at all, so that what they declare is unknown.
    void setPartsMissing() { m_partsMissing = true; }
    bool partsMissing() const { return m_partsMissing; }

private:
    struct Known
    {
        Spot spot;
        int englishLine = 0;
        int chineseLine = 0;
    };
    std::map<Place, Known> m_spots;
    std::set<std::pair<Place::Of, int>> m_broken;
    bool m_partsMissing = false;
};

} // namespace sextant::framework::detail
