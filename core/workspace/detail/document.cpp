#include "workspace/detail/document.h"

#include <algorithm>

namespace sextant::workspace::detail {

using assessment::AssessmentId;

namespace {

template <typename Entity, typename Predicate>
void collect(std::vector<EntityKey>& into, Kind kind, const EntityTable<Entity>& table, Predicate belongs)
{
    for (const auto& [id, row] : table.rows())
        if (belongs(row.value))
            into.push_back({kind, id});
}

} // namespace

void Document::load(const std::vector<store::EntityRow>& rows)
{
    for (const store::EntityRow& row : rows) {
        const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                        [&row](const TableBase* known) { return known->kind() == row.kind; });
        if (found == m_tables.end())
            continue;
        for (auto field = row.fields.begin(); field != row.fields.end(); ++field)
            if (const int number = (*found)->fieldIndex(field.key()); number >= 0)
                (*found)->write(row.id, number, field.value(), row.conflicts.contains(field.key()));
    }
    for (const auto& [id, row] : answers.rows())
        place({Kind::Answer, id});
    for (const auto& [id, row] : links.rows())
        place({Kind::EvidenceLink, id});
}

Applied Document::apply(const std::vector<Write>& writes)
{
    Applied applied;
    std::vector<std::pair<EntityKey, Place>> touched; // parents first, so that their sheets are there
    for (const Write& write : writes) {
        const EntityKey& key = write.key.entity;
        if (applied.entities.contains(key))
            continue;
        applied.entities.insert(key);
        touched.emplace_back(key, placeOf(key));
        if (!has(key))
            applied.created.insert(key);
    }
    for (const Write& write : writes) {
        const EntityKey& key = write.key.entity;
        const std::vector<Cell>* known = cells(key);
        applied.fields.push_back({write.key, known == nullptr
                                                 ? QByteArray()
                                                 : (*known)[static_cast<size_t>(write.key.field)].stored});
        if (write.ends)
            table(key.kind).end(key.id, write.key.field);
        else
            table(key.kind).write(key.id, write.key.field, write.value, false);
    }
    std::sort(touched.begin(), touched.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [key, before] : touched) {
        settle(key, before);
        if (!has(key) && !applied.created.contains(key))
            applied.ended.insert(key);
        applied.places.insert(before);
        applied.places.insert(placeOf(key));
    }
    applied.places.remove({});
    return applied;
}

const Document::Sheet* Document::sheet(const AssessmentId& id) const
{
    const assessment::Assessment* assessment = assessments.get(id.uuid);
    if (assessment == nullptr)
        return nullptr;
    const auto [found, isNew] = m_sheets.try_emplace(id.uuid);
    Sheet& sheet = found->second;
    if (isNew) {
        sheet.framework = frameworks.get(assessment->framework);
        sheet.answers.resize(sheet.index().items().size());
        sheet.links.resize(sheet.index().items().size());
        if (const auto placed = m_placed.find(id.uuid); placed != m_placed.end())
            for (const EntityKey& key : placed->second)
                putInto(sheet, key);
    }
    return &sheet;
}

Place Document::placeOf(const EntityKey& key) const
{
    switch (key.kind) {
    case Kind::Assessment:
        return assessments.get(key.id) == nullptr ? Place{} : Place{{key.id}, {}};
    case Kind::Answer:
        if (const auto* answer = answers.get(key.id))
            return {answer->assessment, answer->item};
        return {};
    case Kind::EvidenceLink:
        if (const auto* link = links.get(key.id))
            return {link->assessment, link->item};
        return {};
    case Kind::Seal:
        if (const auto* seal = seals.get(key.id))
            return {seal->assessment, {}};
        return {};
    case Kind::ReviewNote:
        if (const auto* note = reviewNotes.get(key.id))
            return {note->assessment, note->item};
        return {};
    case Kind::SignOff:
        if (const auto* signOff = signOffs.get(key.id))
            return {signOff->assessment, signOff->item};
        return {};
    case Kind::Organisation:
    case Kind::Person:
    case Kind::AuditableUnit:
    case Kind::AnnualPlan:
    case Kind::Engagement:
    case Kind::Evidence:
    case Kind::Action: // belongs to the organisation; an assessment's seal does not cover it
    case Kind::Finding:
    case Kind::SampleRecord:
    case Kind::Vault:
    case Kind::SealedFile:
    case Kind::ReportTemplate:
    case Kind::Logo:
        break;
    }
    return {};
}

