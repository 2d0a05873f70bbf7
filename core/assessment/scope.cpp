#include "assessment/scope.h"

#include <algorithm>

namespace sextant::assessment {

std::vector<unsigned char> itemsInScope(const framework::FrameworkIndex& index,
                                        std::span<const framework::SectionId> scope)
{
    std::vector<unsigned char> inScope(index.items().size(), scope.empty() ? 1 : 0);
    for (const framework::SectionId& id : scope) {
        const int number = index.nodeIndexOf(id);
        if (number < 0)
            continue;
        const auto& node = index.nodes()[static_cast<size_t>(number)];
        std::fill(inScope.begin() + node.firstItem, inScope.begin() + node.endItem, 1);
    }
    return inScope;
}

} // namespace sextant::assessment
