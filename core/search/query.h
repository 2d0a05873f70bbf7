#pragma once

#include "search/fold.h"

#include <QStringList>

#include <vector>

namespace sextant::search {

/// What is looked for: the words of a typed text, folded. All must occur, in any order, each anywhere in a
/// word. No character has a special meaning.
class Query
{
public:
    Query() = default;
    explicit Query(QStringView typed);

    /// Each once, the longest first.
    const QStringList& words() const { return m_words; }
    bool isEmpty() const { return m_words.isEmpty(); }

    friend bool operator==(const Query&, const Query&) = default;

private:
    QStringList m_words;
};

/// Where the words of \a query stand in \a text, in order, overlapping ones joined.
std::vector<Span> spansOf(const Query& query, QStringView text);

} // namespace sextant::search
