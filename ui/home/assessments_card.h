#pragma once

#include "assessment/assessment.h"
#include "ui/shared/card.h"
#include "workspace/workspace.h"

#include <vector>

namespace sextant::ui {

class Label;
class RowList;

/// The latest assessments of one organisation: title, state, score. Pressing one opens it.
class AssessmentsCard : public Card
{
    Q_OBJECT

public:
    AssessmentsCard(const Theme& theme, workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// Shows those of \a organisation; \a current stands in bold.
    void setOrganisation(const organisation::OrganisationId& organisation,
                         const assessment::AssessmentId& current);
    void retranslate();

Q_SIGNALS:
    void chosen(const sextant::assessment::AssessmentId& id);

private:
    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    std::vector<assessment::AssessmentId> m_shown;
    Label* m_heading;
    RowList* m_rows;
};

} // namespace sextant::ui
