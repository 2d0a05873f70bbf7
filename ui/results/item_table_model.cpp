#include "ui/results/item_table_model.h"

#include "ui/charts/level_square_widget.h"
#include "ui/shared/accessible.h"

namespace sextant::ui {

void ItemTableModel::setRows(std::vector<ItemRow> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty() && !m_headings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ItemTableModel::setHeadings(const QStringList& headings, bool onlySpoken)
{
    m_onlySpoken = onlySpoken;
    if (headings == m_headings)
        return;
    if (headings.size() == m_headings.size()) {
        m_headings = headings;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

int ItemTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant ItemTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ItemRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return spokenText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? QVariant(plainToolTip(row.title)) : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() >= FirstFact ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case RowRole:
        return QVariant::fromValue(&row);
    default:
        return {};
    }
}

QString ItemTableModel::text(const ItemRow& row, int column)
{
    switch (column) {
    case Code:
        return row.code;
    case Title:
        return row.title;
    case Level:
        return row.figure;
    default:
        break;
    }
    const auto fact = static_cast<size_t>(column - FirstFact);
    return fact < row.facts.size() ? row.facts[fact].text : QString();
}

QString ItemTableModel::spokenText(const ItemRow& row, int column)
{
    if (column == Code && !row.stateText.isEmpty())
        //: code of an item, and the state of its gate
        return tr("%1, %2").arg(row.code, row.stateText);
    if (column == Level && !row.choices.marks.empty())
        return choiceText(row.choices, row.mark);
    if (column == Level && row.figure.isEmpty())
        return row.target ? tr("%1, target %2").arg(levelSquareText(row.mark), row.target->number)
                          : levelSquareText(row.mark);
    return text(row, column);
}

QString ItemTableModel::choiceText(const ItemChoices& choices, const report::LevelMark& answered)
{
    if (!choices.isSupposed)
        return levelSquareText(answered);
    //: a level, and another one that is tried
    return tr("%1, supposed %2")
        .arg(levelSquareText(answered), choices.marks[static_cast<size_t>(choices.chosen)].number);
}

QVariant ItemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= FirstFact ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isText = role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && !m_onlySpoken);
    return isText ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace sextant::ui
