#include "ui/verify/changes_model.h"

#include "ui/shared/accessible.h"
#include "ui/shared/format.h"

namespace sextant::ui {

ChangesModel::ChangesModel(const Theme& theme, workspace::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_workspace(workspace)
{}

void ChangesModel::setChanges(std::vector<workspace::HistoryLine> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

void ChangesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_changes.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ChangesModel::text(const workspace::HistoryLine& line, int column) const
{
    const auto words = workspace::changeWords(m_workspace, line, m_theme.language());
    switch (static_cast<Column>(column)) {
    case Where:
        return words.where;
    case What:
        return words.what;
    case InReport:
        return words.before;
    case Now:
        return words.after;
    case Who:
        return line.author;
    case When:
        return line.at.isValid() ? tableMoment(line.at) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const workspace::HistoryLine& line = m_changes[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(line, index.column()));
    if (role == Qt::AccessibleDescriptionRole)
        return QString(); // the tooltip's markup is for the eye
    return {};
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Where:
        //: heading of a column: which question, finding or action has changed
        return tr("Where");
    case What:
        //: heading of a column: answer, note, owner …
        return tr("What");
    case InReport:
        return tr("In the report");
    case Now:
        return tr("Now");
    case Who:
        //: heading of a column: who changed it
        return tr("By");
    case When:
        //: heading of a column: when it was changed
        return tr("On");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace sextant::ui
