#include "ui/report/self_check_model.h"

namespace sextant::ui {

using workspace::SelfCheckFinding;
using workspace::SelfCheckWeight;

namespace {

/// Of a row of a kind; that of a place is the number of its group, from 1.
constexpr quintptr kKindRow = 0;

Icon iconOf(SelfCheckWeight weight)
{
    return weight == SelfCheckWeight::High ? Icon::Alert : Icon::Info;
}

Ink inkOf(SelfCheckWeight weight)
{
    switch (weight) {
    case SelfCheckWeight::High:
        return Ink::Bad;
    case SelfCheckWeight::Medium:
        return Ink::Warn;
    case SelfCheckWeight::Low:
        break;
    }
    return Ink::Text2;
}

} // namespace

SelfCheckModel::SelfCheckModel(const Theme& theme, workspace::Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_theme(theme)
    , m_workspace(workspace)
{}

void SelfCheckModel::setFindings(const assessment::AssessmentId& assessment,
                                 std::vector<SelfCheckFinding> findings)
{
    beginResetModel();
    m_assessment = assessment;
    m_findings = std::move(findings);
    m_groups.clear();
    for (size_t i = 0; i < m_findings.size(); ++i) {
        if (m_groups.empty() || m_groups.back().kind != m_findings[i].kind)
            m_groups.push_back({m_findings[i].kind, i, 0});
        ++m_groups.back().count;
    }
    endResetModel();
}

void SelfCheckModel::retranslate()
{
    const int groups = rowCount();
    if (groups == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(groups - 1, 0));
    for (int row = 0; row < groups; ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
    }
}

const SelfCheckModel::Group& SelfCheckModel::groupOf(const QModelIndex& index) const
{
    return m_groups[index.internalId() == kKindRow ? static_cast<size_t>(index.row())
                                                   : index.internalId() - 1];
}

const SelfCheckFinding* SelfCheckModel::findingAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == kKindRow)
        return nullptr;
    return &m_findings[groupOf(index).first + static_cast<size_t>(index.row())];
}

QString SelfCheckModel::adviceAt(const QModelIndex& index) const
{
    return index.isValid() ? workspace::adviceOf(groupOf(index).kind).in(m_theme.language()) : QString();
}

QModelIndex SelfCheckModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kKindRow);
}

QModelIndex SelfCheckModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kKindRow)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kKindRow);
}

int SelfCheckModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == kKindRow && parent.column() == 0 ? static_cast<int>(groupOf(parent).count)
                                                                   : 0;
}

int SelfCheckModel::columnCount(const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QVariant SelfCheckModel::groupData(const Group& group, int role) const
{
    const SelfCheckWeight weight = workspace::weightOf(group.kind);
    switch (role) {
    case Qt::DisplayRole:
        //: %1: a kind of thing to look at, "Unanswered"; %2: how many
        return tr("%1 (%2)").arg(workspace::titleOf(group.kind).in(m_theme.language())).arg(group.count);
    case Qt::DecorationRole:
        return m_theme.icon(iconOf(weight), inkOf(weight));
    case Qt::FontRole:
        return m_theme.font(TextRole::BodyBold);
    case Qt::AccessibleDescriptionRole:
        return workspace::adviceOf(group.kind).in(m_theme.language());
    default:
        return {};
    }
}

QString SelfCheckModel::text(const QModelIndex& index) const
{
    const SelfCheckFinding* finding = findingAt(index);
    const QString place = workspace::placeOf(m_workspace, m_assessment, *finding).in(m_theme.language());
    return place.isEmpty() ? tr("The organisation") : place.simplified();
}

QVariant SelfCheckModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == kKindRow)
        return groupData(groupOf(index), role);
    return role == Qt::DisplayRole ? QVariant(text(index)) : QVariant();
}

} // namespace sextant::ui
