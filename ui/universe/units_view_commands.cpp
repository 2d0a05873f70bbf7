#include "ui/charts/risk_map_widget.h"
#include "ui/universe/propose_panel.h"
#include "ui/universe/unit_panel.h"
#include "ui/universe/unit_table.h"
#include "ui/universe/units_view.h"
#include "ui/universe/universe_acts.h"

#include <QPushButton>

namespace sextant::ui {

namespace {

const QString kUnitKey = u"unit"_qs;
const QString kOpenKey = u"open"_qs;
const QString kSortKey = u"sort"_qs;
const QString kDescendingKey = u"descending"_qs;

} // namespace

std::vector<KeyHint> UnitsView::hints() const
{
    if (stage() == ProposeStage)
        return {{{u"↑"_qs, u"↓"_qs}, tr("move")},
                {{u"Space"_qs}, tr("tick")},
                {{u"Enter"_qs}, tr("add the units")},
                {{u"Esc"_qs}, tr("cancel")}};
    if (stage() == EmptyStage)
        return {{{u"Ins"_qs}, tr("new unit")}};
    return {
        {{u"↑"_qs, u"↓"_qs}, tr("move")},      {{u"0"_qs, u"1"_qs, u"2"_qs, u"3"_qs}, tr("judge the factor")},
        {{u"Enter"_qs}, tr("open the unit")},  {{u"Ctrl"_qs, u"Enter"_qs}, tr("start an audit")},
        {{u"Ins"_qs}, tr("new unit")},         {{u"Del"_qs}, tr("delete")},
        {{u"S"_qs}, tr("sort by the column")}, {{u"F5"_qs}, tr("map")}};
}

std::vector<Command> UnitsView::commands()
{
    const bool canWrite = !m_acts.isReadOnly();
    const bool isChosen = stage() == WorkStage && !m_table->current().isNull();
    const QString none = tr("There is no unit yet.");
    const QString why = canWrite ? none : m_acts.whyLocked();
    return {
        {u"universe.new"_qs, tr("New auditable unit"), QKeySequence(Qt::Key_Insert), Icon::Plus, canWrite,
         [this] { addUnit(); }, m_acts.whyLocked()},
        {u"universe.propose"_qs,
         tr("Propose auditable units"),
         {},
         Icon::Grid,
         canWrite,
         [this] { propose(); },
         m_acts.whyLocked()},
        {u"universe.open"_qs, tr("Open the unit chosen"), QKeySequence(Qt::Key_Return), Icon::Open, isChosen,
         [this] { Q_EMIT m_table->opened(); }, none},
        {u"universe.start"_qs, tr("Start an audit of the unit chosen"), Qt::CTRL | Qt::Key_Return,
         Icon::Audit, isChosen && canWrite, [this] { startCurrent(); }, why},
        {u"universe.delete"_qs, tr("Delete the unit chosen"), QKeySequence(Qt::Key_Delete), Icon::Trash,
         isChosen && canWrite, [this] { deleteCurrent(); }, why},
        {u"universe.map"_qs, tr("Map of impact and likelihood"), QKeySequence(Qt::Key_F5), Icon::Chart,
         stage() == WorkStage, [this] { toggleMap(); }, none},
    };
}

QString UnitsView::help() const
{
    return tr(
        "The audit universe lists what could be audited: chapter by office and country. In the table, digits "
        "judge the factor that is marked beside it and go on to the next; Backspace goes back one. Impact "
        "and "
        "likelihood follow from the factors and may be set by hand. Confidence in the controls lowers the "
        "risk "
        "to what remains; from that follow rank and cycle.");
}

std::vector<QWidget*> UnitsView::panes()
{
    if (stage() == ProposeStage)
        return {m_proposals};
    if (stage() == EmptyStage)
        return {m_emptyPropose};
    return {m_table, m_isPanelOpen ? static_cast<QWidget*>(m_panel) : m_map, m_add};
}

void UnitsView::activated()
{
    refresh();
    if (stage() == ProposeStage)
        m_proposals->focusFirst();
    else if (stage() == EmptyStage)
        m_emptyPropose->setFocus();
    else
        m_table->setFocus();
}

QVariantMap UnitsView::state() const
{
    return {{kUnitKey, m_table->current().toString()},
            {kOpenKey, m_isPanelOpen},
            {kSortKey, m_table->sortColumn()},
            {kDescendingKey, m_table->sortOrder() == Qt::DescendingOrder}};
}

void UnitsView::restoreState(const QVariantMap& state)
{
    if (state.isEmpty())
        return;
    const int column = state.value(kSortKey).toInt();
    if (column >= 0 && column < UnitTableModel::ColumnCount)
        m_table->sortBy(column,
                        state.value(kDescendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->setCurrent(audit::AuditableUnitId::fromString(state.value(kUnitKey).toString()));
    showPanel(state.value(kOpenKey).toBool() && !m_table->current().isNull());
}

} // namespace sextant::ui
