#include "workspace/detail/sealed_files.h"

#include "audit/audit_refusals.h"
#include "workspace/detail/json_bytes.h"

#include <QFile>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace sextant::workspace::detail {

using assessment::Evidence;
using store::kBlobChunkBytes;
using vault::kPieceBytes;

namespace {

tl::unexpected<Error> damaged(const OpenFile& file, const QStringList& pieces)
{
    return audit::refuse(audit::AuditRefusal::SealedFileDamaged, {{u"file"_qs, file.evidence.fileName},
                                                                  {u"pieces"_qs, pieces.join(u", "_qs)},
                                                                  {u"of"_qs, file.cipher.pieces()}});
}

/// Piece \a number; nullopt when it is not as it was written.
Result<std::optional<QByteArray>> pieceOf(store::WorkspaceStore& store, const OpenFile& file, qint64 number)
{
    const auto sealed = store.readBlobChunk(file.stored.content, number);
    if (!sealed)
        return tl::make_unexpected(sealed.error());
    auto plain = file.cipher.open(number, *sealed);
    return plain ? std::optional(std::move(*plain)) : std::nullopt;
}

/// Reads from parts of one size, of which the last one read is kept.
ContentReader partsReader(qint64 partBytes, std::function<Result<QByteArray>(qint64 number)> partOf)
{
    struct Last
    {
        qint64 number = -1;
        QByteArray bytes;
    };
    return [partBytes, partOf = std::move(partOf),
            last = std::make_shared<Last>()](qint64 offset, qint64 bytes) -> Result<QByteArray> {
        QByteArray read;
        while (read.size() < bytes) {
            const qint64 at = offset + read.size();
            if (last->number != at / partBytes) {
                auto part = partOf(at / partBytes);
                if (!part)
                    return part;
                *last = {at / partBytes, std::move(*part)};
            }
            const QByteArray some = last->bytes.mid(at % partBytes, bytes - read.size());
            if (some.isEmpty())
                break;
            read += some;
        }
        return read;
    };
}

} // namespace

QByteArray descriptionOf(const Evidence& evidence)
{
    QJsonObject description;
    for (const Field<Evidence>& field : EntityTraits<Evidence>::fields())
        description.insert(QLatin1String(field.name), field.read(evidence));
    return jsonBytes(description);
}

bool readDescription(const QByteArray& description, Evidence& evidence)
{
    const QJsonValue json = jsonFromBytes(description);
    const QJsonObject object = json.toObject();
    const auto fields = EntityTraits<Evidence>::fields();
    return json.isObject() && std::ranges::all_of(fields, [&](const Field<Evidence>& field) {
               return bool(field.write(evidence, object.value(QLatin1String(field.name))));
           });
}

Result<ContentReader> readerOf(const QString& path)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_qs, path}}, file->errorString());
    return ContentReader([file, path](qint64 offset, qint64 bytes) -> Result<QByteArray> {
        if (!file->seek(offset))
            return fail(ErrorCode::CannotRead, {{u"path"_qs, path}}, file->errorString());
        const QByteArray read = file->read(bytes);
        if (read.size() != bytes)
            return fail(ErrorCode::FileChanged, {{u"path"_qs, path}});
        return read;
    });
}

ContentReader readerOf(store::WorkspaceStore& store, const QByteArray& digest)
{
    return partsReader(kBlobChunkBytes,
                       [&store, digest](qint64 number) { return store.readBlobChunk(digest, number); });
}

ContentReader readerOf(store::WorkspaceStore& store, const OpenFile& file)
{
    return partsReader(kPieceBytes, [&store, file](qint64 number) -> Result<QByteArray> {
        auto piece = pieceOf(store, file, number);
        if (!piece)
            return tl::make_unexpected(piece.error());
        return piece->has_value() ? Result<QByteArray>(std::move(**piece))
                                  : damaged(file, {QString::number(number + 1)});
    });
}

void PassDigest::add(qint64 offset, const QByteArray& bytes)
{
    if (offset == 0)
        m_hasher = std::make_shared<Hasher>();
    m_hasher->addBytes(bytes);
}

QByteArray PassDigest::result() const
{
    return m_hasher->result();
}

store::BlobSource sealingSource(const vault::FileCipher& cipher, ContentReader reader,
                                std::shared_ptr<PassDigest> digest)
{
    return {cipher.sealedBytes(),
            [cipher, reader = std::move(reader),
             digest = std::move(digest)](qint64 number) -> Result<QByteArray> {
                const qint64 offset = number * kPieceBytes;
                auto plain = reader(offset, cipher.plainBytes(number));
                if (!plain)
                    return plain;
                digest->add(offset, *plain);
                return cipher.seal(number, *plain);
            }};
}

store::BlobSource plainSource(ContentReader reader, qint64 sizeBytes)
{
    return {sizeBytes, [reader = std::move(reader), sizeBytes](qint64 number) {
                const qint64 offset = number * kBlobChunkBytes;
                return reader(offset, std::min(kBlobChunkBytes, sizeBytes - offset));
            }};
}

Result<> eachPiece(store::WorkspaceStore& store, const OpenFile& file,
                   const std::function<void(const QByteArray&)>& visit,
                   const std::function<bool(qint64)>& progress)
{
    QStringList bad;
    for (qint64 number = 0; number < file.cipher.pieces(); ++number) {
        const auto piece = pieceOf(store, file, number);
        if (!piece)
            return tl::make_unexpected(piece.error());
        if (piece->has_value())
            visit(**piece);
        else
            bad.append(QString::number(number + 1));
        const qint64 done = number * kPieceBytes + file.cipher.plainBytes(number);
        if (progress && !progress(done))
            return fail(ErrorCode::Cancelled, {{u"path"_qs, file.evidence.fileName}});
    }
    return bad.isEmpty() ? Result<>() : damaged(file, bad);
}

} // namespace sextant::workspace::detail
