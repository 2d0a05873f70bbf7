#include "search/text_index.h"

#include "search/scan.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

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

} // namespace

void TextIndex::add(const Document& document)
{
    Q_ASSERT(document.kind >= 0 && document.kind <= kMaxKind && document.key >= 0);
    const auto here = [this] { return static_cast<quint32>(m_buffer.size()); };
    Place place;
    place.key = document.key;
    place.kind = static_cast<quint8>(document.kind);
    place.language = document.language;
    place.begin = here();
    appendFolded(document.head, m_buffer);
    m_buffer.push_back(kHeadEnd);
    place.text = here();
    appendFolded(document.text, m_buffer);
    place.end = here();
    m_buffer.push_back(kTextEnd);
    m_places.push_back(place);
    m_documents.push_back(document);
    m_keyEnd = std::max(m_keyEnd, document.key + 1);
    ++m_count;
}

void TextIndex::remove(const QSet<int>& keys)
{
    for (Place& place : m_places) {
        if (!place.live || !keys.contains(place.key))
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
    quint32 end = 0;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const Place place = m_places[i];
        if (!place.live)
            continue;
        const auto from = m_buffer.begin() + static_cast<std::ptrdiff_t>(place.begin);
        const quint32 length = place.end + 1 - place.begin;
        std::copy_n(from, length, m_buffer.begin() + static_cast<std::ptrdiff_t>(end));
        m_places[kept] = place;
        m_places[kept].begin = end;
        m_places[kept].text = end + (place.text - place.begin);
        m_places[kept].end = end + length - 1;
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

bool TextIndex::isBetter(size_t document, int than, Language preferred) const
{
    if (than < 0)
        return true;
    const Place& a = m_places[document];
    const Place& b = m_places[static_cast<size_t>(than)];
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (a.language != b.language)
        return a.language == preferred;
    return m_documents[document].order < m_documents[static_cast<size_t>(than)].order;
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
        int& other = best[static_cast<size_t>(here.key)];
        if (isBetter(place, other, preferred))
            other = static_cast<int>(place);
    }
    return best;
}

/// Leaves the foremost \a limit of \a hits, in order.
void TextIndex::keepFirst(std::vector<Ranked>& hits, int limit, const std::function<bool(int key)>& first)
{
    const auto isBefore = [](const Ranked& a, const Ranked& b) {
        return a.order != b.order ? a.order < b.order : a.document->key < b.document->key;
    };
    const auto end = hits.begin() + std::min(static_cast<std::ptrdiff_t>(limit), std::ssize(hits));
    const auto comesFirst = [&first](const Ranked& hit) { return first(hit.document->key); };
    const auto others = first ? std::partition(hits.begin(), hits.end(), comesFirst) : hits.begin();
    std::partial_sort(hits.begin(), std::min(others, end), others, isBefore);
    if (others < end)
        std::partial_sort(others, end, hits.end(), isBefore);
    hits.erase(end, hits.end());
}

std::vector<KindHits> TextIndex::find(const Query& query, Language preferred, int limit,
                                      const std::function<bool(int key)>& first) const
{
    if (query.isEmpty() || m_places.empty())
        return {};
    std::array<std::vector<Ranked>, kMaxKind + 1> byKind;
    for (const int document : bestByKey(query, preferred))
        if (document >= 0) {
            const Document& hit = m_documents[static_cast<size_t>(document)];
            byKind[static_cast<size_t>(hit.kind)].push_back({hit.order, &hit});
        }
    std::vector<KindHits> result;
    for (size_t kind = 0; kind < byKind.size(); ++kind) {
        auto& hits = byKind[kind];
        if (hits.empty())
            continue;
        KindHits named{static_cast<int>(kind), static_cast<int>(hits.size()), {}};
        keepFirst(hits, limit, first);
        for (const Ranked& hit : hits)
            named.best.push_back(hit.document);
        result.push_back(std::move(named));
    }
    return result;
}

} // namespace sextant::search
