#pragma once

#include "ui/theme/theme.h"
#include "workspace/self_check.h"

#include <QAbstractItemModel>

#include <vector>

namespace sextant::ui {

/// What to look at before printing: a row for each kind, with how many there are; below it each place.
class SelfCheckModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// \a workspace outlives this.
    SelfCheckModel(const Theme& theme, workspace::Workspace& workspace, QObject* parent = nullptr);

    /// \a findings as selfCheck() of \a assessment gives them: by kind, the gravest first.
    void setFindings(const assessment::AssessmentId& assessment,
                     std::vector<workspace::SelfCheckFinding> findings);
    void retranslate();
    /// Null: \a index is the row of a kind, or none.
    const workspace::SelfCheckFinding* findingAt(const QModelIndex& index) const;
    /// What a row of a kind, or the kind above a place, means and what to do about it.
    QString adviceAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        workspace::SelfCheckKind kind;
        size_t first; ///< in m_findings
        size_t count;
    };

    const Group& groupOf(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    QVariant groupData(const Group& group, int role) const;

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    assessment::AssessmentId m_assessment;
    std::vector<workspace::SelfCheckFinding> m_findings;
    std::vector<Group> m_groups;
};

} // namespace sextant::ui
