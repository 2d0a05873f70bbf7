#pragma once

#include "base/id.h"
#include "organisation/organisation.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>
#include <tuple>
#include <vector>

namespace sextant::journal {

using SessionId = Id<struct SessionTag>;
using GroupId = Id<struct GroupTag>;
/// SHA-256 of the header's bytes: 32 bytes.
using ChangeId = QByteArray;

/// Which field of which entity: "answer", its id, "response".
struct FieldAddress
{
    QString kind;
    QUuid entity;
    QString field;
    friend bool operator==(const FieldAddress&, const FieldAddress&) = default;
    friend bool operator<(const FieldAddress& a, const FieldAddress& b)
    {
        return std::tie(a.kind, a.entity, a.field) < std::tie(b.kind, b.entity, b.field);
    }
    friend size_t qHash(const FieldAddress& a, size_t seed = 0)
    {
        return qHashMulti(seed, a.kind, a.entity, a.field);
    }
};

/// The greatest Lamport counter there is: far from what 64 bits hold, so that nothing that is added to it
/// runs over, and far from what people reach. It is not counted past; (Lamport, id) still orders.
inline constexpr quint64 kGreatestLamport = quint64(1) << 62;

/// Who changed what, when, on top of what. Never altered, never removed: its bytes are hashed.
struct ChangeHeader
{
    SessionId session;    ///< one opening of the file for writing
    quint64 sequence = 0; ///< 1, 2, 3 … within the session
    ChangeId previous;    ///< the session's change before this; empty for the first
    std::vector<ChangeId>
        seen;              ///< first change of a session only: the latest changes that were there, sorted
    quint64 lamport = 0;   ///< 1 + the greatest seen, kGreatestLamport at most
    qint64 wallTimeMs = 0; ///< UTC; only shown, never decides
    organisation::PersonId author;
    GroupId group; ///< what was done in one act is undone in one
    FieldAddress address;
    std::vector<ChangeId> replaces; ///< the field's heads that this one replaces, sorted
    bool deletion = false;          ///< ends the field; a head that is no deletion keeps the entity alive
    QByteArray valueDigest;         ///< SHA-256(salt ‖ value)
    friend bool operator==(const ChangeHeader&, const ChangeHeader&) = default;
};

/// What was written. Can be withheld (a partial package) or erased (personal data), on record.
struct ChangeBody
{
    QByteArray salt;  ///< 16 bytes
    QByteArray value; ///< canonical JSON, UTF-8; empty for a deletion
    friend bool operator==(const ChangeBody&, const ChangeBody&) = default;
};

enum class BodyState { Present, Withheld, Erased };

struct Change
{
    ChangeId id;
    ChangeHeader header;
    QByteArray headerBytes; ///< as received; unknown trailing fields are kept and forwarded
    BodyState bodyState = BodyState::Present;
    ChangeBody body; ///< meaningful when Present
    friend bool operator==(const Change&, const Change&) = default;
};

/// The canonical bytes of \a header.
QByteArray encodeHeader(const ChangeHeader& header);
/// nullopt when \a bytes are not a header of a known form.
std::optional<ChangeHeader> decodeHeader(const QByteArray& bytes);
QByteArray valueDigest(const ChangeBody& body);
/// Puts the parts together: digest, bytes, id.
Change makeChange(ChangeHeader header, ChangeBody body);
/// True when id, header bytes and (if present) body agree.
bool isIntact(const Change& change);

} // namespace sextant::journal
