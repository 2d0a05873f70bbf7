#include "ui/results/heat_map_cells.h"

#include "report/scale.h"

namespace sextant::ui {

namespace {

using report::LevelMark;

bool isCounted(const ResultsFigures& figures, int item, const LevelMark& mark)
{
    const LevelMark own = report::levelMark(figures.index(), figures.input().card, item);
    return own.kind == mark.kind && (own.kind != LevelMark::Kind::Level || own.number == mark.number);
}

/// Hidden questions look like open ones to the eye, and are outside every count.
bool isVisible(const ResultsFigures& figures, int item)
{
    const scoring::ItemState state = figures.input().card.items[static_cast<size_t>(item)].state;
    return state != scoring::ItemState::Hidden && state != scoring::ItemState::Unscored;
}

} // namespace

std::vector<int> itemsOfCell(const ResultsFigures& figures, int node, const report::HeatColumn& column)
{
    const framework::FrameworkIndex::Node& place = figures.index().nodes()[static_cast<size_t>(node)];
    std::vector<int> items;
    for (int item = place.firstItem; item < place.endItem; ++item)
        if (isVisible(figures, item) && isCounted(figures, item, column.mark))
            items.push_back(item);
    return items;
}

} // namespace sextant::ui
