#include "ui/search/find_model.h"

namespace sextant::ui {

void FindModel::setRows(std::vector<FindRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FindModel::next(int from, int step) const
{
    for (int at = from + step; at >= 0 && at < rowCount(); at += step)
        if (row(at).kind != FindRow::Kind::Heading)
            return at;
    return -1;
}

int FindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return row(index.row()).title.text;
    if (role == Qt::AccessibleTextRole)
        return spoken(row(index.row()));
    return {};
}

/// What a screen reader says: everything that is painted.
QString FindModel::spoken(const FindRow& row) const
{
    //: Parts a screen reader's words about one line: title, text, fact, keys
    const QString comma = tr(", ");
    QStringList parts{row.title.text};
    for (const QString& part : {row.text.text, row.fact, row.keys})
        if (!part.isEmpty())
            parts.append(part);
    //: %1 says why something cannot be done now
    if (!row.enabled)
        parts.append(tr("not available: %1").arg(row.why));
    return parts.join(comma);
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).kind == FindRow::Kind::Heading)
        return Qt::NoItemFlags;
    const bool enabled = row(index.row()).enabled;
    return enabled ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::ItemFlags(Qt::ItemIsSelectable);
}

} // namespace sextant::ui
