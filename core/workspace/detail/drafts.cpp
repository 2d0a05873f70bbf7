#include "workspace/detail/drafts.h"

#include "audit/finding_rules.h"

namespace sextant::workspace::detail {

using namespace audit;

namespace {

/// How the file names what a draft belongs to.
struct KindName
{
    QString operator()(const EngagementId&) const { return u"engagement"_qs; }
    QString operator()(const FindingId&) const { return u"finding"_qs; }
    QString operator()(const SampleRecordId&) const { return u"sample_record"_qs; }
    QString operator()(const ReviewNoteId&) const { return u"review_note"_qs; }
    QString operator()(const improvement::ActionId&) const { return u"action"_qs; }
    QString operator()(const assessment::AnswerId&) const { return u"answer"_qs; }
    QString operator()(const organisation::OrganisationId&) const { return u"organisation"_qs; }
};

journal::FieldAddress addressOf(const DraftPlace& place)
{
    return {std::visit(KindName{}, place.subject),
            std::visit([](const auto& id) { return id.uuid; }, place.subject), place.field};
}

/// Whether what a draft belongs to is there and may be changed.
class Openness
{
public:
    explicit Openness(const Document& document)
        : m_document(document)
    {}

    bool operator()(const EngagementId& id) const
    {
        const Engagement* engagement = m_document.engagements.get(id.uuid);
        return engagement != nullptr && engagement->signature.isNull();
    }
    bool operator()(const FindingId& id) const
    {
        const Finding* finding = m_document.findings.get(id.uuid);
        return finding != nullptr && (*this)(finding->engagement);
    }
    bool operator()(const SampleRecordId& id) const
    {
        const SampleRecord* sample = m_document.samples.get(id.uuid);
        return sample != nullptr && (*this)(sample->engagement);
    }
    bool operator()(const ReviewNoteId& id) const { return m_document.reviewNotes.get(id.uuid) != nullptr; }
    bool operator()(const improvement::ActionId& id) const
    {
        return m_document.actions.get(id.uuid) != nullptr;
    }
    bool operator()(const assessment::AnswerId&) const { return true; }
    bool operator()(const organisation::OrganisationId& id) const
    {
        return m_document.organisations.get(id.uuid) != nullptr;
    }

private:
    const Document& m_document;
};

} // namespace

bool Drafts::isOpen(const DraftSubject& subject) const
{
    return m_core.writable().has_value() && std::visit(Openness(m_core.document), subject);
}

void Drafts::keep(const DraftPlace& place, const QString& text)
{
    if (!isOpen(place.subject))
        return;
    const auto* finding = std::get_if<FindingId>(&place.subject);
    if (finding == nullptr || !m_vaults.isSealed(*finding))
        m_core.putDraft(addressOf(place), text);
    else if (m_vaults.hasKey(*finding))
        m_core.putDraft(addressOf(place), m_vaults.sealedDraft(*finding, place.field, text));
}

QString Drafts::kept(const DraftPlace& place) const
{
    const QString stored = m_core.draft(addressOf(place));
    const auto* finding = std::get_if<FindingId>(&place.subject);
    if (finding != nullptr && m_vaults.isSealed(*finding))
        return m_vaults.openedDraft(*finding, place.field, stored);
    return stored;
}

} // namespace sextant::workspace::detail
