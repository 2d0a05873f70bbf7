#include "ui/plan/action_table_model.h"

#include "ui/shared/action_cells.h"

#include <algorithm>

namespace sextant::ui {

using improvement::ActionId;

void ActionTableModel::setRows(std::vector<ActionRow> rows)
{
    const auto isIn = [](const std::vector<ActionRow>& list, const ActionId& id) {
        return std::any_of(list.begin(), list.end(),
                           [&](const ActionRow& row) { return row.action.id == id; });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (isIn(rows, m_rows[static_cast<size_t>(i)].action.id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const int line = static_cast<int>(i);
        if (i < m_rows.size() && m_rows[i].action.id == rows[i].action.id) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
            continue;
        }
        if (const int old = rowOf(rows[i].action.id); old >= 0) { // its position has changed
            beginRemoveRows({}, old, old);
            m_rows.erase(m_rows.begin() + old);
            endRemoveRows();
        }
        beginInsertRows({}, line, line);
        m_rows.insert(m_rows.begin() + line, std::move(rows[i]));
        endInsertRows();
    }
}

int ActionTableModel::rowOf(const ActionId& id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ActionRow& row) { return row.action.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const ActionRow* ActionTableModel::find(const ActionId& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[static_cast<size_t>(row)];
}

void ActionTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ActionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section == Cost || section == Gain ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What is to be done");
    case Level:
        return tr("Level");
    case Owner:
        return tr("Owner");
    case Due:
        return tr("Due");
    case Cost:
        return tr("Cost");
    case State:
        return tr("State");
    case Gain:
        //: What an action alone would add to the overall figure
        return tr("Brings");
    default:
        return {};
    }
}

Qt::ItemFlags ActionTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool isTyped = index.column() != Level && index.column() != Gain && m_writer != nullptr;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString ActionTableModel::text(const ActionRow& row, int column) const
{
    switch (column) {
    case What:
        return row.code.isEmpty() ? row.what : tr("%1, %2").arg(row.code, row.what);
    case Level:
        if (!row.level.has_value())
            return {};
        return row.target.has_value() ? tr("now %1, target %2")
                                            .arg(row.level->number.isEmpty() ? tr("open") : row.level->number,
                                                 row.target->number)
                                      : row.level->number;
    case Owner:
        return row.owner.isEmpty() ? tr("nobody yet") : row.owner;
    case Due:
        if (row.due.isEmpty())
            return noDueText();
        return row.dueWords.isEmpty() ? row.due : tr("%1, %2").arg(row.due, row.dueWords);
    case Cost:
        return row.cost;
    case State:
        return row.state;
    case Gain:
        return row.gain;
    default:
        return {};
    }
}

QString ActionTableModel::editText(const ActionRow& row, int column) const
{
    switch (column) {
    case What:
        return row.what;
    case Owner:
        return row.owner;
    case Due:
        return row.due;
    case Cost:
        return row.cost;
    default:
        return text(row, column);
    }
}

QVariant ActionTableModel::sortKey(const ActionRow& row, int column) const
{
    switch (column) {
    case Due: // without a day: last
        return row.action.due.isValid() ? row.action.due : QDate(9999, 12, 31);
    case Cost:
        return row.action.cost.has_value() ? row.action.cost->amount.toDouble() : -1.0;
    case State:
        return static_cast<int>(row.action.standing.state);
    case Gain:
        return row.gainValue;
    case Level:
        return row.level.has_value() ? row.level->number : QString();
    case Owner:
        return row.owner.isEmpty() ? u"\uffff"_qs : row.owner;
    default:
        return row.action.position;
    }
}

QVariant ActionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ActionRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(&row);
    case SortRole:
        return sortKey(row, index.column());
    case Qt::EditRole:
        return editText(row, index.column());
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    default:
        return {};
    }
}

bool ActionTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_writer == nullptr)
        return false;
    const ActionRow& row = m_rows[static_cast<size_t>(index.row())];
    if (index.column() != State && value.toString() == editText(row, index.column()))
        return true;
    const ActionId id = row.action.id; // the row may move while it is written
    return m_writer(id, static_cast<Column>(index.column()), value.toString());
}

} // namespace sextant::ui
