#include "ui/plan/plan_acts.h"

#include "base/text.h"
#include "improvement/action_rules.h"
#include "ui/shared/due_date.h"

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

PlanActs::PlanActs(workspace::Workspace& workspace, QUndoStack& undo, QDate today, QObject* parent)
    : Acts(workspace, undo, parent)
    , m_today(today)
{
    m_copying.setMaxThreadCount(1);
}

PlanActs::~PlanActs()
{
    m_isEnding = true;
    // The worker may just be asking this thread to make the link.
    while (!m_copying.waitForDone(kPollMs))
        QCoreApplication::sendPostedEvents(&m_workspace.notifier(), QEvent::MetaCall);
}

std::optional<Action> PlanActs::copyOf(const ActionId& id) const
{
    const Action* found = m_workspace.actions().find(id);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

ActionId PlanActs::add(Action action)
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

bool PlanActs::addProposed(const assessment::AssessmentId& assessment,
                           const std::vector<improvement::Proposal>& chosen)
{
    return take(m_workspace.actions().addProposed(assessment, chosen), tr("add the proposed actions"));
}

bool PlanActs::update(const Action& action, const QString& step, const workspace::ActionPeople& people)
{
    return take(m_workspace.actions().update(action, people), step);
}

bool PlanActs::setWhat(const ActionId& id, Language language, const QString& text)
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

bool PlanActs::setOwner(const ActionId& id, const QString& name)
{
    auto action = copyOf(id);
    if (!action.has_value())
        return false;
    return update(*action, tr("change the owner"), {name, std::nullopt});
}

bool PlanActs::setDue(const ActionId& id, const QString& text)
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

bool PlanActs::setCost(const ActionId& id, const QString& amount, const QString& currency)
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

bool PlanActs::setState(const ActionId& id, ActionState state)
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
    if (state == ActionState::Verified || state == ActionState::RiskAccepted) {
        Q_EMIT closingAsked(id, state);
        return false;
    }
    action->standing = {state, {}, {}};
    return update(*action, tr("move an action"));
}

bool PlanActs::close(const ActionId& id, ActionState state, const QString& by, const QString& note)
{
    auto action = copyOf(id);
    if (!action.has_value())
        return false;
    if (normalisedText(by).isEmpty()) {
        Q_EMIT refused(state == ActionState::Verified ? tr("Who has verified it?")
                                                      : tr("Who accepts the risk?"),
                       tr("Write a name: it stands in the plan and in its history."));
        return false;
    }
    if (state == ActionState::Verified && normalisedText(note).isEmpty() && action->evidence.empty()) {
        Q_EMIT refused(tr("What shows that it is done?"), tr("Write a closing note, or add a file."));
        return false;
    }
    action->standing = {state, {}, m_today};
    action->closingNote = note;
    return update(*action, tr("close an action"), {std::nullopt, by});
}

void PlanActs::remove(const ActionId& id)
{
    take(m_workspace.actions().remove(id), tr("delete an action"));
}

void PlanActs::settle(const ActionId& id, const QString& field)
{
    take(m_workspace.actions().settle(id, field), tr("settle what two people changed"));
}

void PlanActs::attach(const ActionId& id, const QString& path)
{
    m_copying.start([this, id, path] {
        const auto linked =
            m_workspace.actions().attach(id, path, [this](qint64) { return !m_isEnding.load(); });
        QMetaObject::invokeMethod(
            this, [this, linked] { take(linked, tr("add a file")); }, Qt::QueuedConnection);
    });
}

void PlanActs::detach(const ActionId& id, const assessment::EvidenceId& file)
{
    take(m_workspace.actions().detach(id, file), tr("take a file away"));
}

} // namespace sextant::ui
