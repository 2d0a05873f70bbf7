#pragma once

#include "ui/theme/theme.h"

#include "workspace/evidence_service.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <functional>
#include <vector>

namespace sextant::ui {

/// What a comparison with the digest found.
enum class ContentState { Unchecked, Whole, Damaged, Missing };

/// One file in a list.
struct EvidenceRow
{
    workspace::EvidenceFile file;
    QString uses; ///< where it is used, in words
    ContentState state = ContentState::Unchecked;
    friend bool operator==(const EvidenceRow&, const EvidenceRow&) = default;
};

/// Files with name, type, size, day, uses and state.
class EvidenceTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, SortRole }; ///< the EvidenceRow itself, for the delegate
    enum Column { Name, Type, Size, Added, Uses, State, ColumnCount };

    explicit EvidenceTableModel(const Theme& theme, QObject* parent = nullptr);

    /// Replaces the rows; a reset only when other files are in them.
    void setRows(std::vector<EvidenceRow> rows);
    const std::vector<EvidenceRow>& rows() const { return m_rows; }
    /// The words of columns and cells again: another language.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString stateWords(ContentState state);

private:
    QString text(const EvidenceRow& row, int column) const;

    const Theme& m_theme;
    std::vector<EvidenceRow> m_rows;
};

/// The rows that a search and a condition leave, sorted by any column.
class EvidenceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Condition = std::function<bool(const EvidenceRow&)>;

    explicit EvidenceFilter(QObject* parent = nullptr);

    /// Case and width do not count; every word must be in the name, the type or the uses.
    void setSearch(const QString& text);
    void setCondition(Condition condition);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    Condition m_condition;
};

} // namespace sextant::ui

Q_DECLARE_METATYPE(const sextant::ui::EvidenceRow*)
