#include "ui/evidence/unproven_model.h"

namespace sextant::ui {

void UnprovenModel::setItems(std::vector<UnprovenItem> items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int UnprovenModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int UnprovenModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnprovenModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const UnprovenItem& item = m_items.at(static_cast<size_t>(index.row()));
    switch (index.column()) {
    case Code:
        return item.code;
    case Title:
        return item.title;
    default:
        return item.rating;
    }
}

QVariant UnprovenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Code"), tr("Question"), tr("Rating")}.value(section);
}

} // namespace sextant::ui
