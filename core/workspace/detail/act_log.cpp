#include "workspace/detail/act_log.h"

#include "workspace/detail/act.h"

#include <algorithm>
#include <map>

namespace sextant::workspace::detail {

void ActLog::note(const GroupId& group, const Applied& applied, bool undoable, const GroupId& reverted)
{
    QHash<FieldKey, Writers> restored;
    if (const Record* record = find(reverted))
        for (const Record::Field& field : record->fields)
            restored.insert(field.key, field.writersBefore);
    Record record{{}, applied.created};
    for (const Applied::Field& field : applied.fields) {
        record.fields.push_back({field.key, field.before, m_writers.value(field.key)});
        m_writers.insert(field.key, Writers{group} + restored.value(field.key));
    }
    if (undoable)
        m_records.insert(group, std::move(record));
}

void ActLog::forget(const std::vector<FieldKey>& fields)
{
    for (Record& record : m_records)
        for (Record::Field& field : record.fields)
            if (std::find(fields.begin(), fields.end(), field.key) != fields.end())
                field.before.clear();
}

const ActLog::Record* ActLog::find(const GroupId& group) const
{
    const auto found = m_records.constFind(group);
    return found == m_records.constEnd() ? nullptr : &*found;
}

namespace {

using FieldChanges = std::vector<const ActLog::Record::Field*>;

QUuid idBefore(const FieldChanges& changes, int field)
{
    for (const ActLog::Record::Field* change : changes)
        if (change->key.field == field)
            return QUuid::fromString(jsonFromBytes(change->before).toString());
    return {};
}

/// Fields that say which entity it is: they stay as long as it lives.
bool isIdentity(const FieldKey& key)
{
    static const int assessmentField = fieldNumber<assessment::Answer>("assessment");
    static const int itemField = fieldNumber<assessment::Answer>("item");
    return key.entity.kind == Kind::Answer && (key.field == assessmentField || key.field == itemField);
}

/// What an ended entity belonged to.
std::vector<EntityKey> parentsBefore(const EntityKey& key, const FieldChanges& changes)
{
    switch (key.kind) {
    case Kind::Assessment:
        return {{Kind::Organisation, idBefore(changes, fieldNumber<assessment::Assessment>("organisation"))}};
    case Kind::Answer:
        return {{Kind::Assessment, idBefore(changes, fieldNumber<assessment::Answer>("assessment"))}};
    case Kind::Seal:
        return {{Kind::Assessment, idBefore(changes, fieldNumber<assessment::Seal>("assessment"))}};
    case Kind::Action:
        return {{Kind::Organisation, idBefore(changes, fieldNumber<improvement::Action>("organisation"))}};
    case Kind::AuditableUnit:
        return {{Kind::Organisation, idBefore(changes, fieldNumber<audit::AuditableUnit>("organisation"))}};
    case Kind::AnnualPlan:
        return {{Kind::Organisation, idBefore(changes, fieldNumber<audit::AnnualPlan>("organisation"))}};
    case Kind::Engagement:
        return {{Kind::Organisation, idBefore(changes, fieldNumber<audit::Engagement>("organisation"))}};
    case Kind::Finding:
        return {{Kind::Engagement, idBefore(changes, fieldNumber<audit::Finding>("engagement"))}};
    case Kind::SampleRecord:
        return {{Kind::Engagement, idBefore(changes, fieldNumber<audit::SampleRecord>("engagement"))}};
    case Kind::ReviewNote:
        return {{Kind::Assessment, idBefore(changes, fieldNumber<audit::ReviewNote>("assessment"))}};
    case Kind::SignOff:
        return {{Kind::Assessment, idBefore(changes, fieldNumber<audit::SignOff>("assessment"))}};
    case Kind::EvidenceLink:
        return {{Kind::Assessment, idBefore(changes, fieldNumber<assessment::EvidenceLink>("assessment"))},
                {Kind::Evidence, idBefore(changes, fieldNumber<assessment::EvidenceLink>("evidence"))}};
    case Kind::Logo:
        return {{Kind::Organisation, idBefore(changes, fieldNumber<organisation::Logo>("organisation"))}};
    case Kind::SealedFile:
        return {{Kind::Finding, idBefore(changes, fieldNumber<vault::SealedFile>("finding"))}};
    case Kind::Organisation:
    case Kind::Person:
    case Kind::Evidence:
    case Kind::Vault:
    case Kind::ReportTemplate:
        break;
    }
    return {};
}

class Planner
{
public:
    Planner(const Document& document, const ActLog& log, const GroupId& group, const ActLog::Record& record)
        : m_document(document)
        , m_log(log)
        , m_group(group)
        , m_record(record)
    {
        for (const ActLog::Record::Field& field : record.fields)
            m_changes[field.key.entity].push_back(&field);
    }

    Reversal plan()
    {
        // Children first: what is made stays when something living is below it.
        for (auto entry = m_changes.rbegin(); entry != m_changes.rend(); ++entry)
            if (m_document.has(entry->first))
                planLiving(entry->first, entry->second);
        // Parents first: what was ended comes back when what it belongs to is there.
        for (const auto& [key, changes] : m_changes)
            if (!m_document.has(key))
                planEnded(key, changes);
        return std::move(m_reversal);
    }

private:
    bool isOurs(const ActLog::Record::Field* change) const
    {
        return m_log.isLastWriter(m_group, change->key);
    }

