#include "ui/shared/action_acts.h"

#include "base/text.h"
#include "improvement/action_rules.h"
#include "ui/shared/due_date.h"
#include "workspace/organisation_service.h"

#include <QCoreApplication>
#include <QEvent>

#include <cmath>

namespace sextant::ui {

using improvement::Action;
using improvement::ActionId;
using improvement::ActionState;

namespace {

constexpr int kPollMs = 5;

/// Currency before or behind the figure, as people write it.
struct TypedMoney
{
    QString amount;
    QString currency;
};

TypedMoney splitMoney(const QString& text, const QString& currency)
{
    QString amount;
    QString letters;
    const QString folded = foldedText(text);
    for (const QChar c : folded) {
        if (c.isLetter() && c != u'元')
            letters += c.toUpper();
        else if (c != u'¥' && c != u'元')
            amount += c;
    }
    return {amount.trimmed(), letters.isEmpty() ? currency : letters};
}

} // namespace

ActionActs::ActionActs(workspace::Workspace& workspace, QUndoStack& undo, QDate today, QObject* parent)
    : Acts(workspace, undo, parent)
    , m_today(today)
{
    m_copying.setMaxThreadCount(1);
}

ActionActs::~ActionActs()
{
    m_isEnding = true;
    // The worker may just be asking this thread to make the link.
    while (!m_copying.waitForDone(kPollMs))
        QCoreApplication::sendPostedEvents(&m_workspace.notifier(), QEvent::MetaCall);
}

std::optional<Action> ActionActs::copyOf(const ActionId& id) const
{
    const Action* found = m_workspace.actions().find(id);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

ActionId ActionActs::add(Action action)
{
    action.organisation = m_organisation;
    const auto added = m_workspace.actions().add(action);
    if (!added) {
        refuse(added.error());
        return {};
    }
    push(m_workspace.lastGroup(), tr("add an action"));
    return *added;
}

bool ActionActs::addProposed(const assessment::AssessmentId& assessment,
                             const std::vector<improvement::Proposal>& chosen)
{
    return take(m_workspace.actions().addProposed(assessment, chosen), tr("add the proposed actions"));
}

bool ActionActs::update(const Action& action, const QString& step, const workspace::ActionPeople& people)
{
    return take(m_workspace.actions().update(action, people), step);
}

bool ActionActs::setWhat(const ActionId& id, Language language, const QString& text)
{
    auto action = copyOf(id);
    if (!action.has_value())
        return false;
    (language == Language::Chinese ? action->what.zh : action->what.en) = text;
    if (normalisedText(text).isEmpty() && action->what.isEmpty()) {
        Q_EMIT refused(tr("An action says what is to be done."), tr("The text is as it was."));
        return false;
    }
    return update(*action, tr("change what is to be done"));
}

bool ActionActs::setOwner(const ActionId& id, const QString& name)
{
    auto action = copyOf(id);
    if (!action.has_value())
        return false;
    return update(*action, tr("change the owner"), {name, std::nullopt});
}

bool ActionActs::setDue(const ActionId& id, const QString& text)
{
    auto action = copyOf(id);
    if (!action.has_value())
        return false;
    const auto day = parseDueDate(text, m_today);
    if (!day.has_value() && !text.trimmed().isEmpty()) {
        Q_EMIT refused(tr("“%1” is not a day.").arg(text),
                       tr("Write it as 2027-03-09, 3-9, today, or +14 for two weeks from now."));
        return false;
    }
    action->due = day.value_or(QDate());
    return update(*action, tr("change the due day"));
}

bool ActionActs::setCost(const ActionId& id, const QString& amount, const QString& currency)
{
    auto action = copyOf(id);
    if (!action.has_value())
        return false;
    action->cost.reset();
    if (!amount.trimmed().isEmpty()) {
        const TypedMoney typed = splitMoney(amount, currency.isEmpty() ? u"CNY"_qs : currency);
        const auto number = parseNumber(typed.amount);
        if (!number.has_value() || *number < 0 || *number >= 9e8 || typed.currency.size() != 3) {
            Q_EMIT refused(tr("“%1” is not an amount.").arg(amount),
                           tr("Write it as 12000, 12,000.50 or USD 12000."));
            return false;
        }
        action->cost = improvement::Money{Decimal{std::llround(*number * Decimal::kScale)}, typed.currency};
    }
    return update(*action, tr("change the cost"));
}

bool ActionActs::setState(const ActionId& id, ActionState state)
{
    auto action = copyOf(id);
    if (!action.has_value() || action->standing.state == state)
        return false;
    if (!improvement::isAllowed(action->standing.state, state)) {
        const bool toVerified =
            state == ActionState::Verified && !improvement::isClosed(action->standing.state);
        Q_EMIT refused(toVerified ? tr("Nobody has said yet that this is done.")
                                  : tr("This action is closed."),
                       toVerified ? tr("Move it to “Claimed done” first; then it can be verified.")
                                  : tr("Take it up again first: move it to “Open” or “In progress”."));
        return false;
    }
    // What an auditor asked for is claimed by its owner, whoever enters it.
    const bool isAudited = action->source.kind == improvement::SourceKind::Finding;
    if (state == ActionState::Verified || state == ActionState::RiskAccepted ||
        (state == ActionState::ClaimedDone && isAudited))
    {
        Q_EMIT closingAsked(id, state);
        return false;
    }
    action->standing = {state, {}, {}};
    return update(*action, tr("move an action"));
}

bool ActionActs::close(const ActionId& id, ActionState state, const ClosingWords& words)
{
    auto action = copyOf(id);
    if (!action.has_value())
        return false;
    const auto day =
        words.day.trimmed().isEmpty() ? std::optional(m_today) : parseDueDate(words.day, m_today);
    if (!day.has_value() || *day > m_today) {
        Q_EMIT refused(tr("“%1” is not a day that has been.").arg(words.day),
                       tr("Write it as 2026-11-03, or leave it empty for today."));
        return false;
    }
    if (const Fault fault = faultOf(*action, state, words); !fault.title.isEmpty()) {
        Q_EMIT refused(fault.title, fault.text);
        return false;
    }
    action->standing = {state, {}, *day};
    action->closingNote = words.note;
    return update(*action,
                  state == ActionState::ClaimedDone ? tr("claim an action done") : tr("close an action"),
                  {std::nullopt, words.by});
}

/// What the words lack for \a state.
ActionActs::Fault ActionActs::faultOf(const Action& action, ActionState state,
                                      const ClosingWords& words) const
{
    const bool verifies = state == ActionState::Verified;
    const bool isAudited = action.source.kind == improvement::SourceKind::Finding;
    const bool hasNote = !normalisedText(words.note).isEmpty();
    const QString by = normalisedText(words.by);
    if (by.isEmpty() && state != ActionState::ClaimedDone)
        return {verifies ? tr("Who has verified it?") : tr("Who accepts the risk?"),
                tr("Write a name: it stands in the plan and in its history.")};
    if (verifies && !hasNote && action.evidence.empty())
        return {tr("What shows that it is done?"), tr("Write a closing note, or add a file.")};
    if (verifies && isAudited && by == m_workspace.organisations().personName(action.standing.by))
        return {tr("%1 has claimed it done.").arg(by),
                tr("What follows from a finding is verified by somebody else: write who has looked.")};
    if (state == ActionState::RiskAccepted && isAudited && !hasNote)
        return {tr("Why is the risk accepted?"),
                tr("The audit reports it to the council: write the reason, best with the decision.")};
    return {};
}

void ActionActs::remove(const ActionId& id)
{
    take(m_workspace.actions().remove(id), tr("delete an action"));
}

void ActionActs::settle(const ActionId& id, const QString& field)
{
    take(m_workspace.actions().settle(id, field), tr("settle what two people changed"));
}

void ActionActs::attach(const ActionId& id, const QString& path)
{
    m_copying.start([this, id, path] {
        const auto linked =
            m_workspace.actions().attach(id, path, [this](qint64) { return !m_isEnding.load(); });
        QMetaObject::invokeMethod(
            this, [this, linked] { take(linked, tr("add a file")); }, Qt::QueuedConnection);
    });
}

void ActionActs::detach(const ActionId& id, const assessment::EvidenceId& file)
{
    take(m_workspace.actions().detach(id, file), tr("take a file away"));
}

} // namespace sextant::ui
