#include "audit/audit_refusals.h"
#include "audit/audit_words.h"
#include "base/text.h"
#include "workspace/detail/audits.h"
#include "workspace/detail/position.h"
#include "workspace/detail/stored_form.h"

#include <algorithm>

namespace sextant::workspace {

Result<AuditPacks> auditPacks(const FrameworkLibrary& library)
{
    auto manual = library.shipped({kManualPack});
    if (!manual)
        return tl::make_unexpected(manual.error());
    auto quality = library.shipped({kAuditQualityPack});
    if (!quality)
        return tl::make_unexpected(quality.error());
    return AuditPacks{std::move(*manual), std::move(*quality)};
}

} // namespace sextant::workspace

namespace sextant::workspace::detail {

using namespace audit;
using assessment::Assessment;
using organisation::PersonId;

namespace {

LocalizedText tidied(const LocalizedText& text)
{
    return {normalisedText(text.en), normalisedText(text.zh)};
}

QStringList tidied(const QStringList& texts)
{
    QStringList tidy;
    for (const QString& text : texts)
        if (const QString one = normalisedText(text); !one.isEmpty())
            tidy.append(one);
    return tidy;
}

Engagement tidied(const Engagement& given)
{
    Engagement tidy = given;
    tidy.code = normalisedText(given.code);
    for (LocalizedText Engagement::*text : {&Engagement::title, &Engagement::objective, &Engagement::scope,
                                            &Engagement::criteria, &Engagement::summary})
        tidy.*text = tidied(given.*text);
    for (TeamMember& member : tidy.team) {
        member.declaration.text = normalisedText(member.declaration.text);
        member.declaration.impairment = normalisedText(member.declaration.impairment);
    }
    tidy.letter.text = tidied(given.letter.text);
    tidy.letter.addressees = tidied(given.letter.addressees);
    for (Meeting Engagement::*meeting : {&Engagement::opening, &Engagement::closing}) {
        (tidy.*meeting).present = normalisedText((given.*meeting).present);
        (tidy.*meeting).notes = normalisedText((given.*meeting).notes);
    }
    if (tidy.opinionOverride.has_value())
        tidy.opinionOverride->reason = normalisedText(tidy.opinionOverride->reason);
    tidy.distribution = tidied(given.distribution);
    return tidy;
}

/// What the lists of assessments would call it, if they showed it.
QString titleOf(const Engagement& engagement)
{
    return engagement.code + u' ' + engagement.title.in(Language::Chinese);
}

/// Without what may change while the report is signed.
Engagement sealedPart(Engagement engagement)
{
    engagement.stage = EngagementStage::Planned;
    engagement.position.clear();
    return engagement;
}

std::vector<PersonId> personsIn(const Engagement& engagement)
{
    std::vector<PersonId> persons;
    for (const TeamMember& member : engagement.team)
        persons.push_back(member.person);
    return persons;
}

bool isBackwards(const Period& period)
{
    return period.from.isValid() && period.to.isValid() && period.to < period.from;
}

} // namespace

Result<Engagement> Audits::open(const EngagementId& id) const
{
    auto found = writable(m_core.document.engagements, id.uuid);
    if (found && !found->signature.isNull())
        return refuse(AuditRefusal::ReportSigned, {{u"code"_qs, found->code}});
    return found;
}

Mark Audits::markNow() const
{
    return {m_core.author.id, m_core.environment.clock.nowUtc()};
}

Result<GroupId> Audits::end(const EntityKey& key)
{
    Act act(m_core.document);
    act.end(key);
    return m_core.commit(act);
}

Result<> Audits::checkPersons(const std::vector<PersonId>& persons, const Newcomers& newcomers) const
{
    for (const PersonId& person : persons)
        if (!newcomers.isKnown(person))
            return notFound("person", person.toString());
    return {};
}

Result<Engagement> Audits::checked(const Engagement& given, const Newcomers& newcomers) const
{
    const Engagement tidy = tidied(given);
    if (tidy.title.isEmpty())
        return invalid("title");
    for (const auto& [id, row] : m_core.document.engagements.rows())
        if (const Engagement& other = row.value;
            other.id != tidy.id && other.organisation == tidy.organisation && other.code == tidy.code)
            return invalid("code", tidy.code);
    if (tidy.code.isEmpty())
        return invalid("code");
    if (isBackwards(tidy.period))
        return invalid("period", tidy.period.to.toString(Qt::ISODate));
    if (isBackwards(tidy.planned))
        return invalid("planned", tidy.planned.to.toString(Qt::ISODate));
    if (!tidy.unit.isNull() && m_core.document.units.get(tidy.unit.uuid) == nullptr)
        return notFound("auditable_unit", tidy.unit.toString());
    const Engagement* before = find(tidy.id);
    for (const framework::ItemId& gate : tidy.gates)
        if (before != nullptr && !std::binary_search(before->gates.begin(), before->gates.end(), gate) &&
            !isCheck(*before, gate))
            return refuse(AuditRefusal::CheckOutOfScope, {{u"item"_qs, gate.text}});
    std::vector<PersonId> persons;
    for (const TeamMember& member : tidy.team) {
        if (member.person.isNull())
            return invalid("team");
        persons.push_back(member.person);
    }
    if (tidy.opinionOverride.has_value())
        persons.push_back(tidy.opinionOverride->by);
    if (const auto known = checkPersons(persons, newcomers); !known)
        return tl::make_unexpected(known.error());
    return storedForm(tidy);
}

Result<GroupId> Audits::settle(const AuditEntity& entity, const QString& field)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    return std::visit(
        [&](const auto& id) -> Result<GroupId> {
            const auto* found = stored(id);
            if (found == nullptr)
                return notFound(EntityTraits<std::remove_cvref_t<decltype(*found)>>::kind, id.toString());
            if (!conflicts(id).contains(field))
                return invalid("field", field);
            Act act(m_core.document);
            act.put(*found, {field});
            return m_core.commit(act);
        },
        entity);
}

