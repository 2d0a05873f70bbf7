#pragma once

#include "framework/framework.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// A question with a high rating that no file shows.
struct UnprovenItem
{
    framework::ItemId id;
    QString code;
    QString title;
    QString rating;
    friend bool operator==(const UnprovenItem&, const UnprovenItem&) = default;
};

/// Such questions: code, title, rating.
class UnprovenModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Title, Rating, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<UnprovenItem> items);
    const std::vector<UnprovenItem>& items() const { return m_items; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<UnprovenItem> m_items;
};

} // namespace sextant::ui
