#pragma once

#include "ui/followup/follow_up_rows.h"

#include <QAbstractTableModel>

namespace sextant::ui {

/// The actions that follow from the findings of an audit, and the findings that still lack one.
class FollowUpModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Finding, What, Owner, Due, State, Age, ColumnCount };

    explicit FollowUpModel(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
    {}

    /// Rows that stay keep their place: when the lines are the same ones, only what differs is announced.
    void setRows(std::vector<FollowUpRow> rows);
    const std::vector<FollowUpRow>& rows() const { return m_rows; }
    /// nullptr for an index that is not there.
    const FollowUpRow* row(const QModelIndex& index) const;
    /// -1: it is not there.
    int rowOf(const improvement::ActionId& id) const;
    int rowOf(const audit::FindingId& id) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "No action yet", in the place of a state.
    static QString noActionText() { return tr("No action yet"); }

private:
    QString text(const FollowUpRow& row, int column) const;

    std::vector<FollowUpRow> m_rows;
};

} // namespace sextant::ui
