#include "ui/shared/item_filter.h"

#include <algorithm>

namespace sextant::ui {

QString filterName(ItemFilter filter)
{
    switch (filter) {
    case ItemFilter::Unanswered:
        return QStringLiteral("unanswered");
    case ItemFilter::Flagged:
        return QStringLiteral("flagged");
    case ItemFilter::NotApplicable:
        return QStringLiteral("notApplicable");
    case ItemFilter::BelowTarget:
        return QStringLiteral("belowTarget");
    case ItemFilter::ChangedAfterReview:
        return QStringLiteral("changedAfterReview");
    case ItemFilter::CarriedOver:
        return QStringLiteral("carriedOver");
    case ItemFilter::Mine:
        break;
    }
    return QStringLiteral("mine");
}

std::optional<ItemFilter> filterNamed(const QString& name)
{
    const auto found =
        std::ranges::find_if(kItemFilters, [&](ItemFilter filter) { return filterName(filter) == name; });
    return found == kItemFilters.end() ? std::nullopt : std::optional(*found);
}

} // namespace sextant::ui