std::vector<EntityKey> Document::childrenOf(const EntityKey& key) const
{
    std::vector<EntityKey> children;
    const auto inOrganisation = [&key](const auto& entity) { return entity.organisation.uuid == key.id; };
    const auto inEngagement = [&key](const auto& entity) { return entity.engagement.uuid == key.id; };
    const auto inAssessment = [&key](const auto& entity) { return entity.assessment.uuid == key.id; };
    if (key.kind == Kind::Organisation) {
        collect(children, Kind::Assessment, assessments, inOrganisation);
        collect(children, Kind::Action, actions, inOrganisation);
        collect(children, Kind::Engagement, engagements, inOrganisation);
        collect(children, Kind::AuditableUnit, units, inOrganisation);
        collect(children, Kind::AnnualPlan, plans, inOrganisation);
        collect(children, Kind::Logo, logos, inOrganisation);
    } else if (key.kind == Kind::Engagement) {
        collect(children, Kind::Finding, findings, inEngagement);
        collect(children, Kind::SampleRecord, samples, inEngagement);
        if (const audit::Engagement* engagement = engagements.get(key.id))
            for (const AssessmentId& id : {engagement->fieldwork, engagement->quality})
                if (assessments.get(id.uuid) != nullptr)
                    children.push_back({Kind::Assessment, id.uuid});
    } else if (key.kind == Kind::Assessment) {
        collect(children, Kind::Answer, answers, inAssessment);
        collect(children, Kind::EvidenceLink, links, inAssessment);
        collect(children, Kind::Seal, seals, inAssessment);
        collect(children, Kind::ReviewNote, reviewNotes, inAssessment);
        collect(children, Kind::SignOff, signOffs, inAssessment);
    } else if (key.kind == Kind::Finding) {
        collect(children, Kind::SealedFile, sealedFiles,
                [&key](const vault::SealedFile& file) { return file.owner.uuid == key.id; });
    } else if (key.kind == Kind::Evidence) {
        collect(children, Kind::EvidenceLink, links,
                [&key](const assessment::EvidenceLink& link) { return link.evidence.uuid == key.id; });
    }
    std::sort(children.begin(), children.end());
    return children;
}

bool Document::isEvidenceOfOthers(const EntityKey& key) const
{
    const auto names = [&key](const auto& row) {
        const auto& files = row.second.value.evidence;
        return std::binary_search(files.begin(), files.end(), assessment::EvidenceId{key.id});
    };
    const auto isOfSample = [&key](const auto& row) {
        const auto files = audit::filesOf(row.second.value);
        return std::binary_search(files.begin(), files.end(), assessment::EvidenceId{key.id});
    };
    return key.kind == Kind::Evidence &&
           (std::any_of(actions.rows().begin(), actions.rows().end(), names) ||
            std::any_of(findings.rows().begin(), findings.rows().end(), names) ||
            std::any_of(samples.rows().begin(), samples.rows().end(), isOfSample));
}

const audit::Engagement* Document::engagementOf(const AssessmentId& id) const
{
    const auto found =
        std::find_if(engagements.rows().begin(), engagements.rows().end(), [&id](const auto& row) {
            return row.second.value.fieldwork == id || row.second.value.quality == id;
        });
    return id.isNull() || found == engagements.rows().end() ? nullptr : &found->second.value;
}

void Document::settle(const EntityKey& key, const Place& before)
{
    const std::vector<Cell>* known = cells(key);
    const bool isEmpty = known == nullptr || std::all_of(known->begin(), known->end(), [](const Cell& cell) {
                             return cell.stored.isEmpty();
                         });
    if (isEmpty) {
        takeOut(key, before);
        table(key.kind).erase(key.id);
    } else if (key.kind == Kind::Assessment) {
        closeSheetOfOtherFramework({key.id});
    } else {
        place(key);
    }
}

void Document::closeSheetOfOtherFramework(const AssessmentId& id)
{
    const auto found = m_sheets.find(id.uuid);
    if (found != m_sheets.end() &&
        found->second.framework != frameworks.get(assessments.get(id.uuid)->framework))
        m_sheets.erase(found);
}

void Document::place(const EntityKey& key)
{
    if (key.kind != Kind::Answer && key.kind != Kind::EvidenceLink)
        return;
    const QUuid assessment = placeOf(key).assessment.uuid;
    m_placed[assessment].insert(key);
    if (const auto found = m_sheets.find(assessment); found != m_sheets.end())
        putInto(found->second, key);
}

void Document::putInto(Sheet& sheet, const EntityKey& key) const
{
    const int item = sheet.index().indexOf(placeOf(key).item);
    if (item < 0)
        return;
    if (key.kind == Kind::Answer) {
        sheet.answers[static_cast<size_t>(item)] = answers.find(key.id);
        return;
    }
    auto& placed = sheet.links[static_cast<size_t>(item)];
    if (std::find(placed.begin(), placed.end(), assessment::EvidenceLinkId{key.id}) == placed.end())
        placed.push_back({key.id});
}

void Document::takeOut(const EntityKey& key, const Place& from)
{
    if (key.kind == Kind::Assessment) {
        m_sheets.erase(key.id);
        return;
    }
    if (const auto placed = m_placed.find(from.assessment.uuid); placed != m_placed.end())
        placed->second.erase(key);
    const auto found = m_sheets.find(from.assessment.uuid);
    if (found == m_sheets.end())
        return;
    const int item = found->second.index().indexOf(from.item);
    if (item < 0)
        return;
    if (key.kind == Kind::Answer)
        found->second.answers[static_cast<size_t>(item)] = nullptr;
    if (key.kind == Kind::EvidenceLink) {
        auto& placed = found->second.links[static_cast<size_t>(item)];
        placed.erase(std::remove(placed.begin(), placed.end(), assessment::EvidenceLinkId{key.id}),
                     placed.end());
    }
}

} // namespace sextant::workspace::detail
