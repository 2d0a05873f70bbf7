#include "ui/assessment/grid_model.h"

#include "ui/shared/accessible.h"

#include <algorithm>

namespace sextant::ui {

GridModel::GridModel(AssessmentPresenter& presenter, QObject* parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
{
    m_rows = wanted();
    connect(&presenter, &AssessmentPresenter::reset, this, [this] {
        beginResetModel();
        m_rows = wanted();
        endResetModel();
    });
    connect(&presenter, &AssessmentPresenter::visibilityChanged, this, &GridModel::refresh);
    connect(&presenter, &AssessmentPresenter::shownChanged, this, &GridModel::refresh);
    connect(&presenter, &AssessmentPresenter::answerChanged, this, &GridModel::onAnswerChanged);
}

std::vector<GridModel::Row> GridModel::wanted() const
{
    std::vector<Row> rows;
    if (m_presenter.isEmpty())
        return rows;
    int node = -1;
    for (int i = 0; i < m_presenter.itemCount(); ++i) {
        if (!m_presenter.isShown(i))
            continue;
        if (m_presenter.topNode(i) != node) {
            node = m_presenter.topNode(i);
            rows.push_back({node, -1});
        }
        if (!isClosed(node))
            rows.push_back({node, i});
    }
    return rows;
}

/// Row by row, so that what stays keeps its selection, its place and its editor.
void GridModel::refresh()
{
    const std::vector<Row> now = wanted();
    const auto key = [](const Row& row) { return std::pair(row.node, row.item); };
    size_t at = 0;
    while (at < m_rows.size() || at < now.size()) {
        const int place = static_cast<int>(at);
        const bool gone = at < m_rows.size() && (at >= now.size() || key(m_rows[at]) < key(now[at]));
        if (gone) {
            beginRemoveRows({}, place, place);
            m_rows.erase(m_rows.begin() + place);
            endRemoveRows();
            continue;
        }
        if (at >= m_rows.size() || m_rows[at] != now[at]) {
            beginInsertRows({}, place, place);
            m_rows.insert(m_rows.begin() + place, now[at]);
            endInsertRows();
        }
        ++at;
    }
}

void GridModel::setLanguage(Language language)
{
    m_language = language;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kGridColumns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kGridColumns - 1);
}

int GridModel::rowOfItem(int item) const
{
    const auto found = std::ranges::find(m_rows, item, &Row::item);
    return item < 0 || found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int GridModel::rowOfSection(int node) const
{
    const auto found = std::ranges::find(m_rows, Row{node, -1});
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<int> GridModel::itemsFrom(int row) const
{
    return itemsBetween(row, rowCount() - 1);
}

std::vector<int> GridModel::itemsBetween(int first, int last) const
{
    std::vector<int> items;
    for (int i = std::max(first, 0); i <= last && i < rowCount(); ++i) {
        if (!row(i).isSection())
            items.push_back(row(i).item);
    }
    return items;
}

int GridModel::itemRow(int from, int step) const
{
    for (int i = from; i >= 0 && i < rowCount(); i += step) {
        if (!row(i).isSection())
            return i;
    }
    return -1;
}

bool GridModel::isClosed(int node) const
{
    return m_closed.contains(m_presenter.index().nodes()[static_cast<size_t>(node)].section->id.text);
}

void GridModel::setClosed(int node, bool closed)
{
    const QString& id = m_presenter.index().nodes()[static_cast<size_t>(node)].section->id.text;
    if (closed)
        m_closed.insert(id);
    else
        m_closed.remove(id);
    refresh();
    if (const int row = rowOfSection(node); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, kGridColumns - 1));
}

QStringList GridModel::closedSections() const
{
    QStringList ids(m_closed.begin(), m_closed.end());
    ids.sort();
    return ids;
}

void GridModel::setClosedSections(const QStringList& ids)
{
    m_closed = QSet<QString>(ids.begin(), ids.end());
    refresh();
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kGridColumns;
}

QString GridModel::sectionText(int node) const
{
    const framework::Section& section = *m_presenter.index().nodes()[static_cast<size_t>(node)].section;
    const Progress progress = m_presenter.progress(node);
    const QString name = tr("%1 %2, %3 of %4 answered")
                             .arg(section.code, section.title.in(m_language))
                             .arg(progress.answered)
                             .arg(progress.visible);
    //: A section whose questions are out of sight
    return isClosed(node) ? tr("%1, closed").arg(name) : name;
}

/// What a screen reader says of the cell: the column's content in words, and what the question is.
QString GridModel::spokenCell(const Row& row, GridColumn column) const
{
    const framework::Item& item = m_presenter.item(row.item);
    const QString text = cellText(m_presenter, row.item, column, m_language);
    switch (column) {
    case GridColumn::Code:
    case GridColumn::Question:
        return text;
    case GridColumn::Level: {
        const int option = chosenOptions(item, m_presenter.answer(row.item).response).empty()
                               ? -1
                               : chosenOptions(item, m_presenter.answer(row.item).response).front();
        const QString label = option < 0 || item.kind != framework::ItemKind::Option
                                  ? QString()
                                  : item.options[static_cast<size_t>(option)].label.in(m_language);
        //: Spoken: code of the question, its answer, and what the answer is called
        return tr("%1: %2 %3").arg(item.code, text.isEmpty() ? tr("not answered") : text, label).trimmed();
    }
    default:
        break;
    }
    //: Spoken: code of the question, heading of the column, its content
    return tr("%1, %2: %3").arg(item.code, columnTitle(column), text.isEmpty() ? tr("empty") : text);
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& at = row(index.row());
    const auto column = static_cast<GridColumn>(index.column());
    if (at.isSection()) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && column == GridColumn::Code ? QVariant(sectionText(at.node)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_presenter, at.item, column, m_language);
    case Qt::AccessibleTextRole:
        return spokenCell(at, column);
    case Qt::ToolTipRole:
        if (column == GridColumn::Note || column == GridColumn::Question || column == GridColumn::Level)
            return plainToolTip(cellText(m_presenter, at.item, column, m_language));
        break;
    default:
        break;
    }
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool right =
        section == static_cast<int>(GridColumn::Last) || section == static_cast<int>(GridColumn::Gap) ||
        section == static_cast<int>(GridColumn::Target) || section == static_cast<int>(GridColumn::Evidence);
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(static_cast<GridColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void GridModel::onAnswerChanged(int item)
{
    const auto changed = [this](int row) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, kGridColumns - 1));
    };
    changed(rowOfItem(item));
    changed(rowOfSection(m_presenter.topNode(item)));
}

} // namespace sextant::ui
