#include "ui/shared/measured_texts.h"

#include <algorithm>
#include <utility>

namespace sextant::ui {

namespace {

constexpr std::size_t kMost = 256; ///< more than a page asks for while it is laid out

} // namespace

QSize measured(const MeasuredText& text, const std::function<QSize()>& measure)
{
    static std::vector<std::pair<MeasuredText, QSize>> known;
    static std::size_t oldest = 0;
    const auto found =
        std::find_if(known.begin(), known.end(), [&text](const auto& one) { return one.first == text; });
    if (found != known.end())
        return found->second;
    const QSize size = measure();
    if (known.size() < kMost)
        known.emplace_back(text, size);
    else
        known[std::exchange(oldest, (oldest + 1) % kMost)] = {text, size};
    return size;
}

} // namespace sextant::ui
