#include "journal/field_graph.h"

#include <QSet>

#include <algorithm>

namespace sextant::journal {

namespace {

bool isBefore(const Change* a, const Change* b)
{
    if (a->header.lamport != b->header.lamport)
        return a->header.lamport < b->header.lamport;
    return a->id < b->id;
}

std::optional<QByteArray> valueOf(const Change& change)
{
    if (change.header.deletion || change.bodyState != BodyState::Present)
        return std::nullopt;
    return change.body.value;
}

/// Two heads say the same when both end the field or both write the same bytes. A body that is not here is
/// compared by its digest, which is salted: then they are taken to differ.
bool saySame(const Change& a, const Change& b)
{
    if (a.header.deletion || b.header.deletion)
        return a.header.deletion == b.header.deletion;
    if (a.bodyState == BodyState::Present && b.bodyState == BodyState::Present)
        return a.body.value == b.body.value;
    return a.header.valueDigest == b.header.valueDigest;
}

} // namespace

FieldState fieldState(std::span<const Change* const> changes)
{
    QSet<ChangeId> replaced;
    for (const Change* change : changes)
        for (const ChangeId& id : change->header.replaces)
            replaced.insert(id);

    std::vector<const Change*> heads;
    for (const Change* change : changes)
        if (!replaced.contains(change->id))
            heads.push_back(change);
    std::sort(heads.begin(), heads.end(), isBefore);

    FieldState state;
    for (const Change* head : heads) {
        state.heads.push_back(head->id);
        state.conflicted = state.conflicted || !saySame(*head, *heads.front());
    }
    state.deleted = !heads.empty() && std::all_of(heads.begin(), heads.end(),
                                                  [](const Change* head) { return head->header.deletion; });

    // An edit that a deletion had not seen shows; the deletion stands beside it as the other side of the
    // conflict.
    const auto living =
        std::find_if(heads.rbegin(), heads.rend(), [](const Change* head) { return !head->header.deletion; });
    if (living != heads.rend())
        state.value = valueOf(**living);
    return state;
}

std::optional<QByteArray> valueBeforeDeletion(std::span<const Change* const> changes)
{
    const Change* latest = nullptr;
    for (const Change* change : changes)
        if (!change->header.deletion && (latest == nullptr || isBefore(latest, change)))
            latest = change;
    return latest == nullptr ? std::nullopt : valueOf(*latest);
}

} // namespace sextant::journal
