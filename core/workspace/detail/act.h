#pragma once

#include "workspace/detail/document.h"

#include <QStringList>

#include <vector>

namespace sextant::workspace::detail {

template <typename Entity>
struct KindOf;
template <>
struct KindOf<organisation::Organisation>
{
    static constexpr Kind kind = Kind::Organisation;
};
template <>
struct KindOf<organisation::Person>
{
    static constexpr Kind kind = Kind::Person;
};
template <>
struct KindOf<assessment::Assessment>
{
    static constexpr Kind kind = Kind::Assessment;
};
template <>
struct KindOf<assessment::Evidence>
{
    static constexpr Kind kind = Kind::Evidence;
};
template <>
struct KindOf<assessment::Answer>
{
    static constexpr Kind kind = Kind::Answer;
};
template <>
struct KindOf<assessment::EvidenceLink>
{
    static constexpr Kind kind = Kind::EvidenceLink;
};
template <>
struct KindOf<assessment::Seal>
{
    static constexpr Kind kind = Kind::Seal;
};
template <>
struct KindOf<improvement::Action>
{
    static constexpr Kind kind = Kind::Action;
};
template <>
struct KindOf<audit::Engagement>
{
    static constexpr Kind kind = Kind::Engagement;
};
template <>
struct KindOf<audit::Finding>
{
    static constexpr Kind kind = Kind::Finding;
};
template <>
struct KindOf<audit::SampleRecord>
{
    static constexpr Kind kind = Kind::SampleRecord;
};
template <>
struct KindOf<audit::ReviewNote>
{
    static constexpr Kind kind = Kind::ReviewNote;
};
template <>
struct KindOf<audit::SignOff>
{
    static constexpr Kind kind = Kind::SignOff;
};
template <>
struct KindOf<audit::AuditableUnit>
{
    static constexpr Kind kind = Kind::AuditableUnit;
};
template <>
struct KindOf<audit::AnnualPlan>
{
    static constexpr Kind kind = Kind::AnnualPlan;
};
template <>
struct KindOf<vault::Vault>
{
    static constexpr Kind kind = Kind::Vault;
};
template <>
struct KindOf<vault::SealedFile>
{
    static constexpr Kind kind = Kind::SealedFile;
};
template <>
struct KindOf<report::ReportTemplate>
{
    static constexpr Kind kind = Kind::ReportTemplate;
};
template <>
struct KindOf<organisation::Logo>
{
    static constexpr Kind kind = Kind::Logo;
};

/// What one act writes, gathered before anything is applied: only fields that really differ.
class Act
{
public:
    explicit Act(const Document& document)
        : m_document(document)
    {}

    /// Writes the fields of \a entity that differ from the document's; all that are set when it is new there.
    /// A field in conflict is settled when it is named in \a settling, even by the value that shows.
    template <typename Entity>
    void put(const Entity& entity, const QStringList& settling = {})
    {
        const EntityKey key{KindOf<Entity>::kind, entity.id.uuid};
        const auto* known = tableOf(entity).find(entity.id.uuid);
        const Entity blank;
        const Entity& old = known == nullptr ? blank : known->value;
        const auto fields = EntityTraits<Entity>::fields();
        for (size_t i = 0; i < fields.size(); ++i) {
            const QJsonValue value = fields[i].read(entity);
            const bool settles = known != nullptr && known->cells[i].conflicted &&
                                 settling.contains(QString::fromLatin1(fields[i].name));
            if (settles || value != fields[i].read(old))
                m_writes.push_back({{key, static_cast<int>(i)}, jsonBytes(value), false});
        }
    }

    /// Writes over each of \a fields that was ever written, so that a change stands where bodies are erased.
    void blank(const std::vector<FieldKey>& fields);

    /// Ends the entity and everything below it.
    void end(const EntityKey& key);

    const std::vector<Write>& writes() const { return m_writes; }
    bool isEmpty() const { return m_writes.empty(); }

private:
    const auto& tableOf(const organisation::Organisation&) const { return m_document.organisations; }
    const auto& tableOf(const organisation::Person&) const { return m_document.persons; }
    const auto& tableOf(const assessment::Assessment&) const { return m_document.assessments; }
    const auto& tableOf(const assessment::Evidence&) const { return m_document.evidence; }
    const auto& tableOf(const assessment::Answer&) const { return m_document.answers; }
    const auto& tableOf(const assessment::EvidenceLink&) const { return m_document.links; }
    const auto& tableOf(const assessment::Seal&) const { return m_document.seals; }
    const auto& tableOf(const improvement::Action&) const { return m_document.actions; }
    const auto& tableOf(const audit::Engagement&) const { return m_document.engagements; }
    const auto& tableOf(const audit::Finding&) const { return m_document.findings; }
    const auto& tableOf(const audit::SampleRecord&) const { return m_document.samples; }
    const auto& tableOf(const audit::ReviewNote&) const { return m_document.reviewNotes; }
    const auto& tableOf(const audit::SignOff&) const { return m_document.signOffs; }
    const auto& tableOf(const audit::AuditableUnit&) const { return m_document.units; }
    const auto& tableOf(const audit::AnnualPlan&) const { return m_document.plans; }
    const auto& tableOf(const vault::Vault&) const { return m_document.vaults; }
    const auto& tableOf(const vault::SealedFile&) const { return m_document.sealedFiles; }
    const auto& tableOf(const report::ReportTemplate&) const { return m_document.reportTemplates; }
    const auto& tableOf(const organisation::Logo&) const { return m_document.logos; }

    const Document& m_document;
    std::vector<Write> m_writes;
    QSet<EntityKey> m_ended;
};

/// Appends writes that end every stored field of \a key.
void appendEnd(std::vector<Write>& writes, const Document& document, const EntityKey& key);

} // namespace sextant::workspace::detail
