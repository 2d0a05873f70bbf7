#include "workspace/detail/content_digest.h"

#include "base/hashing.h"

#include <algorithm>

namespace sextant::workspace::detail {

using seal::Subject;
using seal::SubjectKind;

namespace {

/// An entity and those of its fields that no report tells.
struct Part
{
    EntityKey key;
    QStringList leftOut = {};
};

Kind kindOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Assessment:
        return Kind::Assessment;
    case SubjectKind::Engagement:
        return Kind::Engagement;
    case SubjectKind::Actions:
        return Kind::Organisation;
    case SubjectKind::AnnualPlan:
        break;
    }
    return Kind::AnnualPlan;
}

std::vector<Part> partsOfAssessment(const Document& document, const QUuid& id)
{
    std::vector<Part> parts{{{Kind::Assessment, id}, {u"stage"_qs, u"position"_qs}}};
    // By item, not by number: answers to items of another edition are in it too.
    std::map<std::pair<framework::ItemId, EntityKey>, EntityKey> ordered;
    for (const EntityKey& child : document.childrenOf({Kind::Assessment, id}))
        if (child.kind != Kind::Seal)
            ordered.emplace(std::pair(document.placeOf(child).item, child), child);
    for (const auto& [place, key] : ordered) {
        parts.push_back({key});
        if (key.kind == Kind::EvidenceLink)
            if (const QUuid file = document.links.get(key.id)->evidence.uuid; document.evidence.get(file))
                parts.push_back({{Kind::Evidence, file}});
    }
    return parts;
}

std::vector<Part> partsOfEngagement(const Document& document, const QUuid& id)
{
    std::vector<Part> parts{{{Kind::Engagement, id}, {u"stage"_qs, u"position"_qs, u"signature"_qs}}};
    for (const EntityKey& child : document.childrenOf({Kind::Engagement, id}))
        if (child.kind == Kind::Finding || child.kind == Kind::SampleRecord)
            parts.push_back({child, {u"position"_qs}});
    return parts;
}

std::vector<Part> partsOfActions(const Document& document, const QUuid& organisation)
{
    std::vector<Part> parts;
    for (const EntityKey& child : document.childrenOf({Kind::Organisation, organisation}))
        if (child.kind == Kind::Action)
            parts.push_back({child, {u"position"_qs}});
    return parts;
}

std::vector<Part> partsOfPlan(const Document& document, const QUuid& id)
{
    std::vector<Part> parts{{{Kind::AnnualPlan, id}}};
    for (const EntityKey& child :
         document.childrenOf({Kind::Organisation, document.plans.get(id)->organisation.uuid}))
        if (child.kind == Kind::AuditableUnit)
            parts.push_back({child, {u"position"_qs}});
    return parts;
}

std::vector<Part> partsOf(const Document& document, const Subject& subject)
{
    switch (subject.kind) {
    case SubjectKind::Assessment:
        return partsOfAssessment(document, subject.id);
    case SubjectKind::Engagement:
        return partsOfEngagement(document, subject.id);
    case SubjectKind::Actions:
        return partsOfActions(document, subject.id);
    case SubjectKind::AnnualPlan:
        break;
    }
    return partsOfPlan(document, subject.id);
}

/// The assessment that the subject has besides its own parts; null: none.
Subject fieldworkOf(const Document& document, const Subject& subject)
{
    const audit::Engagement* engagement =
        subject.kind == SubjectKind::Engagement ? document.engagements.get(subject.id) : nullptr;
    return {SubjectKind::Assessment, engagement == nullptr ? QUuid() : engagement->fieldwork.uuid};
}

template <typename Visit>
void eachField(const Document& document, const Part& part, Visit visit)
{
    const TableBase& table = document.table(part.key.kind);
    const std::vector<Cell>& cells = *table.cells(part.key.id);
    for (size_t i = 0; i < cells.size(); ++i) {
        const QString name = table.fieldName(static_cast<int>(i));
        if (cells[i].isSet() && !part.leftOut.contains(name))
            visit(name, cells[i].stored);
    }
}

} // namespace

QByteArray contentDigest(const Document& document, const Subject& subject)
{
    if (!document.has({kindOf(subject.kind), subject.id}))
        return {};
    Hasher hasher;
    if (subject.kind == SubjectKind::Assessment)
        hasher.addField(document.assessments.get(subject.id)->framework);
    for (const Part& part : partsOf(document, subject)) {
        eachField(document, part, [&hasher](const QString& name, const QByteArray& stored) {
            hasher.addField(name.toUtf8());
            hasher.addField(stored);
        });
        hasher.addField("");
    }
    if (subject.kind == SubjectKind::Engagement)
        hasher.addField(contentDigest(document, fieldworkOf(document, subject)));
    return hasher.result();
}

CoveredFields coveredFields(const Document& document, const Subject& subject)
{
    CoveredFields covered;
    if (!document.has({kindOf(subject.kind), subject.id}))
        return covered;
    for (const Part& part : partsOf(document, subject))
        eachField(document, part, [&](const QString& name, const QByteArray& stored) {
            covered.insert_or_assign({document.table(part.key.kind).kind(), part.key.id, name}, stored);
        });
    if (subject.kind == SubjectKind::Engagement)
        covered.merge(coveredFields(document, fieldworkOf(document, subject)));
    return covered;
}

std::vector<Subject> subjectsOf(const Document& document)
{
    std::vector<Subject> subjects;
    for (const SubjectKind kind :
         {SubjectKind::Assessment, SubjectKind::Engagement, SubjectKind::Actions, SubjectKind::AnnualPlan})
        for (const QUuid& id : document.table(kindOf(kind)).ids())
            subjects.push_back({kind, id});
    return subjects;
}

} // namespace sextant::workspace::detail
