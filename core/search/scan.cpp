#include "search/scan.h"

#include <algorithm>
#include <cstdint>

namespace sextant::search {

namespace {

constexpr std::size_t kBlock = 64;

/// True when, somewhere in the block, \a first stands at \a begin and \a last at \a end. Plain enough for the
/// compiler to compare eight or more units with one instruction.
bool mayHold(const char16_t* begin, const char16_t* end, char16_t first, char16_t last)
{
    std::uint16_t any = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
        const auto differs = static_cast<std::uint16_t>((begin[i] ^ first) | (end[i] ^ last));
        any = static_cast<std::uint16_t>(any | (differs == 0 ? 0xFFFF : 0));
    }
    return any != 0;
}

} // namespace

std::size_t findWord(std::span<const char16_t> text, std::span<const char16_t> word, std::size_t from)
{
    if (word.size() > text.size())
        return text.size();
    const std::size_t places = text.size() - word.size() + 1;
    const char16_t first = word.front();
    const char16_t last = word.back();
    const std::size_t toLast = word.size() - 1;
    for (std::size_t at = from; at < places;) {
        const std::size_t end = std::min(at + kBlock, places);
        if (end - at == kBlock && !mayHold(&text[at], &text[at + toLast], first, last)) {
            at = end;
            continue;
        }
        for (; at < end; ++at)
            if (text[at] == first && text[at + toLast] == last &&
                std::equal(word.begin(), word.end(), text.begin() + static_cast<std::ptrdiff_t>(at)))
                return at;
    }
    return text.size();
}

} // namespace sextant::search
