#pragma once

#include "workspace/detail/core.h"
#include "workspace/detail/evidences.h"
#include "workspace/vault_service.h"

#include <QJsonObject>

#include <map>
#include <unordered_map>

namespace sextant::workspace::detail {

class Vaults final : public VaultService
{
public:
    Vaults(Core& core, const Evidences& files)
        : m_core(core)
        , m_files(files)
    {}

    bool hasVault() const override;
    bool isUnlocked() const override { return !m_keys.empty(); }
    int lockedCount() const override;
    Result<> create(const QString& password) override;
    Result<> unlock(const QString& password) override;
    Result<> changePassword(const QString& current, const QString& fresh) override;
    void lock() override;
    Result<GroupId> seal(const audit::FindingId& id) override;
    Result<GroupId> unseal(const audit::FindingId& id) override;
    int backupCount() override;
    Result<int> replaceBackups() override;
    void setCost(const vault::Cost& cost) override { m_cost = cost; }

    /// As AuditService shows it: with its text when that is open, without any when not. Valid until the next
    /// change. nullptr when there is none.
    const audit::Finding* shown(const audit::FindingId& id) const;
    /// Writes \a finding, whole and checked, under the key of what it was sealed with before, or else the
    /// newest that is open. Errors: AuditRefused {findingLocked}; those of Core.
    Result<GroupId> write(const audit::Finding& finding);

private:
    using Key = std::shared_ptr<const vault::SecretKey>; ///< workers hand it over
    struct Opened
    {
        QByteArray sealed; ///< of which this is the text; empty text: it does not open
        audit::Finding finding;
        QJsonObject unknown; ///< fields of a later version
    };
    /// Locks that a password opened.
    using Keys = std::map<vault::VaultId, Key>;

    std::vector<vault::Vault> all() const;
    /// In any thread. Errors: AuditRefused.
    static Result<Keys> opened(const std::vector<vault::Vault>& vaults, const QString& password);
    Result<GroupId> putKey(const vault::Vault& vault, const Key& key);
    Result<> rewrap(const std::vector<vault::Vault>& vaults, const Keys& keys);
    void announce();
    /// Errors: ReadOnly, NotFound, AuditRefused {reportSigned}.
    Result<audit::Finding> writable(const audit::FindingId& id) const;
    /// Opens it when that was not tried yet.
    Opened& openedOf(const audit::Finding& stored) const;
    Result<audit::Finding> sealed(const audit::Finding& finding) const;
    Result<GroupId> writeErasing(const audit::Finding& stub);

    Core& m_core;
    const Evidences& m_files;
    vault::Cost m_cost = vault::moderateCost();
    Keys m_keys;
    mutable std::unordered_map<QUuid, Opened, EntityTable<audit::Finding>::UuidHash> m_opened;
};

} // namespace sextant::workspace::detail
