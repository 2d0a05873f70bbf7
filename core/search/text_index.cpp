#include "search/text_index.h"

#include "search/scan.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <tuple>

namespace sextant::search {

namespace {

constexpr size_t kWorthCompacting = 64 * 1024;

std::span<const char16_t> units(const QString& word)
{
    return {reinterpret_cast<const char16_t*>(word.utf16()), static_cast<size_t>(word.size())};
}

bool holds(std::span<const char16_t> text, const QString& word)
{
    return findWord(text, units(word)) < text.size();
}

/// Leaves the foremost \a limit of \a hits, in order.
void keepFirst(std::vector<const Document*>& hits, int limit, const std::function<bool(int key)>& first)
{
    const auto isBefore = [](const Document* a, const Document* b) {
        return std::pair(a->order, a->key) < std::pair(b->order, b->key);
    };
    const auto end = hits.begin() + std::min(static_cast<std::ptrdiff_t>(limit), std::ssize(hits));
    const auto others = first ? std::partition(hits.begin(), hits.end(),
                                               [&first](const Document* hit) { return first(hit->key); })
                              : hits.begin();
    std::partial_sort(hits.begin(), std::min(others, end), others, isBefore);
    if (others < end)
        std::partial_sort(others, end, hits.end(), isBefore);
    hits.erase(end, hits.end());
}

} // namespace

void TextIndex::add(const Document& document)
{
    Q_ASSERT(document.kind >= 0 && document.kind <= kMaxKind && document.key >= 0);
    Place place;
    place.begin = m_buffer.size();
    appendFolded(document.head, m_buffer);
    m_buffer.push_back(kHeadEnd);
    place.text = m_buffer.size();
    appendFolded(document.text, m_buffer);
    place.end = m_buffer.size();
    m_buffer.push_back(kTextEnd);
    m_places.push_back(place);
    m_documents.push_back(document);
    m_keyEnd = std::max(m_keyEnd, document.key + 1);
    ++m_count;
}

void TextIndex::remove(const QSet<int>& keys)
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        Place& place = m_places[i];
        if (!place.live || !keys.contains(m_documents[i].key))
            continue;
        place.live = false;
        m_deadUnits += place.end + 1 - place.begin;
        --m_count;
    }
    if (m_deadUnits > kWorthCompacting && m_deadUnits > m_buffer.size() / 2)
        compact();
}

void TextIndex::compact()
{
    size_t kept = 0;
    size_t end = 0;
    for (size_t i = 0; i < m_places.size(); ++i) {
        Place place = m_places[i];
        if (!place.live)
            continue;
        const auto from = m_buffer.begin() + static_cast<std::ptrdiff_t>(place.begin);
        const size_t length = place.end + 1 - place.begin;
        std::copy_n(from, length, m_buffer.begin() + static_cast<std::ptrdiff_t>(end));
        m_places[kept] = {end, end + (place.text - place.begin), end + length - 1, true};
        if (kept != i)
            m_documents[kept] = std::move(m_documents[i]);
        ++kept;
        end += length;
    }
    m_buffer.resize(end);
    m_places.resize(kept);
    m_documents.resize(kept);
    m_deadUnits = 0;
}

/// The place that holds \a position; it is not before \a from, and mostly near it.
size_t TextIndex::placeAt(size_t position, size_t from) const
{
    size_t step = 1;
    size_t low = from;
    while (low + step < m_places.size() && m_places[low + step].begin <= position) {
        low += step;
        step *= 2;
    }
    const auto begin = m_places.begin() + static_cast<std::ptrdiff_t>(low);
    const auto end = m_places.begin() + static_cast<std::ptrdiff_t>(std::min(low + step, m_places.size()));
    const auto behind =
        std::partition_point(begin, end, [position](const Place& place) { return place.begin <= position; });
    return static_cast<size_t>(behind - m_places.begin()) - 1;
}

bool TextIndex::matches(const Place& place, const Query& query) const
{
    const std::span<const char16_t> all(m_buffer);
    const auto head = all.subspan(place.begin, place.text - 1 - place.begin);
    const auto text = all.subspan(place.text, place.end - place.text);
    bool inText = false;
    for (const QString& word : query.words()) {
        if (holds(text, word))
            inText = true;
        else if (!holds(head, word))
            return false;
    }
    return inText;
}

bool TextIndex::isBetter(int document, int than, Language preferred) const
{
    if (than < 0)
        return true;
    const auto rank = [preferred](const Document& d) {
        return std::tuple(d.kind, d.language != preferred, d.order);
    };
    return rank(m_documents[static_cast<size_t>(document)]) < rank(m_documents[static_cast<size_t>(than)]);
}

std::vector<int> TextIndex::bestByKey(const Query& query, Language preferred) const
{
    std::vector<int> best(static_cast<size_t>(m_keyEnd), -1);
    const QString& rarest = query.words().constFirst();
    const bool alone = query.words().size() == 1;
    size_t place = 0;
    for (size_t at = findWord(m_buffer, units(rarest)); at < m_buffer.size();
         at = findWord(m_buffer, units(rarest), m_places[place].end))
    {
        place = placeAt(at, place);
        const Place& here = m_places[place];
        if (!here.live || !((alone && at >= here.text) || matches(here, query)))
            continue;
        int& other = best[static_cast<size_t>(m_documents[place].key)];
        if (isBetter(static_cast<int>(place), other, preferred))
            other = static_cast<int>(place);
    }
    return best;
}

std::vector<KindHits> TextIndex::find(const Query& query, Language preferred, int limit,
                                      const std::function<bool(int key)>& first) const
{
    std::array<std::vector<const Document*>, kMaxKind + 1> byKind;
    if (query.isEmpty() || m_places.empty())
        return {};
    for (const int document : bestByKey(query, preferred))
        if (document >= 0) {
            const Document& hit = m_documents[static_cast<size_t>(document)];
            byKind[static_cast<size_t>(hit.kind)].push_back(&hit);
        }
    std::vector<KindHits> result;
    for (size_t kind = 0; kind < byKind.size(); ++kind)
        if (auto& hits = byKind[kind]; !hits.empty()) {
            const auto total = static_cast<int>(hits.size());
            keepFirst(hits, limit, first);
            result.push_back({static_cast<int>(kind), total, std::move(hits)});
        }
    return result;
}

} // namespace sextant::search
