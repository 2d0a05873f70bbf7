#include "ui/report/part_list.h"

#include <QKeyEvent>

#include <algorithm>

namespace sextant::ui {

void PartModel::setRows(std::vector<PartRow> rows, const QStringList& leftOut)
{
    const std::set<QString> without(leftOut.begin(), leftOut.end());
    if (std::ranges::equal(m_rows, rows, {}, &PartRow::id, &PartRow::id)) {
        m_rows = std::move(rows);
        m_leftOut = without;
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_leftOut = without;
    endResetModel();
}

QStringList PartModel::leftOut() const
{
    QStringList ids;
    for (const PartRow& row : m_rows)
        if (m_leftOut.contains(row.id))
            ids << row.id;
    return ids;
}

QStringList PartModel::chosen() const
{
    QStringList ids;
    for (const PartRow& row : m_rows)
        if (!m_leftOut.contains(row.id))
            ids << row.id;
    return ids;
}

void PartModel::setAll(bool isTicked)
{
    m_leftOut.clear();
    if (!isTicked)
        for (const PartRow& row : m_rows)
            m_leftOut.insert(row.id);
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticked();
}

int PartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PartModel::data(const QModelIndex& index, int role) const
{
    const PartRow& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.name;
    if (role == Qt::CheckStateRole)
        return row.available && !m_leftOut.contains(row.id) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool PartModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const QString& id = m_rows[static_cast<size_t>(index.row())].id;
    if (value.toInt() == Qt::Checked)
        m_leftOut.erase(id);
    else
        m_leftOut.insert(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked();
    return true;
}

Qt::ItemFlags PartModel::flags(const QModelIndex& index) const
{
    if (!m_rows[static_cast<size_t>(index.row())].available)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

PartList::PartList(const Theme& theme, int mostRows, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_parts(new PartModel(this))
    , m_mostRows(mostRows)
{
    setModel(m_parts);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_parts, &QAbstractItemModel::modelReset, this, &PartList::updateGeometry);
    theme.keep(this, [this] {
        setGridSize(QSize(0, m_theme.px(metric::kCompactControl)));
        updateGeometry();
    });
}

QSize PartList::sizeHint() const
{
    const int rows = std::min(m_parts->rowCount(), m_mostRows);
    return {m_theme.px(200), m_theme.px(metric::kCompactControl) * rows + 2 * frameWidth()};
}

QSize PartList::minimumSizeHint() const
{
    return {m_theme.px(120), sizeHint().height()};
}

void PartList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        m_parts->setAll(!m_parts->leftOut().isEmpty());
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace sextant::ui
