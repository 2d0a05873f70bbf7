#include "ui/shared/evidence_table_model.h"

#include "ui/shared/evidence_words.h"
#include "ui/shared/format.h"

#include <algorithm>

namespace sextant::ui {

namespace {

/// Full-width letters as their ordinary forms, all in lower case.
QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

const EvidenceRow& rowOf(const QModelIndex& index)
{
    return *index.data(EvidenceTableModel::RowRole).value<const EvidenceRow*>();
}

} // namespace

EvidenceTableModel::EvidenceTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void EvidenceTableModel::setRows(std::vector<EvidenceRow> rows)
{
    const bool isSame = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const EvidenceRow& a, const EvidenceRow& b) { return a.file.evidence.id == b.file.evidence.id; });
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EvidenceTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EvidenceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvidenceTableModel::stateWords(ContentState state)
{
    switch (state) {
    case ContentState::Unchecked:
        return tr("not checked");
    case ContentState::Whole:
        return tr("whole");
    case ContentState::Damaged:
        return tr("damaged");
    case ContentState::Missing:
        return tr("missing");
    }
    return {};
}

QString EvidenceTableModel::text(const EvidenceRow& row, int column) const
{
    const assessment::Evidence& file = row.file.evidence;
    switch (column) {
    case Name:
        return file.fileName;
    case Type:
        return typeWords(file.mediaType);
    case Size:
        return sizeText(file.sizeBytes);
    case Added:
        return fieldDate(file.addedAt.toLocalTime().date());
    case Uses:
        return row.uses.isEmpty() ? tr("not used") : row.uses;
    case State:
        return stateWords(row.state);
    default:
        return {};
    }
}

QVariant EvidenceTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const EvidenceRow& row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case RowRole:
        return QVariant::fromValue(&row);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case SortRole:
        if (index.column() == Size)
            return row.file.evidence.sizeBytes;
        if (index.column() == Added)
            return row.file.evidence.addedAt;
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (index.column() == Size ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant EvidenceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList headings{tr("Name"), tr("Type"), tr("Size"), tr("Added"), tr("Used by"), tr("Content")};
    return headings.value(section);
}

EvidenceFilter::EvidenceFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(EvidenceTableModel::SortRole);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void EvidenceFilter::setSearch(const QString& text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void EvidenceFilter::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto cell = [&](int column) { return sourceModel()->index(row, column, parent); };
    if (m_condition && !m_condition(rowOf(cell(EvidenceTableModel::Name))))
        return false;
    const QString text = folded(cell(EvidenceTableModel::Name).data().toString() + u' ' +
                                cell(EvidenceTableModel::Type).data().toString() + u' ' +
                                cell(EvidenceTableModel::Uses).data().toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

bool EvidenceFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    return rowOf(left).file.evidence.id < rowOf(right).file.evidence.id;
}

} // namespace sextant::ui
