#pragma once

#include "search/query.h"

#include <optional>
#include <vector>

namespace sextant::search {

/// How well a name answers what was typed; smaller is better.
enum class NameMatch { Begins, WordBegins, Inside, Initials };

struct NameHit
{
    NameMatch match = NameMatch::Begins;
    std::vector<Span> spans; ///< of the name
    friend bool operator==(const NameHit&, const NameHit&) = default;
};

/// Whether \a name is meant by \a typed: it holds all its words, or, where that is one word of Latin letters
/// and digits, it is made of beginnings of words in their order ("gtr", "gores": Go to Results). nullopt: no.
std::optional<NameHit> matchName(QStringView typed, QStringView name);

} // namespace sextant::search
