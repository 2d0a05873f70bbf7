#pragma once

#include "workspace/detail/document.h"
#include "workspace/workspace.h"

#include <QHash>

#include <vector>

namespace sextant::workspace::detail {

/// What this opening of the file has done: who last wrote each field, and what was there before each act.
class ActLog
{
public:
    /// The acts after each of which the field held what it holds: the one that wrote it, and, when that one
    /// undid another, those that had left it so before. So a row of acts can be undone and done again one
    /// after the other.
    using Writers = QList<GroupId>;

    struct Record
    {
        struct Field
        {
            FieldKey key;
            QByteArray before; ///< stored bytes; empty: there was nothing
            Writers writersBefore;
        };
        std::vector<Field> fields;
        QSet<EntityKey> created;
    };

    /// An act that is not undoable is known as the last writer only. \a reverted: the act that this one
    /// undoes.
    void note(const GroupId& group, const Applied& applied, bool undoable, const GroupId& reverted);
    /// Keeps nothing of what \a fields held before, after they were erased: acts on them are not undone any
    /// more.
    void forget(const std::vector<FieldKey>& fields);
    /// nullptr when \a group is none of this opening, or cannot be undone.
    const Record* find(const GroupId& group) const;
    bool isLastWriter(const GroupId& group, const FieldKey& key) const
    {
        const auto writers = m_writers.constFind(key);
        return writers != m_writers.constEnd() && writers->contains(group);
    }

private:
    QHash<FieldKey, Writers> m_writers;
    QHash<GroupId, Record> m_records;
};

/// What undoing an act writes, and what it has to leave because somebody changed or needs it since.
struct Reversal
{
    std::vector<Write> writes;
    std::vector<EntityKey> kept;
};

/// Fields whose last writer is still \a group get back what was there before. Entities that the group made go
/// away whole or, when others have built on them, stay whole; a person stays while something else names him;
/// those that it ended come back if what they belong to is there.
Reversal reversalOf(const Document& document, const ActLog& log, const GroupId& group);

/// The assessment that a field of \a record belonged to before or belongs to now; null when none.
assessment::AssessmentId assessmentOf(const Document& document, const ActLog::Record& record,
                                      const EntityKey& key);

/// The same for the engagement of a finding or sample, or the engagement itself.
audit::EngagementId engagementOf(const Document& document, const ActLog::Record& record,
                                 const EntityKey& key);

} // namespace sextant::workspace::detail
