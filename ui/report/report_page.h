#pragma once

#include "assessment/assessment.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QDate>

class QStackedWidget;

namespace sextant::ui {

class PageHeader;
class ReportDesk;
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
    void setFolder(const QString& folder);
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
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    QString m_programVersion;
    QDate m_today;
    assessment::AssessmentId m_assessment;

    QStackedWidget* m_stack;
    PageHeader* m_header;
    ReportDesk* m_desk;
    TextBlock* m_emptyTitle;
    TextBlock* m_emptyText;
};

} // namespace sextant::ui