Result<EngagementId> Audits::start(const AuditPacks& packs, const NewEngagement& request)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    Engagement fresh;
    fresh.id = {m_core.environment.ids.newId()};
    fresh.organisation = request.organisation;
    fresh.title = request.title;
    fresh.chapters = request.chapters;
    fresh.unit = request.unit;
    fresh.period = request.period;
    fresh.planned = request.planned;
    Newcomers newcomers(m_core);
    const PersonId named = request.leadName.isEmpty() ? request.lead : newcomers.named(request.leadName);
    fresh.team = {{named.isNull() ? m_core.author.id : named, TeamRole::Lead, {}, {}}};
    const auto siblings = engagements(request.organisation);
    fresh.position = positionAfter(siblings.empty() ? QString() : siblings.back().position);
    const QDate today = m_core.environment.clock.nowUtc().toLocalTime().date();
    QStringList codes;
    for (const Engagement& sibling : siblings)
        codes.append(sibling.code);
    const int year = (fresh.planned.from.isValid() ? fresh.planned.from : today).year();
    fresh.code = request.code.isEmpty() ? nextCode(year, codes) : request.code;
    auto tidy = checked(fresh, newcomers);
    if (!tidy)
        return tl::make_unexpected(tidy.error());

    const auto& manual = packs.manual.framework->index;
    for (const framework::SectionId& chapter : tidy->chapters)
        if (manual.nodeIndexOf(chapter) < 0)
            return invalid("chapters", chapter.text);
    const auto fieldwork = m_assessments.prepared(
        packs.manual, {tidy->organisation, titleOf(*tidy), tidy->planned.from, {}, tidy->chapters});
    if (!fieldwork)
        return tl::make_unexpected(fieldwork.error());
    const auto quality =
        m_assessments.prepared(packs.quality, {tidy->organisation, titleOf(*tidy), tidy->planned.from, {}});
    if (!quality)
        return tl::make_unexpected(quality.error());
    tidy->fieldwork = fieldwork->id;
    tidy->quality = quality->id;
    Act act(m_core.document);
    newcomers.add(act, {leadOf(*tidy)});
    act.put(*tidy);
    act.put(*fieldwork);
    act.put(*quality);
    return m_core.commit(act).map([&](const GroupId&) { return tidy->id; });
}

