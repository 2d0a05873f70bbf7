#pragma once

#include "search/query.h"
#include "ui/manual/manual_contents.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace sextant::ui {

/// The contents of the manual as a tree of two levels.
class ContentsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { NodeRole = Qt::UserRole, CodeRole, TitleRole };

    explicit ContentsModel(QObject* parent = nullptr);

    void setContents(std::shared_ptr<const ManualContents> contents);
    void setLanguage(Language language);
    QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const ManualContents> m_contents;
    std::vector<int> m_top;                   ///< nodes
    std::vector<std::vector<int>> m_children; ///< nodes, by node
    std::vector<int> m_rows;                  ///< by node
    Language m_language = Language::English;
};

/// Those entries that were found, and what they stand under.
class ContentsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ContentsFilter(QObject* parent = nullptr);

    /// nullopt: everything.
    void setHits(std::optional<QSet<int>> hits);
    bool isHit(int node) const { return !m_hits.has_value() || m_hits->contains(node); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<QSet<int>> m_hits;
};

} // namespace sextant::ui
