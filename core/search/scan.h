#pragma once

#include <cstddef>
#include <span>

namespace sextant::search {

/// The first place at or after \a from where \a word stands in \a text; text.size() when there is none.
/// Compares first and last units of many places at once, as fast as memory is read. \a word is not empty.
std::size_t findWord(std::span<const char16_t> text, std::span<const char16_t> word, std::size_t from = 0);

} // namespace sextant::search
