#include "workspace/detail/vaults.h"

#include "audit/audit_refusals.h"
#include "audit/finding_rules.h"
#include "vault/password_strength.h"
#include "workspace/detail/sealed_finding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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

tl::unexpected<Error> locked(const Finding& finding)
{
    return refuse(AuditRefusal::FindingLocked, {{u"number"_qs, finding.number}});
}

tl::unexpected<Error> tooShort()
{
    return refuse(AuditRefusal::PasswordTooShort);
}

/// Every field of a finding that a sealed one does not keep in plain.
std::vector<FieldKey> hiddenFields(const FindingId& id)
{
    std::vector<FieldKey> hidden;
    const auto fields = EntityTraits<Finding>::fields();
    for (size_t i = 0; i < fields.size(); ++i)
        if (!isPlainWhenSealed(fields[i].name))
            hidden.push_back({{Kind::Finding, id.uuid}, static_cast<int>(i)});
    return hidden;
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
    m_keys[vault.id] = key;
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
        m_keys.insert(keys->begin(), keys->end());
        m_opened.clear();
        announce();
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
    m_keys.insert(keys.begin(), keys.end());
    m_opened.clear();
    announce();
    return {};
}

void Vaults::lock()
{
    if (m_keys.empty())
        return;
    m_keys.clear();
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

Vaults::Opened& Vaults::openedOf(const Finding& stored) const
{
    Opened& known = m_opened[stored.id.uuid];
    if (known.sealed == stored.sealed)
        return known;
    known = {stored.sealed, stubOf(stored, stored.sealed), {}};
    const auto id = vault::vaultOf(stored.sealed);
    const auto key = id.has_value() ? m_keys.find(*id) : m_keys.end();
    if (key == m_keys.end())
        return known;
    auto content = vault::open(*key->second, *id, stored.id.uuid, stored.sealed);
    Finding whole = known.finding;
    if (content && readSealed(*content, whole, known.unknown)) {
        known.finding = whole;
        known.finding.sealed.clear();
    }
    if (content)
        vault::wipe(*content);
    return known;
}

const Finding* Vaults::shown(const FindingId& id) const
{
    const Finding* stored = m_core.document.findings.get(id.uuid);
    if (stored == nullptr || !isLocked(*stored))
        return stored;
    Finding& shown = openedOf(*stored).finding;
    shown.engagement = stored->engagement;
    shown.number = stored->number;
    shown.stage = stored->stage;
    shown.position = stored->position;
    return &shown;
}

Result<Finding> Vaults::writable(const FindingId& id) const
{
    if (const auto allowed = m_core.writable(); !allowed)
        return tl::make_unexpected(allowed.error());
    const Finding* found = shown(id);
    if (found == nullptr)
        return notFound("finding", id.toString());
    const Engagement* engagement = m_core.document.engagements.get(found->engagement.uuid);
    if (engagement != nullptr && !engagement->signature.isNull())
        return refuse(AuditRefusal::ReportSigned, {{u"code"_qs, engagement->code}});
    return *found;
}

Result<Finding> Vaults::sealed(const Finding& finding) const
{
    const Finding* stored = m_core.document.findings.get(finding.id.uuid);
    const bool wasSealed = stored != nullptr && isLocked(*stored);
    const auto before = wasSealed ? vault::vaultOf(stored->sealed) : std::nullopt;
    const auto key = before.has_value()            ? m_keys.find(*before)
                     : wasSealed || m_keys.empty() ? m_keys.end()
                                                   : std::prev(m_keys.end());
    if (key == m_keys.end() || (wasSealed && isLocked(openedOf(*stored).finding)))
        return locked(finding);
    QByteArray content = sealedContent(finding, wasSealed ? openedOf(*stored).unknown : QJsonObject());
    const QByteArray bytes = vault::seal(*key->second, key->first, finding.id.uuid, content);
    vault::wipe(content);
    return stubOf(finding, bytes);
}

Result<GroupId> Vaults::write(const Finding& finding)
{
    const auto stub = sealed(finding);
    if (!stub)
        return tl::make_unexpected(stub.error());
    // A merge may have put plain text beside what is sealed.
    const std::vector<Cell>* cells = m_core.document.cells({Kind::Finding, finding.id.uuid});
    const auto hidden = hiddenFields(finding.id);
    if (cells != nullptr && std::ranges::any_of(hidden, [cells](const FieldKey& key) {
            return (*cells)[static_cast<size_t>(key.field)].isSet();
        }))
        return writeErasing(*stub);
    Act act(m_core.document);
    act.put(*stub);
    return m_core.commit(act);
}

Result<GroupId> Vaults::writeErasing(const Finding& stub)
{
    const auto hidden = hiddenFields(stub.id);
    Act act(m_core.document);
    act.put(stub);
    act.blank(hidden);
    auto group = m_core.erase(act, hidden, {});
    if (group)
        m_core.log.forget(hidden);
    return group;
}

Result<GroupId> Vaults::seal(const FindingId& id)
{
    const auto finding = writable(id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    if (isLocked(*m_core.document.findings.get(id.uuid)))
        return GroupId{};
    if (!finding->evidence.empty())
        return refuse(
            AuditRefusal::FindingHasFiles,
            {{u"number"_qs, finding->number}, {u"files"_qs, static_cast<int>(finding->evidence.size())}});
    const auto stub = sealed(*finding);
    if (!stub)
        return tl::make_unexpected(stub.error());
    return writeErasing(*stub);
}

Result<GroupId> Vaults::unseal(const FindingId& id)
{
    const auto finding = writable(id);
    if (!finding)
        return tl::make_unexpected(finding.error());
    if (isLocked(*finding))
        return locked(*finding);
    Finding plain = *finding;
    plain.restricted = false;
    Act act(m_core.document);
    act.put(plain);
    return m_core.commit(act, Undo::Impossible);
}

int Vaults::backupCount()
{
    size_t count = 0;
    for (const store::BackupStatus& place : m_core.store->backupStatus())
        count += store::listBackups(place.folder + u'/' + m_core.store->workspaceId()).size();
    return static_cast<int>(count);
}

Result<int> Vaults::replaceBackups()
{
    if (const auto flushed = m_core.flush(); !flushed)
        return tl::make_unexpected(flushed.error());
    const auto fresh = m_core.store->backUpNow();
    if (!fresh)
        return tl::make_unexpected(fresh.error());
    const QString kept = QFileInfo(*fresh).fileName();
    int deleted = 0;
    for (const store::BackupStatus& place : m_core.store->backupStatus()) {
        for (const store::BackupFile& old :
             store::listBackups(place.folder + u'/' + m_core.store->workspaceId())) {
            if (QFileInfo(old.path).fileName() == kept)
                continue;
            if (!QFile::remove(old.path))
                return fail(ErrorCode::CannotWrite, {{u"path"_qs, old.path}});
            ++deleted;
        }
    }
    return deleted;
}

} // namespace sextant::workspace::detail
