#include "ui/shared/check_list_model.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sextant::ui {

CheckListModel::CheckListModel(const AssessmentPresenter& presenter, workspace::Workspace& workspace,
                               QObject* parent)
    : QAbstractListModel(parent)
    , m_presenter(presenter)
    , m_workspace(workspace)
{}

void CheckListModel::setEngagement(const audit::EngagementId& engagement)
{
    m_engagement = engagement;
    m_filters = {};
    m_facts = factsOfChecks(m_presenter, m_workspace, m_engagement);
    m_results =
        m_facts.empty() ? std::vector<CheckResult>() : resultsOf(m_presenter.method(), m_presenter.item(0));
    m_passing.assign(m_facts.size(), true);
    rebuild();
}

void CheckListModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void CheckListModel::refresh()
{
    const std::vector<CheckFacts> before =
        std::exchange(m_facts, factsOfChecks(m_presenter, m_workspace, m_engagement));
    m_passing.resize(m_facts.size(), false);
    for (size_t i = 0; i < m_facts.size(); ++i)
        m_passing[i] = m_passing[i] || matchesAll(m_facts[i], m_filters);
    if (before.size() != m_facts.size() || rowsNow() != m_rows) {
        rebuild();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const int item = m_rows[static_cast<size_t>(row)].item;
        if (item >= 0 && before[static_cast<size_t>(item)] != facts(item))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void CheckListModel::setFilters(CheckFilters filters)
{
    m_filters = filters;
    for (size_t i = 0; i < m_facts.size(); ++i)
        m_passing[i] = matchesAll(m_facts[i], m_filters);
    rebuild();
}

void CheckListModel::reveal(int item)
{
    if (item < 0 || item >= static_cast<int>(m_passing.size()) || m_passing[static_cast<size_t>(item)])
        return;
    m_passing[static_cast<size_t>(item)] = true;
    rebuild();
}

bool CheckListModel::isShown(int item) const
{
    return m_presenter.isVisible(item) && m_passing[static_cast<size_t>(item)];
}

std::vector<CheckListModel::Row> CheckListModel::rowsNow() const
{
    std::vector<Row> rows;
    if (m_presenter.isEmpty())
        return rows;
    int node = -1;
    for (int item = 0; item < static_cast<int>(m_facts.size()); ++item) {
        if (!isShown(item))
            continue;
        if (const int holder = m_presenter.index().nodeOf(item); holder != node) {
            node = holder;
            rows.push_back({node, -1});
        }
        rows.push_back({-1, item});
    }
    return rows;
}

void CheckListModel::rebuild()
{
    beginResetModel();
    m_rows = rowsNow();
    endResetModel();
}

int CheckListModel::countOf(CheckFilter filter) const
{
    int count = 0;
    for (int i = 0; i < static_cast<int>(m_facts.size()); ++i)
        count += m_presenter.isVisible(i) && matches(facts(i), filter) ? 1 : 0;
    return count;
}

int CheckListModel::checkCount() const
{
    int count = 0;
    for (int i = 0; i < static_cast<int>(m_facts.size()); ++i)
        count += m_presenter.isVisible(i) ? 1 : 0;
    return count;
}

int CheckListModel::shownCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return row.item >= 0; }));
}

const CheckFacts& CheckListModel::facts(int item) const
{
    static const CheckFacts none;
    const bool isThere = item >= 0 && item < static_cast<int>(m_facts.size());
    return isThere ? m_facts[static_cast<size_t>(item)] : none;
}

QModelIndex CheckListModel::indexOfItem(int item) const
{
    const auto at = std::ranges::find(m_rows, item, &Row::item);
    return item < 0 || at == m_rows.end() ? QModelIndex() : index(static_cast<int>(at - m_rows.begin()));
}

int CheckListModel::neighbour(int item, int step) const
{
    std::vector<int> shown;
    for (const Row& row : m_rows)
        if (row.item >= 0)
            shown.push_back(row.item);
    const auto at = std::ranges::find(shown, item);
    if (at == shown.end())
        return shown.empty() ? -1 : shown.front();
    const auto wanted = (at - shown.begin()) + step;
    return wanted < 0 || wanted >= std::ssize(shown) ? -1 : shown[static_cast<size_t>(wanted)];
}

int CheckListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags CheckListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return itemAt(index) < 0 ? Qt::ItemFlags(Qt::NoItemFlags) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString CheckListModel::code(const QModelIndex& index) const
{
    const int item = itemAt(index);
    return item < 0 ? QString() : m_presenter.item(item).code;
}

QVariant CheckListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_presenter.isEmpty())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == ItemRole)
        return row.item;
    if (row.item < 0) {
        const framework::Section& section =
            *m_presenter.index().nodes()[static_cast<size_t>(row.node)].section;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return QString(section.code + u' ' + section.title.in(m_language)).trimmed();
        return {};
    }
    if (role == Qt::DisplayRole)
        return m_presenter.item(row.item).title.in(m_language);
    if (role == Qt::AccessibleTextRole)
        return spokenText(row.item);
    return {};
}

/// "5.6 Cash abroad: Not satisfactory; 3 files; F2; flagged".
QString CheckListModel::spokenText(int item) const
{
    const CheckFacts& now = facts(item);
    const framework::Item& asked = m_presenter.item(item);
    QStringList parts{resultLabel(asked, now.result, m_language)};
    parts << tr("%n file(s)", nullptr, now.evidence);
    for (const CheckFinding& finding : now.findings)
        parts << finding.label;
    parts << now.samples;
    if (now.isFlagged)
        parts << tr("flagged");
    if (now.hasNote)
        parts << tr("with a note");
    if (now.prepared == audit::MarkState::Standing)
        parts << tr("signed off");
    if (matches(now, CheckFilter::ChangedAfter))
        parts << tr("changed after sign-off");
    if (now.openNotes > 0)
        parts << tr("%n open review note(s)", nullptr, now.openNotes);
    return tr("%1 %2: %3").arg(asked.code, asked.title.in(m_language), parts.join(tr("; ")));
}

} // namespace sextant::ui
