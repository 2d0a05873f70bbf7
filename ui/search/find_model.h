#pragma once

#include "ui/search/find_row.h"

#include <QAbstractListModel>

#include <vector>

namespace sextant::ui {

/// What was found, as rows under headings. Headings cannot be chosen; what cannot be done now can, so that a
/// screen reader may say why.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FindRow> rows);
    const FindRow& row(int number) const { return m_rows[static_cast<size_t>(number)]; }
    /// The next row from \a from, which may be -1, in the direction of \a step (1 or -1) that can be chosen;
    /// -1: none.
    int next(int from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString spoken(const FindRow& row) const;

    std::vector<FindRow> m_rows;
};

} // namespace sextant::ui
