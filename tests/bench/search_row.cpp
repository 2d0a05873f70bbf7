#include "rows.h"

#include "framework/pack.h"
#include "search/scan.h"
#include "search/text_index.h"
#include "support/paths.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <span>
#include <string>

namespace sextant::bench {

namespace {

constexpr int kItems = 5000;

void addText(search::TextIndex& index, int kind, int key, const LocalizedText& text, const QString& head)
{
    index.add({kind, key, key, Language::English, head, text.en});
    index.add({kind, key, key, Language::Chinese, head, text.zh});
}

/// The shipped framework again and again, until it has 5,000 items in both languages.
search::TextIndex bigIndex(const framework::Framework& framework)
{
    search::TextIndex index;
    int key = 0;
    while (key < 2 * kItems)
        for (const framework::Section& section : framework.sections)
            for (const framework::Item& item : section.items) {
                addText(index, 0, key, item.title, item.code);
                addText(index, 1, key, item.question, item.code);
                addText(index, 2, key, item.guidance, item.code);
                for (const framework::Option& option : item.options)
                    addText(index, 3, key + 1, option.descriptor, item.code);
                key += 2;
            }
    return index;
}

/// The least that finding costs: the buffer read once for the longest word, from text to text, hits counted.
long scanBuffer(const std::vector<char16_t>& buffer, const QString& word)
{
    const std::span<const char16_t> letters(reinterpret_cast<const char16_t*>(word.utf16()),
                                            static_cast<size_t>(word.size()));
    long found = 0;
    for (size_t at = search::findWord(buffer, letters); at < buffer.size();
         at = search::findWord(buffer, letters, at))
    {
        const auto* end = std::char_traits<char16_t>::find(&buffer[at], buffer.size() - at, search::kTextEnd);
        at = static_cast<size_t>(end - buffer.data());
        ++found;
    }
    return found;
}

/// The C library's search over the same buffer, likewise.
long scanWithMemmem(const std::vector<char16_t>& buffer, const QString& word)
{
    const auto* begin = reinterpret_cast<const char*>(buffer.data());
    const auto* end = begin + buffer.size() * sizeof(char16_t);
    long found = 0;
    const char* at = begin;
    while (const void* hit = memmem(at, static_cast<size_t>(end - at), word.utf16(),
                                    static_cast<size_t>(word.size()) * sizeof(char16_t)))
    {
        const size_t unit = static_cast<size_t>(static_cast<const char*>(hit) - begin) / sizeof(char16_t);
        const auto* stop =
            std::char_traits<char16_t>::find(&buffer[unit], buffer.size() - unit, search::kTextEnd);
        at = reinterpret_cast<const char*>(stop);
        ++found;
    }
    return found;
}

} // namespace

void searchRow()
{
    const auto source =
        framework::loadPackSource(sourcePath(QStringLiteral("resources/frameworks/going-global-readiness")));
    const auto framework = framework::readPack(*source).framework;
    const auto begin = std::chrono::steady_clock::now();
    const search::TextIndex index = bigIndex(*framework);
    const std::chrono::duration<double, std::milli> folding = std::chrono::steady_clock::now() - begin;
    std::printf("%-44s %.1f MB, %d texts, folded in %.0f ms\n", "5,000 bilingual items",
                static_cast<double>(index.buffer().size() * sizeof(char16_t)) / 1e6, index.count(),
                folding.count());
    // A letter in nearly every text, short words, words that are seldom or never there, in both languages.
    const std::array words{
        QStringLiteral("e"),      QStringLiteral("po"),        QStringLiteral("policy"),
        QStringLiteral("zebra"),  QStringLiteral("的"),        QStringLiteral("冲突"),
        QStringLiteral("理事会"), QStringLiteral("境外 章程"), QStringLiteral("the board")};
    long keep = 0;
    for (const QString& word : words) {
        const search::Query query(word);
        Row row = paired(
            "a search keystroke: " + word.toStdString(), 1.5, 15,
            [&] { keep += scanBuffer(index.buffer(), query.words().constFirst()); },
            [&] {
                for (const search::KindHits& hits : index.find(query, Language::English, 50))
                    keep += hits.total;
            });
        const auto start = std::chrono::steady_clock::now();
        keep += scanWithMemmem(index.buffer(), query.words().constFirst());
        const std::chrono::duration<double, std::milli> memmemTime = std::chrono::steady_clock::now() - start;
        row.remark = "memmem " + std::to_string(memmemTime.count()) + " ms" + (keep < 0 ? "!" : "");
        print(row);
    }
}

} // namespace sextant::bench
