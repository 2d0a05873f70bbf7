#include "audit/audit_refusals.h"
#include "audit/finding_rules.h"
#include "workspace/detail/vaults.h"

#include <algorithm>

namespace sextant::workspace::detail {

using namespace audit;
using assessment::Evidence;
using assessment::EvidenceId;
using vault::SealedFileId;

namespace {

using Progress = VaultService::Progress;

/// Told of one file after the other, \a progress hears of all together.
Progress after(const Progress& progress, qint64 doneBefore)
{
    if (!progress)
        return {};
    return [progress, doneBefore](qint64 done) { return progress(doneBefore + done); };
}

std::vector<FieldKey> operator+(std::vector<FieldKey> some, const std::vector<FieldKey>& more)
{
    some.insert(some.end(), more.begin(), more.end());
    return some;
}

} // namespace

std::vector<EvidenceFile> Vaults::filesThatStay(const FindingId& id) const
{
    std::vector<EvidenceFile> staying;
    const Finding* finding = m_core.document.findings.get(id.uuid);
    if (finding == nullptr || finding->evidence.empty())
        return staying;
    const auto& own = finding->evidence;
    for (EvidenceFile& file : m_files.files()) {
        if (!std::binary_search(own.begin(), own.end(), file.evidence.id))
            continue;
        --file.findings; // this one
        if (file.isUsed())
            staying.push_back(std::move(file));
    }
    return staying;
}

Result<Vaults::Sealing> Vaults::beginSealing(const FindingId& id) const
{
    const auto finding = writable(id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    if (isLocked(*m_core.document.findings.get(id.uuid)))
        return Sealing{};
    const auto key = keyOf(*finding);
    if (!key)
        return tl::make_unexpected(key.error());
    Sealing sealing{*finding, (*key)->first, (*key)->second, {}};
    for (size_t i = 0; i < finding->evidence.size(); ++i)
        sealing.ids.push_back({m_core.environment.ids.newId()});
    return sealing;
}

Result<GroupId> Vaults::seal(const FindingId& id, const Progress& progress, ActionWords words)
{
    auto sealing = m_files.onHomeThread<Sealing>([&] { return beginSealing(id); });
    if (!sealing)
        return tl::make_unexpected(sealing.error());
    sealing->words = words;
    if (sealing->finding.id.isNull())
        return GroupId{};
    const auto moved = sealFiles(*sealing, progress);
    if (!moved)
        return tl::make_unexpected(moved.error());
    auto group = m_files.onHomeThread<GroupId>([&] { return finishSealing(*sealing, *moved); });
    if (!group)
        drop(*moved);
    return group;
}

Result<std::vector<Vaults::Moved>> Vaults::sealFiles(const Sealing& sealing, const Progress& progress) const
{
    std::vector<Moved> moved;
    qint64 done = 0;
    for (size_t i = 0; i < sealing.ids.size(); ++i) {
        auto one = sealFile(sealing, i, after(progress, done));
        if (!one) {
            drop(moved);
            return tl::make_unexpected(one.error());
        }
        done += one->staged.sizeBytes;
        moved.push_back(std::move(*one));
    }
    return moved;
}

Result<Vaults::Moved> Vaults::sealFile(const Sealing& sealing, size_t number, const Progress& progress) const
{
    const EvidenceId id = sealing.finding.evidence[number];
    const auto evidence = m_files.find(id);
    if (!evidence)
        return notFound("evidence", id.toString());
    auto moved =
        encrypt(sealing, sealing.ids[number], *evidence, readerOf(*m_core.store, evidence->digest), progress);
    if (!moved || moved->from.digest == evidence->digest)
        return moved;
    drop({*moved});
    return fail(ErrorCode::Damaged, {{u"path"_qs, evidence->fileName}});
}

Result<GroupId> Vaults::finishSealing(const Sealing& sealing, const std::vector<Moved>& moved)
{
    // Asked again: a worker may have encrypted for minutes.
    auto finding = writable(sealing.finding.id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    if (!m_keys.contains(sealing.vault))
        return locked(*finding);
    if (finding->evidence != sealing.finding.evidence)
        return fail(ErrorCode::FileChanged, {{u"path"_qs, QString(u'F' + QString::number(finding->number))}});
    const auto staying = filesThatStay(finding->id);
    finding->evidence.clear();
    Act act(m_core.document);
    Taken taken;
    std::vector<FieldKey> erased = hiddenFields(finding->id);
    for (const Moved& file : moved) {
        finding->evidence.push_back(file.to);
        taken.replacements.push_back(file.staged);
        act.put(file.sealed);
        if (std::ranges::any_of(staying, [&](const auto& one) { return one.evidence.id == file.from.id; }))
            continue;
        const EntityKey plain{Kind::Evidence, file.from.id.uuid};
        act.end(plain);
        erased = erased + allFields<Evidence>(plain);
        taken.forgotten.push_back(file.from.digest);
    }
    std::sort(finding->evidence.begin(), finding->evidence.end());
    const auto stub = sealed(*finding);
    if (!stub)
        return tl::make_unexpected(stub.error());
    act.put(*stub);
    act.blank(hiddenFields(finding->id));
    if (sealing.words == ActionWords::Erase)
        erased = erased + blankActions(act, *finding);
    const auto drafts = takeDrafts(finding->id);
    auto group = m_core.erase(act, erased, taken);
    if (group)
        m_core.log.forget(erased);
    giveDrafts(finding->id, drafts);
    return group;
}

Result<std::vector<OpenFile>> Vaults::openFiles(const FindingId& id) const
{
    const auto finding = writable(id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    if (isLocked(*finding))
        return locked(*finding);
    std::vector<OpenFile> files;
    for (const EvidenceId& file : finding->evidence) {
        auto open = openFile(file);
        if (!open)
            return notFound("evidence", file.toString());
        files.push_back(std::move(*open));
    }
    return files;
}

Result<GroupId> Vaults::unseal(const FindingId& id, const Progress& progress)
{
    const auto files = m_files.onHomeThread<std::vector<OpenFile>>([&] { return openFiles(id); });
    if (!files)
        return tl::make_unexpected(files.error());
    const auto moved = unsealFiles(*files, progress);
    if (!moved)
        return tl::make_unexpected(moved.error());
    auto group = m_files.onHomeThread<GroupId>([&] { return finishUnsealing(id, *moved); });
    if (!group)
        drop(*moved);
    return group;
}

Result<std::vector<Vaults::Moved>> Vaults::unsealFiles(const std::vector<OpenFile>& files,
                                                       const Progress& progress) const
{
    std::vector<Moved> moved;
    qint64 done = 0;
    for (const OpenFile& file : files) {
        const qint64 size = file.evidence.sizeBytes;
        const auto staged =
            m_core.store->stageBlob(plainSource(readerOf(*m_core.store, file), size), after(progress, done));
        if (!staged) {
            drop(moved);
            return tl::make_unexpected(staged.error());
        }
        done += size;
        moved.push_back(Moved{file.evidence, {}, *staged, file.stored});
    }
    return moved;
}

Result<GroupId> Vaults::finishUnsealing(const FindingId& id, const std::vector<Moved>& moved)
{
    const auto finding = writable(id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    if (isLocked(*finding))
        return locked(*finding);
    Finding plain = *finding;
    plain.restricted = false;
    plain.evidence.clear();
    Act act(m_core.document);
    Taken taken;
    for (const Moved& file : moved) {
        const Evidence evidence = m_files.entityOf(
            {file.staged.digest, file.from.fileName, file.from.mediaType, file.from.sizeBytes});
        act.put(evidence);
        act.end({Kind::SealedFile, file.sealed.id.uuid});
        plain.evidence.push_back(evidence.id);
        taken.replacements.push_back(file.staged);
        taken.forgotten.push_back(file.sealed.content);
    }
    std::sort(plain.evidence.begin(), plain.evidence.end());
    plain.evidence.erase(std::unique(plain.evidence.begin(), plain.evidence.end()), plain.evidence.end());
    act.put(plain);
    const auto drafts = takeDrafts(id);
    auto group = moved.empty() ? m_core.commit(act, Undo::Impossible) : m_core.erase(act, {}, taken);
    giveDrafts(id, drafts);
    return group;
}

void Vaults::drop(const std::vector<Moved>& moved) const
{
    for (const Moved& file : moved)
        m_core.store->dropStaged(file.staged);
}

} // namespace sextant::workspace::detail
