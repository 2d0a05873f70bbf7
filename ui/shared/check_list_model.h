#pragma once

#include "ui/shared/check_facts.h"

#include <QAbstractListModel>

namespace sextant::ui {

/// The checks of an engagement in the order of the manual, under the heads of their chapters. Items are named
/// by their index in the framework. What is filtered out is not there; nothing disappears under the user's
/// hands: what no longer fits stays until the filters are set anew, and what fits from now on comes.
class CheckListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ItemRole = Qt::UserRole + 1 }; ///< index of the item; -1: a head

    CheckListModel(const AssessmentPresenter& presenter, workspace::Workspace& workspace,
                   QObject* parent = nullptr);

    /// Reads everything anew; another engagement begins without filters.
    void setEngagement(const audit::EngagementId& engagement);
    void setLanguage(Language language);
    /// Facts have changed: tells of the rows concerned.
    void refresh();

    CheckFilters filters() const { return m_filters; }
    void setFilters(CheckFilters filters);
    /// Shows \a item although the filters leave it out.
    void reveal(int item);
    /// Among all checks in scope.
    int countOf(CheckFilter filter) const;
    int checkCount() const;
    int shownCount() const;

    /// Of \a item; an empty one for an index that is not there.
    const CheckFacts& facts(int item) const;
    /// The squares of every row: what the checks can be given.
    const std::vector<CheckResult>& results() const { return m_results; }
    int itemAt(const QModelIndex& index) const { return index.data(ItemRole).toInt(); }
    /// Invalid when the item is not shown.
    QModelIndex indexOfItem(int item) const;
    /// The check shown \a step places after \a item; -1: none.
    int neighbour(int item, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The code and title of a check.
    QString code(const QModelIndex& index) const;

private:
    struct Row
    {
        int node = -1; ///< head of this section
        int item = -1;
        friend bool operator==(const Row&, const Row&) = default;
    };

    std::vector<Row> rowsNow() const;
    void rebuild();
    bool isShown(int item) const;
    QString spokenText(int item) const;

    const AssessmentPresenter& m_presenter;
    workspace::Workspace& m_workspace;
    audit::EngagementId m_engagement;
    Language m_language = Language::English;
    CheckFilters m_filters;
    std::vector<CheckFacts> m_facts;
    std::vector<CheckResult> m_results;
    std::vector<bool> m_passing;
    std::vector<Row> m_rows;
};

} // namespace sextant::ui
