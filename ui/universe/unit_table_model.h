#pragma once

#include "audit/risk.h"
#include "framework/framework_index.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// One auditable unit with what its factors come to.
struct UnitRow
{
    audit::AuditableUnit unit;
    audit::UnitRisk risk; ///< rank 0: out of use
    QString title;        ///< its own, or the chapter's
    QString chapter;      ///< code of the chapter
    QString country;
    friend bool operator==(const UnitRow&, const UnitRow&) = default;
};

/// The active ones of \a units by rank, then those that are out of use. \a manual names the chapters; may be
/// nullptr.
std::vector<UnitRow> unitRows(const std::vector<audit::AuditableUnit>& units,
                              const framework::FrameworkIndex* manual, Language language);

/// The audit universe, a row for each unit.
class UnitTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Unit,
        Chapter,
        Entity,
        Country,
        Weights,
        Inherent,
        Confidence,
        Residual,
        Cycle,
        LastAudited,
        Due,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        LevelRole, ///< RiskLevel of a cell with a band after its number; invalid elsewhere
    };

    explicit UnitTableModel(const Theme& theme, QObject* parent = nullptr);

    void setRows(std::vector<UnitRow> rows);
    const std::vector<UnitRow>& rows() const { return m_rows; }
    const UnitRow* find(const audit::AuditableUnitId& id) const; ///< nullptr when it is not here
    int rowOf(const audit::AuditableUnitId& id) const;           ///< -1 when it is not here

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const UnitRow& row, int column) const;
    QVariant sortKey(const UnitRow& row, int column) const;

    const Theme& m_theme;
    std::vector<UnitRow> m_rows;
};

} // namespace sextant::ui
