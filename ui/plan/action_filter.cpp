#include "ui/plan/action_filter.h"

#include "improvement/action_rules.h"
#include "ui/plan/action_table_model.h"

#include <QCollator>

namespace sextant::ui {

bool meets(const ActionRow& row, PlanFilter filter)
{
    const bool isToDo = improvement::isToDo(row.action.standing.state);
    switch (filter) {
    case PlanFilter::ToDo:
        return isToDo;
    case PlanFilter::Overdue:
        return row.isOverdue();
    case PlanFilter::Mine:
        return row.mine;
    case PlanFilter::NoOwner:
        return isToDo && row.owner.isEmpty();
    case PlanFilter::NoDue:
        return isToDo && row.due.isEmpty();
    }
    return true;
}

ActionFilter::ActionFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ActionTableModel::SortRole);
    setDynamicSortFilter(true);
}

void ActionFilter::setFilter(PlanFilter filter, bool on)
{
    m_on = on ? m_on | bit(filter) : m_on & ~bit(filter);
    invalidateFilter();
}

bool ActionFilter::accepts(const ActionRow& row) const
{
    for (int i = 0; i < kFilterCount; ++i)
        if (const auto filter = static_cast<PlanFilter>(i); isOn(filter) && !meets(row, filter))
            return false;
    return true;
}

bool ActionFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return accepts(static_cast<const ActionTableModel*>(sourceModel())->rows()[static_cast<size_t>(row)]);
}

bool ActionFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (left.column() == ActionTableModel::Owner)
        return QCollator().compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace sextant::ui
