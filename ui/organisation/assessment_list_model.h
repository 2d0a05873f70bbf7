#pragma once

#include "organisation/organisation.h"
#include "ui/theme/theme.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"

#include <QAbstractTableModel>

#include <vector>

namespace sextant::ui {

/// The assessments of one organisation but those of its audits, a row each: title, start, stage, answered,
/// score.
class AssessmentListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Started, Stage, Answered, Score, ColumnCount };

    AssessmentListModel(const Theme& theme, workspace::Workspace& workspace, QObject* parent = nullptr);

    void setOrganisation(const organisation::OrganisationId& organisation);
    /// Reads the rows anew; the selection of views is kept where the row still exists.
    void refresh();
    /// One assessment has changed: its row alone.
    void refresh(const assessment::AssessmentId& id);
    assessment::AssessmentId idAt(int row) const;
    int rowOf(const assessment::AssessmentId& id) const; ///< -1 when it is not here

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const assessment::AssessmentId& id, int column) const;

    const Theme& m_theme;
    workspace::AuditService& m_audits;
    workspace::AssessmentService& m_assessments;
    organisation::OrganisationId m_organisation;
    std::vector<assessment::AssessmentId> m_rows;
};

} // namespace sextant::ui
