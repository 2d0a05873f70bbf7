#pragma once

#include "ui/print/report_maker.h"
#include "ui/shared/dialogs.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QWidget>

#include <memory>

class QPushButton;
class QScrollArea;

namespace sextant::ui {

class Label;
class MessageBar;
class PagePreview;
class SegmentedSwitch;

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
    void refresh();
    void savePdf();
    void print();
    void tell(MessageKind kind, const QString& title, const QString& text);
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    Dialogs& m_dialogs;
    QDate m_today;
    organisation::OrganisationId m_organisation;
    assessment::AssessmentId m_assessment;
    ReportMaker m_maker;
    std::shared_ptr<const MadeReport> m_made;
    Label* m_heading;
    SegmentedSwitch* m_languages;
    QPushButton* m_back;
    QPushButton* m_print;
    QPushButton* m_pdf;
    MessageBar* m_message;
    PagePreview* m_preview;
    QScrollArea* m_scroll;
};

} // namespace sextant::ui
