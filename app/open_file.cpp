#include "open_file.h"

#include "ui/assessment/assessment_page.h"
#include "ui/home/home_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/report/report_page.h"
#include "ui/results/results_page.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

#include <QCoreApplication>

namespace sextant::app {

namespace {

const QString kOrganisation = QStringLiteral("organisation");
const QString kAssessment = QStringLiteral("assessment");
const QString kPanes = QStringLiteral("assessmentPage");

} // namespace

OpenFile::OpenFile(const Context& context, std::unique_ptr<workspace::Workspace> workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_home(new ui::HomePage(context.theme, *m_workspace, context.recent))
    , m_assessmentPage(
          new ui::AssessmentPage({context.theme, context.clock, context.dialogs, *m_workspace, m_undo}))
    , m_results(new ui::ResultsPage({context.theme, *m_workspace}))
    , m_report(new ui::ReportPage(
          {context.theme, context.dialogs, *m_workspace, QCoreApplication::applicationVersion()}))
    , m_organisationPage(
          new ui::OrganisationPage(context.theme, *m_workspace, context.library, m_undo, context.dialogs))
{
    connectPages();
    connect(&m_workspace->notifier(), &workspace::ChangeNotifier::listChanged, this,
            &OpenFile::keepSelection);
    connect(&m_workspace->notifier(), &workspace::ChangeNotifier::organisationChanged, this,
            &OpenFile::organisationShown);
}

OpenFile::~OpenFile() = default;

std::vector<ui::Page*> OpenFile::pages() const
{
    return {m_home, m_assessmentPage, m_results, m_report, m_organisationPage};
}

void OpenFile::connectPages()
{
    const auto goTo = [this](const QString& id) { return [this, id] { Q_EMIT pageRequested(id); }; };
    const auto openAssessment = [this](const assessment::AssessmentId& id) {
        selectAssessment(id);
        Q_EMIT pageRequested(m_assessmentPage->id());
    };
    connect(m_home, &ui::HomePage::continueRequested, this, goTo(m_assessmentPage->id()));
    connect(m_home, &ui::HomePage::resultsRequested, this, goTo(m_results->id()));
    connect(m_home, &ui::HomePage::reportRequested, this, goTo(m_report->id()));
    connect(m_home, &ui::HomePage::newAssessmentRequested, this, goTo(m_organisationPage->id()));
    connect(m_home, &ui::HomePage::assessmentRequested, this, openAssessment);
    connect(m_home, &ui::HomePage::fileRequested, this, &OpenFile::fileRequested);
    connect(m_assessmentPage, &ui::AssessmentPage::startRequested, this, goTo(m_organisationPage->id()));
    connect(m_assessmentPage, &ui::AssessmentPage::openFileRequested, this, &OpenFile::fileRequested);
    connect(m_assessmentPage, &ui::AssessmentPage::resultsRequested, this, goTo(m_results->id()));
    connect(&m_assessmentPage->presenter(), &ui::AssessmentPresenter::currentChanged, this,
            [this](int index) {
                if (index >= 0)
                    m_home->setCurrentItem(m_assessmentPage->presenter().item(index).id);
                Q_EMIT moved();
            });
    connect(m_results, &ui::ResultsPage::itemRequested, this, [this](const framework::ItemId& item) {
        m_assessmentPage->showItem(item);
        Q_EMIT pageRequested(m_assessmentPage->id());
    });
    connect(m_results, &ui::ResultsPage::questionsRequested, this, goTo(m_assessmentPage->id()));
    connect(m_results, &ui::ResultsPage::reportRequested, this, goTo(m_report->id()));
    connect(m_organisationPage, &ui::OrganisationPage::organisationSelected, this,
            &OpenFile::selectOrganisation);
    connect(m_organisationPage, &ui::OrganisationPage::assessmentRequested, this, openAssessment);
}

const organisation::Organisation* OpenFile::organisation() const
{
    return m_workspace->organisations().find(m_organisation);
}

void OpenFile::selectOrganisation(const organisation::OrganisationId& id)
{
    m_organisation = id;
    m_organisationPage->setOrganisation(id);
    const assessment::Assessment* shown = m_workspace->assessments().find(m_assessment);
    if (shown == nullptr || shown->organisation != id) {
        const auto ids = m_workspace->assessments().of(id);
        selectAssessment(ids.empty() ? assessment::AssessmentId() : ids.back());
    }
    Q_EMIT organisationShown();
}

void OpenFile::selectAssessment(const assessment::AssessmentId& id)
{
    m_assessment = id;
    m_assessmentPage->setAssessment(id);
    m_home->setAssessment(id);
    m_results->setAssessment(id);
    m_report->setAssessment(id);
    const assessment::Assessment* shown = m_workspace->assessments().find(id);
    if (shown != nullptr && shown->organisation != m_organisation)
        selectOrganisation(shown->organisation);
}

void OpenFile::keepSelection()
{
    const auto organisations = m_workspace->organisations().organisations();
    if (organisation() == nullptr && !organisations.empty())
        selectOrganisation(organisations.front().id);
    else if (m_workspace->assessments().find(m_assessment) == nullptr)
        selectOrganisation(m_organisation);
}

QVariantMap OpenFile::place() const
{
    return {{kOrganisation, m_organisation.toString()},
            {kAssessment, m_assessment.toString()},
            {kPanes, m_assessmentPage->state()}};
}

void OpenFile::restorePlace(const QVariantMap& place)
{
    const auto organisations = m_workspace->organisations().organisations();
    auto organisation = organisation::OrganisationId::fromString(place.value(kOrganisation).toString());
    if (m_workspace->organisations().find(organisation) == nullptr && !organisations.empty())
        organisation = organisations.front().id;
    selectOrganisation(organisation);
    const auto assessment = assessment::AssessmentId::fromString(place.value(kAssessment).toString());
    if (m_workspace->assessments().find(assessment) != nullptr)
        selectAssessment(assessment);
    m_assessmentPage->restoreState(place.value(kPanes).toMap());
}

void OpenFile::commitTyping()
{
    m_assessmentPage->commitTyping();
    m_organisationPage->commitTyping();
}

} // namespace sextant::app