    void keep(const EntityKey& key) { m_reversal.kept.push_back(key); }

    void planLiving(const EntityKey& key, const FieldChanges& changes)
    {
        const bool isMade = m_record.created.contains(key);
        if (isMade && key.kind == Kind::Person && isNamedElsewhere(key.id))
            return; // he was met with this act, and is somebody in another by now
        if (isMade && !othersHaveWritten(key) && !hasLivingChildren(key)) {
            m_ending.insert(key);
            appendEnd(m_reversal.writes, m_document, key);
            return;
        }
        if (isMade && key.kind != Kind::Answer) {
            keep(key);
            return;
        }
        bool isPartial = false;
        for (const ActLog::Record::Field* change : changes) {
            if (isMade && isIdentity(change->key))
                continue;
            if (isOurs(change))
                m_reversal.writes.push_back(
                    {change->key, change->before.isEmpty() ? QByteArrayLiteral("null") : change->before,
                     false});
            else
                isPartial = true;
        }
        if (isPartial)
            keep(key);
    }

    /// True when something that stays names the person.
    bool isNamedElsewhere(const QUuid& person) const
    {
        QSet<FieldKey> written;
        for (const Write& write : m_reversal.writes)
            written.insert(write.key);
        const QByteArray id = person.toByteArray(QUuid::WithoutBraces);
        for (int kind = 0; kind < kKindCount; ++kind) {
            const TableBase& table = m_document.table(static_cast<Kind>(kind));
            for (const QUuid& entity : table.ids()) {
                const std::vector<Cell>& cells = *table.cells(entity);
                for (size_t i = 0; i < cells.size(); ++i)
                    if (cells[i].stored.contains(id) &&
                        !written.contains({{static_cast<Kind>(kind), entity}, static_cast<int>(i)}))
                        return true;
            }
        }
        return false;
    }

    /// True when a field that is set has another last writer than the group.
    bool othersHaveWritten(const EntityKey& key) const
    {
        const std::vector<Cell>& cells = *m_document.cells(key);
        for (size_t i = 0; i < cells.size(); ++i)
            if (cells[i].isSet() && !m_log.isLastWriter(m_group, {key, static_cast<int>(i)}))
                return true;
        return false;
    }

    bool hasLivingChildren(const EntityKey& key) const
    {
        const auto children = m_document.childrenOf(key);
        return m_document.isEvidenceOfOthers(key) ||
               std::any_of(children.begin(), children.end(),
                           [this](const EntityKey& child) { return !m_ending.contains(child); });
    }

    void planEnded(const EntityKey& key, const FieldChanges& changes)
    {
        const auto parents = parentsBefore(key, changes);
        const bool isPossible =
            std::all_of(changes.begin(), changes.end(),
                        [this](const auto* change) { return isOurs(change); }) &&
            std::all_of(parents.begin(), parents.end(), [this](const EntityKey& parent) {
                return m_reviving.contains(parent) || (m_document.has(parent) && !m_ending.contains(parent));
            });
        if (!isPossible) {
            keep(key);
            return;
        }
        m_reviving.insert(key);
        for (const ActLog::Record::Field* change : changes)
            if (!change->before.isEmpty())
                m_reversal.writes.push_back({change->key, change->before, false});
    }

    const Document& m_document;
    const ActLog& m_log;
    const GroupId m_group;
    const ActLog::Record& m_record;
    std::map<EntityKey, FieldChanges> m_changes;
    QSet<EntityKey> m_ending;
    QSet<EntityKey> m_reviving;
    Reversal m_reversal;
};

} // namespace

Reversal reversalOf(const Document& document, const ActLog& log, const GroupId& group)
{
    const ActLog::Record* record = log.find(group);
    return record == nullptr ? Reversal{} : Planner(document, log, group, *record).plan();
}

namespace {

QUuid parentBefore(const ActLog::Record& record, const EntityKey& key, Kind kind)
{
    FieldChanges changes;
    for (const ActLog::Record::Field& field : record.fields)
        if (field.key.entity == key)
            changes.push_back(&field);
    for (const EntityKey& parent : parentsBefore(key, changes))
        if (parent.kind == kind)
            return parent.id;
    return {};
}

} // namespace

assessment::AssessmentId assessmentOf(const Document& document, const ActLog::Record& record,
                                      const EntityKey& key)
{
    if (const Place place = document.placeOf(key); !place.assessment.isNull())
        return place.assessment;
    return {parentBefore(record, key, Kind::Assessment)};
}

audit::EngagementId engagementOf(const Document& document, const ActLog::Record& record, const EntityKey& key)
{
    if (key.kind == Kind::Engagement)
        return {key.id};
    if (const audit::Finding* finding = document.findings.get(key.id))
        return finding->engagement;
    if (const audit::SampleRecord* sample = document.samples.get(key.id))
        return sample->engagement;
    return {parentBefore(record, key, Kind::Engagement)};
}

} // namespace sextant::workspace::detail
