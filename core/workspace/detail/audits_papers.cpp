#include "audit/audit_refusals.h"
#include "audit/audit_words.h"
#include "base/text.h"
#include "workspace/detail/audits.h"
#include "workspace/detail/position.h"
#include "workspace/detail/stored_form.h"

#include <algorithm>

namespace sextant::workspace::detail {

using namespace audit;
using assessment::Evidence;
using assessment::EvidenceId;
using framework::ItemId;

namespace {

Finding tidied(const Finding& given)
{
    Finding tidy = given;
    for (LocalizedText Finding::*text : {&Finding::title, &Finding::criteria, &Finding::condition,
                                         &Finding::cause, &Finding::effect, &Finding::recommendation})
        tidy.*text = {normalisedText((given.*text).en), normalisedText((given.*text).zh)};
    tidy.response.text = normalisedText(given.response.text);
    if (tidy.gradeOverride.has_value())
        tidy.gradeOverride->reason = normalisedText(tidy.gradeOverride->reason);
    return tidy;
}

SampleRecord tidied(const SampleRecord& given)
{
    SampleRecord tidy = given;
    for (QString SampleRecord::*text :
         {&SampleRecord::title, &SampleRecord::purpose, &SampleRecord::conclusion})
        tidy.*text = normalisedText(given.*text);
    tidy.population.source = normalisedText(given.population.source);
    tidy.population.typed = normalisedText(given.population.typed);
    for (SampledItem& item : tidy.selection)
        item.reason = normalisedText(item.reason);
    for (SampleResult& result : tidy.results)
        result.note = normalisedText(result.note);
    std::sort(tidy.results.begin(), tidy.results.end(),
              [](const SampleResult& a, const SampleResult& b) { return a.position < b.position; });
    return tidy;
}

/// The name of the first field that does not go with the others; nullptr when all do. Of a population whose
/// size nobody has counted, items may be chosen by judgement.
const char* misfitOf(const SampleRecord& sample)
{
    QSet<qint64> drawn;
    for (const SampledItem& item : sample.selection) {
        const bool isBeyond = sample.population.size > 0 && item.position >= sample.population.size;
        if (drawn.contains(item.position) || isBeyond)
            return "selection";
        drawn.insert(item.position);
    }
    QSet<qint64> tested;
    for (const SampleResult& result : sample.results) {
        if (!drawn.contains(result.position) || tested.contains(result.position))
            return "results";
        tested.insert(result.position);
    }
    return nullptr;
}

} // namespace

Result<Finding> Audits::openFinding(const FindingId& id) const
{
    auto found = writable(m_core.document.findings, id.uuid);
    if (!found)
        return found;
    if (const auto engagement = open(found->engagement); !engagement)
        return tl::make_unexpected(engagement.error());
    return found;
}

Result<SampleRecord> Audits::openSample(const SampleRecordId& id) const
{
    auto found = writable(m_core.document.samples, id.uuid);
    if (!found)
        return found;
    if (const auto engagement = open(found->engagement); !engagement)
        return tl::make_unexpected(engagement.error());
    return found;
}

Result<> Audits::checkLinks(const Finding& finding, const Engagement& engagement) const
{
    const Finding* before = find(finding.id);
    for (const ItemId& check : finding.checks) {
        const bool isKept = before != nullptr && std::find(before->checks.begin(), before->checks.end(),
                                                           check) != before->checks.end();
        if (!isKept && !isCheck(engagement, check))
            return refuse(AuditRefusal::CheckOutOfScope, {{u"item"_qs, check.text}});
    }
    for (const SampleRecordId& id : finding.samples) {
        const SampleRecord* sample = find(id);
        if (sample != nullptr && sample->engagement != finding.engagement)
            return invalid("samples", id.toString());
        if (sample == nullptr &&
            (before == nullptr ||
             std::find(before->samples.begin(), before->samples.end(), id) == before->samples.end()))
            return notFound("sample_record", id.toString());
    }
    if (const auto files = checkFiles(finding); !files)
        return files;
    if (!finding.repeatOf.isNull() && (before == nullptr || before->repeatOf != finding.repeatOf)) {
        const Finding* earlier = find(finding.repeatOf);
        if (earlier == nullptr)
            return notFound("finding", finding.repeatOf.toString());
        if (earlier->engagement == finding.engagement)
            return invalid("repeatOf", finding.repeatOf.toString());
    }
    return {};
}

Result<> Audits::checkFiles(const Finding& finding) const
{
    for (const EvidenceId& file : finding.evidence) {
        const bool isPlain = m_core.document.evidence.get(file.uuid) != nullptr;
        if (finding.restricted && isPlain)
            return refuse(AuditRefusal::FileNotSealed, {{u"number"_qs, finding.number}});
        if (finding.restricted ? !m_vaults.isFileOf(file, finding.id) : !isPlain)
            return notFound("evidence", file.toString());
    }
    return {};
}

Result<Finding> Audits::checked(const Finding& given, FindingStage before, const Newcomers& newcomers) const
{
    const Finding tidy = tidied(given);
    const auto engagement = open(tidy.engagement);
    if (!engagement)
        return tl::make_unexpected(engagement.error());
    if (const auto known = checkPersons({tidy.owner, tidy.response.by}, newcomers); !known)
        return tl::make_unexpected(known.error());
    if (const auto links = checkLinks(tidy, *engagement); !links)
        return tl::make_unexpected(links.error());
    if (!isAllowed(before, tidy.stage))
        return refuse(AuditRefusal::FindingStep,
                      {{u"from"_qs, nameOf(before)}, {u"to"_qs, nameOf(tidy.stage)}});
    if (const auto missing = findingFaults(tidy, tidy.stage); !missing.empty())
        return refuse(missing);
    return storedForm(tidy);
}

Newcomers Audits::name(Finding& finding, const FindingPeople& people) const
{
    Newcomers newcomers(m_core);
    if (people.owner.has_value())
        finding.owner = newcomers.named(*people.owner);
    if (people.responder.has_value())
        finding.response.by = newcomers.named(*people.responder);
    return newcomers;
}

Result<FindingId> Audits::addFinding(Finding finding, const FindingPeople& people)
{
    if (const auto engagement = open(finding.engagement); !engagement)
        return tl::make_unexpected(engagement.error());
    const auto siblings = findings(finding.engagement);
    finding.sealed.clear();
    finding.id = {m_core.environment.ids.newId()};
    finding.position = positionAfter(siblings.empty() ? QString() : siblings.back().position);
    if (finding.number <= 0)
        finding.number = nextNumber(siblings);
    if (finding.restricted && !m_vaults.isUnlocked())
        return refuse(AuditRefusal::FindingLocked, {{u"number"_qs, finding.number}});
    Newcomers newcomers = name(finding, people);
    const auto tidy = checked(finding, FindingStage::Draft, newcomers);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    Act act(m_core.document);
    newcomers.add(act, {tidy->owner, tidy->response.by});
    return put(*tidy, std::move(act)).map([&](const GroupId&) { return tidy->id; });
}

Result<GroupId> Audits::put(const Finding& finding, Act act)
{
    if (finding.restricted)
        return m_vaults.write(finding, std::move(act));
    act.put(finding);
    return m_core.commit(act);
}

Result<FindingId> Audits::addFinding(const EngagementId& engagement, const ItemId& check)
{
    const Engagement* found = find(engagement);
    if (found == nullptr)
        return notFound("engagement", engagement.toString());
    if (!isCheck(*found, check))
        return refuse(AuditRefusal::CheckOutOfScope, {{u"item"_qs, check.text}});
    const auto& index = m_core.document.sheet(found->fieldwork)->index();
    Finding finding = findingFrom(*index.items()[static_cast<size_t>(index.indexOf(check))]);
    finding.engagement = engagement;
    return addFinding(std::move(finding), {});
}

Result<GroupId> Audits::update(const Finding& finding, const FindingPeople& people)
{
    const auto before = openFinding(finding.id);
    if (!before)
        return tl::make_unexpected(before.error());
    const Finding* shown = find(finding.id);
    if (isLocked(*shown))
        return refuse(AuditRefusal::FindingLocked, {{u"number"_qs, shown->number}});
    if (finding.restricted != before->restricted)
        return invalid("restricted");
    Finding given = finding;
    given.engagement = before->engagement;
    given.sealed.clear();
    Newcomers newcomers = name(given, people);
    const auto tidy = checked(given, before->stage, newcomers);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    if (*tidy == *shown) // sealed anew, equal texts would give other bytes
        return GroupId{};
    Act act(m_core.document);
    newcomers.add(act, {tidy->owner, tidy->response.by});
    return put(*tidy, std::move(act));
}

Result<GroupId> Audits::remove(const FindingId& id)
{
    if (const auto found = openFinding(id); !found)
        return tl::make_unexpected(found.error());
    return end({Kind::Finding, id.uuid});
}

Result<GroupId> Audits::attach(const FindingId& id, const QString& path,
                               const std::function<bool(qint64)>& progress)
{
    const auto restricted = m_files.onHomeThread<bool>(
        [&]() -> Result<bool> { return openFinding(id).map(&Finding::restricted); });
    if (!restricted)
        return tl::make_unexpected(restricted.error());
    if (*restricted)
        return m_vaults.attach(id, path, progress);
    const auto file = m_files.stored(path, progress);
    if (!file)
        return tl::make_unexpected(file.error());
    return m_files.onHomeThread<GroupId>([&] { return link(id, *file); });
}

Result<GroupId> Audits::link(const FindingId& id, const Evidences::File& file)
{
    // Asked again: a worker may have copied for minutes.
    auto finding = openFinding(id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    if (finding->restricted) // since then: its file would be left in plain
        return refuse(AuditRefusal::FileNotSealed, {{u"number"_qs, finding->number}});
    const Evidence evidence = m_files.entityOf(file);
    Act taken(m_core.document);
    taken.put(evidence);
    // The file stays when linking it is undone, as its content does: others may have come to name it.
    if (const auto kept = m_core.commit(taken, Undo::Impossible); !kept)
        return kept;
    auto& files = finding->evidence;
    files.insert(std::upper_bound(files.begin(), files.end(), evidence.id), evidence.id);
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return put(*finding, Act(m_core.document));
}

Result<SampleRecord> Audits::checked(const SampleRecord& given) const
{
    const SampleRecord tidy = tidied(given);
    if (tidy.title.isEmpty())
        return invalid("title");
    const auto engagement = open(tidy.engagement);
    if (!engagement)
        return tl::make_unexpected(engagement.error());
    const SampleRecord* before = find(tidy.id);
    const bool isCheckNew = before == nullptr || before->check != tidy.check;
    if (isCheckNew && !tidy.check.isNull() && !isCheck(*engagement, tidy.check))
        return refuse(AuditRefusal::CheckOutOfScope, {{u"item"_qs, tidy.check.text}});
    if (const char* misfit = misfitOf(tidy))
        return invalid(misfit);
    const auto known = before == nullptr ? std::vector<EvidenceId>() : filesOf(*before);
    for (const EvidenceId& file : filesOf(tidy))
        if (m_core.document.evidence.get(file.uuid) == nullptr &&
            !std::binary_search(known.begin(), known.end(), file))
            return notFound("evidence", file.toString());
    return storedForm(tidy);
}

Result<SampleRecordId> Audits::addSample(SampleRecord sample)
{
    if (const auto engagement = open(sample.engagement); !engagement)
        return tl::make_unexpected(engagement.error());
    sample.id = {m_core.environment.ids.newId()};
    sample.prepared = {};
    sample.reviewed = {};
    const auto siblings = samples(sample.engagement);
    if (sample.number <= 0)
        sample.number = siblings.empty() ? 1 : siblings.back().number + 1;
    const auto tidy = checked(sample);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    return put(*tidy).map([&](const GroupId&) { return tidy->id; });
}

Result<GroupId> Audits::update(const SampleRecord& sample)
{
    const auto before = openSample(sample.id);
    if (!before)
        return tl::make_unexpected(before.error());
    SampleRecord given = sample;
    given.engagement = before->engagement;
    given.prepared = before->prepared;
    given.reviewed = before->reviewed;
    const auto tidy = checked(given);
    if (!tidy)
        return tl::make_unexpected(tidy.error());
    return put(*tidy);
}

Result<GroupId> Audits::remove(const SampleRecordId& id)
{
    if (const auto found = openSample(id); !found)
        return tl::make_unexpected(found.error());
    return end({Kind::SampleRecord, id.uuid});
}

Result<GroupId> Audits::setMark(const SampleRecordId& id, StateMark SampleRecord::*mark, bool given)
{
    auto sample = openSample(id);
    if (!sample)
        return tl::make_unexpected(sample.error());
    const Mark now = markNow();
    (*sample).*mark = given ? StateMark{now.by, now.at, workingPaperDigest(*sample)} : StateMark{};
    return put(*sample);
}

Result<GroupId> Audits::setPrepared(const SampleRecordId& id, bool prepared)
{
    return setMark(id, &SampleRecord::prepared, prepared);
}

Result<GroupId> Audits::setReviewed(const SampleRecordId& id, bool reviewed)
{
    return setMark(id, &SampleRecord::reviewed, reviewed);
}

} // namespace sextant::workspace::detail
