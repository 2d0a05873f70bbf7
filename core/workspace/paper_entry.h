#pragma once

#include "paper/entry.h"
#include "workspace/workspace.h"

#include <QDateTime>

#include <vector>

namespace sextant::workspace {

class AssessmentService;

/// The entry of a paper form that is under way, kept in the file: durable as soon as it is on disk, until it
/// is written or given up. Part of AssessmentService; entryDrafts() finds it.
class EntryDrafts
{
public:
    virtual ~EntryDrafts() = default;
    /// An empty \a text takes it away. Not a change: nobody is told. Left out when nothing can be written.
    virtual void keepEntryDraft(const assessment::AssessmentId& id, const QString& text) = 0;
    virtual QString entryDraft(const assessment::AssessmentId& id) const = 0;
};

EntryDrafts& entryDrafts(AssessmentService& service);

/// What one row of an entry will change.
struct EntryChange
{
    int item = 0;
    paper::EntryRow before;
    paper::EntryRow after;
};

/// What \a rows would change in \a id: rows that say what is there already are left out. A note that is not
/// on the paper leaves that of the file, and so does an answer.
std::vector<EntryChange> entryChanges(const AssessmentService& service, const assessment::AssessmentId& id,
                                      const paper::EntryRows& rows);

/// Writes \a rows as one act and takes the draft away. Errors: those of AssessmentService::setAnswers().
[[nodiscard]] Result<GroupId> takeEntry(AssessmentService& service, const assessment::AssessmentId& id,
                                        const paper::EntryRows& rows);

/// The items of \a id whose answer or note was changed at or after \a since, by \a history.
std::vector<framework::ItemId> changedSince(const std::vector<HistoryLine>& history, const QDateTime& since);

} // namespace sextant::workspace
