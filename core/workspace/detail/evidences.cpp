#include "workspace/detail/evidences.h"

#include "base/hashing.h"
#include "base/id_source.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <mutex>
#include <tuple>

namespace sextant::workspace::detail {

using assessment::AssessmentId;
using assessment::Evidence;
using assessment::EvidenceId;
using assessment::EvidenceLink;
using framework::ItemId;

namespace {

tl::unexpected<Error> dangerous(const QString& path, const QByteArray& head)
{
    return fail(ErrorCode::DangerousFile, {{u"path"_qs, path}, {u"type"_qs, mediaTypeOf(head)}});
}

tl::unexpected<Error> tooLarge(const QString& path, qint64 sizeBytes)
{
    return fail(ErrorCode::TooLarge,
                {{u"path"_qs, path}, {u"sizeBytes"_qs, sizeBytes}, {u"limitBytes"_qs, kEvidenceLimitBytes}});
}

bool isEarlier(const Evidence& a, const Evidence& b)
{
    return std::tie(a.addedAt, a.fileName, a.id) < std::tie(b.addedAt, b.fileName, b.id);
}

} // namespace

Result<> Evidences::editable(const AssessmentId& id, const ItemId& item) const
{
    if (const auto allowed = m_core.writable(); !allowed)
        return allowed;
    const Document::Sheet* sheet = m_core.document.sheet(id);
    if (sheet == nullptr)
        return notFound("assessment", id.toString());
    if (m_core.isSigned(id))
        return fail(ErrorCode::Signed, {{u"assessment"_qs, id.toString()}});
    if (sheet->index().indexOf(item) < 0)
        return notFound("item", item.text);
    return {};
}

void Evidences::collect(std::vector<Evidence>& into,
                        const std::vector<assessment::EvidenceLinkId>& links) const
{
    std::vector<Evidence> found;
    for (const assessment::EvidenceLinkId& link : links)
        if (const Evidence* file =
                m_core.document.evidence.get(m_core.document.links.get(link.uuid)->evidence.uuid))
            found.push_back(*file);
    std::sort(found.begin(), found.end(), isEarlier);
    for (Evidence& file : found)
        if (std::none_of(into.begin(), into.end(),
                         [&](const Evidence& known) { return known.id == file.id; }))
            into.push_back(std::move(file));
}

std::vector<Evidence> Evidences::of(const AssessmentId& id, const ItemId& item) const
{
    std::vector<Evidence> files;
    const Document::Sheet* sheet = m_core.document.sheet(id);
    if (const int number = sheet == nullptr ? -1 : sheet->index().indexOf(item); number >= 0)
        collect(files, sheet->links[static_cast<size_t>(number)]);
    return files;
}

std::vector<Evidence> Evidences::all(const AssessmentId& id) const
{
    std::vector<Evidence> files;
    if (const Document::Sheet* sheet = m_core.document.sheet(id))
        for (const auto& links : sheet->links)
            collect(files, links);
    return files;
}

/// In order of assessments (by start, then position) and items.
std::vector<EvidenceUse> Evidences::ordered(std::vector<EvidenceUse> uses) const
{
    const auto place = [this](const EvidenceUse& use) {
        const assessment::Assessment* owner = m_core.document.assessments.get(use.assessment.uuid);
        return std::make_tuple(owner->startedOn, owner->position, use.assessment,
                               m_core.document.sheet(use.assessment)->index().indexOf(use.item));
    };
    std::sort(uses.begin(), uses.end(),
              [&place](const EvidenceUse& a, const EvidenceUse& b) { return place(a) < place(b); });
    return uses;
}

/// Links of assessments that are gone, or of items that their framework does not have, are no uses.
bool Evidences::isUse(const EvidenceLink& link) const
{
    const Document::Sheet* sheet = m_core.document.sheet(link.assessment);
    return sheet != nullptr && sheet->index().indexOf(link.item) >= 0;
}

std::vector<EvidenceFile> Evidences::files() const
{
    QHash<EvidenceId, std::vector<EvidenceUse>> uses;
    for (const auto& [id, row] : m_core.document.links.rows())
        if (isUse(row.value))
            uses[row.value.evidence].push_back({row.value.assessment, row.value.item});
    QHash<EvidenceId, int> actions;
    for (const auto& [id, row] : m_core.document.actions.rows())
        for (const EvidenceId& file : row.value.evidence)
            ++actions[file];
    QHash<EvidenceId, int> findings;
    for (const auto& [id, row] : m_core.document.findings.rows())
        for (const EvidenceId& file : row.value.evidence)
            ++findings[file];
    QHash<EvidenceId, int> samples;
    for (const auto& [id, row] : m_core.document.samples.rows())
        for (const EvidenceId& file : audit::filesOf(row.value))
            ++samples[file];
    std::vector<EvidenceFile> files;
    for (const auto& [id, row] : m_core.document.evidence.rows())
        files.push_back({row.value, ordered(uses.value(row.value.id)), actions.value(row.value.id),
                         findings.value(row.value.id), samples.value(row.value.id)});
    std::sort(files.begin(), files.end(),
              [](const EvidenceFile& a, const EvidenceFile& b) { return isEarlier(a.evidence, b.evidence); });
    return files;
}

std::vector<EvidenceUse> Evidences::uses(const EvidenceId& evidence) const
{
    std::vector<EvidenceUse> uses;
    for (const auto& [id, row] : m_core.document.links.rows())
        if (row.value.evidence == evidence && isUse(row.value))
            uses.push_back({row.value.assessment, row.value.item});
    return ordered(std::move(uses));
}

std::optional<Evidence> Evidences::find(const EvidenceId& evidence) const
{
    const auto file = plain(evidence);
    return file.has_value() || m_sealed == nullptr ? file : m_sealed->find(evidence);
}

std::optional<Evidence> Evidences::plain(const EvidenceId& evidence) const
{
    const std::shared_lock lock(m_core.reading);
    const Evidence* file = m_core.document.evidence.get(evidence.uuid);
    return file == nullptr ? std::nullopt : std::optional(*file);
}

Result<GroupId> Evidences::attach(const AssessmentId& id, const ItemId& item, const QString& path,
                                  const std::function<bool(qint64)>& progress)
{
    if (const auto allowed = onHomeThread<void>([&] { return editable(id, item); }); !allowed)
        return tl::make_unexpected(allowed.error());
    const auto file = stored(path, progress);
    if (!file)
        return tl::make_unexpected(file.error());
    return onHomeThread<GroupId>([&] { return take(id, item, *file); });
}

Result<Evidences::File> Evidences::stored(const QString& path,
                                          const std::function<bool(qint64)>& progress) const
{
    const auto head = evidenceHead(path);
    if (!head)
        return tl::make_unexpected(head.error());
    auto digest = m_core.store->addBlob(path, progress);
    if (!digest)
        return tl::make_unexpected(digest.error());
    const QFileInfo info(path);
    if (info.size() != head->sizeBytes)
        return fail(ErrorCode::FileChanged, {{u"path"_qs, path}});
    return File{*digest, info.fileName(), head->mediaType, head->sizeBytes};
}

Evidence Evidences::entityOf(const File& file) const
{
    Evidence evidence;
    evidence.id = {derivedId(u"evidence"_qs, {file.digest})};
    if (const Evidence* known = m_core.document.evidence.get(evidence.id.uuid))
        return *known;
    evidence.digest = file.digest;
    evidence.fileName = safeFileName(file.name);
    evidence.mediaType = file.mediaType;
    evidence.sizeBytes = file.sizeBytes;
    evidence.addedAt = m_core.environment.clock.nowUtc();
    return evidence;
}

Result<GroupId> Evidences::attachBytes(const AssessmentId& id, const ItemId& item, const QString& fileName,
                                       const QByteArray& bytes, const std::function<bool(qint64)>& progress)
{
    if (const auto allowed = onHomeThread<void>([&] { return editable(id, item); }); !allowed)
        return tl::make_unexpected(allowed.error());
    const auto file = storedBytes(fileName, bytes, progress);
    if (!file)
        return tl::make_unexpected(file.error());
    return onHomeThread<GroupId>([&] { return take(id, item, *file); });
}

Result<Evidences::File> Evidences::storedBytes(const QString& fileName, const QByteArray& bytes,
                                               const std::function<bool(qint64)>& progress) const
{
    if (isExecutable(bytes.left(kFirstBytes), fileName))
        return dangerous(fileName, bytes.left(kFirstBytes));
    if (bytes.size() > kEvidenceLimitBytes)
        return tooLarge(fileName, bytes.size());
    auto digest = m_core.store->addBlobBytes(bytes, progress);
    if (!digest)
        return tl::make_unexpected(digest.error());
    return File{*digest, fileName, mediaTypeOf(bytes.left(kFirstBytes), fileName), bytes.size()};
}

Result<EvidenceId> Evidences::keepBytes(const QString& fileName, const QByteArray& bytes,
                                        const std::function<bool(qint64)>& progress)
{
    if (const auto allowed = onHomeThread<void>([&] { return m_core.writable(); }); !allowed)
        return tl::make_unexpected(allowed.error());
    const auto file = storedBytes(fileName, bytes, progress);
    if (!file)
        return tl::make_unexpected(file.error());
    return onHomeThread<EvidenceId>([&] { return keep(*file); });
}

Result<EvidenceId> Evidences::keepFile(const QString& path, const std::function<bool(qint64)>& progress)
{
    if (const auto allowed = onHomeThread<void>([&] { return m_core.writable(); }); !allowed)
        return tl::make_unexpected(allowed.error());
    const auto file = stored(path, progress);
    if (!file)
        return tl::make_unexpected(file.error());
    return onHomeThread<EvidenceId>([&] { return keep(*file); });
}

Result<EvidenceId> Evidences::keep(const File& file)
{
    // Asked again: a worker may have copied for minutes.
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    const Evidence evidence = entityOf(file);
    Act act(m_core.document);
    act.put(evidence);
    // Whoever names it may undo the naming; the file stays, since others may have come to name it.
    return m_core.commit(act, Undo::Impossible).map([&](const GroupId&) { return evidence.id; });
}

Result<GroupId> Evidences::take(const AssessmentId& id, const ItemId& item, const File& file)
{
    // Asked again: a worker may have copied for minutes.
    if (const auto allowed = editable(id, item); !allowed)
        return tl::make_unexpected(allowed.error());
    const Evidence evidence = entityOf(file);
    Act act(m_core.document);
    act.put(evidence);
    act.put(EvidenceLink{assessment::evidenceLinkId(id, item, evidence.id), id, item, evidence.id});
    return m_core.commit(act);
}

Result<GroupId> Evidences::link(const AssessmentId& id, const ItemId& item, const EvidenceId& evidence)
{
    if (const auto allowed = editable(id, item); !allowed)
        return tl::make_unexpected(allowed.error());
    if (m_core.document.evidence.get(evidence.uuid) == nullptr)
        return notFound("evidence", evidence.toString());
    Act act(m_core.document);
    act.put(EvidenceLink{assessment::evidenceLinkId(id, item, evidence), id, item, evidence});
    return m_core.commit(act);
}

Result<GroupId> Evidences::detach(const AssessmentId& id, const ItemId& item, const EvidenceId& evidence)
{
    if (const auto allowed = editable(id, item); !allowed)
        return tl::make_unexpected(allowed.error());
    const EntityKey key{Kind::EvidenceLink, assessment::evidenceLinkId(id, item, evidence).uuid};
    if (!m_core.document.has(key))
        return notFound("evidence", evidence.toString());
    Act act(m_core.document);
    act.end(key);
    return m_core.commit(act);
}

bool Evidences::isUsed(const EvidenceId& evidence) const
{
    return !uses(evidence).empty() || m_core.document.isEvidenceOfOthers({Kind::Evidence, evidence.uuid});
}

Result<GroupId> Evidences::remove(const EvidenceId& evidence)
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    const Evidence* file = m_core.document.evidence.get(evidence.uuid);
    if (file == nullptr)
        return notFound("evidence", evidence.toString());
    if (isUsed(evidence))
        return invalid("evidence", file->fileName);
    Act act(m_core.document);
    act.end({Kind::Evidence, evidence.uuid});
    return m_core.erase(act, {}, {.blobs = {file->digest}});
}

