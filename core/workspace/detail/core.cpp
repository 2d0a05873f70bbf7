#include "workspace/detail/core.h"

#include "audit/audit_refusals.h"
#include "base/text.h"

#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <mutex>

namespace sextant::workspace::detail {

using assessment::AssessmentId;
using organisation::Person;

namespace {

QString systemUserName()
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    return QSysInfo::machineHostName();
}

ReadOnlyReason reasonOf(store::ReadOnlyReason reason)
{
    switch (reason) {
    case store::ReadOnlyReason::None:
        return ReadOnlyReason::None;
    case store::ReadOnlyReason::Asked:
        return ReadOnlyReason::Asked;
    case store::ReadOnlyReason::FileProtected:
        return ReadOnlyReason::FileProtected;
    case store::ReadOnlyReason::FolderProtected:
        return ReadOnlyReason::FolderProtected;
    case store::ReadOnlyReason::HeldByOther:
        return ReadOnlyReason::HeldByOther;
    case store::ReadOnlyReason::NewerSchema:
        return ReadOnlyReason::NewerSchema;
    }
    return ReadOnlyReason::Asked;
}

OpenState stateOf(const store::OpenReport& report)
{
    return {reasonOf(report.readOnly), report.holder, report.heldSince, report.recovered,
            report.copyBeforeMigration};
}

/// As the store names a draft.
QString draftKey(const QString& kind, const QUuid& entity, const QString& field)
{
    return kind + u'/' + entity.toString(QUuid::WithoutBraces) + u'/' + field;
}

journal::FieldAddress addressOf(const Document& document, const FieldKey& key)
{
    const TableBase& table = document.table(key.entity.kind);
    return {table.kind(), key.entity.id, table.fieldName(key.field)};
}

} // namespace

Core::Core(const Environment& given)
    : environment(given)
    , notifier(std::make_unique<ChangeNotifier>())
{}

Core::~Core() = default;

store::StoreListener Core::listener()
{
    // Called on the storage thread. A call that is still queued when the notifier goes away goes with it.
    ChangeNotifier* receiver = notifier.get();
    return {[this, receiver](journal::GroupId group) {
                QMetaObject::invokeMethod(
                    receiver, [this, group] { onCommitted(group); }, Qt::QueuedConnection);
            },
            [this, receiver](const Error& error) {
                QMetaObject::invokeMethod(
                    receiver, [this, error] { onStalled(error); }, Qt::QueuedConnection);
            }};
}

Result<> Core::take(std::unique_ptr<store::WorkspaceStore> opened)
{
    store = std::move(opened);
    openState = stateOf(store->openReport());
    const auto snapshots = store->loadSnapshots();
    if (!snapshots)
        return tl::make_unexpected(snapshots.error());
    for (const store::Snapshot& snapshot : *snapshots)
        document.frameworks.add(snapshot.digest, snapshot.compiled);
    const auto rows = store->loadAll();
    if (!rows)
        return tl::make_unexpected(rows.error());
    document.load(*rows);
    if (auto left = store->drafts())
        m_drafts = std::move(*left);

    const QString name =
        normalisedText(environment.authorName.isEmpty() ? systemUserName() : environment.authorName);
    if (const Person* known = personNamed(name))
        author = *known;
    else
        author = Person{{environment.ids.newId()}, name, {}};
    return {};
}

Result<> Core::writable() const
{
    if (openState.readOnly != ReadOnlyReason::None)
        return fail(ErrorCode::ReadOnly, {{u"path"_qs, store->path()}});
    return {};
}

