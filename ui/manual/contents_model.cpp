#include "ui/manual/contents_model.h"

namespace sextant::ui {

ContentsModel::ContentsModel(QObject* parent)
    : QAbstractItemModel(parent)
{}

void ContentsModel::setContents(std::shared_ptr<const ManualContents> contents)
{
    beginResetModel();
    m_contents = std::move(contents);
    m_top.clear();
    m_children.assign(m_contents->nodes.size(), {});
    m_rows.clear();
    for (size_t node = 0; node < m_contents->nodes.size(); ++node) {
        const int parent = m_contents->nodes[node].parent;
        std::vector<int>& siblings = parent < 0 ? m_top : m_children[static_cast<size_t>(parent)];
        m_rows.push_back(static_cast<int>(siblings.size()));
        siblings.push_back(static_cast<int>(node));
    }
    endResetModel();
}

void ContentsModel::setLanguage(Language language)
{
    m_language = language;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        Q_EMIT dataChanged(top, top);
        if (const int children = rowCount(top); children > 0)
            Q_EMIT dataChanged(index(0, 0, top), index(children - 1, 0, top));
    }
}

QModelIndex ContentsModel::indexOfNode(int node) const
{
    if (m_contents == nullptr || node < 0 || node >= static_cast<int>(m_rows.size()))
        return {};
    return createIndex(m_rows[static_cast<size_t>(node)], 0, static_cast<quintptr>(node));
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int>& nodes = parent.isValid() ? m_children[parent.internalId()] : m_top;
    return createIndex(row, column, static_cast<quintptr>(nodes[static_cast<size_t>(row)]));
}

QModelIndex ContentsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    return indexOfNode(m_contents->nodes[child.internalId()].parent);
}

int ContentsModel::rowCount(const QModelIndex& parent) const
{
    if (m_contents == nullptr || parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? m_children[parent.internalId()].size() : m_top.size());
}

int ContentsModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ContentsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ManualNode& node = m_contents->nodes[index.internalId()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_contents->titleOf(static_cast<int>(index.internalId()), m_language);
    case NodeRole:
        return static_cast<int>(index.internalId());
    case CodeRole:
        return node.code;
    case TitleRole:
        return node.title.in(m_language);
    default:
        return {};
    }
}

ContentsFilter::ContentsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ContentsFilter::setHits(std::optional<QSet<int>> hits)
{
    m_hits = std::move(hits);
    invalidateFilter();
}

bool ContentsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return isHit(sourceModel()->index(row, 0, parent).data(ContentsModel::NodeRole).toInt());
}

} // namespace sextant::ui
