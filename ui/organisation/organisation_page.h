#pragma once

#include "organisation/organisation.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

class QComboBox;
class QPushButton;
class QScrollArea;
class QUndoStack;

namespace sextant::ui {

class AssessmentsPanel;
class Label;
class MessageBar;
class PageHeader;
class ProfileForm;

/// Who the organisation is, and its assessments. A file may hold several organisations.
class OrganisationPage : public Page
{
    Q_OBJECT

public:
    OrganisationPage(const Theme& theme, workspace::Workspace& workspace,
                     const workspace::FrameworkLibrary& library, QUndoStack& undo, Dialogs& dialogs,
                     QWidget* parent = nullptr);

    ~OrganisationPage() override;

    void setOrganisation(const organisation::OrganisationId& organisation);
    const organisation::OrganisationId& organisationId() const { return m_organisation; }

    QString id() const override { return QStringLiteral("organisation"); }
    static QString pageTitle() { return tr("Organisation"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Users; }
    void activated() override;
    std::vector<Command> commands() override;
    QString help() const override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void commitTyping() override;

Q_SIGNALS:
    /// The user chose another organisation of the file, or added one.
    void organisationSelected(const sextant::organisation::OrganisationId& organisation);
    void assessmentRequested(const sextant::assessment::AssessmentId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* content();
    void refresh();
    void fillChoice();
    void add();
    void update(const organisation::Organisation& wanted);
    void pushStep(const workspace::GroupId& group, const QString& text);
    void refuse(const Error& error);
    void tellKept(const Result<workspace::RevertReport>& report);
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    QUndoStack& m_undo;
    organisation::OrganisationId m_organisation;
    PageHeader* m_header;
    QScrollArea* m_scroll;
    QComboBox* m_choice;
    QPushButton* m_add;
    MessageBar* m_message;
    ProfileForm* m_form;
    AssessmentsPanel* m_assessments;
    Label* m_profileHeading;
};

} // namespace sextant::ui