Result<GroupId> Core::commit(const Act& act, Undo undo)
{
    if (const auto allowed = writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    if (act.isEmpty())
        return GroupId{};
    writeAuthorFirst();
    return write(act.writes(), undo);
}

Result<GroupId> Core::erase(const Act& act, const std::vector<FieldKey>& fields, const Taken& taken)
{
    if (const auto allowed = writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    store::Erasure erasure = erasureOf(act.writes(), fields, taken);
    const GroupId group{erasure.group.id.uuid};
    if (const auto erased = store->erase(std::move(erasure)); !erased)
        return tl::make_unexpected(erased.error());
    const Applied applied = apply(act.writes());
    log.note(group, applied, false, {});
    announce(applied);
    writeAuthorFirst();
    return group;
}

Result<> Core::eraseSilently(const std::vector<FieldKey>& fields, const Taken& taken)
{
    if (const auto allowed = writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    return store->erase(erasureOf({}, fields, taken)).map([](int) {});
}

store::Erasure Core::erasureOf(const std::vector<Write>& writes, const std::vector<FieldKey>& fields,
                               const Taken& taken) const
{
    store::Erasure erasure{groupOf(writes), {}, taken.blobs, taken.forgotten, taken.replacements};
    for (const FieldKey& key : fields)
        erasure.fields.push_back(addressOf(document, key));
    return erasure;
}

Result<RevertReport> Core::revert(const GroupId& group)
{
    if (const auto allowed = writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    const ActLog::Record* record = log.find(group);
    if (record == nullptr)
        return fail(ErrorCode::NothingToUndo);
    for (const ActLog::Record::Field& field : record->fields)
        if (const AssessmentId id = assessmentOf(document, *record, field.key.entity); isSigned(id))
            return fail(ErrorCode::Signed, {{u"assessment"_qs, id.toString()}});
    if (const auto open = openReports(*record); !open)
        return tl::make_unexpected(open.error());

    RevertReport report;
    const Reversal reversal = reversalOf(document, log, group);
    for (const EntityKey& key : reversal.kept) {
        const Place place = document.placeOf(key);
        const Document::Sheet* sheet = document.sheet(place.assessment);
        const int item = sheet == nullptr ? -1 : sheet->index().indexOf(place.item);
        report.kept.push_back(item < 0 ? document.table(key.kind).kind()
                                       : sheet->index().items()[static_cast<size_t>(item)]->code);
    }
    std::sort(report.kept.begin(), report.kept.end());
    report.kept.erase(std::unique(report.kept.begin(), report.kept.end()), report.kept.end());
    if (!reversal.writes.empty())
        report.group = write(reversal.writes, Undo::Possible, group);
    return report;
}

Result<> Core::openReports(const ActLog::Record& record) const
{
    static const int stage = fieldNumber<audit::Engagement>("stage");
    for (const ActLog::Record::Field& field : record.fields) {
        const EntityKey& key = field.key.entity;
        if (key.kind == Kind::Engagement && field.key.field == stage)
            continue; // a signed engagement goes on to its follow-up
        const audit::EngagementId id = engagementOf(document, record, key);
        const audit::Engagement* engagement = document.engagements.get(id.uuid);
        if (engagement != nullptr && !engagement->signature.isNull())
            return audit::refuse(audit::AuditRefusal::ReportSigned, {{u"code"_qs, engagement->code}});
    }
    return {};
}

Result<> Core::flush()
{
    auto flushed = store->flush();
    if (flushed && QThread::currentThread() == notifier->thread())
        onCommitted({m_lastQueued.uuid});
    return flushed;
}

void Core::putDraft(const journal::FieldAddress& address, const QString& text)
{
    const QString key = draftKey(address.kind, address.entity, address.field);
    if (m_drafts.value(key) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(key);
    else
        m_drafts.insert(key, text);
    store->putDraft(address, text);
}

QString Core::draft(const journal::FieldAddress& address) const
{
    return m_drafts.value(draftKey(address.kind, address.entity, address.field));
}

QMap<QString, QString> Core::draftsOf(const QString& kind, const QUuid& entity) const
{
    const QString begin = draftKey(kind, entity, {});
    QMap<QString, QString> found;
    for (auto draft = m_drafts.lowerBound(begin); draft != m_drafts.end() && draft.key().startsWith(begin);
         ++draft)
        found.insert(draft.key().mid(begin.size()), *draft);
    return found;
}

void Core::dropDrafts(const QSet<EntityKey>& ended)
{
    for (const EntityKey& key : ended) {
        const QString kind = document.table(key.kind).kind();
        // An answer goes when its first edit is undone, and what is being typed about its check stays.
        if (key.kind != Kind::Answer)
            for (const QString& field : draftsOf(kind, key.id).keys())
                putDraft({kind, key.id, field}, {});
    }
}

GroupId Core::addPerson(const Person& person)
{
    Act act(document);
    act.put(person);
    return write(act.writes(), Undo::Impossible);
}

const Person* Core::personNamed(const QString& name) const
{
    for (const QUuid& id : document.persons.ids())
        if (const Person* person = document.persons.get(id); person->name == name)
            return person;
    return nullptr;
}

bool Core::isSigned(const AssessmentId& id) const
{
    const assessment::Assessment* found = document.assessments.get(id.uuid);
    return found != nullptr && found->stage == assessment::Stage::Signed;
}

store::ChangeGroup Core::groupOf(const std::vector<Write>& writes) const
{
    store::ChangeGroup group{{environment.ids.newId()}, author.id, environment.clock.nowUtc(), {}};
    group.writes.reserve(writes.size());
    for (const Write& one : writes)
        group.writes.push_back({addressOf(document, one.key), one.value, one.ends});
    return group;
}

Applied Core::apply(const std::vector<Write>& writes)
{
    const std::unique_lock lock(reading);
    return document.apply(writes);
}

GroupId Core::write(const std::vector<Write>& writes, Undo undo, const GroupId& reverted)
{
    store::ChangeGroup queued = groupOf(writes);
    const GroupId group{queued.id.uuid};
    const Applied applied = apply(writes);
    log.note(group, applied, undo == Undo::Possible, reverted);
    if (undo == Undo::Possible)
        lastGroup = group;
    m_lastQueued = group;
    store->append(std::move(queued));
    dropDrafts(applied.ended);
    if (m_saveState == SaveState::Saved) {
        m_saveState = SaveState::Saving;
        Q_EMIT notifier->saving();
    }
    announce(applied);
    return group;
}

void Core::writeAuthorFirst()
{
    if (document.persons.get(author.id.uuid) == nullptr)
        addPerson(author);
}

void Core::announce(const Applied& applied)
{
    bool isListChanged = false;
    for (const EntityKey& key : applied.entities) {
        const bool isListed = key.kind == Kind::Organisation || key.kind == Kind::Person ||
                              key.kind == Kind::Assessment || key.kind == Kind::Engagement;
        isListChanged =
            isListChanged || (isListed && (applied.created.contains(key) || applied.ended.contains(key) ||
                                           key.kind == Kind::Person));
        announce(key);
    }
    for (const Place& place : applied.places)
        if (!place.item.isNull())
            Q_EMIT notifier->answerChanged(place.assessment, place.item);
    if (isListChanged)
        Q_EMIT notifier->listChanged();
    Q_EMIT notifier->announced();
}

void Core::announce(const EntityKey& key)
{
    switch (key.kind) {
    case Kind::Organisation:
        Q_EMIT notifier->organisationChanged({key.id});
        break;
    case Kind::Assessment:
        Q_EMIT notifier->assessmentChanged({key.id});
        break;
    case Kind::Action:
        Q_EMIT notifier->actionChanged({key.id});
        break;
    case Kind::Engagement:
        Q_EMIT notifier->engagementChanged({key.id});
        break;
    case Kind::Finding:
        Q_EMIT notifier->findingChanged({key.id});
        break;
    case Kind::SampleRecord:
        Q_EMIT notifier->sampleChanged({key.id});
        break;
    case Kind::AuditableUnit:
        Q_EMIT notifier->auditableUnitChanged({key.id});
        break;
    case Kind::AnnualPlan:
        Q_EMIT notifier->annualPlanChanged({key.id});
        break;
    case Kind::Person:
    case Kind::Evidence:
    case Kind::Answer: // told by place
    case Kind::EvidenceLink:
    case Kind::Seal:
    case Kind::ReviewNote:
    case Kind::SignOff:
    case Kind::Vault:
    case Kind::SealedFile:     // told by its finding
    case Kind::ReportTemplate: // told by announced()
    case Kind::Logo:
        break;
    }
}

void Core::onCommitted(const journal::GroupId& group)
{
    if (group.uuid != m_lastQueued.uuid || m_saveState == SaveState::Saved)
        return;
    m_saveState = SaveState::Saved;
    Q_EMIT notifier->committed(environment.clock.nowUtc());
}

void Core::onStalled(const Error& error)
{
    m_saveState = SaveState::Stalled;
    Q_EMIT notifier->stalled(error);
}

tl::unexpected<Error> notFound(const char* kind, const QString& id)
{
    return fail(ErrorCode::NotFound, {{u"kind"_qs, QString::fromLatin1(kind)}, {u"id"_qs, id}});
}

tl::unexpected<Error> invalid(const char* what, const QString& value)
{
    return fail(ErrorCode::InvalidArgument, {{u"what"_qs, QString::fromLatin1(what)}, {u"value"_qs, value}});
}

} // namespace sextant::workspace::detail
