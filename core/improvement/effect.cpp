#include "improvement/effect.h"

#include "assessment/points.h"

namespace sextant::improvement {

using assessment::Response;
using framework::Direction;

namespace {

bool isBetter(Direction better, const Decimal& a, const Decimal& b)
{
    return better == Direction::HigherIsBetter ? a > b : a < b;
}

} // namespace

std::optional<Response> responseBringing(const framework::Item& item, const Decimal& points)
{
    if (item.kind != framework::ItemKind::Option)
        return std::nullopt;
    for (const framework::Option& option : item.options)
        if (assessment::optionPoints(item, option) == points)
            return assessment::ChosenOptions{{option.id}};
    return std::nullopt;
}

scoring::ScoreCard scoreWith(const scoring::PreparedFramework& framework,
                             const std::vector<scoring::SheetEntry>& sheet, QDate asOf,
                             const std::vector<Aim>& aims)
{
    const Direction better = framework.method().better;
    const auto& items = framework.index().items();
    std::vector<std::optional<Response>> reached(sheet.size());
    std::vector<scoring::SheetEntry> entries = sheet;
    for (const Aim& aim : aims) {
        const auto i = static_cast<size_t>(aim.item);
        const Response* now = entries[i].response;
        if (now != nullptr && assessment::isNotApplicable(*now))
            continue;
        const auto points = now == nullptr || entries[i].conflicted
                                ? std::nullopt
                                : assessment::pointsOf(*items[i], *now, asOf);
        auto response = responseBringing(*items[i], aim.points);
        if (!response.has_value() || (points.has_value() && !isBetter(better, aim.points, *points)))
            continue;
        reached[i] = std::move(response);
        entries[i] = {&*reached[i], false, false};
    }
    return scoring::score(framework, entries, asOf);
}

} // namespace sextant::improvement
