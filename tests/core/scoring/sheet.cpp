#include "core/scoring/sheet.h"

#include <stdexcept>

namespace sextant::test {

Sheet::Sheet(framework::Framework framework)
    : m_indexed(std::make_shared<framework::IndexedFramework>(std::move(framework)))
    , m_responses(m_indexed->index.items().size())
    , m_conflicted(m_responses.size())
    , m_reviewed(m_responses.size())
{}

int Sheet::itemNumber(const QString& id) const
{
    const int number = index().indexOf({id});
    if (number < 0)
        throw std::invalid_argument("no item " + id.toStdString());
    return number;
}

std::vector<scoring::SheetEntry> Sheet::entries() const
{
    std::vector<scoring::SheetEntry> entries;
    for (size_t i = 0; i < m_responses.size(); ++i)
        entries.push_back({&m_responses[i], m_conflicted[i], m_reviewed[i]});
    return entries;
}

scoring::ScoreCard Sheet::score(QDate asOf) const
{
    return scoring::score(index(), entries(), asOf);
}

} // namespace sextant::test
