#include "open_file.h"

#include "ui/assessment/assessment_page.h"
#include "ui/audit/audit_page.h"
#include "ui/audit/plan_tab.h"
#include "ui/auditreport/audit_report_tab.h"
#include "ui/comparison/comparison_page.h"
#include "ui/evidence/evidence_page.h"
#include "ui/fieldwork/fieldwork_tab.h"
#include "ui/findings/findings_tab.h"
#include "ui/followup/follow_up_tab.h"
#include "ui/home/home_page.h"
#include "ui/manual/manual_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/paper/paper_page.h"
#include "ui/plan/plan_page.h"
#include "ui/report/report_page.h"
#include "ui/report/self_check_button.h"
#include "ui/results/results_page.h"
#include "ui/shared/error_text.h"
#include "ui/shared/evidence_opener.h"
#include "ui/universe/universe_view.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/evidence_service.h"

#include <QCoreApplication>

namespace sextant::app {

namespace {

auto goTo(OpenFile* file, const QString& id)
{
    return [file, id] { Q_EMIT file->pageRequested(id); };
}

} // namespace

ui::Page* OpenFile::makeHome()
{
    auto* page = new ui::HomePage(m_context.theme, *m_workspace, m_context.recent);
    page->setAssessment(m_assessment);
    page->setCurrentItem(m_item);
    restore(page);
    connect(this, &OpenFile::assessmentSelected, page, &ui::HomePage::setAssessment);
    connect(this, &OpenFile::itemSelected, page, &ui::HomePage::setCurrentItem);
    connect(page, &ui::HomePage::continueRequested, this, goTo(this, u"assessment"_qs));
    connect(page, &ui::HomePage::resultsRequested, this, goTo(this, u"results"_qs));
    connect(page, &ui::HomePage::reportRequested, this, goTo(this, u"report"_qs));
    connect(page, &ui::HomePage::newAssessmentRequested, this, goTo(this, u"organisation"_qs));
    connect(page, &ui::HomePage::assessmentRequested, this, &OpenFile::openAssessment);
    connect(page, &ui::HomePage::actionRequested, this, &OpenFile::openAction);
    connect(page, &ui::HomePage::dueRequested, this, &OpenFile::openDue);
    connect(page, &ui::HomePage::auditRequested, this, &OpenFile::openStep);
    connect(page, &ui::HomePage::fileRequested, this, &OpenFile::fileRequested);
    return page;
}

ui::Page* OpenFile::makeAssessment()
{
    auto* page = new ui::AssessmentPage({m_context.theme,
                                         m_context.clock,
                                         m_context.dialogs,
                                         *m_workspace,
                                         m_undo,
                                         {},
                                         m_context.openedFolder,
                                         &m_context.settings,
                                         &m_phrases});
    m_assessmentPage = page;
    restore(page);
    if (page->presenter().assessmentId() != m_assessment)
        page->setAssessment(m_assessment);
    if (!m_item.isNull())
        page->showItem(m_item);
    followAssessmentPage();
    connect(this, &OpenFile::assessmentSelected, page, &ui::AssessmentPage::setAssessment);
    connect(page, &ui::AssessmentPage::startRequested, this, goTo(this, u"organisation"_qs));
    connect(page, &ui::AssessmentPage::resultsRequested, this, goTo(this, u"results"_qs));
    connect(page, &ui::AssessmentPage::evidenceRequested, this, goTo(this, u"evidence"_qs));
    connect(page, &ui::AssessmentPage::paperRequested, this, [this] { openPaper(m_assessment); });
    return page;
}

void OpenFile::followAssessmentPage()
{
    const auto keepItem = [this](int index) {
        if (index < 0)
            return;
        m_item = m_assessmentPage->presenter().item(index).id;
        Q_EMIT itemSelected(m_item);
    };
    const auto& presenter = m_assessmentPage->presenter();
    keepItem(presenter.current());
    connect(&presenter, &ui::AssessmentPresenter::currentChanged, this, keepItem);
    connect(&presenter, &ui::AssessmentPresenter::currentChanged, this, &OpenFile::moved);
}

ui::Page* OpenFile::makeEvidence()
{
    auto* page = new ui::EvidencePage({m_context.theme,
                                       m_context.clock,
                                       m_context.dialogs,
                                       *m_workspace,
                                       {},
                                       m_context.openedFolder,
                                       &m_context.settings});
    page->setAssessment(m_assessment);
    restore(page);
    connect(this, &OpenFile::assessmentSelected, page, &ui::EvidencePage::setAssessment);
    connect(page, &ui::EvidencePage::itemRequested, this,
            [this](const assessment::AssessmentId& assessment, const framework::ItemId& item) {
                if (openInAudit(assessment, item))
                    return;
                if (assessment != m_assessment)
                    selectAssessment(assessment);
                openItem(item);
            });
    return page;
}

ui::Page* OpenFile::makeAudit()
{
    const std::vector<ui::AuditPage::MakeTab> steps{
        [this] {
            return new ui::PlanTab({m_context.theme, m_context.clock, *m_workspace, m_context.library, m_undo,
                                    m_context.dialogs, QCoreApplication::applicationVersion()});
        },
        [this] { return newFieldworkTab(); },
        [this] {
            return new ui::FindingsTab({m_context.theme,
                                        m_context.clock,
                                        m_context.dialogs,
                                        *m_workspace,
                                        m_undo,
                                        {},
                                        m_context.openedFolder});
        },
        [this] {
            return new ui::AuditReportTab({m_context.theme, m_context.clock, m_context.dialogs, *m_workspace,
                                           m_undo, QCoreApplication::applicationVersion()});
        },
        [this] { return newFollowUpTab(); },
    };
    auto* page = new ui::AuditPage({m_context.theme, m_context.clock, *m_workspace, m_context.library, m_undo,
                                    steps, [this] { return newUniverseView(); }});
    m_auditPage = page;
    page->setOrganisation(m_organisation);
    restore(page);
    connect(this, &OpenFile::organisationSelected, page, &ui::AuditPage::setOrganisation);
    return page;
}

ui::EngagementTab* OpenFile::newFieldworkTab()
{
    auto* tab = new ui::FieldworkTab({m_context.theme,
                                      m_context.clock,
                                      m_context.dialogs,
                                      *m_workspace,
                                      m_undo,
                                      {{}, m_context.openedFolder, &m_context.settings}});
    connect(tab, &ui::FieldworkTab::evidenceRequested, this, goTo(this, u"evidence"_qs));
    connect(tab, &ui::FieldworkTab::paperRequested, this,
            [this, tab] { openPaper(tab->presenter().assessmentId()); });
    return tab;
}

ui::AuditView* OpenFile::newUniverseView()
{
    return new ui::UniverseView(
        {m_context.theme, m_context.clock, m_context.dialogs, *m_workspace, m_context.library, m_undo});
}

ui::EngagementTab* OpenFile::newFollowUpTab()
{
    auto* tab = new ui::FollowUpTab({m_context.theme,
                                     m_context.clock,
                                     m_context.dialogs,
                                     *m_workspace,
                                     m_undo,
                                     {},
                                     m_context.openedFolder});
    connect(tab, &ui::FollowUpTab::planRequested, this, &OpenFile::openAction);
    return tab;
}

ui::Page* OpenFile::makeResults()
{
    auto* page = new ui::ResultsPage({m_context.theme, *m_workspace, m_undo});
    page->setAssessment(m_assessment);
    restore(page);
    connect(this, &OpenFile::assessmentSelected, page, &ui::ResultsPage::setAssessment);
    connect(page, &ui::ResultsPage::itemRequested, this, &OpenFile::openItem);
    connect(page, &ui::ResultsPage::questionsRequested, this, goTo(this, u"assessment"_qs));
    connect(page, &ui::ResultsPage::actionRequested, this, &OpenFile::openActionFor);
    connect(page, &ui::ResultsPage::reportRequested, this, goTo(this, u"report"_qs));
    connect(page, &ui::ResultsPage::comparisonRequested, this, goTo(this, u"comparison"_qs));
    return page;
}

ui::Page* OpenFile::makeComparison()
{
    auto* page = new ui::ComparisonPage({m_context.theme, m_context.dialogs, *m_workspace, m_context.library,
                                         QCoreApplication::applicationVersion()});
    restore(page);
    page->setAssessment(m_assessment);
    connect(this, &OpenFile::assessmentSelected, page, &ui::ComparisonPage::setAssessment);
    connect(page, &ui::ComparisonPage::answersRequested, this, &OpenFile::openAnswers);
    connect(page, &ui::ComparisonPage::resultsRequested, this, goTo(this, u"results"_qs));
    return page;
}

ui::Page* OpenFile::makePlan()
{
    auto* page =
        new ui::PlanPage({m_context.theme, m_context.clock, m_context.dialogs, *m_workspace, m_undo});
    m_planPage = page;
    page->setOrganisation(m_organisation);
    page->setAssessment(m_assessment);
    restore(page);
    connect(this, &OpenFile::organisationSelected, page, &ui::PlanPage::setOrganisation);
    connect(this, &OpenFile::assessmentSelected, page, &ui::PlanPage::setAssessment);
    connect(page, &ui::PlanPage::itemRequested, this,
            [this](const assessment::AssessmentId& id, const framework::ItemId& item) {
                if (openInAudit(id, item))
                    return;
                const auto shown = m_workspace->assessments().framework(m_assessment);
                if (shown == nullptr || shown->index.indexOf(item) < 0)
                    selectAssessment(id);
                openItem(item);
            });
    connect(page, &ui::PlanPage::followUpRequested, this,
            [this](const audit::EngagementId& id, const improvement::ActionId& action) {
                openStep(id, u"follow-up"_qs, action.toString());
            });
    auto* opener =
        new ui::EvidenceOpener(m_workspace->evidence(), {}, ui::EvidenceOpener::defaultFolder(), page);
    connect(page, &ui::PlanPage::openFileRequested, opener, &ui::EvidenceOpener::open);
    connect(opener, &ui::EvidenceOpener::failed, page,
            [this, page](const Error& error) { m_context.dialogs.tell(page, ui::errorNotice(error)); });
    return page;
}

ui::Page* OpenFile::makeReport()
{
    auto* page = new ui::ReportPage({m_context.theme, m_context.dialogs, *m_workspace, m_context.library,
                                     m_undo, QCoreApplication::applicationVersion()});
    page->setAssessment(m_assessment);
    restore(page);
    connect(this, &OpenFile::assessmentSelected, page, &ui::ReportPage::setAssessment);
    connect(page, &ui::ReportPage::reportCheckRequested, this, &OpenFile::reportCheckRequested);
    followSelfCheck(page->selfCheck());
    return page;
}

/// What is to be mended before printing is mended where it is.
void OpenFile::followSelfCheck(ui::SelfCheckButton& check)
{
    connect(&check, &ui::SelfCheckButton::itemRequested, this,
            [this](const assessment::AssessmentId& id, const framework::ItemId& item) {
                if (openInAudit(id, item))
                    return;
                if (id != m_assessment)
                    selectAssessment(id);
                openItem(item);
            });
    connect(&check, &ui::SelfCheckButton::actionRequested, this, &OpenFile::openAction);
    connect(&check, &ui::SelfCheckButton::stepRequested, this,
            [this](const assessment::AssessmentId& id, const QString& step) {
                openStep(m_workspace->audits().engagementOf(id), step, {});
            });
    connect(&check, &ui::SelfCheckButton::organisationRequested, this, goTo(this, u"organisation"_qs));
}

ui::Page* OpenFile::makePaper()
{
    auto* page = new ui::PaperPage({m_context.theme, m_context.dialogs, *m_workspace, m_undo, m_context.clock,
                                    QCoreApplication::applicationVersion()});
    m_paperPage = page;
    page->setAssessment(m_paper.isNull() ? m_assessment : m_paper);
    restore(page);
    connect(this, &OpenFile::assessmentSelected, page, &ui::PaperPage::setAssessment);
    return page;
}

void OpenFile::openPaper(const assessment::AssessmentId& id)
{
    m_paper = id; // a page that is made now begins there
    if (m_paperPage != nullptr)
        m_paperPage->setAssessment(id);
    Q_EMIT pageRequested(u"paper"_qs);
}

ui::Page* OpenFile::makeManual()
{
    auto* page = new ui::ManualPage(
        {m_context.theme, m_context.dialogs, m_context.library, QCoreApplication::applicationVersion()});
    restore(page);
    return page;
}

ui::Page* OpenFile::makeOrganisation()
{
    auto* page =
        new ui::OrganisationPage(m_context.theme, *m_workspace, m_context.library, m_undo, m_context.dialogs);
    page->setOrganisation(m_organisation);
    restore(page);
    connect(this, &OpenFile::organisationSelected, page, &ui::OrganisationPage::setOrganisation);
    connect(page, &ui::OrganisationPage::organisationSelected, this, &OpenFile::selectOrganisation);
    connect(page, &ui::OrganisationPage::assessmentRequested, this, &OpenFile::openAssessment);
    return page;
}

} // namespace sextant::app
