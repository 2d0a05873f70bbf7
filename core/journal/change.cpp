#include "journal/change.h"

#include "base/hashing.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace sextant::journal {

namespace {

/// The form of the header's bytes: a CBOR array in this order. A later version may append; what is appended
/// is kept, because the bytes themselves are stored and forwarded.
constexpr int kHeaderVersion = 1;

enum Part {
    Version,
    Session,
    Sequence,
    Previous,
    Seen,
    Lamport,
    WallTime,
    Author,
    Group,
    Kind,
    Entity,
    FieldName,
    Replaces,
    Deletion,
    ValueDigest,
    PartCount
};

constexpr qsizetype kDigestBytes = 32;

QCborValue uuidValue(const QUuid& uuid)
{
    return QCborValue(uuid.toRfc4122());
}

QCborArray idsValue(const std::vector<ChangeId>& ids)
{
    QCborArray array;
    for (const ChangeId& id : ids)
        array.append(id);
    return array;
}

bool isDigest(const QCborValue& value)
{
    return value.isByteArray() && value.toByteArray().size() == kDigestBytes;
}

bool isUuid(const QCborValue& value)
{
    return value.isByteArray() && value.toByteArray().size() == 16;
}

std::optional<std::vector<ChangeId>> idsFrom(const QCborValue& value)
{
    if (!value.isArray())
        return std::nullopt;
    std::vector<ChangeId> ids;
    for (const QCborValue& id : value.toArray()) {
        if (!isDigest(id))
            return std::nullopt;
        ids.push_back(id.toByteArray());
    }
    return ids;
}

bool hasForm(const QCborArray& parts)
{
    if (parts.size() < PartCount || parts.at(Version).toInteger(0) < kHeaderVersion)
        return false;
    const QByteArray previous = parts.at(Previous).toByteArray();
    return isUuid(parts.at(Session)) && parts.at(Sequence).isInteger() &&
           parts.at(Sequence).toInteger() > 0 && parts.at(Previous).isByteArray() &&
           (previous.isEmpty() || previous.size() == kDigestBytes) && parts.at(Lamport).isInteger() &&
           parts.at(Lamport).toInteger() > 0 &&
           parts.at(Lamport).toInteger() <= static_cast<qint64>(kGreatestLamport) &&
           parts.at(WallTime).isInteger() && isUuid(parts.at(Author)) && isUuid(parts.at(Group)) &&
           parts.at(Kind).isString() && isUuid(parts.at(Entity)) && parts.at(FieldName).isString() &&
           parts.at(Deletion).isBool() && isDigest(parts.at(ValueDigest));
}

} // namespace

QByteArray encodeHeader(const ChangeHeader& header)
{
    QCborArray parts;
    parts.append(kHeaderVersion);
    parts.append(uuidValue(header.session.uuid));
    parts.append(static_cast<qint64>(header.sequence));
    parts.append(header.previous);
    parts.append(idsValue(header.seen));
    parts.append(static_cast<qint64>(header.lamport));
    parts.append(header.wallTimeMs);
    parts.append(uuidValue(header.author.uuid));
    parts.append(uuidValue(header.group.uuid));
    parts.append(header.address.kind);
    parts.append(uuidValue(header.address.entity));
    parts.append(header.address.field);
    parts.append(idsValue(header.replaces));
    parts.append(header.deletion);
    parts.append(header.valueDigest);
    return QCborValue(parts).toCbor();
}

std::optional<ChangeHeader> decodeHeader(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isArray())
        return std::nullopt;
    const QCborArray parts = value.toArray();
    if (!hasForm(parts))
        return std::nullopt;
    auto seen = idsFrom(parts.at(Seen));
    auto replaces = idsFrom(parts.at(Replaces));
    if (!seen || !replaces)
        return std::nullopt;
    const auto uuid = [&parts](Part part) { return QUuid::fromRfc4122(parts.at(part).toByteArray()); };
    ChangeHeader header;
    header.session = SessionId{uuid(Session)};
    header.sequence = static_cast<quint64>(parts.at(Sequence).toInteger());
    header.previous = parts.at(Previous).toByteArray();
    header.seen = std::move(*seen);
    header.lamport = static_cast<quint64>(parts.at(Lamport).toInteger());
    header.wallTimeMs = parts.at(WallTime).toInteger();
    header.author = organisation::PersonId{uuid(Author)};
    header.group = GroupId{uuid(Group)};
    header.address = {parts.at(Kind).toString(), uuid(Entity), parts.at(FieldName).toString()};
    header.replaces = std::move(*replaces);
    header.deletion = parts.at(Deletion).toBool();
    header.valueDigest = parts.at(ValueDigest).toByteArray();
    return header;
}

QByteArray valueDigest(const ChangeBody& body)
{
    Hasher hasher;
    hasher.addBytes(body.salt);
    hasher.addBytes(body.value);
    return hasher.result();
}

Change makeChange(ChangeHeader header, ChangeBody body)
{
    header.valueDigest = valueDigest(body);
    Change change;
    change.headerBytes = encodeHeader(header);
    change.id = sha256(change.headerBytes);
    change.header = std::move(header);
    change.body = std::move(body);
    return change;
}

bool isIntact(const Change& change)
{
    if (change.id != sha256(change.headerBytes))
        return false;
    const auto header = decodeHeader(change.headerBytes);
    if (!header || *header != change.header)
        return false;
    return change.bodyState != BodyState::Present || valueDigest(change.body) == change.header.valueDigest;
}

} // namespace sextant::journal
