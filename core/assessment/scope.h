#pragma once

#include "assessment/assessment.h"
#include "framework/framework_index.h"

#include <span>
#include <vector>

namespace sextant::assessment {

/// One entry for each item of \a index: 1 when it lies in one of the sections of \a scope or below one, else
/// 0. An empty scope is the whole framework; sections that the framework does not have add nothing.
std::vector<unsigned char> itemsInScope(const framework::FrameworkIndex& index,
                                        std::span<const framework::SectionId> scope);

} // namespace sextant::assessment
