#include "ui/universe/unit_table_model.h"

#include "audit/audit_words.h"
#include "audit/unit_words.h"
#include "ui/shared/format.h"

#include <algorithm>
#include <limits>

namespace sextant::ui {

namespace {

bool isNumber(int column)
{
    return column == UnitTableModel::Rank || column == UnitTableModel::Inherent ||
           column == UnitTableModel::Confidence;
}

int alignmentOf(int column)
{
    return static_cast<int>((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

std::vector<UnitRow> unitRows(const std::vector<audit::AuditableUnit>& units,
                              const framework::FrameworkIndex* manual, Language language)
{
    std::vector<UnitRow> rows;
    const auto add = [&](const audit::AuditableUnit& unit, const audit::UnitRisk& risk) {
        const int node = manual == nullptr ? -1 : manual->nodeIndexOf(unit.chapter);
        const framework::Section* chapter =
            node < 0 ? nullptr : manual->nodes()[static_cast<size_t>(node)].section;
        QString title = audit::unitTitle(unit, nullptr, language);
        if (unit.title.isEmpty() && chapter != nullptr)
            title = chapter->title.in(language);
        if (title.isEmpty())
            title = unit.entity;
        rows.push_back({unit, risk, title, chapter == nullptr ? QString() : chapter->code,
                        audit::countryName(unit, language)});
    };
    for (const audit::UnitRisk& risk : audit::rankedRisks(units))
        add(*std::ranges::find(units, risk.unit, &audit::AuditableUnit::id), risk);
    for (const audit::AuditableUnit& unit : units)
        if (!unit.active)
            add(unit, audit::riskOf(unit));
    return rows;
}

UnitTableModel::UnitTableModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{}

void UnitTableModel::setRows(std::vector<UnitRow> rows)
{
    const bool isSameOrder = std::ranges::equal(
        rows, m_rows, [](const UnitRow& a, const UnitRow& b) { return a.unit.id == b.unit.id; });
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

int UnitTableModel::rowOf(const audit::AuditableUnitId& id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const UnitRow& row) { return row.unit.id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const UnitRow* UnitTableModel::find(const audit::AuditableUnitId& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[static_cast<size_t>(row)];
}

int UnitTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnitTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const UnitRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Residual
                   ? tr("%1, %2").arg(text(row, Residual),
                                      audit::label(row.risk.level).in(m_theme.language()))
                   : text(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case LevelRole:
        return index.column() == Residual ? QVariant(static_cast<int>(row.risk.level)) : QVariant();
    default:
        return {};
    }
}

QString UnitTableModel::text(const UnitRow& row, int column) const
{
    switch (column) {
    case Rank:
        return row.unit.active ? QString::number(row.risk.rank) : u"–"_qs;
    case Unit:
        return row.unit.active ? row.title : tr("%1 (out of use)").arg(row.title);
    case Chapter:
        return row.chapter;
    case Entity:
        return row.unit.entity;
    case Country:
        return row.country;
    case Weights:
        //: impact and likelihood, "4 × 3"
        return tr("%1 × %2").arg(row.risk.impact).arg(row.risk.likelihood);
    case Inherent:
        return QString::number(row.risk.inherent);
    case Confidence:
        return QString::number(row.unit.controlConfidence);
    case Residual:
        return numberText(row.risk.residual.toDouble(), 1, m_theme.language());
    case Cycle:
        return tr("%n year(s)", nullptr, row.risk.cycleYears);
    case LastAudited:
        return row.unit.lastAudited.isValid() ? fieldDate(row.unit.lastAudited) : tr("never");
    case Due:
        return row.risk.dueYear.has_value() ? QString::number(*row.risk.dueYear) : tr("now");
    default:
        return {};
    }
}

QVariant UnitTableModel::sortKey(const UnitRow& row, int column) const
{
    switch (column) {
    case Rank:
        return row.unit.active ? row.risk.rank : std::numeric_limits<int>::max();
    case Chapter:
        return row.chapter.rightJustified(4, u'0');
    case Weights:
    case Inherent:
        return row.risk.inherent;
    case Confidence:
        return row.unit.controlConfidence;
    case Residual:
        return row.risk.residual.toDouble();
    case Cycle:
        return row.risk.cycleYears;
    case LastAudited:
        return row.unit.lastAudited.isValid() ? row.unit.lastAudited : QDate(1, 1, 1);
    case Due:
        return row.risk.dueYear.value_or(0);
    default:
        return text(row, column);
    }
}

QVariant UnitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case Chapter:
        return tr("Chapter");
    case Entity:
        return tr("Entity");
    case Country:
        return tr("Country");
    case Weights:
        return tr("Impact × likelihood");
    case Inherent:
        //: head of a column: inherent risk
        return tr("Inherent");
    case Confidence:
        //: head of a column: confidence in the controls
        return tr("Controls");
    case Residual:
        return tr("Residual risk");
    case Cycle:
        return tr("Cycle");
    case LastAudited:
        return tr("Last audited");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace sextant::ui
