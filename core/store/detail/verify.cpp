#include "store/detail/verify.h"

#include "base/hashing.h"
#include "store/detail/change_table.h"
#include "store/detail/connection.h"
#include "store/detail/evidence.h"
#include "store/detail/store_core.h"
#include "store/detail/store_error.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sextant::store {

using journal::Change;
using journal::ChangeId;

namespace {

// Shares of the whole in percent, as measured on files of many changes.
constexpr int kAfterStructure = 10;
constexpr int kAfterChanges = 70;
constexpr int kTellEvery = 256;

QString hex(const QByteArray& digest)
{
    return QString::fromLatin1(digest.toHex());
}

/// The value of a field in canonical JSON, which may be a bare string.
QJsonValue jsonValue(const QByteArray& json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

bool agreesWithColumns(const Change& change, const Statement& row)
{
    const auto& h = change.header;
    return row.uuid(5) == h.session.uuid && row.integer(6) == static_cast<qint64>(h.sequence) &&
           row.integer(7) == static_cast<qint64>(h.lamport) && row.integer(8) == h.wallTimeMs &&
           row.uuid(9) == h.author.uuid && row.uuid(10) == h.group.uuid && row.text(11) == h.address.kind &&
           row.uuid(12) == h.address.entity && row.text(13) == h.address.field &&
           (row.integer(14) != 0) == h.deletion;
}

} // namespace

VerifyReport Verifier::run()
{
    tell(0);
    checkStructure();
    tell(kAfterStructure);
    checkChanges();
    tell(kAfterChanges);
    checkReferences();
    checkSessions();
    checkHeads();
    checkProjections();
    checkDrafts();
    checkSnapshots();
    const EntityRows rows = rowsOf(m_journal);
    checkSeals(rows);
    checkEvidenceEntities(rows);
    return std::move(m_report);
}

void Verifier::tell(int percent) const
{
    if (m_progress && !m_progress(percent))
        throw StoreError({ErrorCode::Cancelled, {}, {}});
}

void Verifier::fault(const char* code, const QString& subject, const QString& detail)
{
    m_report.faults.push_back({QString::fromLatin1(code), subject, detail});
}

void Verifier::checkStructure()
{
    Statement statement(m_connection, "PRAGMA integrity_check");
    while (statement.step())
        if (const QString line = statement.text(0); line != u"ok")
            fault("structure", QStringLiteral("file"), line);
}

void Verifier::checkChanges()
{
    // NOT INDEXED: the table itself, every row of it, whatever an index may have lost.
    Statement row(
        m_connection,
        QByteArray("SELECT ") + ChangeTable::columns() +
            ", session, sequence, lamport, wall_time_ms, author, group_id, kind, entity, field, deletion "
            "FROM change NOT INDEXED ORDER BY session, sequence");
    const qint64 all = std::max<qint64>(1, m_connection.number("SELECT count(*) FROM change"));
    while (row.step()) {
        if (++m_report.changes % kTellEvery == 0)
            tell(kAfterStructure +
                 static_cast<int>((kAfterChanges - kAfterStructure) * qint64(m_report.changes) / all));
        const auto change = ChangeTable::readChange(row);
        if (!change.has_value()) {
            fault("digest", hex(row.bytes(0)), QStringLiteral("the header cannot be read"));
            continue;
        }
        checkChange(*change, row);
        checkPlace(*change);
        m_ids.insert(change->id);
        for (const ChangeId& id : change->header.replaces)
            m_references.emplace_back(change->id, id);
        for (const ChangeId& id : change->header.seen)
            m_references.emplace_back(change->id, id);
        m_journal.unite({*change});
        m_last = *change;
        m_before = &m_last;
    }
}

void Verifier::checkChange(const Change& change, const Statement& row)
{
    if (!journal::isIntact(change))
        fault("digest", hex(change.id), QStringLiteral("id, header and body do not agree"));
    if (!agreesWithColumns(change, row))
        fault("digest", hex(change.id), QStringLiteral("the columns do not say what the header says"));
    if (row.integer(2) < 0 || row.integer(2) > 2)
        fault("digest", hex(change.id), QStringLiteral("unknown state of the body"));
    if (change.bodyState == journal::BodyState::Withheld)
        ++m_report.withheldBodies;
    if (change.bodyState == journal::BodyState::Erased)
        ++m_report.erasedBodies;
}

void Verifier::checkPlace(const Change& change)
{
    const bool isFirst = m_before == nullptr || m_before->header.session != change.header.session;
    if (isFirst)
        ++m_report.sessions;
    const quint64 expected = isFirst ? 1 : m_before->header.sequence + 1;
    if (change.header.sequence != expected)
        fault("chain", change.header.session.toString(),
              QStringLiteral("change %1 where %2 should be").arg(change.header.sequence).arg(expected));
    else if (change.header.previous != (isFirst ? ChangeId() : m_before->id))
        fault("chain", change.header.session.toString(),
              QStringLiteral("change %1 does not follow the one before it").arg(expected));
}

void Verifier::checkReferences()
{
    for (const auto& [from, to] : m_references)
        if (!m_ids.contains(to))
            fault("chain", hex(from), QStringLiteral("names a change that is not here: ") + hex(to));
}

void Verifier::checkSessions()
{
    const auto last = m_journal.lastOfSessions();
    size_t found = 0;
    Statement statement(m_connection, "SELECT id, last_sequence, last_change FROM session");
    while (statement.step()) {
        const auto expected = last.find(journal::SessionId{statement.uuid(0)});
        if (expected != last.end() && statement.bytes(2) == expected->second &&
            statement.integer(1) == static_cast<qint64>(m_journal.find(expected->second)->header.sequence))
            ++found;
    }
    if (found != last.size())
        fault("projection", QStringLiteral("session"), QStringLiteral("does not agree with the changes"));
}

void Verifier::checkHeads()
{
    QSet<QByteArray> expected;
    for (const auto& [key, state] : m_journal.entities())
        for (const journal::FieldState& field : state.fields)
            for (const ChangeId& head : field.heads)
                expected.insert(head);
    Statement statement(m_connection, "SELECT entity, kind, field, change, deletion FROM head");
    qsizetype right = 0;
    qsizetype rows = 0;
    for (; statement.step(); ++rows) {
        const Change* change = m_journal.find(statement.bytes(3));
        const journal::FieldAddress address{statement.text(1), statement.uuid(0), statement.text(2)};
        if (change != nullptr && expected.contains(change->id) && change->header.address == address &&
            change->header.deletion == (statement.integer(4) != 0))
            ++right;
    }
    if (rows != expected.size() || right != rows)
        fault("projection", QStringLiteral("head"), QStringLiteral("does not agree with the changes"));
}

void Verifier::checkProjections()
{
    const EntityRows expected = rowsOf(m_journal);
    const EntityRows found = Projection(m_connection).load();
    for (auto row = expected.begin(); row != expected.end(); ++row)
        if (const auto there = found.constFind(row.key()); there == found.cend() || *there != *row)
            fault("projection", row->kind + u'/' + row->id.toString(QUuid::WithoutBraces),
                  QStringLiteral("does not agree with the changes"));
    for (auto row = found.begin(); row != found.end(); ++row)
        if (!expected.contains(row.key()))
            fault("projection", row->kind + u'/' + row->id.toString(QUuid::WithoutBraces),
                  QStringLiteral("no living entity of the changes"));
}

void Verifier::checkDrafts()
{
    const qint64 rows = m_connection.number("SELECT count(*) FROM draft");
    if (StoreCore(m_connection).drafts().size() != rows)
        fault("digest", QStringLiteral("draft"), QStringLiteral("a draft was altered"));
}

void Verifier::checkSnapshots()
{
    Statement statement(m_connection, "SELECT digest, compiled, source_digest, source FROM snapshot");
    while (statement.step())
        if (sha256(statement.bytes(1)) != statement.bytes(0) ||
            sha256(statement.bytes(3)) != statement.bytes(2))
            fault("snapshot", hex(statement.bytes(0)), QStringLiteral("the content has another digest"));
}

void Verifier::checkSeals(const EntityRows& rows)
{
    for (const EntityRow& row : rows) {
        if (row.kind != u"seal")
            continue;
        const QJsonArray heads = jsonValue(row.fields.value(QStringLiteral("heads"))).toArray();
        for (const QJsonValue& head : heads)
            if (!m_ids.contains(QByteArray::fromHex(head.toString().toLatin1())))
                fault("seal", row.id.toString(QUuid::WithoutBraces),
                      QStringLiteral("lists a change that is not here: ") + head.toString());
    }
}

void Verifier::checkEvidenceEntities(const EntityRows& rows)
{
    for (const EntityRow& row : rows) {
        // A sealed file names what lies encrypted in the store.
        const QString field = row.kind == u"evidence"      ? QStringLiteral("digest")
                              : row.kind == u"sealed_file" ? QStringLiteral("content")
                                                           : QString();
        if (!row.fields.contains(field))
            continue;
        const QString digest = jsonValue(row.fields.value(field)).toString();
        const auto blob = findBlob(m_connection, QByteArray::fromHex(digest.toLatin1()));
        if (!blob.has_value() || blob->state == BlobState::Missing)
            fault("evidence", digest, QStringLiteral("the content is missing"));
    }
}

std::vector<QByteArray> Verifier::presentBlobs()
{
    std::vector<QByteArray> digests;
    Statement statement(m_connection, "SELECT digest FROM blob WHERE state = 'present' ORDER BY digest");
    while (statement.step())
        digests.push_back(statement.bytes(0));
    return digests;
}

} // namespace sextant::store
