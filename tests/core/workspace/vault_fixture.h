#pragma once

#include "core/workspace/audits_fixture.h"

#include "audit/finding.h"
#include "workspace/vault_service.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

namespace workspace_fixture {

using namespace sextant::audit;

inline const QString kPassword = u"harbour light 灯塔 seven"_qs;
inline const QString kOtherPassword = u"quiet northern pier 北岸"_qs;

inline const QStringList kSecrets{u"Kisumu driver"_qs, u"司机骚扰"_qs, u"hotline letter"_qs, u"热线来信"_qs,
                                  u"nobody supervises"_qs};

inline QString reasonOf(const Error& error)
{
    return error.code == ErrorCode::AuditRefused ? error.args.value(u"reason"_qs).toString()
                                                 : errorName(error.code);
}

struct VaultBench : AuditBench
{
    VaultBench() { cheapen(); }

    void cheapen() { vault().setCost(vault::leastCost()); }
    sextant::workspace::VaultService& vault() { return audits().vault(); }
    void reopenCheap()
    {
        reopen();
        cheapen();
    }

    /// A finding full of what nobody should read.
    FindingId addSecret(const char* check = "cash.count")
    {
        const FindingId id = addFinding(check);
        Finding finding = at(id);
        finding.title = {kSecrets[0], kSecrets[1]};
        finding.condition = {kSecrets[2], kSecrets[3]};
        finding.cause = {kSecrets[4], {}};
        finding.weighing = {3, 3};
        REQUIRE(audits().update(finding));
        return id;
    }
    FindingId addSealed()
    {
        const FindingId id = addSecret();
        if (!vault().hasVault())
            REQUIRE(vault().create(kPassword));
        REQUIRE(vault().seal(id));
        return id;
    }
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The first of \a words that can be read in \a bytes, in UTF-8 or UTF-16.
inline QString readable(const QByteArray& bytes, const QStringList& words)
{
    for (const QString& word : words)
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
            const QByteArray encoded = encoder(word);
            if (bytes.contains(encoded))
                return word;
        }
    return {};
}

/// The first of \a words that lies in the file or in anything beside it.
inline QString readableIn(const QString& file, const QStringList& words = kSecrets)
{
    const QFileInfo info(file);
    const auto beside = info.dir().entryInfoList({info.completeBaseName() + u'*'}, QDir::Files);
    for (const QFileInfo& one : beside)
        if (const QString word = readable(bytesOf(one.filePath()), words); !word.isEmpty())
            return word;
    return {};
}

} // namespace workspace_fixture
