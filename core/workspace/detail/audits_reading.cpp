#include "improvement/action_rules.h"
#include "workspace/detail/audits.h"
#include "workspace/detail/content_digest.h"
#include "workspace/detail/history.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace sextant::workspace::detail {

using namespace audit;
using assessment::AssessmentId;
using framework::ItemId;
using organisation::OrganisationId;

namespace {

template <typename Entity, typename Belongs, typename Key>
std::vector<Entity> collected(const EntityTable<Entity>& table, Belongs belongs, Key key)
{
    std::vector<Entity> found;
    for (const auto& [id, row] : table.rows())
        if (belongs(row.value))
            found.push_back(row.value);
    std::sort(found.begin(), found.end(),
              [&key](const Entity& a, const Entity& b) { return key(a) < key(b); });
    return found;
}

auto byPosition()
{
    return [](const auto& entity) { return std::tie(entity.position, entity.id); };
}

auto byTime()
{
    return [](const ReviewNote& note) { return std::tie(note.raised.at, note.id); };
}

EntityKey keyOf(const AuditEntity& entity)
{
    struct Visitor
    {
        EntityKey operator()(const EngagementId& id) const { return {Kind::Engagement, id.uuid}; }
        EntityKey operator()(const FindingId& id) const { return {Kind::Finding, id.uuid}; }
        EntityKey operator()(const SampleRecordId& id) const { return {Kind::SampleRecord, id.uuid}; }
        EntityKey operator()(const ReviewNoteId& id) const { return {Kind::ReviewNote, id.uuid}; }
        EntityKey operator()(const AuditableUnitId& id) const { return {Kind::AuditableUnit, id.uuid}; }
        EntityKey operator()(const AnnualPlanId& id) const { return {Kind::AnnualPlan, id.uuid}; }
    };
    return std::visit(Visitor{}, entity);
}

} // namespace

const Engagement* Audits::find(const EngagementId& id) const
{
    return m_core.document.engagements.get(id.uuid);
}

const Finding* Audits::find(const FindingId& id) const
{
    return m_vaults.shown(id);
}

const Finding* Audits::stored(const FindingId& id) const
{
    return m_core.document.findings.get(id.uuid);
}

const SampleRecord* Audits::find(const SampleRecordId& id) const
{
    return m_core.document.samples.get(id.uuid);
}

const ReviewNote* Audits::find(const ReviewNoteId& id) const
{
    return m_core.document.reviewNotes.get(id.uuid);
}

const AuditableUnit* Audits::find(const AuditableUnitId& id) const
{
    return m_core.document.units.get(id.uuid);
}

const AnnualPlan* Audits::find(const AnnualPlanId& id) const
{
    return m_core.document.plans.get(id.uuid);
}

std::vector<Engagement> Audits::engagements(const OrganisationId& organisation) const
{
    return collected(
        m_core.document.engagements, [&](const Engagement& one) { return one.organisation == organisation; },
        byPosition());
}

EngagementId Audits::engagementOf(const AssessmentId& assessment) const
{
    const Engagement* found = m_core.document.engagementOf(assessment);
    return found == nullptr ? EngagementId{} : found->id;
}

std::vector<AssessmentId> Audits::plainAssessments(const OrganisationId& organisation) const
{
    auto plain = m_assessments.of(organisation);
    plain.erase(std::remove_if(
                    plain.begin(), plain.end(),
                    [this](const AssessmentId& id) { return m_core.document.engagementOf(id) != nullptr; }),
                plain.end());
    return plain;
}

std::vector<Finding> Audits::findings(const EngagementId& engagement) const
{
    auto found = collected(
        m_core.document.findings, [&](const Finding& one) { return one.engagement == engagement; },
        byPosition());
    for (Finding& one : found)
        if (isLocked(one))
            one = *m_vaults.shown(one.id);
    return found;
}

