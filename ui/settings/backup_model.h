#pragma once

#include "ui/settings/backup_rows.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

namespace sextant::ui {

/// Backups, newest first, a row each.
class BackupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, Holds, Size, State, ColumnCount };

    explicit BackupModel(const Theme& theme, QObject* parent = nullptr);

    void setRows(std::vector<BackupRow> rows);
    void setContents(int row, const Result<workspace::BackupContents>& contents);
    const BackupRow& row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    /// Words and dates in the present language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BackupRow& row, int column) const;
    QString holds(const BackupRow& row) const;
    QString state(const BackupRow& row) const;

    const Theme& m_theme;
    std::vector<BackupRow> m_rows;
};

} // namespace sextant::ui
