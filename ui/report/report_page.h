#pragma once

#include "assessment/assessment.h"
#include "report/choices.h"
#include "ui/report/choices_panel.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <QDate>

class QStackedWidget;
class QTimer;
class QUndoStack;

namespace sextant::ui {

class LogoField;
class PageHeader;
class ReportDesk;
class SelfCheckButton;
class TemplateBar;
class TextBlock;

/// Reports are put together here: what they are on, their parts, language, detail and dressing at the left,
/// and at the right their pages as they will be printed, made anew with each choice; saved as PDF or printed.
class ReportPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        Dialogs& dialogs;
        workspace::Workspace& workspace;            ///< outlives the page
        const workspace::FrameworkLibrary& library; ///< has the manual
        QUndoStack& undo;
        QString programVersion;
        QDate today = QDate::currentDate(); ///< printed on the report
    };

    explicit ReportPage(const Context& context, QWidget* parent = nullptr);
    ~ReportPage() override;

    void setAssessment(const assessment::AssessmentId& id);
    /// Folder that the save dialog begins in.
    void setFolder(const QString& folder);
    int pageCount() const;
    /// What there is to look at before the report is printed; leads there.
    SelfCheckButton& selfCheck() { return *m_selfCheck; }
    /// Kind, subject and all else that is chosen now.
    report::Choices choices() const;

    QString id() const override { return QStringLiteral("report"); }
    static QString pageTitle() { return tr("Report"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Report; }
    std::vector<KeyHint> hints() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    std::vector<Command> commands() override;
    QString help() const override;
    /// All that was chosen, and how far the pages are scrolled.
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

Q_SIGNALS:
    /// The user wants to hold a report against the file.
    void reportCheckRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    ReportOffer offer() const;
    std::vector<ReportSubject> engagements() const;
    std::vector<ReportSubject> chapters() const;
    /// Makes the report anew, unless nobody sees it: then when it is next seen.
    void refresh();
    void makePages();
    /// The assessment that the report is on, or the fieldwork of its audit; null: neither.
    assessment::AssessmentId checkedBy(const report::Choices& chosen) const;
    void takeTemplate(report::Choices chosen);
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    const workspace::FrameworkLibrary& m_library;
    QString m_programVersion;
    QDate m_today;
    assessment::AssessmentId m_assessment;

    QStackedWidget* m_stack;
    PageHeader* m_header;
    ReportDesk* m_desk;
    LogoField* m_logo;
    ChoicesPanel* m_panel;
    TemplateBar* m_templates;
    SelfCheckButton* m_selfCheck;
    QTimer* m_later; ///< between a choice and its pages
    TextBlock* m_emptyTitle;
    TextBlock* m_emptyText;
};

} // namespace sextant::ui
