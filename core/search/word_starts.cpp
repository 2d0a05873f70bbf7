#include "search/word_starts.h"

#include <algorithm>

namespace sextant::search {

namespace {

bool isLatin(QChar letter)
{
    return letter.isLetterOrNumber() && letter.unicode() < 0x0250;
}

bool isWordStart(const QString& text, int at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Lays a word over a text, each letter next to the one before it or at the start of a word. What has failed
/// once is not tried again: a long word over a long text takes no longer than their product.
class Laying
{
public:
    Laying(const QString& word, const QString& text)
        : m_word(word)
        , m_text(text)
        , m_failed(static_cast<size_t>(word.size() * (text.size() + 1)), false)
    {}

    /// Where each letter stands; empty: nowhere.
    std::vector<int> places() { return lay(0, 0) ? m_places : std::vector<int>(); }

private:
    bool lay(int letter, int from)
    {
        if (letter == m_word.size())
            return true;
        const auto state = static_cast<size_t>(letter * (m_text.size() + 1) + from);
        if (m_failed[state])
            return false;
        for (int at = from; at < m_text.size(); ++at) {
            const bool follows = letter > 0 && at == from;
            if (m_text[at] != m_word[letter] || !(follows || isWordStart(m_text, at)))
                continue;
            m_places.push_back(at);
            if (lay(letter + 1, at + 1))
                return true;
            m_places.pop_back();
        }
        m_failed[state] = true;
        return false;
    }

    const QString& m_word;
    const QString& m_text;
    std::vector<bool> m_failed;
    std::vector<int> m_places;
};

std::optional<NameHit> initials(const QString& word, QStringView name)
{
    constexpr int kLongestName = 80; // a title; texts are searched otherwise
    if (word.size() < 2 || name.size() > kLongestName || !std::all_of(word.begin(), word.end(), isLatin))
        return std::nullopt;
    const FoldedText folded(name);
    const std::vector<int> places = Laying(word, folded.text()).places();
    if (places.empty())
        return std::nullopt;
    NameHit hit{NameMatch::Initials, {}};
    for (const int place : places) {
        const Span span = folded.original({place, 1});
        if (!hit.spans.empty() && hit.spans.back().end() >= span.start)
            hit.spans.back().length = span.end() - hit.spans.back().start;
        else
            hit.spans.push_back(span);
    }
    return hit;
}

} // namespace

std::optional<NameHit> matchName(QStringView typed, QStringView name)
{
    const Query query(typed);
    if (query.isEmpty())
        return std::nullopt;
    const QString plain = folded(name);
    const auto holds = [&plain](const QString& word) { return plain.contains(word); };
    if (!std::all_of(query.words().cbegin(), query.words().cend(), holds))
        return query.words().size() == 1 ? initials(query.words().constFirst(), name) : std::nullopt;
    const QString start = folded(typed).trimmed();
    NameMatch match = NameMatch::Inside;
    if (plain.startsWith(start))
        match = NameMatch::Begins;
    else
        for (qsizetype at = plain.indexOf(start); at >= 0; at = plain.indexOf(start, at + 1))
            if (isWordStart(plain, static_cast<int>(at)))
                match = NameMatch::WordBegins;
    return NameHit{match, spansOf(query, name)};
}

} // namespace sextant::search
