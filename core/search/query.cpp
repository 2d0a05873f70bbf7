#include "search/query.h"

#include <algorithm>

namespace sextant::search {

namespace {

std::vector<Span> joined(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
    std::vector<Span> result;
    for (const Span& span : spans) {
        if (result.empty() || span.start > result.back().end())
            result.push_back(span);
        else
            result.back().length = std::max(result.back().end(), span.end()) - result.back().start;
    }
    return result;
}

} // namespace

Query::Query(QStringView typed)
{
    m_words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    m_words.removeDuplicates();
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

std::vector<Span> spansOf(const Query& query, QStringView text)
{
    const FoldedText whole(text);
    std::vector<Span> spans;
    for (const QString& word : query.words()) {
        const auto length = static_cast<int>(word.size());
        for (qsizetype at = whole.text().indexOf(word); at >= 0; at = whole.text().indexOf(word, at + 1))
            spans.push_back(whole.original({static_cast<int>(at), length}));
    }
    return joined(std::move(spans));
}

} // namespace sextant::search
