#include "workspace/paper_entry.h"

#include "workspace/assessment_service.h"

#include <algorithm>

namespace sextant::workspace {

namespace {

paper::EntryRow rowNow(const AssessmentService& service, const assessment::AssessmentId& id,
                       const framework::ItemId& item)
{
    const assessment::Answer* answer = service.answer(id, item);
    return answer == nullptr ? paper::EntryRow{} : paper::EntryRow{answer->response, answer->note};
}

} // namespace

EntryDrafts& entryDrafts(AssessmentService& service)
{
    return dynamic_cast<EntryDrafts&>(service);
}

std::vector<EntryChange> entryChanges(const AssessmentService& service, const assessment::AssessmentId& id,
                                      const paper::EntryRows& rows)
{
    const auto framework = service.framework(id);
    std::vector<EntryChange> changes;
    for (const auto& [item, row] : rows) {
        const framework::ItemId& name = framework->index.items()[static_cast<size_t>(item)]->id;
        EntryChange change{item, rowNow(service, id, name), row};
        if (!assessment::isAnswered(row.response))
            change.after.response = change.before.response;
        if (row.note.isEmpty())
            change.after.note = change.before.note;
        const assessment::Answer* answer = service.answer(id, name);
        const bool isOpen = assessment::isAnswered(row.response) &&
                            (service.isConflicted(id, name) || (answer != nullptr && answer->carriedOver));
        if (change.before != change.after || isOpen)
            changes.push_back(std::move(change));
    }
    return changes;
}

Result<GroupId> takeEntry(AssessmentService& service, const assessment::AssessmentId& id,
                          const paper::EntryRows& rows)
{
    const auto framework = service.framework(id);
    std::vector<AssessmentService::AnswerEdit> edits;
    for (const EntryChange& change : entryChanges(service, id, rows)) {
        AssessmentService::AnswerEdit edit{framework->index.items()[static_cast<size_t>(change.item)]->id};
        if (assessment::isAnswered(rows.at(change.item).response))
            edit.response = change.after.response;
        if (change.after.note != change.before.note)
            edit.note = change.after.note;
        edits.push_back(std::move(edit));
    }
    auto group = service.setAnswers(id, edits);
    if (group)
        entryDrafts(service).keepEntryDraft(id, {});
    return group;
}

std::vector<framework::ItemId> changedSince(const std::vector<HistoryLine>& history, const QDateTime& since)
{
    std::vector<framework::ItemId> items;
    for (const HistoryLine& line : history) {
        const bool counts = line.kind == u"answer" && (line.field == u"response" || line.field == u"note");
        if (counts && line.at >= since && std::ranges::find(items, line.item) == items.end())
            items.push_back(line.item);
    }
    return items;
}

} // namespace sextant::workspace
