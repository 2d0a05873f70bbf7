#include "ui/fieldwork/population_model.h"

#include <array>
#include <utility>

namespace sextant::ui {

PopulationModel::PopulationModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void PopulationModel::setSource(const PopulationReader::Source& source)
{
    if (source == m_source)
        return;
    beginResetModel();
    m_source = source;
    m_positions.clear();
    if (m_source) {
        m_positions.assign(static_cast<size_t>(m_source->table->rowCount()), -1);
        qint64 position = 0;
        for (const int row : m_source->population.rows)
            m_positions[static_cast<size_t>(row)] = position++;
    }
    m_picks.clear();
    endResetModel();
    Q_EMIT picksChanged();
}

void PopulationModel::setPicking(bool picking)
{
    if (picking == m_isPicking)
        return;
    beginResetModel();
    m_isPicking = picking;
    endResetModel();
}

bool PopulationModel::toggle(int row)
{
    if (!m_isPicking || row < 0 || row >= rowCount())
        return false;
    const qint64 position = m_positions[static_cast<size_t>(row)];
    if (position < 0)
        return false;
    if (m_picks.erase(position) == 0)
        m_picks.emplace(position, m_lastReason);
    tellRow(row);
    Q_EMIT picksChanged();
    return true;
}

void PopulationModel::setReason(int row, const QString& reason)
{
    const qint64 position = row < 0 || row >= rowCount() ? -1 : m_positions[static_cast<size_t>(row)];
    if (position < 0)
        return;
    m_picks[position] = reason;
    m_lastReason = reason;
    tellRow(row);
    Q_EMIT picksChanged();
}

void PopulationModel::tellRow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int PopulationModel::find(const QString& text, int row) const
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || !m_source)
        return -1;
    // Bytes, as they stand there and in the two cases: 100,000 rows are looked through at once.
    const std::array forms{wanted.toUtf8(), wanted.toUpper().toUtf8(), wanted.toLower().toUtf8()};
    const int rows = rowCount();
    for (int step = 1; step <= rows; ++step) {
        const int at = (row + step) % rows;
        for (int column = 0; column < m_source->table->columnCount(); ++column) {
            const QByteArrayView cell = m_source->table->cell(at, column);
            for (const QByteArray& form : forms)
                if (QByteArray::fromRawData(cell.data(), cell.size()).contains(form))
                    return at;
        }
    }
    return -1;
}

int PopulationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_source ? 0 : m_source->table->rowCount();
}

int PopulationModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_source)
        return 0;
    return m_source->table->columnCount() + (m_isPicking ? 2 : 0);
}

QVariant PopulationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 position = m_positions[static_cast<size_t>(index.row())];
    const auto picked = m_picks.find(position);
    const bool isPicked = position >= 0 && picked != m_picks.end();
    if (m_isPicking && index.column() == 0) {
        if (role == Qt::DisplayRole)
            return isPicked ? QStringLiteral("✓") : QString();
        if (role == Qt::AccessibleTextRole)
            return isPicked ? tr("Chosen") : tr("Not chosen");
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignCenter) : QVariant();
    }
    if (isReason(index.column()))
        return (role == Qt::DisplayRole || role == Qt::EditRole) && isPicked ? QVariant(picked->second)
                                                                             : QVariant();
    const int column = tableColumn(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_source->table->text(index.row(), column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (column == m_source->columns.amount ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QVariant PopulationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && m_source && role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (tableColumn(section) == m_source->columns.amount ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || !m_source || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (m_isPicking && section == 0)
        //: Head of a column of ticks: the items that were chosen by hand
        return tr("Chosen");
    if (isReason(section))
        return tr("Reason");
    return m_source->table->columns()[tableColumn(section)];
}

Qt::ItemFlags PopulationModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isItem = index.isValid() && m_positions[static_cast<size_t>(index.row())] >= 0;
    return isReason(index.column()) && isItem ? flags | Qt::ItemIsEditable : flags;
}

bool PopulationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !isReason(index.column()))
        return false;
    setReason(index.row(), value.toString());
    return true;
}

void PopulationModel::retranslate()
{
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace sextant::ui
