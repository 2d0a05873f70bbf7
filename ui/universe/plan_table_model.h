#pragma once

#include "audit/annual_plan.h"
#include "ui/theme/theme.h"
#include "ui/universe/unit_table_model.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace sextant::ui {

/// One line of an annual plan with the unit that it names.
struct PlanRow
{
    audit::PlanLine line;
    audit::UnitRisk risk; ///< rank 0: out of use, or gone
    QString name;
    bool isGone = false;            ///< the unit is no longer in the universe
    bool isNew = false;             ///< the unit came after the plan and has no line in it
    audit::EngagementId engagement; ///< that began from it; null: none
    QString code;                   ///< of that
    friend bool operator==(const PlanRow&, const PlanRow&) = default;
};

/// An annual plan, a row for each unit. Days and reason are typed into: what comes of it is decided by a
/// hook.
class PlanTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rank, Unit, Risk, Due, Choice, Quarter, Days, Reason, Audit, ColumnCount };
    enum Role { ChosenRole = UnitTableModel::LevelRole + 1 }; ///< true in Choice of what is in the plan

    /// Takes \a text for days or reason of a unit; false when it was refused.
    using Writer = std::function<bool(const audit::AuditableUnitId&, Column, const QString& text)>;

    explicit PlanTableModel(const Theme& theme, QObject* parent = nullptr);

    void setWriter(Writer writer) { m_writer = std::move(writer); }
    /// \a editable: cells can be typed into.
    void setRows(std::vector<PlanRow> rows, bool editable);
    const std::vector<PlanRow>& rows() const { return m_rows; }
    int rowOf(const audit::AuditableUnitId& id) const; ///< -1 when it is not here

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QString text(const PlanRow& row, int column) const;

    const Theme& m_theme;
    std::vector<PlanRow> m_rows;
    bool m_isEditable = false;
    Writer m_writer;
};

} // namespace sextant::ui
