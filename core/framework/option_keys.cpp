#include "framework/option_keys.h"

namespace sextant::framework {

bool pointsCount(const Item& item)
{
    if (item.kind != ItemKind::Option || item.options.empty())
        return false;
    const Decimal first = item.options.front().points;
    if (first != Decimal::fromInt(0) && first != Decimal::fromInt(1))
        return false;
    for (size_t i = 0; i < item.options.size(); ++i) {
        const auto step = static_cast<std::int64_t>(i);
        if (item.options[i].points != first + Decimal::fromInt(step))
            return false;
    }
    return item.options.back().points <= Decimal::fromInt(9);
}

std::vector<int> optionNumbers(const Item& item)
{
    const bool counted = pointsCount(item);
    std::vector<int> numbers;
    for (size_t i = 0; i < item.options.size(); ++i)
        numbers.push_back(counted ? static_cast<int>(item.options[i].points.scaled / Decimal::kScale)
                                  : static_cast<int>(i) + 1);
    return numbers;
}

} // namespace sextant::framework
