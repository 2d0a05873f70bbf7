#pragma once

#include "base/clock.h"
#include "phrase_file.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page_entry.h"
#include "workspace/framework_library.h"
#include "workspace/search_service.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QUndoStack>
#include <QVariantMap>

#include <map>
#include <memory>
#include <vector>

class QSettings;

namespace sextant::ui {
class AssessmentPage;
class AuditPage;
class AuditView;
class EngagementTab;
class PaperPage;
class PlanPage;
class Page;
class RecentFiles;
class SelfCheckButton;
class Theme;
} // namespace sextant::ui

namespace sextant::app {

/// The organisation and the assessment that a file opens with.
struct FirstPlace
{
    organisation::OrganisationId organisation; ///< null: the file has none
    assessment::AssessmentId assessment;       ///< null: it has none
    bool isRemembered = false;                 ///< the user was in this assessment
};

/// Where \a place (OpenFile::place()) leads in \a workspace: to the assessment in which the user was, as long
/// as it is there and no part of an audit, else to the last one of the organisation.
FirstPlace firstPlace(workspace::Workspace& workspace, const QVariantMap& place);

/// One open workspace with its pages and its undo stack: keeps them on the same organisation and assessment.
/// The window makes the pages through the entries and owns them; they end before this does.
///
/// A new page needs a line in pages() and a function that makes it (open_file_pages.cpp): there it is put on
/// the selection of now, brought back to its state, follows the selection by the signals below, and its own
/// signals are connected.
class OpenFile : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        ui::Theme& theme;
        Clock& clock;
        ui::Dialogs& dialogs;
        ui::RecentFiles& recent;
        const workspace::FrameworkLibrary& library;
        QSettings& settings;
        QString openedFolder; ///< for copies of evidence that other programs read
    };

    OpenFile(const Context& context, std::unique_ptr<workspace::Workspace> workspace,
             QObject* parent = nullptr);
    ~OpenFile() override;

    workspace::Workspace& workspace() { return *m_workspace; }
    QUndoStack& undoStack() { return m_undo; }
    /// In the order of the rail; given to the window once.
    std::vector<ui::PageEntry> pages();
    const organisation::Organisation* organisation() const;
    /// The one selected; null: none.
    const assessment::AssessmentId& assessment() const { return m_assessment; }

    /// Organisation, assessment and item, and where the user is on each page; what a page not made yet was
    /// told to go back to is kept.
    QVariantMap place() const;
    /// Goes back to \a place, or to the assessment that is under way; what is no longer there is left out.
    /// Call before a page is shown.
    void restorePlace(const QVariantMap& place);
    /// Takes over what is being typed.
    void commitTyping();

    void selectOrganisation(const organisation::OrganisationId& id);
    void selectAssessment(const assessment::AssessmentId& id);
    /// To the question of \a item in the assessment selected.
    void openItem(const framework::ItemId& item);
    void openAssessment(const assessment::AssessmentId& id);
    /// To what the search found: the question that it belongs to, or the assessment, organisation
    /// or action itself.
    void openHit(const workspace::SearchHit& hit);
    /// To an action of the plan; to the one that answers to \a item, which is made when there is none.
    void openAction(const improvement::ActionId& id);
    void openActionFor(const assessment::AssessmentId& id, const framework::ItemId& item);
    void openPlan();
    /// To all that is late or due.
    void openDue();

Q_SIGNALS:
    void pageRequested(const QString& id);
    /// Name or demo mark of the organisation shown.
    void organisationShown();
    void fileRequested(const QString& path);
    /// The user wants to hold a saved or printed report against this file.
    void reportCheckRequested();
    /// The user is somewhere else now: place() answers differently.
    void moved();

    void organisationSelected(const sextant::organisation::OrganisationId& id);
    void assessmentSelected(const sextant::assessment::AssessmentId& id);
    void itemSelected(const sextant::framework::ItemId& item);

private:
    using Make = ui::Page* (OpenFile::*)();

    ui::PageEntry entry(const QString& id, QString (*title)(), ui::Icon icon, Make make,
                        const QString& within = {});
    /// Brings \a page back to where the user was on it.
    void restore(ui::Page* page);
    // open_file_pages.cpp
    ui::Page* makeHome();
    ui::Page* makeAssessment();
    ui::Page* makeEvidence();
    ui::Page* makeAudit();
    ui::EngagementTab* newFieldworkTab();
    ui::EngagementTab* newFollowUpTab();
    ui::AuditView* newUniverseView();
    ui::Page* makeResults();
    ui::Page* makeComparison();
    ui::Page* makePlan();
    ui::Page* makeReport();
    ui::Page* makePaper();
    ui::Page* makeManual();
    ui::Page* makeOrganisation();
    void followAssessmentPage();
    void followSelfCheck(ui::SelfCheckButton& check);

    void openAudit(const workspace::SearchHit& hit);
    /// To the step \a tab of an audit, there to \a subject; false when there is no such audit.
    bool openStep(const audit::EngagementId& id, const QString& tab, const QString& subject);
    /// To the check \a item (may be null) when \a id is a part of an audit; false when it is not.
    bool openInAudit(const assessment::AssessmentId& id, const framework::ItemId& item);
    /// To the answers behind a figure: a question, the first of a section, or the results (both null).
    void openAnswers(const assessment::AssessmentId& id, const framework::SectionId& section,
                     const framework::ItemId& item);
    /// To the entry of paper forms of \a id, an assessment or the fieldwork of an audit.
    void openPaper(const assessment::AssessmentId& id);
    framework::ItemId firstItemOf(const framework::SectionId& section) const;
    void keepSelection();

    Context m_context;
    std::unique_ptr<workspace::Workspace> m_workspace;
    QUndoStack m_undo;
    PhraseFile m_phrases;
    organisation::OrganisationId m_organisation;
    assessment::AssessmentId m_assessment;
    framework::ItemId m_item;                ///< of m_assessment, where the user stopped; null: nowhere yet
    std::map<QString, ui::Page*> m_pages;    ///< made so far, by id
    std::map<QString, QVariantMap> m_states; ///< what pages not made yet will go back to, by id
    ui::AssessmentPage* m_assessmentPage = nullptr; ///< not made yet
    ui::AuditPage* m_auditPage = nullptr;           ///< not made yet
    ui::PlanPage* m_planPage = nullptr;             ///< not made yet
    ui::PaperPage* m_paperPage = nullptr;           ///< not made yet
    assessment::AssessmentId m_paper;               ///< whose forms are entered; null: those of m_assessment
};

} // namespace sextant::app
