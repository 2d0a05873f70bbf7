#pragma once

#include "audit/annual_plan.h"
#include "ui/shared/audit_view.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/message_bar.h"
#include "ui/theme/theme.h"
#include "ui/universe/plan_table_model.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sextant::ui {

class ApprovalForm;
class Card;
class DaysBar;
class FieldBox;
class PlanTable;
class ReportDesk;
class TextBlock;
class UniverseActs;

/// What is audited in a year: a proposal from the ranks that fits the days, then the plan that was made of
/// it, its approval, and the plan on paper for the council.
class YearPlanView : public AuditView
{
    Q_OBJECT

public:
    YearPlanView(const Theme& theme, UniverseActs& acts, Dialogs& dialogs, QWidget* parent = nullptr);
    ~YearPlanView() override;

    void setOrganisation(const organisation::OrganisationId& organisation) override;
    /// Shows what the file holds now.
    void refresh();
    /// Its buttons, for a row above it; hidden when there is nothing to press, and while it is not in front.
    std::vector<QWidget*> actions() const;
    void setFront(bool front);
    int year() const { return m_year; }
    /// Of the plan on paper; 0 while it is being made.
    int pageCount() const;

    std::vector<KeyHint> hints() const override;
    std::vector<Command> commands() override;
    QString help() const override;
    std::vector<QWidget*> panes() override;
    void activated() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;
    void commitTyping() override;

Q_SIGNALS:
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);
    void unitsRequested();
    /// Another stage is shown: what was told before is out of date.
    void turned();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Stage { WorkStage, EmptyStage, PaperStage };

    // year_plan_view_parts.cpp
    void build();
    QWidget* newWork();
    QWidget* newFigures();
    QWidget* newApproval();
    QWidget* newEmpty();
    QWidget* newPaper();
    void connectParts();
    void retranslate();
    // year_plan_view_show.cpp
    void showYears();
    void showDays();
    void showSums();
    void showApproval();
    void showActions();

    Stage stage() const;
    void setStage(Stage stage);
    bool isAccepted() const; ///< there is a plan for the year in the file
    /// The plan in the file, or what is proposed in its place.
    audit::AnnualPlan plan() const;
    const PlanRow* current() const; ///< nullptr: none
    void setYear(int year);
    void takeDays();
    void accept();
    void proposeAgain();
    void changeLine(const QString& step, const std::function<void(audit::PlanLine&)>& change);
    bool write(const audit::AuditableUnitId& id, PlanTableModel::Column column, const QString& text);
    void toggleLine();
    void startAudit();
    void askApproval();
    void recordApproval();
    void openPaper();
    void leavePaper();

    const Theme& m_theme;
    UniverseActs& m_acts;
    organisation::OrganisationId m_organisation;
    bool m_isFront = false;
    int m_year = 0;
    audit::PlanDays m_draftDays; ///< until there is a plan
    int m_usualDays = 5;

    PlanTableModel* m_model;
    PlanTable* m_table;
    QStackedWidget* m_stack;
    QComboBox* m_years;
    FieldBox* m_yearBox;
    QLineEdit* m_available;
    FieldBox* m_availableBox;
    QLineEdit* m_reserve;
    FieldBox* m_reserveBox;
    QLineEdit* m_usual;
    FieldBox* m_usualBox;
    TextBlock* m_sums;
    DaysBar* m_bar;
    Card* m_approvalCard = nullptr;
    TextBlock* m_approvalText;
    MessageBar* m_changed;
    QPushButton* m_approve;
    QPushButton* m_withdraw;
    ApprovalForm* m_approval;
    TextBlock* m_emptyTitle;
    TextBlock* m_emptyText;
    QPushButton* m_emptyUnits;
    ReportDesk* m_desk;
    QPushButton* m_back;
    QPushButton* m_accept;
    QPushButton* m_again;
    QPushButton* m_start;
    QPushButton* m_paper;
};

} // namespace sextant::ui
