#include "ui/universe/units_view.h"

#include "audit/audit_words.h"
#include "audit/unit_words.h"
#include "report/phrases.h"
#include "ui/charts/risk_map_widget.h"
#include "ui/shared/text_block.h"
#include "ui/universe/propose_panel.h"
#include "ui/universe/unit_panel.h"
#include "ui/universe/unit_start.h"
#include "ui/universe/unit_table.h"
#include "ui/universe/universe_acts.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <array>

namespace sextant::ui {

namespace {

/// Off while there is a reason, which pointing at it and screen readers tell.
void allow(QPushButton* button, const QString& whyNot)
{
    button->setEnabled(whyNot.isEmpty());
    button->setToolTip(whyNot);
}

RiskBand bandOf(int product)
{
    return product >= 12 ? RiskBand::High : product >= 6 ? RiskBand::Medium : RiskBand::Low;
}

} // namespace

UnitsView::~UnitsView() = default;

void UnitsView::setOrganisation(const organisation::OrganisationId& organisation)
{
    if (organisation == m_organisation)
        return;
    commitTyping();
    m_organisation = organisation;
    m_isPanelOpen = false;
    setStage(WorkStage);
    refresh();
    m_table->moveBy(0);
}

UnitsView::Stage UnitsView::stage() const
{
    return static_cast<Stage>(m_stack->currentIndex());
}

void UnitsView::setStage(Stage stage)
{
    if (stage == WorkStage && !hasUnits())
        stage = EmptyStage;
    m_stack->setCurrentIndex(stage);
    showActions();
    Q_EMIT hintsChanged();
}

void UnitsView::setFront(bool front)
{
    m_isFront = front;
    showActions();
}

void UnitsView::showActions()
{
    for (QPushButton* button : {m_propose, m_add})
        button->setVisible(m_isFront && stage() == WorkStage);
    for (QPushButton* button : {m_propose, m_add, m_emptyPropose, m_emptyAdd})
        allow(button, m_acts.whyLocked());
}

std::vector<QWidget*> UnitsView::actions() const
{
    return {m_propose, m_add};
}

void UnitsView::refresh()
{
    const audit::AuditableUnitId kept = m_table->current();
    const int place = m_table->currentIndex().row();
    m_model->setRows(unitRows(m_acts.audits().units(m_organisation), m_acts.chapters(), m_theme.language()));
    m_table->setCurrent(kept);
    if (hasUnits() && m_table->current().isNull())
        m_table->moveBy(std::max(0, place)); // what was deleted leaves its place to the next
    if (stage() != ProposeStage)
        setStage(WorkStage);
    showMap();
    showCurrent();
}

void UnitsView::showMap()
{
    RiskMapSpec spec;
    std::array<int, audit::kRiskLevelCount> levels{};
    for (int cell = 0; cell < kRiskSteps * kRiskSteps; ++cell)
        spec.cells[static_cast<size_t>(cell)].band = bandOf(impactOfCell(cell) * likelihoodOfCell(cell));
    for (const UnitRow& row : m_model->rows()) {
        if (!row.unit.active)
            continue;
        const int cell = riskCell(row.risk.impact, row.risk.likelihood);
        spec.cells[static_cast<size_t>(cell)].marks.append(QString::number(row.risk.rank));
        ++levels[static_cast<size_t>(row.risk.level)];
    }
    spec.impact = tr("Impact");
    spec.likelihood = tr("Likelihood");
    const QString counts = tr("Residual risk: %1 high, %2 medium, %3 low.")
                               .arg(levels[static_cast<size_t>(audit::RiskLevel::High)])
                               .arg(levels[static_cast<size_t>(audit::RiskLevel::Medium)])
                               .arg(levels[static_cast<size_t>(audit::RiskLevel::Low)]);
    spec.description = tr("Where the units lie by impact and likelihood, before controls.") + u' ' + counts;
    m_map->setAccessibleName(tr("Impact and likelihood"));
    m_map->setCaption(tr("Impact and likelihood"), {});
    m_map->setSpec(spec);
    m_mapText->setText(
        report::sentences({tr("The numbers are ranks, as in the table; the place is the risk before "
                              "controls."),
                           counts},
                          m_theme.language()));
}

void UnitsView::showCurrent()
{
    const UnitRow* row = m_model->find(m_table->current());
    if (row == nullptr) {
        m_isPanelOpen = false;
        m_map->setSelected(-1);
    } else {
        m_panel->showUnit(*row);
        m_map->setSelected(row->unit.active ? riskCell(row->risk.impact, row->risk.likelihood) : -1);
    }
    arrange();
}

void UnitsView::showPanel(bool open)
{
    if (m_isPanelOpen == open)
        return;
    m_isPanelOpen = open;
    showCurrent();
    Q_EMIT stateChanged();
    Q_EMIT hintsChanged();
}

void UnitsView::toggleMap()
{
    if (stage() != WorkStage)
        return;
    m_isMapWanted = m_isPanelOpen || !m_map->hasFocus();
    showPanel(false);
    arrange();
    if (m_isMapWanted)
        m_map->setFocus();
    else
        m_table->setFocus();
}

/// The first unit in the cell, or the one after the current one.
void UnitsView::openCell(int cell)
{
    std::vector<audit::AuditableUnitId> here;
    for (const UnitRow& row : m_model->rows())
        if (row.unit.active && riskCell(row.risk.impact, row.risk.likelihood) == cell)
            here.push_back(row.unit.id);
    if (here.empty())
        return;
    const auto current = std::ranges::find(here, m_table->current());
    const bool hasNext = current != here.end() && current + 1 != here.end();
    m_table->setCurrent(hasNext ? *(current + 1) : here.front());
}

void UnitsView::showUnit(const audit::AuditableUnitId& id)
{
    setStage(WorkStage);
    m_table->setCurrent(id);
    showPanel(true);
}

void UnitsView::addUnit()
{
    if (m_acts.isReadOnly())
        return;
    commitTyping();
    audit::AuditableUnit unit;
    unit.organisation = m_organisation;
    (m_theme.language() == Language::Chinese ? unit.title.zh : unit.title.en) = tr("New unit");
    unit.factors[static_cast<size_t>(audit::RiskFactor::TimeSinceAudit)] =
        audit::timeSinceAuditFactor({}, m_acts.today());
    const audit::AuditableUnitId added = m_acts.addUnit(unit);
    if (added.isNull())
        return;
    refresh();
    showUnit(added);
    m_panel->focusName();
}

void UnitsView::propose()
{
    if (m_acts.isReadOnly())
        return;
    commitTyping();
    m_proposals->open(m_organisation);
    setStage(ProposeStage);
    m_proposals->focusFirst();
}

void UnitsView::addProposed()
{
    const auto units = m_proposals->chosen();
    if (units.empty() || !m_acts.addUnits(units))
        return;
    m_stack->setCurrentIndex(WorkStage);
    refresh();
    leaveProposals();
    Q_EMIT told(
        MessageKind::Ok, tr("%n unit(s) added.", nullptr, static_cast<int>(units.size())),
        tr("Judge each by nine digits, typed in its row: 0 to 3 for each factor. Ctrl+Z takes them all "
           "away again."));
}

void UnitsView::leaveProposals()
{
    m_stack->setCurrentIndex(WorkStage);
    setStage(WorkStage);
    activated();
}

void UnitsView::deleteCurrent()
{
    const UnitRow* row = m_model->find(m_table->current());
    if (row == nullptr || m_acts.isReadOnly())
        return;
    const QString name = audit::unitName(row->unit, m_acts.chapters(), m_theme.language());
    const bool wasInPanel = m_panel->isAncestorOf(focusWidget());
    if (!m_acts.remove(row->unit.id))
        return;
    if (wasInPanel)
        m_table->setFocus();
    Q_EMIT told(MessageKind::Ok, tr("“%1” has been deleted.").arg(name), tr("Ctrl+Z brings it back."));
}

void UnitsView::startCurrent()
{
    const UnitRow* row = m_model->find(m_table->current());
    if (row == nullptr || m_acts.isReadOnly())
        return;
    commitTyping();
    Q_EMIT engagementRequested(auditOf(row->unit, m_acts.chapters(), m_theme.language(), m_acts.today()));
}

void UnitsView::commitTyping()
{
    m_panel->commitTyping();
}

void UnitsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert && stage() != ProposeStage)
        addUnit();
    else if (event->key() == Qt::Key_F5)
        toggleMap();
    else if (event->key() == Qt::Key_Escape && m_isPanelOpen)
        Q_EMIT m_panel->closed();
    else if (event->key() == Qt::Key_Escape && m_map->hasFocus())
        toggleMap();
    else
        AuditView::keyPressEvent(event);
}

void UnitsView::resizeEvent(QResizeEvent* event)
{
    AuditView::resizeEvent(event);
    arrange();
}

void UnitsView::showEvent(QShowEvent* event)
{
    AuditView::showEvent(event);
    arrange();
}

void UnitsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    AuditView::changeEvent(event);
}

} // namespace sextant::ui
