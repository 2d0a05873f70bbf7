#include "audit/audit_refusals.h"
#include "base/text.h"
#include "workspace/detail/audits.h"

namespace sextant::workspace::detail {

using namespace audit;
using assessment::AssessmentId;
using framework::ItemId;

Result<> Audits::openItem(const AssessmentId& assessment, const ItemId& item) const
{
    if (const auto allowed = m_core.writable(); !allowed)
        return allowed;
    const Document::Sheet* sheet = m_core.document.sheet(assessment);
    if (sheet == nullptr)
        return notFound("assessment", assessment.toString());
    if (sheet->index().indexOf(item) < 0)
        return notFound("item", item.text);
    const Engagement* engagement = m_core.document.engagementOf(assessment);
    if (engagement != nullptr && !engagement->signature.isNull())
        return refuse(AuditRefusal::ReportSigned, {{u"code"_qs, engagement->code}});
    if (m_core.isSigned(assessment))
        return fail(ErrorCode::Signed, {{u"assessment"_qs, assessment.toString()}});
    return {};
}

Result<GroupId> Audits::signOffChecks(const AssessmentId& assessment, const std::vector<ItemId>& items)
{
    Act act(m_core.document);
    const Mark now = markNow();
    for (const ItemId& item : items) {
        if (const auto open = openItem(assessment, item); !open)
            return tl::make_unexpected(open.error());
        const assessment::Answer* answer = m_assessments.answer(assessment, item);
        if (answer == nullptr || !assessment::isAnswered(answer->response) ||
            m_assessments.isConflicted(assessment, item))
            return refuse(AuditRefusal::NotAnswered, {{u"item"_qs, item.text}});
        act.put(
            SignOff{signOffId(assessment, item), assessment, item, {now.by, now.at, answerDigest(*answer)}});
    }
    return m_core.commit(act);
}

Result<GroupId> Audits::withdrawSignOff(const AssessmentId& assessment, const std::vector<ItemId>& items)
{
    Act act(m_core.document);
    for (const ItemId& item : items) {
        if (const auto open = openItem(assessment, item); !open)
            return tl::make_unexpected(open.error());
        act.end({Kind::SignOff, signOffId(assessment, item).uuid});
    }
    return m_core.commit(act);
}

Result<ReviewNoteId> Audits::addReviewNote(const AssessmentId& assessment, const ItemId& item,
                                           const QString& text)
{
    if (const auto open = openItem(assessment, item); !open)
        return tl::make_unexpected(open.error());
    ReviewNote note{
        {m_core.environment.ids.newId()}, assessment, item, normalisedText(text), markNow(), {}, {}};
    if (note.text.isEmpty())
        return invalid("text");
    return put(note).map([&](const GroupId&) { return note.id; });
}

Result<ReviewNote> Audits::openNote(const ReviewNoteId& id) const
{
    auto note = writable(m_core.document.reviewNotes, id.uuid);
    if (!note)
        return note;
    if (const auto open = openItem(note->assessment, note->item); !open)
        return tl::make_unexpected(open.error());
    return note;
}

Result<GroupId> Audits::reply(const ReviewNoteId& id, const QString& text)
{
    auto note = openNote(id);
    if (!note)
        return tl::make_unexpected(note.error());
    const Mark now = markNow();
    const QString tidy = normalisedText(text);
    note->reply = tidy.isEmpty() ? ReviewReply{} : ReviewReply{tidy, now.by, now.at};
    return put(*note);
}

Result<GroupId> Audits::setResolved(const ReviewNoteId& id, bool resolved)
{
    auto note = openNote(id);
    if (!note)
        return tl::make_unexpected(note.error());
    if (resolved == note->isOpen())
        note->resolved = resolved ? markNow() : Mark{};
    return put(*note);
}

Result<GroupId> Audits::remove(const ReviewNoteId& id)
{
    if (const auto note = openNote(id); !note)
        return tl::make_unexpected(note.error());
    return end({Kind::ReviewNote, id.uuid});
}

} // namespace sextant::workspace::detail
