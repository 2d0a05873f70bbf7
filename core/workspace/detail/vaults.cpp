#include "workspace/detail/vaults.h"

#include "audit/audit_refusals.h"
#include "audit/finding_rules.h"
#include "vault/password_strength.h"

#include <mutex>

namespace sextant::workspace::detail {

using namespace audit;
using vault::Fault;
using vault::SecretKey;
using vault::Vault;
using vault::VaultId;

namespace {

/// Trying a password costs time for each: a file with more was not made by people.
constexpr size_t kMostVaults = 8;

AuditRefusal refusalOf(Fault fault)
{
    switch (fault) {
    case Fault::WrongPassword:
        return AuditRefusal::WrongPassword;
    case Fault::Damaged:
        return AuditRefusal::VaultDamaged;
    case Fault::TooDear:
        return AuditRefusal::VaultTooDear;
    case Fault::NoMemory:
        break;
    }
    return AuditRefusal::NoMemoryForKey;
}

tl::unexpected<Error> tooShort()
{
    return refuse(AuditRefusal::PasswordTooShort);
}

} // namespace

bool Vaults::hasVault() const
{
    return !m_core.document.vaults.rows().empty();
}

int Vaults::lockedCount() const
{
    int count = 0;
    for (const auto& [id, row] : m_core.document.findings.rows())
        count += isLocked(*shown({id})) ? 1 : 0;
    return count;
}

std::vector<Vault> Vaults::all() const
{
    std::vector<Vault> vaults;
    const auto ids = m_core.document.vaults.ids();
    for (auto id = ids.rbegin(); id != ids.rend() && vaults.size() < kMostVaults; ++id) // the newest first
        vaults.push_back(*m_core.document.vaults.get(*id));
    return vaults;
}

Result<> Vaults::create(const QString& password)
{
    if (vault::strengthOf(password) == vault::Strength::TooShort)
        return tooShort();
    const auto id = m_files.onHomeThread<VaultId>([this]() -> Result<VaultId> {
        if (const auto allowed = m_core.writable(); !allowed)
            return tl::make_unexpected(allowed.error());
        return VaultId{m_core.environment.ids.newId()};
    });
    if (!id)
        return tl::make_unexpected(id.error());
    auto key = SecretKey::random();
    if (!key)
        return refuse(refusalOf(key.error()));
    const auto lock = vault::lockKey(*key, password, *id, m_cost);
    if (!lock)
        return refuse(refusalOf(lock.error()));
    const auto shared = std::make_shared<const SecretKey>(std::move(*key));
    return m_files.onHomeThread<GroupId>([&] {
                      return putKey({*id, *lock}, shared);
                  })
        .map([](const GroupId&) {});
}

Result<GroupId> Vaults::putKey(const Vault& vault, const Key& key)
{
    Act act(m_core.document);
    act.put(vault);
    auto group = m_core.commit(act, Undo::Impossible);
    if (!group)
        return group;
    {
        const std::unique_lock lock(m_keysMutex);
        m_keys[vault.id] = key;
    }
    announce();
    return group;
}

Result<Vaults::Keys> Vaults::opened(const std::vector<Vault>& vaults, const QString& password)
{
    if (vaults.empty())
        return refuse(AuditRefusal::NoVault);
    Keys keys;
    std::optional<Fault> fault;
    for (const Vault& one : vaults) {
        auto key = vault::openLock(one, password);
        if (key)
            keys.emplace(one.id, std::make_shared<const SecretKey>(std::move(*key)));
        else if (!fault.has_value() || key.error() == Fault::WrongPassword)
            fault = key.error();
    }
    if (keys.empty())
        return refuse(refusalOf(*fault));
    return keys;
}

Result<> Vaults::unlock(const QString& password)
{
    const auto vaults =
        m_files.onHomeThread<std::vector<Vault>>([this] { return Result<std::vector<Vault>>(all()); });
    if (!vaults)
        return tl::make_unexpected(vaults.error());
    const auto keys = opened(*vaults, password);
    if (!keys)
        return tl::make_unexpected(keys.error());
    return m_files.onHomeThread<void>([&]() -> Result<> {
        take(*keys);
        return {};
    });
}

Result<> Vaults::changePassword(const QString& current, const QString& fresh)
{
    if (vault::strengthOf(fresh) == vault::Strength::TooShort)
        return tooShort();
    const auto vaults = m_files.onHomeThread<std::vector<Vault>>([this]() -> Result<std::vector<Vault>> {
        if (const auto allowed = m_core.writable(); !allowed)
            return tl::make_unexpected(allowed.error());
        return all();
    });
    if (!vaults)
        return tl::make_unexpected(vaults.error());
    const auto keys = opened(*vaults, current);
    if (!keys)
        return tl::make_unexpected(keys.error());
    std::vector<Vault> changed;
    for (const auto& [id, key] : *keys) {
        const auto lock = vault::lockKey(*key, fresh, id, m_cost);
        if (!lock)
            return refuse(refusalOf(lock.error()));
        changed.push_back({id, *lock});
    }
    return m_files.onHomeThread<void>([&] { return rewrap(changed, *keys); });
}

Result<> Vaults::rewrap(const std::vector<Vault>& vaults, const Keys& keys)
{
    Act act(m_core.document);
    std::vector<FieldKey> replaced;
    for (const Vault& one : vaults) {
        act.put(one);
        replaced.push_back({{Kind::Vault, one.id.uuid}, fieldNumber<Vault>("lock")});
    }
    // What the old password opened goes: else it would open the file's history for ever.
    if (const auto written = m_core.erase(act, replaced, {}); !written)
        return tl::make_unexpected(written.error());
    take(keys);
    return {};
}

void Vaults::take(const Keys& keys)
{
    {
        const std::unique_lock lock(m_keysMutex);
        m_keys.insert(keys.begin(), keys.end());
    }
    m_opened.clear();
    announce();
}

void Vaults::lock()
{
    if (m_keys.empty())
        return;
    {
        const std::unique_lock lock(m_keysMutex);
        m_keys.clear();
    }
    m_opened.clear();
    announce();
}

void Vaults::announce()
{
    std::vector<FindingId> sealed;
    for (const auto& [id, row] : m_core.document.findings.rows())
        if (isLocked(row.value))
            sealed.push_back({id});
    for (const FindingId& id : sealed)
        Q_EMIT m_core.notifier->findingChanged(id);
    Q_EMIT m_core.notifier->announced();
}

} // namespace sextant::workspace::detail