Result<> Evidences::read(const EvidenceId& evidence,
                         const std::function<void(const QByteArray& piece)>& visit,
                         const std::function<bool(qint64)>& progress) const
{
    const auto file = plain(evidence);
    if (!file && m_sealed != nullptr)
        return m_sealed->read(evidence, visit, progress);
    if (!file)
        return notFound("evidence", evidence.toString());
    return m_core.store->readChunks(file->digest, visit, progress);
}

Result<QByteArray> Evidences::content(const EvidenceId& evidence,
                                      const std::function<bool(qint64)>& progress) const
{
    if (const auto file = plain(evidence))
        return m_core.store->readBlob(file->digest, progress);
    QByteArray content;
    const auto done = read(
        evidence, [&content](const QByteArray& piece) { content += piece; }, progress);
    return done ? Result<QByteArray>(std::move(content)) : tl::make_unexpected(done.error());
}

Result<> Evidences::check(const EvidenceId& evidence, const std::function<bool(qint64)>& progress) const
{
    if (const auto file = plain(evidence))
        return m_core.store->checkBlob(file->digest, progress);
    return read(
        evidence, [](const QByteArray&) {}, progress);
}

} // namespace sextant::workspace::detail

namespace sextant::workspace {

Result<EvidenceHead> evidenceHead(const QString& path)
{
    const QFileInfo info(path);
    if (isExecutable({}, info.fileName()))
        return detail::dangerous(path, {});
    if (info.isSymLink()) // what it leads to may be anything, and something else tomorrow
        return fail(ErrorCode::NotAFile, {{u"path"_qs, path}});
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {{u"path"_qs, path}});
    if (!info.isFile()) // a folder; a device or pipe, which never ends
        return fail(ErrorCode::NotAFile, {{u"path"_qs, path}});
    if (info.size() > kEvidenceLimitBytes)
        return detail::tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_qs, path}}, file.errorString());
    const QByteArray bytes = file.read(kFirstBytes);
    if (isExecutable(bytes, info.fileName()))
        return detail::dangerous(path, bytes);
    return EvidenceHead{bytes, mediaTypeOf(bytes, info.fileName()), info.size(), info.lastModified()};
}

} // namespace sextant::workspace
