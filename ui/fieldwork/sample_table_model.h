#pragma once

#include "audit/sample_outcome.h"
#include "ui/theme/theme.h"
#include "workspace/draft_service.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// Which items of a sample are shown.
enum class SampleFilter { All, Open, Failing, Replaced };
inline constexpr int kSampleFilterCount = 4;

/// The items of a sample with their results.
class SampleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Reference, Date, Text, Amount, DrawnAs, Result, Audited, Note, Files, ColumnCount };

    explicit SampleTableModel(const Theme& theme, QObject* parent = nullptr);

    void setRecord(const audit::SampleRecord& record, bool isEditable);
    void setFilter(SampleFilter filter);
    SampleFilter filter() const { return m_filter; }
    int countOf(SampleFilter filter) const;
    /// Index in the selection of the record.
    size_t itemAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// -1: not shown.
    int rowOf(size_t item) const;
    const audit::SampleResult& resultAt(int row) const { return m_results[itemAt(row)]; }
    /// Where what is being typed as the note of \a row is kept.
    workspace::DraftPlace notePlace(int row) const;
    /// What stands in the column of the result, as the chip of \a row.
    QString resultText(int row) const;
    /// No item has anything in \a column.
    bool isEmptyColumn(Column column) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void noteEdited(int row, const QString& note);
    void auditedEdited(int row, const QString& amount);

private:
    QString text(size_t item, int column) const;
    bool passes(size_t item, SampleFilter filter) const;
    std::vector<size_t> passing() const;

    const Theme& m_theme;
    audit::SampleRecord m_record;
    std::vector<size_t> m_items;                ///< to be tested
    std::vector<size_t> m_rows;                 ///< of these, shown
    std::vector<audit::SampleResult> m_results; ///< by index in the selection
    SampleFilter m_filter = SampleFilter::All;
    bool m_isEditable = false;
};

} // namespace sextant::ui
