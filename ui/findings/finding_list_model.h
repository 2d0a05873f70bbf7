#pragma once

#include "workspace/audit_service.h"

#include <QAbstractListModel>

#include <vector>

namespace sextant::ui {

/// The findings of an engagement in their order.
class FindingListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    FindingListModel(workspace::Workspace& workspace, QObject* parent);

    void setEngagement(const audit::EngagementId& engagement);
    void setLanguage(Language language);
    /// Reads the findings anew and tells of the rows concerned.
    void refresh();

    const std::vector<audit::Finding>& findings() const { return m_findings; }
    /// nullptr for an index that is not there.
    const audit::Finding* finding(const QModelIndex& index) const;
    QModelIndex indexOf(const audit::FindingId& id) const;
    int countOf(audit::FindingStage stage) const;
    Language language() const { return m_language; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    workspace::Workspace& m_workspace;
    audit::EngagementId m_engagement;
    Language m_language = Language::English;
    std::vector<audit::Finding> m_findings;
};

} // namespace sextant::ui
