#include "audit/audit_refusals.h"
#include "audit/finding_rules.h"
#include "workspace/detail/vaults.h"

#include <QFileInfo>

#include <algorithm>
#include <mutex>

namespace sextant::workspace::detail {

using namespace audit;
using assessment::Evidence;
using assessment::EvidenceId;
using vault::FileCipher;
using vault::SealedFile;
using vault::SealedFileId;
using vault::VaultId;

bool Vaults::isFileOf(const EvidenceId& file, const FindingId& finding) const
{
    const SealedFile* stored = m_core.document.sealedFiles.get(file.uuid);
    return stored != nullptr && stored->owner.uuid == finding.uuid;
}

std::optional<OpenFile> Vaults::openFile(const EvidenceId& id) const
{
    SealedFile stored;
    {
        const std::shared_lock lock(m_core.reading);
        const SealedFile* found = m_core.document.sealedFiles.get(id.uuid);
        if (found == nullptr)
            return std::nullopt;
        stored = *found;
    }
    const auto vault = vault::vaultOf(stored.description);
    Key key;
    {
        const std::shared_lock lock(m_keysMutex);
        const auto known = vault.has_value() ? m_keys.find(*vault) : m_keys.end();
        if (known == m_keys.end())
            return std::nullopt;
        key = known->second;
    }
    auto description = vault::open(*key, *vault, id.uuid, stored.description);
    Evidence evidence;
    evidence.id = id;
    if (!description || !readDescription(*description, evidence))
        return std::nullopt;
    vault::wipe(*description);
    const auto cipher = FileCipher::make(*key, *vault, stored.id, evidence.sizeBytes);
    return cipher ? std::optional(OpenFile{stored, evidence, *cipher}) : std::nullopt;
}

std::optional<Evidence> Vaults::find(const EvidenceId& id) const
{
    const auto file = openFile(id);
    return file.has_value() ? std::optional(file->evidence) : std::nullopt;
}

Result<> Vaults::read(const EvidenceId& id, const std::function<void(const QByteArray& piece)>& visit,
                      const Progress& progress) const
{
    const auto file = openFile(id);
    if (!file)
        return notFound("evidence", id.toString());
    return eachPiece(*m_core.store, *file, visit, progress);
}

Result<Vaults::Moved> Vaults::encrypt(const Sealing& sealing, const SealedFileId& id,
                                      const Evidence& evidence, const ContentReader& reader,
                                      const Progress& progress) const
{
    const auto cipher = FileCipher::make(*sealing.key, sealing.vault, id, evidence.sizeBytes);
    if (!cipher)
        return refuse(AuditRefusal::NoMemoryForKey);
    const auto digest = std::make_shared<PassDigest>();
    const auto staged = m_core.store->stageBlob(sealingSource(*cipher, reader, digest), progress);
    if (!staged)
        return tl::make_unexpected(staged.error());
    Moved moved{evidence, {id.uuid}, *staged};
    moved.from.digest = digest->result();
    QByteArray description = descriptionOf(moved.from);
    moved.sealed = {id,
                    {sealing.finding.id.uuid},
                    staged->digest,
                    vault::seal(*sealing.key, sealing.vault, id.uuid, description)};
    vault::wipe(description);
    return moved;
}

Result<GroupId> Vaults::attach(const FindingId& id, const QString& path, const Progress& progress)
{
    const auto sealing = m_files.onHomeThread<Sealing>([&]() -> Result<Sealing> {
        const auto finding = writable(id);
        if (!finding)
            return tl::make_unexpected(finding.error());
        const auto key = keyOf(*finding);
        if (!key)
            return tl::make_unexpected(key.error());
        return Sealing{
            *finding, (*key)->first, (*key)->second, {SealedFileId{m_core.environment.ids.newId()}}};
    });
    if (!sealing)
        return tl::make_unexpected(sealing.error());
    const auto head = evidenceHead(path);
    const auto reader = head ? readerOf(path) : tl::make_unexpected(head.error());
    if (!reader)
        return tl::make_unexpected(reader.error());
    Evidence evidence;
    evidence.fileName = safeFileName(QFileInfo(path).fileName());
    evidence.mediaType = head->mediaType;
    evidence.sizeBytes = head->sizeBytes;
    evidence.addedAt = m_core.environment.clock.nowUtc();
    const auto moved = encrypt(*sealing, sealing->ids.front(), evidence, *reader, progress);
    const bool isOther = QFileInfo(path).size() != head->sizeBytes;
    if (moved && isOther)
        drop({*moved});
    if (isOther || (!moved && moved.error().code == ErrorCode::FileChanged))
        return fail(ErrorCode::FileChanged, {{u"path"_qs, path}});
    if (!moved)
        return tl::make_unexpected(moved.error());
    auto kept = m_files.onHomeThread<GroupId>([&] { return keep(id, sealing->vault, *moved); });
    if (!kept)
        drop({*moved});
    return kept;
}

Result<GroupId> Vaults::keep(const FindingId& id, const VaultId& vault, const Moved& moved)
{
    // Asked again: a worker may have copied for minutes.
    auto finding = writable(id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    const auto key = keyOf(*finding);
    if (!key || (*key)->first != vault)
        return locked(*finding);
    auto& files = finding->evidence;
    files.insert(std::upper_bound(files.begin(), files.end(), moved.to), moved.to);
    const auto stub = sealed(*finding);
    if (!stub)
        return tl::make_unexpected(stub.error());
    if (const auto kept = m_core.store->keepStaged(moved.staged); !kept)
        return tl::make_unexpected(kept.error());
    Act act(m_core.document);
    act.put(*stub);
    act.put(moved.sealed);
    return m_core.commit(act);
}

Result<GroupId> Vaults::eraseFile(const FindingId& id, const EvidenceId& file)
{
    auto finding = writable(id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    if (isLocked(*finding))
        return locked(*finding);
    if (std::erase(finding->evidence, file) == 0 || !isFileOf(file, id))
        return notFound("evidence", file.toString());
    const auto stub = sealed(*finding);
    if (!stub)
        return tl::make_unexpected(stub.error());
    const QByteArray content = m_core.document.sealedFiles.get(file.uuid)->content;
    Act act(m_core.document);
    act.put(*stub);
    act.end({Kind::SealedFile, file.uuid});
    const std::vector<FieldKey> gone = allFields<SealedFile>({Kind::SealedFile, file.uuid});
    auto group = m_core.erase(act, gone, {.forgotten = {content}});
    if (group)
        m_core.log.forget(gone);
    return group;
}

void Vaults::endOthers(Act& act, const Finding& finding) const
{
    for (const auto& [id, row] : m_core.document.sealedFiles.rows())
        if (row.value.owner.uuid == finding.id.uuid &&
            !std::binary_search(finding.evidence.begin(), finding.evidence.end(), EvidenceId{id}))
            act.end({Kind::SealedFile, id});
}

} // namespace sextant::workspace::detail
