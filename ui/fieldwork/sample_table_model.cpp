#include "ui/fieldwork/sample_table_model.h"

#include "ui/fieldwork/sample_work.h"
#include "ui/shared/format.h"

namespace sextant::ui {

using audit::TestResult;

QString testResultText(TestResult result)
{
    switch (result) {
    case TestResult::Conforming:
        return SampleTableModel::tr("Conforms");
    case TestResult::Deviation:
        return SampleTableModel::tr("Deviation");
    case TestResult::Misstated:
        return SampleTableModel::tr("Misstated");
    case TestResult::Replaced:
        return SampleTableModel::tr("Replaced");
    case TestResult::NotTested:
        break;
    }
    return {};
}

SampleTableModel::SampleTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void SampleTableModel::setRecord(const audit::SampleRecord& record, bool isEditable)
{
    std::vector<size_t> items = itemsToTest(record);
    if (record.id == m_record.id && items.size() == m_items.size()) {
        m_record = record;
        m_items = std::move(items);
        m_isEditable = isEditable;
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_record = record;
    m_items = std::move(items);
    m_isEditable = isEditable;
    endResetModel();
}

void SampleTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SampleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int SampleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SampleTableModel::text(const QModelIndex& index) const
{
    const size_t place = itemAt(index.row());
    const audit::SampledItem& item = m_record.selection[place];
    switch (static_cast<Column>(index.column())) {
    case Number:
        return QString::number(item.position + 1);
    case Reference:
        return item.reference;
    case Text:
        return item.text;
    case Amount:
        return item.amount ? numberText(item.amount->toDouble(), 2, m_theme.language()) : QString();
    case Result:
        return testResultText(resultAt(m_record, place).result);
    case Note:
        return resultAt(m_record, place).note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SampleTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() == Number || index.column() == Amount;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return role == Qt::ToolTipRole && text(index).isEmpty() ? QVariant() : QVariant(text(index));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (index.column() == Result)
            return resultAt(m_record, itemAt(index.row())).result == TestResult::Deviation
                       ? m_theme.tokens().bad
                       : m_theme.tokens().ink;
        return {};
    default:
        return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (section == Number || section == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("No.");
    case Reference:
        //: Head of a column: number of the voucher or row
        return tr("Reference");
    case Text:
        return tr("Text");
    case Amount:
        return tr("Amount");
    case Result:
        return tr("Result");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags SampleTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Note && m_isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool SampleTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Note || value.toString() == text(index))
        return false;
    Q_EMIT noteEdited(index.row(), value.toString());
    return true;
}

} // namespace sextant::ui
