#include "ui/followup/follow_up_model.h"

#include "ui/shared/action_cells.h"

#include <algorithm>

namespace sextant::ui {

namespace {

bool isSame(const FollowUpRow& one, const FollowUpRow& other)
{
    return one.finding == other.finding && one.line.action.id == other.line.action.id;
}

} // namespace

void FollowUpModel::setRows(std::vector<FollowUpRow> rows)
{
    if (!std::ranges::equal(m_rows, rows, isSame)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int line = static_cast<int>(i);
        Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
    }
}

const FollowUpRow* FollowUpModel::row(const QModelIndex& index) const
{
    const bool isThere = index.isValid() && index.row() < rowCount();
    return isThere ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
}

int FollowUpModel::rowOf(const improvement::ActionId& id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const FollowUpRow& row) { return row.line.action.id == id; });
    return id.isNull() || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int FollowUpModel::rowOf(const audit::FindingId& id) const
{
    const auto found = std::ranges::find(m_rows, id, &FollowUpRow::finding);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void FollowUpModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int FollowUpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FollowUpModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FollowUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Finding:
        return tr("Finding");
    case What:
        return tr("What is to be done");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case State:
        return tr("State");
    case Age:
        return tr("Age");
    default:
        return {};
    }
}

QString FollowUpModel::text(const FollowUpRow& row, int column) const
{
    switch (column) {
    case Finding:
        //: %1: number of a finding, "F2", %2: its grade
        return row.gradeWord.isEmpty() ? row.label : tr("%1, %2").arg(row.label, row.gradeWord);
    case What:
        return row.line.what;
    case Owner:
        return row.line.owner.isEmpty() ? tr("nobody yet") : row.line.owner;
    case Due:
        if (row.line.due.isEmpty())
            return noDueText();
        //: %1: a day, %2: how far off it is
        return row.line.dueWords.isEmpty() ? row.line.due : tr("%1, %2").arg(row.line.due, row.line.dueWords);
    case State:
        return row.hasAction() ? row.line.state : noActionText();
    case Age:
        return row.age;
    default:
        return {};
    }
}

QVariant FollowUpModel::data(const QModelIndex& index, int role) const
{
    const FollowUpRow* found = row(index);
    if (found == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return text(*found, index.column());
}

} // namespace sextant::ui