Result<> Audits::checkStep(const Engagement& before, const Engagement& after) const
{
    if (!isAllowed(before.stage, after.stage))
        return refuse(AuditRefusal::StageStep,
                      {{u"from"_qs, nameOf(before.stage)}, {u"to"_qs, nameOf(after.stage)}});
    if (after.stage < before.stage || before.stage == after.stage)
        return {};
    EngagementFacts facts = factsOf(before);
    facts.engagement = after;
    const auto gaps = audit::stageGaps(facts, after.stage);
    if (std::any_of(gaps.begin(), gaps.end(), [](const StageGap& gap) { return gap.blocks; }))
        return refuse(gaps);
    return {};
}

Result<Newcomers> Audits::join(Engagement& engagement, const std::vector<Joining>& joining) const
{
    Newcomers newcomers(m_core);
    for (const Joining& one : joining) {
        const PersonId person = newcomers.named(one.name);
        if (person.isNull())
            return invalid("team");
        if (std::ranges::find(engagement.team, person, &TeamMember::person) == engagement.team.end())
            engagement.team.push_back({person, one.role, {}, {}});
    }
    return newcomers;
}

Result<GroupId> Audits::update(const Engagement& engagement, const std::vector<Joining>& joining)
{
    const auto before = writable(m_core.document.engagements, engagement.id.uuid);
    if (!before)
        return tl::make_unexpected(before.error());
    Engagement given = engagement;
    given.organisation = before->organisation;
    given.fieldwork = before->fieldwork;
    given.quality = before->quality;
    given.signature = before->signature;
    auto newcomers = join(given, joining);
    if (!newcomers)
        return tl::make_unexpected(newcomers.error());
    const auto tidy = checked(given, *newcomers);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    if (!before->signature.isNull() && sealedPart(*tidy) != sealedPart(*before))
        return refuse(AuditRefusal::ReportSigned, {{u"code"_qs, before->code}});
    if (const auto step = checkStep(*before, *tidy); !step)
        return tl::make_unexpected(step.error());
    Act act(m_core.document);
    newcomers->add(act, personsIn(*tidy));
    act.put(*tidy);
    const bool isNamedAnew = titleOf(*tidy) != titleOf(*before);
    for (const assessment::AssessmentId& id : {tidy->fieldwork, tidy->quality}) {
        const Assessment* part = m_assessments.find(id);
        if (part == nullptr)
            continue;
        Assessment changed = *part;
        if (isNamedAnew)
            changed.title = titleOf(*tidy);
        if (id == tidy->fieldwork)
            changed.scope = tidy->chapters;
        if (changed.scope != part->scope && !m_assessments.hasSections(id, changed.scope))
            return invalid("chapters");
        if (!m_core.isSigned(id))
            act.put(changed);
    }
    return m_core.commit(act);
}

Result<GroupId> Audits::remove(const EngagementId& id)
{
    if (const auto found = open(id); !found)
        return tl::make_unexpected(found.error());
    return end({Kind::Engagement, id.uuid});
}

Result<> Audits::sign(const EngagementId& id)
{
    auto engagement = open(id);
    if (!engagement)
        return tl::make_unexpected(engagement.error());
    const auto gaps = signingGaps(id);
    if (std::any_of(gaps.begin(), gaps.end(), [](const StageGap& gap) { return gap.blocks; }))
        return refuse(gaps);
    Act act(m_core.document);
    if (const auto sealed = m_assessments.addSeal(act, engagement->fieldwork); !sealed)
        return tl::make_unexpected(sealed.error());
    const Mark now = markNow();
    engagement->signature = {now.by, now.at, contentDigest(id)};
    act.put(*engagement);
    return m_core.commit(act, Undo::Impossible).map([](const GroupId&) {});
}

Result<> Audits::reopen(const EngagementId& id)
{
    auto engagement = writable(m_core.document.engagements, id.uuid);
    if (!engagement)
        return tl::make_unexpected(engagement.error());
    if (engagement->signature.isNull())
        return refuse(AuditRefusal::ReportNotSigned, {{u"code"_qs, engagement->code}});
    engagement->signature = {};
    if (engagement->stage == EngagementStage::FollowUp || engagement->stage == EngagementStage::Closed)
        engagement->stage = EngagementStage::Reporting;
    Act act(m_core.document);
    act.put(*engagement);
    if (m_core.isSigned(engagement->fieldwork))
        m_assessments.addReopening(act, engagement->fieldwork);
    return m_core.commit(act, Undo::Impossible).map([](const GroupId&) {});
}

} // namespace sextant::workspace::detail
