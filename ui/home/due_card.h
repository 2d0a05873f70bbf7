#pragma once

#include "improvement/action.h"
#include "ui/shared/card.h"
#include "workspace/workspace.h"

#include <QDate>

#include <vector>

class QPushButton;

namespace sextant::ui {

class Chip;
class Label;
class RowList;
class TextBlock;

/// What is late or due in the next 30 days: what, who, when, in words. Pressing one opens it in the plan.
class DueCard : public Card
{
    Q_OBJECT

public:
    DueCard(const Theme& theme, workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// Shows what is due of \a organisation as of \a today.
    void setOrganisation(const organisation::OrganisationId& organisation, QDate today);
    /// True when the organisation has a plan at all.
    bool hasPlan() const { return m_hasPlan; }
    void retranslate();

Q_SIGNALS:
    void chosen(const sextant::improvement::ActionId& id);
    /// To all of them, in the plan.
    void dueRequested();

protected:
    /// Enter opens the row that has the focus, as Space does.
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    std::vector<improvement::ActionId> m_shown;
    bool m_hasPlan = false;
    Label* m_heading;
    Chip* m_late;
    QPushButton* m_plan;
    TextBlock* m_none;
    RowList* m_rows;
};

} // namespace sextant::ui
