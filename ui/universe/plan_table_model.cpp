#include "ui/universe/plan_table_model.h"

#include "audit/audit_words.h"
#include "ui/shared/format.h"

#include <algorithm>

namespace sextant::ui {

using audit::PlanChoice;

namespace {

int alignmentOf(int column)
{
    const bool isNumber = column == PlanTableModel::Rank || column == PlanTableModel::Days;
    return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

PlanTableModel::PlanTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void PlanTableModel::setRows(std::vector<PlanRow> rows, bool editable)
{
    m_isEditable = editable;
    const bool isSameOrder = std::ranges::equal(
        rows, m_rows, [](const PlanRow& a, const PlanRow& b) { return a.line.unit == b.line.unit; });
    if (!isSameOrder) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PlanTableModel::rowOf(const audit::AuditableUnitId& id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const PlanRow& row) { return row.line.unit; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool isTyped = m_isEditable && (index.column() == Days || index.column() == Reason);
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanRow& row = m_rows[static_cast<size_t>(index.row())];
    const bool hasRisk = index.column() == Risk && !row.isGone;
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == Days ? QString::number(row.line.days) : text(row, index.column());
    case Qt::AccessibleTextRole:
        return hasRisk
                   ? tr("%1, %2").arg(text(row, Risk), audit::label(row.risk.level).in(m_theme.language()))
                   : text(row, index.column());
    case UnitTableModel::LevelRole:
        return hasRisk ? QVariant(static_cast<int>(row.risk.level)) : QVariant();
    case ChosenRole:
        return index.column() == Choice && row.line.choice == PlanChoice::Chosen;
    default:
        return {};
    }
}

QString PlanTableModel::text(const PlanRow& row, int column) const
{
    const bool isChosen = row.line.choice == PlanChoice::Chosen;
    switch (column) {
    case Rank:
        return row.risk.rank > 0 ? QString::number(row.risk.rank) : u"–"_qs;
    case Unit:
        return row.isGone ? tr("A unit that has been deleted") : row.name;
    case Risk:
        return row.isGone ? u"–"_qs : numberText(row.risk.residual.toDouble(), 1, m_theme.language());
    case Due:
        return row.isGone                     ? QString()
               : row.risk.dueYear.has_value() ? QString::number(*row.risk.dueYear)
                                              : tr("now");
    case Choice:
        return row.isNew ? tr("New since the plan") : audit::label(row.line.choice).in(m_theme.language());
    case Quarter:
        //: a quarter of the year, in a narrow column
        return isChosen && row.line.quarter > 0 ? tr("Q%1").arg(row.line.quarter) : u"–"_qs;
    case Days:
        return isChosen || row.line.choice == PlanChoice::NoDays ? QString::number(row.line.days) : u"–"_qs;
    case Reason:
        return row.line.reason;
    case Audit:
        return row.code;
    default:
        return {};
    }
}

bool PlanTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_writer == nullptr)
        return false;
    if (value.toString() == data(index, Qt::EditRole).toString())
        return true;
    const audit::AuditableUnitId id = m_rows[static_cast<size_t>(index.row())].line.unit;
    return m_writer(id, static_cast<Column>(index.column()), value.toString());
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Unit:
        return tr("Unit");
    case Risk:
        return tr("Residual risk");
    case Due:
        return tr("Due");
    case Choice:
        return tr("This year");
    case Quarter:
        return tr("Quarter");
    case Days:
        return tr("Days");
    case Reason:
        return tr("Reason");
    case Audit:
        //: head of a column: the audit that began from the unit
        return tr("Audit");
    default:
        return {};
    }
}

} // namespace sextant::ui
