#pragma once

#include "assessment/assessment.h"
#include "audit/engagement.h"
#include "audit/finding.h"
#include "audit/review_note.h"
#include "audit/sample_record.h"
#include "audit/sign_off.h"
#include "audit/universe.h"
#include "improvement/action.h"
#include "organisation/logo.h"
#include "organisation/organisation.h"
#include "report/report_template.h"
#include "store/workspace_store.h"
#include "vault/sealed_file.h"
#include "vault/vault.h"
#include "workspace/detail/entity_table.h"
#include "workspace/detail/frameworks.h"
#include "workspace/detail/keys.h"

#include <QSet>

#include <array>
#include <set>
#include <unordered_map>
#include <vector>

namespace sextant::workspace::detail {

/// Where an entity belongs; null parts where it belongs to none.
struct Place
{
    assessment::AssessmentId assessment;
    framework::ItemId item;
    friend bool operator==(const Place&, const Place&) = default;
    friend size_t qHash(const Place& place, size_t seed = 0)
    {
        return qHashMulti(seed, place.assessment, place.item);
    }
};

/// What applying an act did, as undo and the notifier need it.
struct Applied
{
    struct Field
    {
        FieldKey key;
        QByteArray before; ///< stored bytes; empty: there was nothing
    };
    std::vector<Field> fields;
    QSet<EntityKey> entities;
    QSet<EntityKey> created;
    QSet<EntityKey> ended;
    QSet<Place> places; ///< of answers, links and seals, before and after
};

/// All living entities of the open file in memory. Changed by apply() alone.
class Document
{
public:
    Document() = default;
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    using AnswerRow = EntityTable<assessment::Answer>::Row;

    /// What belongs to one assessment, by the item numbers of its framework: scoring needs arrays only.
    struct Sheet
    {
        Usable framework;
        std::vector<const AnswerRow*> answers; ///< nullptr: never touched
        std::vector<std::vector<assessment::EvidenceLinkId>> links;
        const framework::FrameworkIndex& index() const { return framework->index(); }
    };

    EntityTable<organisation::Organisation> organisations;
    EntityTable<organisation::Person> persons;
    EntityTable<assessment::Assessment> assessments;
    EntityTable<assessment::Evidence> evidence;
    EntityTable<assessment::Answer> answers;
    EntityTable<assessment::EvidenceLink> links;
    EntityTable<assessment::Seal> seals;
    EntityTable<improvement::Action> actions;
    EntityTable<audit::Engagement> engagements;
    EntityTable<audit::Finding> findings;
    EntityTable<audit::SampleRecord> samples;
    EntityTable<audit::ReviewNote> reviewNotes;
    EntityTable<audit::SignOff> signOffs;
    EntityTable<audit::AuditableUnit> units;
    EntityTable<audit::AnnualPlan> plans;
    // In the store's other_field: no kinds of the schema.
    EntityTable<vault::Vault> vaults;
    EntityTable<vault::SealedFile> sealedFiles;
    EntityTable<report::ReportTemplate> reportTemplates;
    EntityTable<organisation::Logo> logos;
    Frameworks frameworks;

    /// Takes what the store has; kinds and fields of a later version stay in the store untouched.
    void load(const std::vector<store::EntityRow>& rows);
    Applied apply(const std::vector<Write>& writes);

    TableBase& table(Kind kind) { return *m_tables[static_cast<size_t>(kind)]; }
    const TableBase& table(Kind kind) const { return *m_tables[static_cast<size_t>(kind)]; }
    bool has(const EntityKey& key) const { return cells(key) != nullptr; }
    const std::vector<Cell>* cells(const EntityKey& key) const { return table(key.kind).cells(key.id); }

    /// Made when first asked for, since few of a file's assessments are shown at its opening; nullptr when
    /// there is no such assessment.
    const Sheet* sheet(const assessment::AssessmentId& id) const;
    Place placeOf(const EntityKey& key) const;
    /// All that belongs to an organisation; findings, samples and assessments of an engagement; answers,
    /// links, seals, review notes and sign-offs of an assessment; links of a file; sealed files of a finding;
    /// living ones only.
    std::vector<EntityKey> childrenOf(const EntityKey& key) const;
    /// True when the file \a key shows that an action is done, what a finding says, or is of a sample.
    bool isEvidenceOfOthers(const EntityKey& key) const;
    /// Whose fieldwork or quality check list it is; nullptr when no audit's.
    const audit::Engagement* engagementOf(const assessment::AssessmentId& id) const;

private:
    using BySheet = EntityTable<assessment::Assessment>::UuidHash;

    void settle(const EntityKey& key, const Place& before);
    void closeSheetOfOtherFramework(const assessment::AssessmentId& id);
    void place(const EntityKey& key);
    void putInto(Sheet& sheet, const EntityKey& key) const;
    void takeOut(const EntityKey& key, const Place& from);

    // In the order of Kind.
    std::array<TableBase*, kKindCount> m_tables{
        &organisations, &persons, &units,       &plans,           &engagements, &assessments, &evidence,
        &answers,       &links,   &seals,       &actions,         &findings,    &samples,     &reviewNotes,
        &signOffs,      &vaults,  &sealedFiles, &reportTemplates, &logos};
    mutable std::unordered_map<QUuid, Sheet, BySheet> m_sheets;
    /// Answers and links by assessment: what its sheet is made of.
    std::unordered_map<QUuid, std::set<EntityKey>, BySheet> m_placed;
};

/// The number of the field \a name in the list of \a Entity.
template <typename Entity>
int fieldNumber(const char* name)
{
    const auto fields = EntityTraits<Entity>::fields();
    for (size_t i = 0; i < fields.size(); ++i)
        if (qstrcmp(fields[i].name, name) == 0)
            return static_cast<int>(i);
    return -1;
}

/// Every field of \a key, which is an \a Entity.
template <typename Entity>
std::vector<FieldKey> allFields(const EntityKey& key)
{
    std::vector<FieldKey> fields;
    for (size_t i = 0; i < EntityTraits<Entity>::fields().size(); ++i)
        fields.push_back({key, static_cast<int>(i)});
    return fields;
}

} // namespace sextant::workspace::detail
