#pragma once

#include "organisation/organisation.h"
#include "ui/shared/command.h"
#include "ui/shared/dialogs.h"
#include "ui/theme/theme.h"
#include "workspace/assessment_service.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QTableView;

namespace sextant::ui {

class AssessmentListModel;
class Label;
class NewAssessmentForm;

/// The assessments of the organisation: open, start, rename, review, sign, reopen, delete.
class AssessmentsPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a pushStep puts a group on the undo stack; \a refuse shows why something was refused.
    struct Hooks
    {
        std::function<void(const workspace::GroupId&, const QString&)> pushStep;
        std::function<void(const Error&)> refuse;
    };

    AssessmentsPanel(const Theme& theme, workspace::Workspace& workspace,
                     const workspace::FrameworkLibrary& library, Dialogs& dialogs, Hooks hooks,
                     QWidget* parent = nullptr);

    void setOrganisation(const organisation::OrganisationId& organisation);
    void refresh();
    assessment::AssessmentId selected() const;
    /// What can be done with the one selected, and how to start one.
    std::vector<Command> commands();

Q_SIGNALS:
    void openRequested(const sextant::assessment::AssessmentId& id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPushButton* addButton(QLayout* row, const QString& name, void (AssessmentsPanel::*act)());
    void open();
    void showForm();
    void closeForm();
    void start(const framework::FrameworkId& framework, const QString& title,
               const assessment::AssessmentId& basedOn);
    void beginRename();
    void rename();
    void toggleReview();
    void signOrReopen();
    void sign(const assessment::AssessmentId& id);
    void remove();
    void updateButtons();
    void retranslate();
    void take(const Result<workspace::GroupId>& result, const QString& text);

    workspace::Workspace& m_workspace;
    const workspace::FrameworkLibrary& m_library;
    Dialogs& m_dialogs;
    Hooks m_hooks;
    organisation::OrganisationId m_organisation;
    AssessmentListModel* m_model;
    Label* m_heading;
    QTableView* m_table;
    NewAssessmentForm* m_form;
    QLineEdit* m_rename;
    QPushButton* m_open;
    QPushButton* m_new;
    QPushButton* m_renameButton;
    QPushButton* m_review;
    QPushButton* m_sign;
    QPushButton* m_delete;
};

} // namespace sextant::ui
