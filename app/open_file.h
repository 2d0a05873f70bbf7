#pragma once

#include "base/clock.h"
#include "ui/shared/dialogs.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QUndoStack>
#include <QVariantMap>

#include <memory>
#include <vector>

namespace sextant::ui {
class AssessmentPage;
class HomePage;
class OrganisationPage;
class Page;
class RecentFiles;
class ReportPage;
class ResultsPage;
class Theme;
} // namespace sextant::ui

namespace sextant::app {

/// One open workspace with its pages and its undo stack: keeps them on the same organisation and assessment.
/// The window owns the pages; they live as long as this does.
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
    };

    OpenFile(const Context& context, std::unique_ptr<workspace::Workspace> workspace,
             QObject* parent = nullptr);
    ~OpenFile() override;

    workspace::Workspace& workspace() { return *m_workspace; }
    QUndoStack& undoStack() { return m_undo; }
    /// In the order of the rail; given to the window once.
    std::vector<ui::Page*> pages() const;
    const organisation::Organisation* organisation() const;

    /// Assessment, item and panes, to come back to.
    QVariantMap place() const;
    /// Goes back to \a place, or to the assessment that is under way; what is no longer there is left out.
    void restorePlace(const QVariantMap& place);
    /// Takes over what is being typed.
    void commitTyping();

Q_SIGNALS:
    void pageRequested(const QString& id);
    /// Name or demo mark of the organisation shown.
    void organisationShown();
    void fileRequested(const QString& path);
    /// The user is somewhere else now: place() answers differently.
    void moved();

private:
    void connectPages();
    void selectOrganisation(const organisation::OrganisationId& id);
    void selectAssessment(const assessment::AssessmentId& id);
    void keepSelection();

    std::unique_ptr<workspace::Workspace> m_workspace;
    QUndoStack m_undo;
    organisation::OrganisationId m_organisation;
    assessment::AssessmentId m_assessment;
    ui::HomePage* m_home;
    ui::AssessmentPage* m_assessmentPage;
    ui::ResultsPage* m_results;
    ui::ReportPage* m_report;
    ui::OrganisationPage* m_organisationPage;
};

} // namespace sextant::app
