#include "ui/organisation/assessment_list_model.h"

#include "report/verdict.h"

#include <algorithm>

namespace sextant::ui {

AssessmentListModel::AssessmentListModel(const Theme& theme, workspace::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_audits(workspace.audits())
    , m_assessments(workspace.assessments())
{}

void AssessmentListModel::setOrganisation(const organisation::OrganisationId& organisation)
{
    beginResetModel();
    m_organisation = organisation;
    m_rows = m_audits.plainAssessments(organisation);
    endResetModel();
}

void AssessmentListModel::refresh()
{
    if (m_audits.plainAssessments(m_organisation) != m_rows) {
        setOrganisation(m_organisation);
        return;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void AssessmentListModel::refresh(const assessment::AssessmentId& id)
{
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

assessment::AssessmentId AssessmentListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)] : assessment::AssessmentId();
}

int AssessmentListModel::rowOf(const assessment::AssessmentId& id) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AssessmentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AssessmentListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AssessmentListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Answered || index.column() == Score))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(idAt(index.row()), index.column());
    return {};
}

QVariant AssessmentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Answered ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Assessment");
    case Started:
        return tr("Started");
    case Stage:
        return tr("State");
    case Answered:
        return tr("Answered");
    case Score:
        return tr("Score");
    default:
        return {};
    }
}

QString AssessmentListModel::text(const assessment::AssessmentId& id, int column) const
{
    const assessment::Assessment* found = m_assessments.find(id);
    if (found == nullptr)
        return {};
    switch (column) {
    case Title:
        return found->title;
    case Started:
        return found->startedOn.toString(Qt::ISODate);
    case Stage:
        switch (found->stage) {
        case assessment::Stage::Draft:
            return tr("Under way");
        case assessment::Stage::InReview:
            return tr("In review");
        case assessment::Stage::Signed:
            return tr("Signed");
        }
        return {};
    default:
        break;
    }
    const scoring::ScoreCard card = m_assessments.score(id);
    if (column == Answered)
        //: answered of all, "53 of 62"
        return tr("%1 of %2")
            .arg(card.overall.visible() - card.overall.unanswered)
            .arg(card.overall.visible());
    return report::scoreText(m_assessments.framework(id)->framework, card.overall);
}

} // namespace sextant::ui
