#include "ui/shared/action_rows.h"

#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "report/scale.h"
#include "ui/shared/due_words.h"
#include "ui/shared/format.h"
#include "workspace/action_service.h"
#include "workspace/assessment_service.h"
#include "workspace/organisation_service.h"

namespace sextant::ui {

using improvement::Action;
using improvement::ActionState;

namespace {

QString moneyAmount(const Decimal& amount, Language language)
{
    const bool isWhole = amount.scaled % Decimal::kScale == 0;
    return numberText(amount.toDouble(), isWhole ? 0 : 2, language);
}

} // namespace

Icon stateIcon(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return Icon::Dot;
    case ActionState::InProgress:
        return Icon::Timer;
    case ActionState::ClaimedDone:
        return Icon::Flag;
    case ActionState::Verified:
        return Icon::Check;
    case ActionState::RiskAccepted:
        return Icon::Alert;
    case ActionState::Superseded:
        return Icon::Dash;
    }
    return Icon::Dot;
}

ChipKind stateChip(ActionState state)
{
    switch (state) {
    case ActionState::InProgress:
    case ActionState::ClaimedDone:
        return ChipKind::Accent;
    case ActionState::Verified:
        return ChipKind::Ok;
    case ActionState::RiskAccepted:
        return ChipKind::Warn;
    case ActionState::Open:
    case ActionState::Superseded:
        break;
    }
    return ChipKind::Neutral;
}

QString moneyText(const improvement::Money& money, Language language)
{
    return money.currency + u' ' + moneyAmount(money.amount, language);
}

void ActionRows::addLevels(ActionRow& row, const assessment::AssessmentId& assessment,
                           const scoring::ScoreCard& now) const
{
    const auto framework = m_workspace.assessments().framework(assessment);
    const int item = framework->index.indexOf(row.action.source.item);
    if (item < 0)
        return;
    const framework::Item& asked = *framework->index.items()[static_cast<size_t>(item)];
    row.code = asked.code;
    row.title = asked.title.in(m_theme.language());
    row.level = report::levelMark(framework->index, now, item);
    if (!row.action.target.has_value())
        return;
    row.target = report::markOfPoints(framework->index, item, *row.action.target);
    if (improvement::isClosed(row.action.standing.state))
        return; // brings nothing any more that is not in the answers
    const auto then = m_workspace.actions().scoreWith(assessment, {row.action.id});
    row.gainValue = then.overall.score.value_or(0) - now.overall.score.value_or(0);
    if (now.overall.score.has_value() && !(then.overall.fraction == now.overall.fraction))
        row.gain = changeText(row.gainValue);
}

ActionRow ActionRows::row(const Action& action) const
{
    const Language language = m_theme.language();
    ActionRow row;
    row.action = action;
    row.what = action.what.in(language);
    row.owner = m_workspace.organisations().personName(action.owner);
    row.mine = !action.owner.isNull() && action.owner == m_workspace.author().id;
    row.state = improvement::stateLabel(action.standing.state).in(language);
    row.days = improvement::daysUntilDue(action, m_today);
    row.due = action.due.isValid() ? fieldDate(action.due) : QString();
    row.dueWords = row.days.has_value() ? dueWords(*row.days) : QString();
    row.cost = action.cost.has_value() ? moneyText(*action.cost, language) : QString();
    return row;
}

std::vector<ActionRow> ActionRows::of(const organisation::OrganisationId& organisation,
                                      const assessment::AssessmentId& assessment) const
{
    const bool isMeasured = m_workspace.assessments().find(assessment) != nullptr;
    const scoring::ScoreCard now =
        isMeasured ? m_workspace.assessments().score(assessment) : scoring::ScoreCard{};
    std::vector<ActionRow> rows;
    for (const Action& action : m_workspace.actions().of(organisation)) {
        ActionRow line = row(action);
        if (isMeasured)
            addLevels(line, assessment, now);
        rows.push_back(std::move(line));
    }
    return rows;
}

} // namespace sextant::ui
