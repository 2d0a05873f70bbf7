#include "ui/fieldwork/sample_table_model.h"

#include "audit/sample_words.h"
#include "ui/shared/format.h"

#include <algorithm>

namespace sextant::ui {

using audit::TestResult;

SampleTableModel::SampleTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void SampleTableModel::setRecord(const audit::SampleRecord& record, bool isEditable)
{
    const bool isSame = record.id == m_record.id;
    m_record = record;
    m_isEditable = isEditable;
    m_items = audit::itemsToTest(record);
    m_results.clear();
    for (size_t i = 0; i < record.selection.size(); ++i)
        m_results.push_back(audit::resultAt(record, i));
    std::vector<size_t> rows = passing();
    // What no longer passes the filter stays until the filter is set anew: nothing goes under the user's
    // hands.
    if (isSame && m_filter != SampleFilter::All && rows.size() <= m_rows.size() &&
        std::ranges::all_of(m_rows,
                            [&](size_t item) { return std::ranges::find(m_items, item) != m_items.end(); }))
        rows = m_rows;
    if (isSame && rows == m_rows) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void SampleTableModel::setFilter(SampleFilter filter)
{
    beginResetModel();
    m_filter = filter;
    m_rows = passing();
    endResetModel();
}

bool SampleTableModel::passes(size_t item, SampleFilter filter) const
{
    const TestResult result = m_results[item].result;
    switch (filter) {
    case SampleFilter::All:
        break;
    case SampleFilter::Open:
        return result == TestResult::NotTested;
    case SampleFilter::Failing:
        return result == TestResult::Deviation || result == TestResult::Misstated;
    case SampleFilter::Replaced:
        return result == TestResult::Replaced;
    }
    return true;
}

std::vector<size_t> SampleTableModel::passing() const
{
    std::vector<size_t> rows;
    std::ranges::copy_if(m_items, std::back_inserter(rows),
                         [this](size_t item) { return passes(item, m_filter); });
    return rows;
}

int SampleTableModel::countOf(SampleFilter filter) const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [&](size_t item) { return passes(item, filter); }));
}

int SampleTableModel::rowOf(size_t item) const
{
    const auto at = std::ranges::find(m_rows, item);
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

bool SampleTableModel::isEmptyColumn(Column column) const
{
    return std::ranges::all_of(m_items, [&](size_t item) { return text(item, column).isEmpty(); });
}

void SampleTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SampleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SampleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SampleTableModel::resultText(int row) const
{
    return text(itemAt(row), Result);
}

QString SampleTableModel::text(size_t place, int column) const
{
    const audit::SampledItem& item = m_record.selection[place];
    const audit::SampleResult& result = m_results[place];
    const auto money = [this](const std::optional<Decimal>& amount) {
        return amount ? numberText(amount->toDouble(), 2, m_theme.language()) : QString();
    };
    switch (static_cast<Column>(column)) {
    case Number:
        return QString::number(item.position + 1);
    case Reference:
        return item.reference;
    case Date:
        return item.date.isValid() ? fieldDate(item.date) : QString();
    case Text:
        return item.text;
    case Amount:
        return money(item.amount);
    case DrawnAs:
        return audit::drawnAs(item, m_record).in(m_theme.language());
    case Result:
        return audit::resultWord(result.result, m_record.design.plan.method).in(m_theme.language());
    case Audited:
        return money(result.audited);
    case Note:
        return result.note;
    case Files:
        return result.evidence.empty() ? QString() : QString::number(result.evidence.size());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SampleTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const size_t item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case Qt::EditRole:
        // Without groups of three, as it is typed.
        if (index.column() == Audited && m_results[item].audited)
            return m_results[item].audited->toString();
        return text(item, index.column());
    case Qt::ToolTipRole: {
        const QString whole = text(item, index.column());
        return whole.isEmpty() ? QVariant() : QVariant(whole);
    }
    case Qt::TextAlignmentRole: {
        const int column = index.column();
        const bool isNumber = column == Number || column == Amount || column == Audited || column == Files;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    default:
        return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber =
            section == Number || section == Amount || section == Audited || section == Files;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("No.");
    case Reference:
        //: Head of a column: number of the voucher or row
        return tr("Reference");
    case Date:
        return tr("Date");
    case Text:
        return tr("Text");
    case Amount:
        return tr("Amount");
    case DrawnAs:
        //: Head of a column: why an item is in the sample ("Certain", "Added", a reason)
        return tr("In the sample");
    case Result:
        return tr("Result");
    case Audited:
        return tr("Audited");
    case Note:
        return tr("Note");
    case Files:
        return tr("Files");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags SampleTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isField =
        index.column() == Note ||
        (index.column() == Audited && m_record.selection[itemAt(index.row())].amount.has_value());
    return isField && m_isEditable ? flags | Qt::ItemIsEditable : flags;
}

workspace::DraftPlace SampleTableModel::notePlace(int row) const
{
    return {m_record.id, u"note/"_qs + QString::number(m_record.selection[itemAt(row)].position)};
}

bool SampleTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    if (index.column() == Note)
        Q_EMIT noteEdited(index.row(), value.toString());
    else if (index.column() == Audited)
        Q_EMIT auditedEdited(index.row(), value.toString());
    return true;
}

} // namespace sextant::ui
