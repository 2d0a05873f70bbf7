#pragma once

#include "ui/shared/action_rows.h"

#include <QAbstractTableModel>

#include <functional>

namespace sextant::ui {

/// The plan as a table. Cells are typed into: what comes of it is decided by a hook.
class ActionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Level, Owner, Due, Cost, State, Gain, ColumnCount };
    enum Role { RowRole = Qt::UserRole, SortRole };

    /// Takes \a text for column \a column of an action; false when it was refused.
    using Writer = std::function<bool(const improvement::ActionId&, Column, const QString& text)>;

    explicit ActionTableModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {}

    void setWriter(Writer writer) { m_writer = std::move(writer); }
    /// Rows that stay keep their place: only what differs is announced.
    void setRows(std::vector<ActionRow> rows);
    const std::vector<ActionRow>& rows() const { return m_rows; }
    /// nullptr when it is not there.
    const ActionRow* find(const improvement::ActionId& id) const;
    int rowOf(const improvement::ActionId& id) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QString text(const ActionRow& row, int column) const;
    QString editText(const ActionRow& row, int column) const;
    QVariant sortKey(const ActionRow& row, int column) const;

    std::vector<ActionRow> m_rows;
    Writer m_writer;
};

} // namespace sextant::ui

Q_DECLARE_METATYPE(const sextant::ui::ActionRow*)
