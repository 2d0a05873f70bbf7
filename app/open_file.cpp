#include "open_file.h"

#include "ui/assessment/assessment_page.h"
#include "ui/audit/audit_page.h"
#include "ui/comparison/comparison_page.h"
#include "ui/evidence/evidence_page.h"
#include "ui/home/home_page.h"
#include "ui/manual/manual_page.h"
#include "ui/organisation/organisation_page.h"
#include "ui/paper/paper_page.h"
#include "ui/plan/plan_page.h"
#include "ui/report/report_page.h"
#include "ui/results/results_page.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

namespace sextant::app {

namespace {

const QString kOrganisation = QStringLiteral("organisation");
const QString kAssessment = QStringLiteral("assessment");
const QString kItem = QStringLiteral("item");
const QString kPages = QStringLiteral("pages");

} // namespace

FirstPlace firstPlace(workspace::Workspace& workspace, const QVariantMap& place)
{
    FirstPlace first;
    const auto organisations = workspace.organisations().organisations();
    first.organisation = organisation::OrganisationId::fromString(place.value(kOrganisation).toString());
    if (workspace.organisations().find(first.organisation) == nullptr && !organisations.empty())
        first.organisation = organisations.front().id;
    const auto remembered = assessment::AssessmentId::fromString(place.value(kAssessment).toString());
    first.isRemembered = workspace.assessments().find(remembered) != nullptr &&
                         workspace.audits().engagementOf(remembered).isNull();
    if (first.isRemembered)
        first.assessment = remembered;
    else if (const auto plain = workspace.audits().plainAssessments(first.organisation); !plain.empty())
        first.assessment = plain.back();
    return first;
}

OpenFile::OpenFile(const Context& context, std::unique_ptr<workspace::Workspace> workspace, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_workspace(std::move(workspace))
{
    connect(&m_workspace->notifier(), &workspace::ChangeNotifier::listChanged, this,
            &OpenFile::keepSelection);
    connect(&m_workspace->notifier(), &workspace::ChangeNotifier::organisationChanged, this,
            &OpenFile::organisationShown);
}

OpenFile::~OpenFile() = default;

std::vector<ui::PageEntry> OpenFile::pages()
{
    using ui::Icon;
    return {
        entry(u"home"_qs, &ui::HomePage::pageTitle, Icon::Home, &OpenFile::makeHome),
        entry(u"assessment"_qs, &ui::AssessmentPage::pageTitle, Icon::Assessment, &OpenFile::makeAssessment),
        entry(u"evidence"_qs, &ui::EvidencePage::pageTitle, Icon::Clip, &OpenFile::makeEvidence),
        entry(u"results"_qs, &ui::ResultsPage::pageTitle, Icon::Chart, &OpenFile::makeResults),
        entry(u"audit"_qs, &ui::AuditPage::pageTitle, Icon::Audit, &OpenFile::makeAudit),
        entry(u"plan"_qs, &ui::PlanPage::pageTitle, Icon::Plan, &OpenFile::makePlan),
        entry(u"report"_qs, &ui::ReportPage::pageTitle, Icon::Report, &OpenFile::makeReport),
        entry(u"paper"_qs, &ui::PaperPage::pageTitle, Icon::Note, &OpenFile::makePaper),
        entry(u"manual"_qs, &ui::ManualPage::pageTitle, Icon::Manual, &OpenFile::makeManual),
        entry(u"organisation"_qs, &ui::OrganisationPage::pageTitle, Icon::Users, &OpenFile::makeOrganisation),
        entry(u"comparison"_qs, &ui::ComparisonPage::pageTitle, Icon::Chart, &OpenFile::makeComparison,
              u"results"_qs),
    };
}

ui::PageEntry OpenFile::entry(const QString& id, QString (*title)(), ui::Icon icon, Make make,
                              const QString& within)
{
    return {id, title, icon,
            [this, id, make] {
                ui::Page* page = (this->*make)();
                Q_ASSERT(page->id() == id);
                m_pages[id] = page;
                connect(page, &ui::Page::stateChanged, this, &OpenFile::moved);
                return page;
            },
            within};
}

void OpenFile::restore(ui::Page* page)
{
    if (const auto state = m_states.extract(page->id()); !state.empty())
        page->restoreState(state.mapped());
}

const organisation::Organisation* OpenFile::organisation() const
{
    return m_workspace->organisations().find(m_organisation);
}

void OpenFile::selectOrganisation(const organisation::OrganisationId& id)
{
    m_organisation = id;
    Q_EMIT organisationSelected(id);
    const assessment::Assessment* shown = m_workspace->assessments().find(m_assessment);
    if (shown == nullptr || shown->organisation != id) {
        const auto ids = m_workspace->audits().plainAssessments(id);
        selectAssessment(ids.empty() ? assessment::AssessmentId() : ids.back());
    }
    Q_EMIT organisationShown();
}

void OpenFile::selectAssessment(const assessment::AssessmentId& id)
{
    if (id != m_assessment)
        m_item = {};
    m_assessment = id;
    Q_EMIT assessmentSelected(id);
    const assessment::Assessment* shown = m_workspace->assessments().find(id);
    if (shown != nullptr && shown->organisation != m_organisation)
        selectOrganisation(shown->organisation);
}

void OpenFile::openItem(const framework::ItemId& item)
{
    m_item = item; // a page that is made now goes there
    if (m_assessmentPage != nullptr)
        m_assessmentPage->showItem(item);
    Q_EMIT pageRequested(u"assessment"_qs);
}

void OpenFile::openAssessment(const assessment::AssessmentId& id)
{
    selectAssessment(id);
    Q_EMIT pageRequested(u"assessment"_qs);
}

void OpenFile::openHit(const workspace::SearchHit& hit)
{
    if (!hit.action.isNull()) {
        selectOrganisation(hit.organisation);
        openAction(hit.action);
        return;
    }
    if (!hit.engagement.isNull()) {
        openAudit(hit);
        return;
    }
    if (!hit.organisation.isNull()) {
        selectOrganisation(hit.organisation);
        Q_EMIT pageRequested(u"organisation"_qs);
        return;
    }
    if (openInAudit(hit.assessment, hit.item))
        return;
    if (hit.assessment != m_assessment)
        selectAssessment(hit.assessment);
    const framework::ItemId item = hit.section.isNull() ? hit.item : firstItemOf(hit.section);
    if (item.isNull())
        Q_EMIT pageRequested(u"assessment"_qs);
    else
        openItem(item);
}

/// An audit, a finding, or the check that a sample was drawn for.
void OpenFile::openAudit(const workspace::SearchHit& hit)
{
    const audit::Engagement* found = m_workspace->audits().find(hit.engagement);
    if (found == nullptr)
        return;
    if (found->organisation != m_organisation)
        selectOrganisation(found->organisation);
    Q_EMIT pageRequested(u"audit"_qs); // makes it
    if (m_auditPage == nullptr)
        return;
    if (const audit::SampleRecord* sample = m_workspace->audits().find(hit.sample))
        m_auditPage->showEngagement(hit.engagement, u"fieldwork"_qs, sample->check.text);
    else if (!hit.finding.isNull())
        m_auditPage->showEngagement(hit.engagement, u"findings"_qs, hit.finding.toString());
    else
        m_auditPage->showEngagement(hit.engagement);
}

bool OpenFile::openInAudit(const assessment::AssessmentId& id, const framework::ItemId& item)
{
    const audit::EngagementId engagement = m_workspace->audits().engagementOf(id);
    const audit::Engagement* found = m_workspace->audits().find(engagement);
    return found != nullptr &&
           openStep(engagement, id == found->quality ? u"follow-up"_qs : u"fieldwork"_qs, item.text);
}

bool OpenFile::openStep(const audit::EngagementId& id, const QString& tab, const QString& subject)
{
    const audit::Engagement* found = m_workspace->audits().find(id);
    if (found == nullptr)
        return false;
    if (found->organisation != m_organisation)
        selectOrganisation(found->organisation);
    Q_EMIT pageRequested(u"audit"_qs); // makes it
    if (m_auditPage != nullptr)
        m_auditPage->showEngagement(id, tab, subject);
    return true;
}

void OpenFile::openAnswers(const assessment::AssessmentId& id, const framework::SectionId& section,
                           const framework::ItemId& item)
{
    if (id != m_assessment)
        selectAssessment(id);
    const framework::ItemId first = item.isNull() ? firstItemOf(section) : item;
    if (first.isNull())
        Q_EMIT pageRequested(u"results"_qs);
    else
        openItem(first);
}

/// The first question of \a section that is asked in the assessment selected; null: none is.
framework::ItemId OpenFile::firstItemOf(const framework::SectionId& section) const
{
    const auto framework = m_workspace->assessments().framework(m_assessment);
    const int node = framework == nullptr ? -1 : framework->index.nodeIndexOf(section);
    if (node < 0)
        return {};
    const auto& range = framework->index.nodes()[static_cast<size_t>(node)];
    const std::vector<bool> asked = m_workspace->assessments().visibleItems(m_assessment);
    for (int item = range.firstItem; item < range.endItem; ++item)
        if (asked[static_cast<size_t>(item)])
            return framework->index.items()[static_cast<size_t>(item)]->id;
    return {};
}

void OpenFile::openAction(const improvement::ActionId& id)
{
    openPlan();
    if (m_planPage != nullptr)
        m_planPage->showAction(id);
}

void OpenFile::openActionFor(const assessment::AssessmentId& id, const framework::ItemId& item)
{
    openPlan();
    if (m_planPage != nullptr)
        m_planPage->showItem(id, item);
}

void OpenFile::openDue()
{
    openPlan();
    if (m_planPage != nullptr)
        m_planPage->showDue();
}

void OpenFile::openPlan()
{
    Q_EMIT pageRequested(u"plan"_qs); // makes it
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
    QVariantMap pages;
    for (const auto& [id, state] : m_states)
        pages.insert(id, state);
    for (const auto& [id, page] : m_pages)
        pages.insert(id, page->state());
    return {{kOrganisation, m_organisation.toString()},
            {kAssessment, m_assessment.toString()},
            {kItem, m_item.text},
            {kPages, pages}};
}

void OpenFile::restorePlace(const QVariantMap& place)
{
    const FirstPlace first = firstPlace(*m_workspace, place);
    selectOrganisation(first.organisation);
    if (first.isRemembered) {
        selectAssessment(first.assessment);
        m_item = framework::ItemId{place.value(kItem).toString()};
    }
    const QVariantMap pages = place.value(kPages).toMap();
    for (auto state = pages.begin(); state != pages.end(); ++state)
        m_states[state.key()] = state.value().toMap();
}

void OpenFile::commitTyping()
{
    for (const auto& [id, page] : m_pages)
        page->commitTyping();
}

} // namespace sextant::app