std::vector<Finding> Audits::findings(const OrganisationId& organisation) const
{
    std::vector<Finding> all;
    for (const Engagement& engagement : engagements(organisation)) {
        const auto some = findings(engagement.id);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::vector<SampleRecord> Audits::samples(const EngagementId& engagement) const
{
    return collected(
        m_core.document.samples, [&](const SampleRecord& one) { return one.engagement == engagement; },
        [](const SampleRecord& one) { return std::tie(one.number, one.id); });
}

std::vector<ReviewNote> Audits::reviewNotes(const AssessmentId& assessment) const
{
    return collected(
        m_core.document.reviewNotes, [&](const ReviewNote& one) { return one.assessment == assessment; },
        byTime());
}

std::vector<ReviewNote> Audits::reviewNotes(const AssessmentId& assessment, const ItemId& item) const
{
    return collected(
        m_core.document.reviewNotes,
        [&](const ReviewNote& one) { return one.assessment == assessment && one.item == item; }, byTime());
}

const SignOff* Audits::signOff(const AssessmentId& assessment, const ItemId& item) const
{
    return m_core.document.signOffs.get(signOffId(assessment, item).uuid);
}

MarkState Audits::signOffState(const AssessmentId& assessment, const ItemId& item) const
{
    return audit::signOffState(signOff(assessment, item), m_assessments.answer(assessment, item));
}

std::vector<AuditableUnit> Audits::units(const OrganisationId& organisation) const
{
    return collected(
        m_core.document.units, [&](const AuditableUnit& one) { return one.organisation == organisation; },
        byPosition());
}

std::vector<AnnualPlan> Audits::plans(const OrganisationId& organisation) const
{
    return collected(
        m_core.document.plans, [&](const AnnualPlan& one) { return one.organisation == organisation; },
        [](const AnnualPlan& one) { return std::tie(one.year, one.id); });
}

std::vector<ItemId> Audits::failedGates(const Engagement& engagement) const
{
    std::vector<ItemId> failed;
    const Document::Sheet* sheet = m_core.document.sheet(engagement.fieldwork);
    if (sheet == nullptr)
        return failed;
    const auto& items = sheet->index().items();
    std::vector<bool> belowGate(items.size());
    for (const scoring::GateResult& gate : m_assessments.score(engagement.fieldwork).gates)
        belowGate[static_cast<size_t>(gate.item)] = gate.state == scoring::GateState::Failed;
    const std::vector<bool> visible = visibleChecks(engagement);
    for (size_t i = 0; i < items.size(); ++i) {
        const auto* row = visible[i] ? sheet->answers[i] : nullptr;
        if (row == nullptr || m_assessments.isConflicted(engagement.fieldwork, items[i]->id))
            continue;
        const auto* chosen = std::get_if<assessment::ChosenOptions>(&row->value.response);
        const QString result = chosen == nullptr ? QString() : chosen->options.front().text;
        const bool isNamed =
            std::binary_search(engagement.gates.begin(), engagement.gates.end(), items[i]->id);
        // What was not tested is no failure: it stands in the report as a limit of scope.
        if ((belowGate[i] && result != kNotTested) || (isNamed && result == kNotSatisfactory))
            failed.push_back(items[i]->id);
    }
    return failed;
}

OpinionBasis Audits::opinion(const EngagementId& id) const
{
    const Engagement* engagement = find(id);
    if (engagement == nullptr)
        return {};
    return opinionOf(findings(id), failedGates(*engagement), engagement->opinionOverride);
}

std::vector<bool> Audits::visibleChecks(const Engagement& engagement) const
{
    return m_assessments.visibleItems(engagement.fieldwork);
}

bool Audits::isCheck(const Engagement& engagement, const ItemId& item) const
{
    const Document::Sheet* sheet = m_core.document.sheet(engagement.fieldwork);
    const int number = sheet == nullptr ? -1 : sheet->index().indexOf(item);
    return number >= 0 && visibleChecks(engagement)[static_cast<size_t>(number)];
}

FieldworkProgress Audits::progress(const EngagementId& id) const
{
    FieldworkProgress progress;
    const Engagement* engagement = find(id);
    const Document::Sheet* sheet =
        engagement == nullptr ? nullptr : m_core.document.sheet(engagement->fieldwork);
    if (sheet == nullptr)
        return progress;
    const AssessmentId fieldwork = engagement->fieldwork;
    const std::vector<bool> visible = visibleChecks(*engagement);
    QSet<ItemId> shown;
    for (size_t i = 0; i < visible.size(); ++i) {
        if (!visible[i])
            continue;
        const ItemId& item = sheet->index().items()[i]->id;
        const assessment::Answer* answer = sheet->answers[i] == nullptr ? nullptr : &sheet->answers[i]->value;
        const SignOff* mark = signOff(fieldwork, item);
        shown.insert(item);
        count(progress, answer, m_assessments.isConflicted(fieldwork, item));
        const MarkState state = audit::signOffState(mark, answer);
        progress.signedOff += state == MarkState::Standing ? 1 : 0;
        progress.changedSinceSignOff += state == MarkState::ChangedSince ? 1 : 0;
        progress.ownReviews += isOwnReview(mark, answer) ? 1 : 0;
    }
    for (const auto& [noteId, row] : m_core.document.reviewNotes.rows())
        if (row.value.assessment == fieldwork && row.value.isOpen() && shown.contains(row.value.item))
            ++progress.openNotes;
    return progress;
}

std::vector<ItemId> Audits::unmetWithoutFinding(const EngagementId& id) const
{
    std::vector<ItemId> unmet;
    const Engagement* engagement = find(id);
    const Document::Sheet* sheet =
        engagement == nullptr ? nullptr : m_core.document.sheet(engagement->fieldwork);
    if (sheet == nullptr)
        return unmet;
    QSet<ItemId> named;
    for (const Finding& finding : findings(id))
        named += QSet<ItemId>(finding.checks.begin(), finding.checks.end());
    const assessment::Response failed = assessment::ChosenOptions{{{QString(kNotSatisfactory)}}};
    const std::vector<bool> visible = visibleChecks(*engagement);
    for (size_t i = 0; i < visible.size(); ++i) {
        const ItemId& item = sheet->index().items()[i]->id;
        if (visible[i] && sheet->answers[i] != nullptr && sheet->answers[i]->value.response == failed &&
            !named.contains(item))
            unmet.push_back(item);
    }
    return unmet;
}

EngagementFacts Audits::factsOf(const Engagement& engagement) const
{
    EngagementFacts facts{engagement, progress(engagement.id), findings(engagement.id)};
    facts.unmetWithoutFinding = static_cast<int>(unmetWithoutFinding(engagement.id).size());
    facts.stepsFromRule =
        opinionOf(facts.findings, failedGates(engagement), engagement.opinionOverride).stepsFromRule();
    facts.openQuality = m_assessments.score(engagement.quality).overall.unanswered;
    for (const improvement::Action& action : actions(engagement.id))
        facts.openActions += improvement::isClosed(action.standing.state) ? 0 : 1;
    return facts;
}

std::vector<StageGap> Audits::stageGaps(const EngagementId& id, EngagementStage stage) const
{
    const Engagement* engagement = find(id);
    return engagement == nullptr ? std::vector<StageGap>() : audit::stageGaps(factsOf(*engagement), stage);
}

std::vector<StageGap> Audits::signingGaps(const EngagementId& id) const
{
    const Engagement* engagement = find(id);
    return engagement == nullptr ? std::vector<StageGap>() : audit::signingGaps(factsOf(*engagement));
}

std::vector<FindingId> Audits::repeatCandidates(const FindingId& id) const
{
    const Finding* finding = find(id);
    const Engagement* engagement = finding == nullptr ? nullptr : find(finding->engagement);
    if (engagement == nullptr)
        return {};
    return audit::repeatCandidates(*finding, *engagement, engagements(engagement->organisation),
                                   findings(engagement->organisation));
}

std::vector<improvement::Action> Audits::actions(const EngagementId& id) const
{
    return collected(
        m_core.document.actions,
        [&](const improvement::Action& action) {
            const Finding* finding = find(action.source.finding);
            return action.source.kind == improvement::SourceKind::Finding && finding != nullptr &&
                   finding->engagement == id;
        },
        byPosition());
}

QByteArray Audits::contentDigest(const EngagementId& id) const
{
    return detail::contentDigest(m_core.document, {seal::SubjectKind::Engagement, id.uuid});
}

std::optional<TimeLeft> Audits::timeLeft(const EngagementId& id)
{
    const int open = progress(id).open;
    const Engagement* engagement = find(id);
    if (engagement == nullptr || open == 0)
        return std::nullopt;
    std::vector<QDateTime> times;
    const Document::Sheet* sheet = m_core.document.sheet(engagement->fieldwork);
    for (const Document::AnswerRow* row : sheet->answers) {
        if (row == nullptr || !assessment::isAnswered(row->value.response))
            continue;
        const auto entries = m_core.store->history(row->value.id.uuid, std::numeric_limits<int>::max());
        if (!entries)
            return std::nullopt;
        // Newest first: when it was answered last, not when its note was mended.
        const auto answered =
            std::find_if(entries->begin(), entries->end(),
                         [](const store::HistoryEntry& entry) { return entry.address.field == u"response"; });
        if (answered != entries->end())
            times.push_back(answered->at);
    }
    const auto pace = paceOf(std::move(times));
    if (!pace.has_value())
        return std::nullopt;
    return TimeLeft{*pace, open, minutesLeft(*pace, open)};
}

Result<std::vector<HistoryLine>> Audits::history(const AuditEntity& entity, int limit)
{
    return historyOf(m_core, keyOf(entity).id, limit);
}

QStringList Audits::conflicts(const AuditEntity& entity) const
{
    const EntityKey key = keyOf(entity);
    QStringList names;
    if (const std::vector<Cell>* cells = m_core.document.cells(key))
        for (size_t i = 0; i < cells->size(); ++i)
            if ((*cells)[i].conflicted)
                names.append(m_core.document.table(key.kind).fieldName(static_cast<int>(i)));
    return names;
}

} // namespace sextant::workspace::detail
