#pragma once

#include "audit/basics.h"
#include "ui/shared/action_rows.h"

#include <QDate>

#include <vector>

namespace sextant::ui {

/// One line of the follow-up: an action that follows from a finding, or a finding whose action is missing.
struct FollowUpRow
{
    audit::FindingId finding;
    QString label; ///< "F2"
    std::optional<framework::Grade> grade;
    QString gradeWord;   ///< empty: not graded
    ActionRow line;      ///< without an action: what the finding is called, and its owner and day
    int days = 0;        ///< how old the action is
    QString age;         ///< "7 months"
    bool isLong = false; ///< open for more than 18 months
    bool hasAction() const { return !line.action.id.isNull(); }
    friend bool operator==(const FollowUpRow&, const FollowUpRow&) = default;
};

/// All of \a engagement by the number of the finding; what management has accepted and no action answers to
/// comes last of its finding.
std::vector<FollowUpRow> followUpRows(const Theme& theme, workspace::Workspace& workspace,
                                      const audit::EngagementId& engagement, QDate today);

} // namespace sextant::ui
