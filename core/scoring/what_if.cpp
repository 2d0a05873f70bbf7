#include "scoring/what_if.h"

#include <algorithm>

namespace sextant::scoring {

WhatIf::WhatIf(const PreparedFramework& framework, std::vector<SheetEntry> sheet, QDate asOf)
    : m_framework(framework)
    , m_answered(std::move(sheet))
    , m_sheet(m_answered)
    , m_asOf(asOf)
    , m_supposed(m_answered.size())
    , m_before(score(framework, m_answered, asOf))
    , m_after(m_before)
{
    m_levels.reserve(m_answered.size());
    for (size_t i = 0; i < m_answered.size(); ++i)
        m_levels.push_back(levelsOf(framework, static_cast<int>(i), asOf));
}

std::optional<Decimal> WhatIf::supposed(int item) const
{
    const auto i = static_cast<size_t>(item);
    return m_supposed[i].has_value() ? std::optional(m_levels[i][*m_supposed[i]].points) : std::nullopt;
}

std::vector<Supposed> WhatIf::supposed() const
{
    std::vector<Supposed> all;
    for (size_t i = 0; i < m_supposed.size(); ++i)
        if (m_supposed[i].has_value())
            all.push_back({static_cast<int>(i), m_levels[i][*m_supposed[i]].points});
    return all;
}

bool WhatIf::suppose(int item, Decimal points)
{
    const auto i = static_cast<size_t>(item);
    const ItemScore& answered = m_before.items[i];
    if (answered.state == ItemState::Rated && answered.points == points) {
        reset(item);
        return true;
    }
    const auto level = std::find_if(m_levels[i].begin(), m_levels[i].end(),
                                    [points](const Level& one) { return one.points == points; });
    if (level == m_levels[i].end())
        return false;
    m_supposed[i] = static_cast<size_t>(level - m_levels[i].begin());
    m_sheet[i] = {&level->response, false, false};
    rescore();
    return true;
}

bool WhatIf::step(int item, int steps)
{
    const auto i = static_cast<size_t>(item);
    const ItemScore& now = m_after.items[i];
    if (m_levels[i].empty())
        return false;
    const int best = static_cast<int>(m_levels[i].size()) - 1;
    const int rank = now.state == ItemState::Rated
                         ? rankOf(m_levels[i], m_framework.method().better, now.points)
                         : (steps > 0 ? -1 : 1);
    const int wanted = std::clamp(rank + steps, 0, best);
    const Decimal points = m_levels[i][static_cast<size_t>(wanted)].points;
    return (now.state != ItemState::Rated || points != now.points) && suppose(item, points);
}

void WhatIf::reset(int item)
{
    const auto i = static_cast<size_t>(item);
    if (!m_supposed[i].has_value())
        return;
    m_supposed[i].reset();
    m_sheet[i] = m_answered[i];
    rescore();
}

void WhatIf::resetAll()
{
    std::fill(m_supposed.begin(), m_supposed.end(), std::nullopt);
    m_sheet = m_answered;
    m_after = m_before;
}

void WhatIf::rescore()
{
    m_after = score(m_framework, m_sheet, m_asOf);
}

} // namespace sextant::scoring
