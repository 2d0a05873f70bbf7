#pragma once

#include "ui/assessment/grid_cells.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <vector>

namespace sextant::ui {

/// The items shown as rows of a table, each top section under a row of its own, in reading order. Sections
/// can be closed; those without an item shown are left out.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        int node = 0;  ///< the top section
        int item = -1; ///< -1: the row of the section itself
        bool isSection() const { return item < 0; }
        friend bool operator==(const Row&, const Row&) = default;
    };

    explicit GridModel(AssessmentPresenter& presenter, QObject* parent = nullptr);

    AssessmentPresenter& presenter() const { return m_presenter; }
    Language language() const { return m_language; }
    void setLanguage(Language language);

    const Row& row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    int rowOfItem(int item) const; ///< -1: not shown, or its section is closed
    int rowOfSection(int node) const;
    /// The items from \a row on, in order; those of closed sections are left out.
    std::vector<int> itemsFrom(int row) const;
    std::vector<int> itemsBetween(int first, int last) const;
    /// The nearest row of an item from \a row on in the direction of \a step (1 or -1); -1: none.
    int itemRow(int row, int step) const;

    bool isClosed(int node) const;
    void setClosed(int node, bool closed);
    /// Ids of the closed sections, to be kept with the file.
    QStringList closedSections() const;
    void setClosedSections(const QStringList& ids);
    /// Brings the rows up to date with what is shown. Rows that stay keep their selection.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> wanted() const;
    QString sectionText(int node) const;
    QString spokenCell(const Row& row, GridColumn column) const;
    void onAnswerChanged(int item);

    AssessmentPresenter& m_presenter;
    Language m_language = Language::English;
    std::vector<Row> m_rows;
    QSet<QString> m_closed;
};

} // namespace sextant::ui
