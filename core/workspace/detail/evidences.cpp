#include "workspace/detail/evidences.h"

#include "base/hashing.h"
#include "base/id_source.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
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

/// The first bytes of a plain file that is not too large.
Result<QByteArray> headOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, {{u"path"_qs, path}});
    if (isExecutable({}, info.fileName()))
        return dangerous(path, {});
    if (!info.isFile()) // a folder; a device or pipe, which never ends
        return fail(ErrorCode::CannotRead, {{u"path"_qs, path}});
    if (info.size() > kEvidenceLimitBytes)
        return tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_qs, path}}, file.errorString());
    QByteArray head = file.read(kFirstBytes);
    if (isExecutable(head, info.fileName()))
        return dangerous(path, head);
    return head;
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
    std::sort(found.begin(), found.end(), [](const Evidence& a, const Evidence& b) {
        return std::tie(a.addedAt, a.fileName, a.id) < std::tie(b.addedAt, b.fileName, b.id);
    });
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

Result<GroupId> Evidences::attach(const AssessmentId& id, const ItemId& item, const QString& path,
                                  const std::function<bool(qint64)>& progress)
{
    if (const auto allowed = onHomeThread<void>([&] { return editable(id, item); }); !allowed)
        return tl::make_unexpected(allowed.error());
    const auto file = stored(path, progress);
    if (!file)
        return tl::make_unexpected(file.error());
    return onHomeThread<GroupId>([&] { return link(id, item, *file); });
}

Result<Evidences::File> Evidences::stored(const QString& path,
                                          const std::function<bool(qint64)>& progress) const
{
    const auto head = headOf(path);
    if (!head)
        return tl::make_unexpected(head.error());
    const QFileInfo info(path);
    auto digest = m_core.store->addBlob(path, progress);
    if (!digest)
        return tl::make_unexpected(digest.error());
    return File{*digest, info.fileName(), mediaTypeOf(*head, info.fileName()), info.size()};
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
                                       const QByteArray& bytes)
{
    if (const auto allowed = editable(id, item); !allowed)
        return tl::make_unexpected(allowed.error());
    if (isExecutable(bytes.left(kFirstBytes), fileName))
        return dangerous(fileName, bytes.left(kFirstBytes));
    if (bytes.size() > kEvidenceLimitBytes)
        return tooLarge(fileName, bytes.size());
    auto digest = m_core.store->addBlobBytes(bytes);
    if (!digest)
        return tl::make_unexpected(digest.error());
    return link(id, item, {*digest, fileName, mediaTypeOf(bytes.left(kFirstBytes), fileName), bytes.size()});
}

Result<GroupId> Evidences::link(const AssessmentId& id, const ItemId& item, const File& file)
{
    // Asked again: a worker may have copied for minutes.
    if (const auto allowed = editable(id, item); !allowed)
        return tl::make_unexpected(allowed.error());
    const Evidence evidence = entityOf(file);
    const EvidenceLink link{assessment::evidenceLinkId(id, item, evidence.id), id, item, evidence.id};
    Act act(m_core.document);
    act.put(evidence);
    act.put(link);
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

Result<QByteArray> Evidences::content(const EvidenceId& evidence) const
{
    const Evidence* file = m_core.document.evidence.get(evidence.uuid);
    if (file == nullptr)
        return notFound("evidence", evidence.toString());
    return m_core.store->readBlob(file->digest);
}

} // namespace sextant::workspace::detail
