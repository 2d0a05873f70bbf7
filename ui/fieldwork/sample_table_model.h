#pragma once

#include "audit/sample_record.h"
#include "ui/theme/theme.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// The items of a sample with their results.
class SampleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Reference, Text, Amount, Result, Note, ColumnCount };

    explicit SampleTableModel(const Theme& theme, QObject* parent = nullptr);

    void setRecord(const audit::SampleRecord& record, bool isEditable);
    /// Index in the selection of the record.
    size_t itemAt(int row) const { return m_items[static_cast<size_t>(row)]; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void noteEdited(int row, const QString& note);

private:
    QString text(const QModelIndex& index) const;

    const Theme& m_theme;
    audit::SampleRecord m_record;
    std::vector<size_t> m_items;
    bool m_isEditable = false;
};

/// "Conforms", in the present language.
QString testResultText(audit::TestResult result);

} // namespace sextant::ui
