#pragma once

#include "assessment/assessment.h"
#include "ui/print/report_maker.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QDate>

#include <memory>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace sextant::ui {

class Label;
class MessageBar;
class PageHeader;
class PagePreview;
class SegmentedSwitch;
class TextBlock;

/// The readiness report as it will be printed, in the language chosen for it; saved as PDF or printed.
class ReportPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        const Theme& theme;
        Dialogs& dialogs;
        workspace::Workspace& workspace; ///< outlives the page
        QString programVersion;
        QDate today = QDate::currentDate(); ///< printed on the report
    };

    explicit ReportPage(const Context& context, QWidget* parent = nullptr);
    ~ReportPage() override;

    void setAssessment(const assessment::AssessmentId& id);
    /// Folder that the save dialog begins in.
    void setFolder(const QString& folder) { m_folder = folder; }
    int pageCount() const;

    QString id() const override { return QStringLiteral("report"); }
    static QString pageTitle() { return tr("Report"); }
    QString title() const override { return pageTitle(); }
    Icon icon() const override { return Icon::Report; }
    std::vector<KeyHint> hints() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    std::vector<Command> commands() override;
    QString help() const override;
    /// The language chosen for the report, and how far it is scrolled.
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    /// Makes the report anew, unless nobody sees it: then when it is next seen.
    void refresh();
    void showReport(const std::shared_ptr<const MadeReport>& made);
    void showPageNumber();
    void savePdf();
    void print();
    void tellWritten(const QString& path);
    void tellFailed(const Error& error);
    ReportLanguage language() const;
    void retranslate();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    workspace::Workspace& m_workspace;
    QString m_programVersion;
    QDate m_today;
    QString m_folder;
    QString m_fileName; ///< proposed, without ending
    assessment::AssessmentId m_assessment;
    ReportMaker m_maker;
    std::shared_ptr<const MadeReport> m_made;
    bool m_languageChosen = false;

    QStackedWidget* m_stack;
    PageHeader* m_header;
    SegmentedSwitch* m_languages;
    QPushButton* m_print;
    QPushButton* m_pdf;
    MessageBar* m_message;
    QScrollArea* m_scroll;
    PagePreview* m_preview;
    Label* m_pageNumber;
    TextBlock* m_emptyTitle;
    TextBlock* m_emptyText;
};

} // namespace sextant::ui
