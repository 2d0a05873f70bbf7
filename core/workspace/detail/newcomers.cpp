#include "workspace/detail/newcomers.h"

#include "base/text.h"

#include <algorithm>

namespace sextant::workspace::detail {

using organisation::Person;
using organisation::PersonId;

PersonId Newcomers::named(const QString& name)
{
    const QString tidy = normalisedText(name);
    if (tidy.isEmpty())
        return {};
    if (const Person* known = m_core.personNamed(tidy))
        return known->id;
    if (tidy == m_core.author.name)
        return m_core.author.id;
    const auto met =
        std::find_if(m_met.begin(), m_met.end(), [&tidy](const Person& one) { return one.name == tidy; });
    if (met != m_met.end())
        return met->id;
    m_met.push_back({{m_core.environment.ids.newId()}, tidy, {}});
    return m_met.back().id;
}

bool Newcomers::isKnown(const PersonId& id) const
{
    return id.isNull() || id == m_core.author.id || m_core.document.persons.get(id.uuid) != nullptr ||
           std::any_of(m_met.begin(), m_met.end(), [&id](const Person& one) { return one.id == id; });
}

void Newcomers::add(Act& act, const std::vector<PersonId>& ids) const
{
    for (const Person& person : m_met)
        if (std::find(ids.begin(), ids.end(), person.id) != ids.end())
            act.put(person);
}

} // namespace sextant::workspace::detail
