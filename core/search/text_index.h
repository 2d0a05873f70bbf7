#pragma once

#include "base/language.h"
#include "search/query.h"

#include <QSet>

#include <functional>
#include <vector>

namespace sextant::search {

/// One text that can be found.
struct Document
{
    int kind = 0;     ///< 0 to kMaxKind: what it is; smaller ones come first
    int key = 0;      ///< >= 0, small: what it belongs to
    qint64 order = 0; ///< reading order within its kind
    Language language = Language::English;
    QString head; ///< words that may be asked for beside those of the text, but are no hit alone: a code
    QString text;
    friend bool operator==(const Document&, const Document&) = default;
};

inline constexpr int kMaxKind = 31;

/// The hits of one kind.
struct KindHits
{
    int kind = 0;
    int total = 0;                     ///< all of them
    std::vector<const Document*> best; ///< the first of them, in order; valid until the index changes
};

/// Texts folded once into one buffer, which is scanned for each question: nothing to keep in step, and a
/// single Chinese character is found like a word. A value; find() may run on any thread while nobody changes
/// it.
class TextIndex
{
public:
    void add(const Document& document);
    /// Takes all documents of these keys away.
    void remove(const QSet<int>& keys);

    /// Where all words of \a query occur in head and text, at least one of them in the text; each key once,
    /// by its document of the smallest kind, then in \a preferred, then first in order. Kinds ascending,
    /// empty ones left out, at most \a limit hits of each named, those of keys that come \a first before
    /// others. An empty query finds nothing.
    std::vector<KindHits> find(const Query& query, Language preferred, int limit,
                               const std::function<bool(int key)>& first = {}) const;

    /// The text buffer, as it is scanned; for measurements.
    const std::vector<char16_t>& buffer() const { return m_buffer; }
    /// Documents that can be found.
    int count() const { return m_count; }

private:
    /// What scanning needs of a document, close together.
    struct Place
    {
        quint32 begin = 0; ///< head
        quint32 text = 0;
        quint32 end = 0; ///< behind the text
        int key = 0;
        quint8 kind = 0;
        Language language = Language::English;
        bool live = true;
    };
    struct Ranked
    {
        qint64 order = 0;
        const Document* document = nullptr;
    };

    /// Documents that match, one for each key, by key; -1: none.
    std::vector<int> bestByKey(const Query& query, Language preferred) const;
    size_t placeAt(size_t position, size_t from) const;
    bool matches(const Place& place, const Query& query) const;
    bool isBetter(size_t document, int than, Language preferred) const;
    static void keepFirst(std::vector<Ranked>& hits, int limit, const std::function<bool(int key)>& first);
    void compact();

    std::vector<char16_t> m_buffer; ///< head, kHeadEnd, text, kTextEnd; again and again
    std::vector<Place> m_places;    ///< in the order of the buffer
    std::vector<Document> m_documents;
    int m_count = 0;
    int m_keyEnd = 0;
    size_t m_deadUnits = 0;
};

} // namespace sextant::search
