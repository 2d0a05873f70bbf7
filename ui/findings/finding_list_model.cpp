#include "ui/findings/finding_list_model.h"

#include "ui/findings/finding_words.h"

#include "audit/audit_words.h"
#include "audit/finding_rules.h"

#include <algorithm>

namespace sextant::ui {

FindingListModel::FindingListModel(workspace::Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{}

void FindingListModel::setEngagement(const audit::EngagementId& engagement)
{
    m_engagement = engagement;
    beginResetModel();
    m_findings = m_workspace.audits().findings(engagement);
    endResetModel();
}

void FindingListModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FindingListModel::refresh()
{
    std::vector<audit::Finding> now = m_workspace.audits().findings(m_engagement);
    if (!std::ranges::equal(now, m_findings, {}, &audit::Finding::id, &audit::Finding::id)) {
        beginResetModel();
        m_findings = std::move(now);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (now[i] == m_findings[i])
            continue;
        m_findings[i] = now[i];
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

const audit::Finding* FindingListModel::finding(const QModelIndex& index) const
{
    const auto row = static_cast<size_t>(index.row());
    return index.isValid() && row < m_findings.size() ? &m_findings[row] : nullptr;
}

QModelIndex FindingListModel::indexOf(const audit::FindingId& id) const
{
    const auto found = std::ranges::find(m_findings, id, &audit::Finding::id);
    return found == m_findings.end() ? QModelIndex() : index(static_cast<int>(found - m_findings.begin()));
}

int FindingListModel::countOf(audit::FindingStage stage) const
{
    return static_cast<int>(std::ranges::count(m_findings, stage, &audit::Finding::stage));
}

int FindingListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QVariant FindingListModel::data(const QModelIndex& index, int role) const
{
    const audit::Finding* shown = finding(index);
    if (shown == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return findingTitle(*shown, m_language);
    if (role == Qt::AccessibleTextRole) {
        QStringList words{findingCode(*shown), findingTitle(*shown, m_language),
                          audit::label(shown->stage).in(m_language)};
        if (const auto grade = audit::gradeOf(*shown); grade.has_value())
            words << audit::label(*grade).in(m_language);
        if (shown->restricted)
            //: of a finding
            words << (audit::isLocked(*shown) ? tr("locked") : tr("restricted, unlocked"));
        return words.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace sextant::ui
