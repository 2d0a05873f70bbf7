#pragma once

#include "ui/theme/theme.h"
#include "workspace/report_check_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// What is different in the file since a report was made, one field in each row. A row is put into words when
/// it is shown.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, What, InReport, Now, Who, When, ColumnCount };

    /// \a workspace outlives this.
    ChangesModel(const Theme& theme, workspace::Workspace& workspace, QObject* parent = nullptr);

    void setChanges(std::vector<workspace::HistoryLine> changes);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const workspace::HistoryLine& line, int column) const;

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    std::vector<workspace::HistoryLine> m_changes;
};

} // namespace sextant::ui
