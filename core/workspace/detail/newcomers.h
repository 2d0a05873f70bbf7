#pragma once

#include "workspace/detail/core.h"

#include <QString>

#include <vector>

namespace sextant::workspace::detail {

/// People named in an act who may not be in the file yet: they are added with it, and only when it is not
/// refused.
class Newcomers
{
public:
    explicit Newcomers(Core& core)
        : m_core(core)
    {}

    /// Who is called \a name; a null id when that is empty.
    organisation::PersonId named(const QString& name);
    /// True for a null id, the author, who is in the file, and who was named here.
    bool isKnown(const organisation::PersonId& id) const;
    /// Adds those among \a ids who are not in the file yet, with \a act: undone with it.
    void add(Act& act, const std::vector<organisation::PersonId>& ids) const;

private:
    Core& m_core;
    std::vector<organisation::Person> m_met;
};

} // namespace sextant::workspace::detail
