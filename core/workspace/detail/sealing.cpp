#include "workspace/detail/assessments.h"
#include "workspace/detail/content_digest.h"
#include "workspace/score_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sextant::workspace::detail {

using assessment::Assessment;
using assessment::Seal;
using assessment::Stage;

namespace {

/// Without what may change while the figures stay: the engine's version and the words.
QJsonObject figuresOnly(QJsonObject figures)
{
    const auto withoutTitle = [](const QJsonValue& node) {
        QJsonObject object = node.toObject();
        object.remove(u"title");
        return object;
    };
    figures.remove(u"engine");
    figures[u"overall"] = withoutTitle(figures.value(u"overall"));
    const QJsonArray titled = figures.value(u"nodes").toArray();
    QJsonArray nodes;
    for (const QJsonValue& node : titled)
        nodes.append(withoutTitle(node));
    figures[u"nodes"] = nodes;
    return figures;
}

/// Everything that a signature covers: the assessment, its answers, the files linked to them.
std::vector<EntityKey> sealedEntities(const Document& document, const assessment::AssessmentId& id)
{
    std::vector<EntityKey> keys{{Kind::Assessment, id.uuid}};
    for (const EntityKey& child : document.childrenOf({Kind::Assessment, id.uuid})) {
        if (child.kind == Kind::Seal)
            continue;
        keys.push_back(child);
        if (child.kind == Kind::EvidenceLink)
            keys.push_back({Kind::Evidence, document.links.get(child.id)->evidence.uuid});
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace

const Seal* Assessments::seal(const AssessmentId& id) const
{
    if (!m_core.isSigned(id))
        return nullptr;
    const Seal* latest = nullptr;
    for (const auto& [sealId, row] : m_core.document.seals.rows()) {
        const Seal& one = row.value;
        if (one.assessment == id &&
            (latest == nullptr || std::tie(latest->signedAt, latest->id) < std::tie(one.signedAt, one.id)))
            latest = &one;
    }
    return latest;
}

std::optional<SealedFigures> Assessments::sealedFigures(const AssessmentId& id) const
{
    const Seal* sealed = seal(id);
    if (sealed == nullptr)
        return std::nullopt;
    SealedFigures figures;
    figures.asSigned = QJsonDocument::fromJson(sealed->figures).object();
    // Through bytes, so that both sides have the same form of numbers.
    const QJsonObject now = figuresJson(score(id), m_core.document.sheet(id)->index(), id);
    figures.now = QJsonDocument::fromJson(QJsonDocument(now).toJson(QJsonDocument::Compact)).object();
    figures.differ = figuresOnly(figures.asSigned) != figuresOnly(figures.now);
    return figures;
}

QByteArray Assessments::contentDigest(const AssessmentId& id) const
{
    return detail::contentDigest(m_core.document, {seal::SubjectKind::Assessment, id.uuid});
}

Result<assessment::SealId> Assessments::sign(const AssessmentId& id)
{
    if (const auto free = notOfEngagement(id); !free)
        return tl::make_unexpected(free.error());
    Act act(m_core.document);
    const auto sealed = addSeal(act, id);
    if (!sealed)
        return sealed;
    return m_core.commit(act, Undo::Impossible).map([&](const GroupId&) { return *sealed; });
}

Result<assessment::SealId> Assessments::addSeal(Act& act, const AssessmentId& id)
{
    auto changed = editable(id);
    if (!changed)
        return tl::make_unexpected(changed.error());
    const scoring::ScoreCard card = score(id);
    if (card.overall.unanswered > 0 || card.overall.conflicts > 0)
        return fail(ErrorCode::NotSignable,
                    {{u"unanswered"_qs, card.overall.unanswered - card.overall.conflicts},
                     {u"conflicts"_qs, card.overall.conflicts}});
    if (const auto flushed = m_core.flush(); !flushed)
        return tl::make_unexpected(flushed.error());
    std::vector<QUuid> entities;
    for (const EntityKey& key : sealedEntities(m_core.document, id))
        entities.push_back(key.id);
    auto heads = m_core.store->heads(entities);
    if (!heads)
        return tl::make_unexpected(heads.error());

    Seal fresh;
    fresh.id = {m_core.environment.ids.newId()};
    fresh.assessment = id;
    fresh.signedAt = m_core.environment.clock.nowUtc();
    fresh.signedBy = m_core.author.id;
    fresh.contentDigest = contentDigest(id);
    fresh.frameworkDigest = changed->framework;
    fresh.engine = QString::fromLatin1(scoring::kEngineVersion);
    fresh.heads = std::move(*heads);
    const QJsonObject figures = figuresJson(card, m_core.document.sheet(id)->index(), id);
    fresh.figures = QJsonDocument(figures).toJson(QJsonDocument::Compact);
    changed->stage = Stage::Signed;
    act.put(fresh);
    act.put(*changed);
    return fresh.id;
}

void Assessments::addReopening(Act& act, const AssessmentId& id) const
{
    Assessment changed = *find(id);
    changed.stage = Stage::InReview;
    act.put(changed);
}

Result<> Assessments::reopen(const AssessmentId& id)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return allowed;
    const Assessment* found = find(id);
    if (found == nullptr)
        return notFound("assessment", id.toString());
    if (found->stage != Stage::Signed)
        return invalid("stage");
    if (const auto free = notOfEngagement(id); !free)
        return free;
    Act act(m_core.document);
    addReopening(act, id);
    return m_core.commit(act, Undo::Impossible).map([](const GroupId&) {});
}

} // namespace sextant::workspace::detail
