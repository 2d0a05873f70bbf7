#pragma once

#include "ui/shared/action_rows.h"

#include <QSortFilterProxyModel>

namespace sextant::ui {

/// What is shown of the plan. Several at once: what meets all of them.
enum class PlanFilter { ToDo, Overdue, Mine, NoOwner, NoDue };
inline constexpr int kFilterCount = 5;

/// True when \a row is one of what \a filter asks for.
bool meets(const ActionRow& row, PlanFilter filter);

class ActionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ActionFilter(QObject* parent = nullptr);

    void setFilter(PlanFilter filter, bool on);
    bool isOn(PlanFilter filter) const { return (m_on & bit(filter)) != 0; }
    bool isAnyOn() const { return m_on != 0; }
    bool accepts(const ActionRow& row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    static int bit(PlanFilter filter) { return 1 << static_cast<int>(filter); }

    int m_on = 0;
};

} // namespace sextant::ui
