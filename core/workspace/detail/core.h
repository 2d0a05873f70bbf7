#pragma once

#include "store/workspace_store.h"
#include "workspace/detail/act.h"
#include "workspace/detail/act_log.h"
#include "workspace/detail/document.h"
#include "workspace/workspace.h"

#include <memory>
#include <shared_mutex>

namespace sextant::workspace::detail {

enum class Undo { Possible, Impossible };

/// Contents that an erasing act takes from the file, or puts into it; as in store::Erasure.
struct Taken
{
    std::vector<QByteArray> blobs = {};
    std::vector<QByteArray> forgotten = {};
    std::vector<store::StagedBlob> replacements = {};
};

/// What all services stand on: the document, the store, the notifier, and the one way by which anything
/// changes. Lives on the notifier's thread.
class Core
{
public:
    explicit Core(const Environment& environment);
    ~Core();
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    /// What the store is to call; it hands over to this thread.
    store::StoreListener listener();
    /// Takes an open store and reads everything in it.
    Result<> take(std::unique_ptr<store::WorkspaceStore> opened);

    /// Errors: ReadOnly {"path"}.
    Result<> writable() const;
    /// Applies \a act, queues it and announces it. Null when there is nothing to write. Errors: ReadOnly.
    Result<GroupId> commit(const Act& act, Undo undo = Undo::Possible);
    /// Writes \a act and takes \a fields (every value they ever had) and the contents \a taken from the file,
    /// on record; waits for the disk. Not undoable. Errors: ReadOnly, and those of
    /// store::WorkspaceStore::erase(); nothing has changed then.
    Result<GroupId> erase(const Act& act, const std::vector<FieldKey>& fields, const Taken& taken);
    /// The same where nothing is written and nobody is told, since nothing of it shows: what was deleted
    /// before.
    Result<> eraseSilently(const std::vector<FieldKey>& fields, const Taken& taken);
    Result<RevertReport> revert(const GroupId& group);
    Result<> flush();

    /// Keeps \a text as the draft of a text, or takes it away when it is empty.
    void putDraft(const journal::FieldAddress& address, const QString& text);
    QString draft(const journal::FieldAddress& address) const;
    /// All of one entity, by their fields.
    QMap<QString, QString> draftsOf(const QString& kind, const QUuid& entity) const;

    /// Adds \a person as an act of its own, not undoable.
    GroupId addPerson(const organisation::Person& person);
    /// The person of that name; nullptr when there is none.
    const organisation::Person* personNamed(const QString& name) const;
    bool isSigned(const assessment::AssessmentId& id) const;

    Environment environment;
    std::unique_ptr<ChangeNotifier> notifier;
    Document document;
    ActLog log;
    organisation::Person author;
    OpenState openState;
    GroupId lastGroup;
    mutable std::shared_mutex reading; ///< taken by workers that read, and by this thread when it writes
    std::unique_ptr<store::WorkspaceStore> store; // last: gone before what its calls need

private:
    GroupId write(const std::vector<Write>& writes, Undo undo, const GroupId& reverted = {});
    store::Erasure erasureOf(const std::vector<Write>& writes, const std::vector<FieldKey>& fields,
                             const Taken& taken) const;
    store::ChangeGroup groupOf(const std::vector<Write>& writes) const;
    Applied apply(const std::vector<Write>& writes);
    void dropDrafts(const QSet<EntityKey>& ended);
    void writeAuthorFirst();
    void announce(const Applied& applied);
    void announce(const EntityKey& key);
    /// Errors: AuditRefused {reportSigned} when the act changed something that a signature covers.
    Result<> openReports(const ActLog::Record& record) const;
    void onCommitted(const journal::GroupId& group);
    void onStalled(const Error& error);

    enum class SaveState { Saved, Saving, Stalled };
    SaveState m_saveState = SaveState::Saved;
    QMap<QString, QString> m_drafts; ///< "kind/entity/field" to text
    GroupId m_lastQueued;
};

/// NotFound {"kind", "id"}.
tl::unexpected<Error> notFound(const char* kind, const QString& id);
/// InvalidArgument {"what", "value"}.
tl::unexpected<Error> invalid(const char* what, const QString& value = {});

} // namespace sextant::workspace::detail
