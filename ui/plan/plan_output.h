#pragma once

#include "ui/shared/dialogs.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace sextant::ui {

class Label;
class ReportDesk;

/// The plan as it will be printed for the council, in the language chosen for it; saved as PDF or printed.
class PlanOutput : public QWidget
{
    Q_OBJECT

public:
    PlanOutput(const Theme& theme, workspace::Workspace& workspace, Dialogs& dialogs, QDate today,
               QWidget* parent = nullptr);

    /// Makes the pages of the plan of \a organisation as it is now.
    void open(const organisation::OrganisationId& organisation, const assessment::AssessmentId& assessment);
    int pageCount() const;
    void focusFirst();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    workspace::Workspace& m_workspace;
    QDate m_today;
    Label* m_heading;
    QPushButton* m_back;
    ReportDesk* m_desk;
};

} // namespace sextant::ui
