#pragma once

#include "ui/theme/theme.h"

#include "workspace/audit_service.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace sextant::ui {

class DraftKeeper;
class FieldBox;
class FindingActs;
class Label;
class TextBlock;

/// The opinion of an engagement, what it follows from, and a departure from the rule with its reason.
class OpinionPanel : public QWidget
{
    Q_OBJECT

public:
    OpinionPanel(const Theme& theme, workspace::Workspace& workspace, FindingActs& acts,
                 QWidget* parent = nullptr);

    void setEngagement(const audit::EngagementId& engagement);
    void refresh();
    void commitTyping();

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeOpinion();
    void takeReason();
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    FindingActs& m_acts;
    audit::EngagementId m_engagement;
    Label* m_title;
    TextBlock* m_opinion;
    TextBlock* m_why;
    QComboBox* m_choice;
    QLineEdit* m_reason;
    FieldBox* m_choiceBox;
    FieldBox* m_reasonBox;
    DraftKeeper& m_keeper; ///< of the reason
};

} // namespace sextant::ui
