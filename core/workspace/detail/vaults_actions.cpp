// The words of actions that were made of a finding before it was restricted.

#include "workspace/detail/vaults.h"

#include <algorithm>

namespace sextant::workspace::detail {

using improvement::Action;

namespace {

const QString kKind = QStringLiteral("action");

/// What is left of an action to read: where it comes from, by numbers alone.
LocalizedText blankWords(const QString& code, int number)
{
    return {QStringLiteral("Follows from a restricted finding (%1 F%2)").arg(code).arg(number),
            QStringLiteral("源自受限发现（%1 F%2）").arg(code).arg(number)};
}

} // namespace

std::vector<Action> Vaults::actionsOf(const audit::FindingId& id) const
{
    std::vector<Action> actions;
    for (const QUuid& one : m_core.document.actions.ids())
        if (const Action* action = m_core.document.actions.get(one);
            action->source.kind == improvement::SourceKind::Finding && action->source.finding == id)
            actions.push_back(*action);
    return actions;
}

std::vector<FieldKey> Vaults::blankActions(Act& act, const audit::Finding& finding) const
{
    std::vector<FieldKey> erased;
    const audit::Engagement* engagement = m_core.document.engagements.get(finding.engagement.uuid);
    for (Action action : actionsOf(finding.id)) {
        action.what = blankWords(engagement == nullptr ? QString() : engagement->code, finding.number);
        action.closingNote.clear();
        act.put(action);
        const EntityKey key{Kind::Action, action.id.uuid};
        for (const QString& field : m_core.draftsOf(kKind, action.id.uuid).keys())
            m_core.putDraft({kKind, action.id.uuid, field}, {});
        for (const char* field : {"what", "closingNote"})
            erased.push_back({key, fieldNumber<Action>(field)});
    }
    act.blank(erased);
    return erased;
}

} // namespace sextant::workspace::detail
