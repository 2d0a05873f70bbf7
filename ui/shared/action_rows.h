#pragma once

#include "improvement/action.h"
#include "report/chart_spec.h"
#include "ui/shared/chip.h"
#include "ui/theme/theme.h"
#include "workspace/workspace.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sextant::ui {

/// One action as the page shows it: everything in the words of the screen.
struct ActionRow
{
    improvement::Action action;
    QString what;
    QString code;  ///< of the item it answers to, "D3"; empty: none
    QString title; ///< of that item
    std::optional<report::LevelMark> level;
    std::optional<report::LevelMark> target;
    QString owner; ///< empty: nobody
    QString state;
    std::optional<int> days; ///< until it is due, negative: late
    QString due;             ///< "2027-03-31"; empty: none
    QString dueWords;        ///< "3 days late"
    QString cost;
    QString gain; ///< what it alone would do to the overall figure, "+0.05"; empty: nothing
    double gainValue = 0;
    bool mine = false;
    bool isOverdue() const { return days.value_or(0) < 0; }
    friend bool operator==(const ActionRow&, const ActionRow&) = default;
};

/// Makes rows from the plan of an organisation, measured by one of its assessments.
class ActionRows
{
public:
    ActionRows(const Theme& theme, workspace::Workspace& workspace, QDate today)
        : m_theme(theme)
        , m_workspace(workspace)
        , m_today(today)
    {}

    /// \a assessment may be null: no levels and no gains then.
    std::vector<ActionRow> of(const organisation::OrganisationId& organisation,
                              const assessment::AssessmentId& assessment) const;

    /// One row by itself, without levels and gain.
    ActionRow row(const improvement::Action& action) const;

private:
    void addLevels(ActionRow& row, const assessment::AssessmentId& assessment,
                   const scoring::ScoreCard& now) const;

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    QDate m_today;
};

/// Icon and tint of a state; its word stands beside it.
Icon stateIcon(improvement::ActionState state);
ChipKind stateChip(improvement::ActionState state);
QString moneyText(const improvement::Money& money, Language language);

} // namespace sextant::ui
