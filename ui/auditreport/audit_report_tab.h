#pragma once

#include "audit/engagement_rules.h"
#include "base/clock.h"
#include "ui/print/report_tables.h"
#include "ui/shared/engagement_tab.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

class QCheckBox;
class QComboBox;
class QScrollArea;
class QSplitter;
class QUndoStack;

namespace sextant::ui {

class ContentCard;
class Dialogs;
class Label;
class MessageBar;
class ReportActs;
class ReportDesk;
class SigningCard;

/// The fourth step of an audit: its report as it will be printed, or the sheet of one finding alone; what the
/// lead writes into it; and its signature.
class AuditReportTab : public EngagementTab
{
    Q_OBJECT

public:
    struct Parts
    {
        const Theme& theme;
        const Clock& clock;
        Dialogs& dialogs;
        workspace::Workspace& workspace; ///< outlives the tab
        QUndoStack& undo;
        QString programVersion;
    };

    explicit AuditReportTab(const Parts& parts, QWidget* parent = nullptr);
    ~AuditReportTab() override;

    /// Of what is shown now; 0 while it is being made.
    int pageCount() const;

    QString id() const override { return QStringLiteral("report"); }
    //: The fourth step of an audit
    QString title() const override { return tr("Report"); }
    QString figure() const override;
    void setEngagement(const audit::EngagementId& engagement) override;
    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void commitTyping() override;
    /// The id of a finding: its sheet alone. The name of a gap that is mended here: to its place.
    void showSubject(const QString& subject) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    // audit_report_tab_parts.cpp
    QWidget* newSide();
    QWidget* newPaper();
    void connectParts();
    void retranslate();

    void refresh();
    /// What can be chosen to print, with what is chosen now.
    void showSheets();
    /// Offers the restricted findings while their vault is open, and forgets them when it closes.
    void showRestricted();
    void makeReport();
    Result<report::AuditReportInput> gathered() const;
    ReportTables tables() const; ///< of the whole audit
    /// Makes the pages anew from their beginning, for another choice.
    void startAnew();
    audit::FindingId sheet() const; ///< null: the whole report
    void chooseSheet(const audit::FindingId& finding);
    void goTo(audit::Gap gap);
    /// The check or finding where \a gap is mended first; empty: none.
    QString subjectOf(audit::Gap gap) const;
    void tell(const QString& title, const QString& text);

    const Theme& m_theme;
    const Clock& m_clock;
    workspace::Workspace& m_workspace;
    QString m_programVersion;
    audit::EngagementId m_engagement;
    QString m_wantedSheet; ///< to be chosen once its engagement is shown
    ReportActs* m_acts;
    MessageBar* m_message;
    SigningCard* m_signing;
    ContentCard* m_content;
    QComboBox* m_sheets;
    QCheckBox* m_restricted;
    ReportDesk* m_desk;
    QScrollArea* m_side;
    QSplitter* m_splitter;
};

} // namespace sextant::ui
