#include "audit/audit_refusals.h"
#include "audit/finding_rules.h"
#include "workspace/detail/sealed_finding.h"
#include "workspace/detail/vaults.h"

#include <algorithm>

namespace sextant::workspace::detail {

using namespace audit;

tl::unexpected<Error> Vaults::locked(const Finding& finding)
{
    return refuse(AuditRefusal::FindingLocked, {{u"number"_qs, finding.number}});
}

std::vector<FieldKey> Vaults::hiddenFields(const FindingId& id)
{
    std::vector<FieldKey> hidden;
    const auto fields = EntityTraits<Finding>::fields();
    for (size_t i = 0; i < fields.size(); ++i)
        if (!isPlainWhenSealed(fields[i].name))
            hidden.push_back({{Kind::Finding, id.uuid}, static_cast<int>(i)});
    return hidden;
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

Result<Vaults::Keys::const_iterator> Vaults::keyOf(const Finding& finding) const
{
    const Finding* stored = m_core.document.findings.get(finding.id.uuid);
    const bool wasSealed = stored != nullptr && isLocked(*stored);
    const auto before = wasSealed ? vault::vaultOf(stored->sealed) : std::nullopt;
    const auto key = before.has_value()            ? m_keys.find(*before)
                     : wasSealed || m_keys.empty() ? m_keys.end()
                                                   : std::prev(m_keys.end());
    if (key == m_keys.end() || (wasSealed && isLocked(openedOf(*stored).finding)))
        return locked(finding);
    return key;
}

Result<Finding> Vaults::sealed(const Finding& finding) const
{
    const auto key = keyOf(finding);
    if (!key)
        return tl::make_unexpected(key.error());
    const Finding* stored = m_core.document.findings.get(finding.id.uuid);
    const bool wasSealed = stored != nullptr && isLocked(*stored);
    QByteArray content = sealedContent(finding, wasSealed ? openedOf(*stored).unknown : QJsonObject());
    const QByteArray bytes = vault::seal(*(*key)->second, (*key)->first, finding.id.uuid, content);
    vault::wipe(content);
    return stubOf(finding, bytes);
}

Result<GroupId> Vaults::write(const Finding& finding, Act act)
{
    const auto stub = sealed(finding);
    if (!stub)
        return tl::make_unexpected(stub.error());
    endOthers(act, finding);
    // A merge may have put plain text beside what is sealed.
    const std::vector<Cell>* cells = m_core.document.cells({Kind::Finding, finding.id.uuid});
    const auto hidden = hiddenFields(finding.id);
    if (cells != nullptr && std::ranges::any_of(hidden, [cells](const FieldKey& key) {
            return (*cells)[static_cast<size_t>(key.field)].isSet();
        }))
        return writeErasing(std::move(act), *stub);
    act.put(*stub);
    return m_core.commit(act);
}

Result<GroupId> Vaults::writeErasing(Act act, const Finding& stub)
{
    const auto hidden = hiddenFields(stub.id);
    act.put(stub);
    act.blank(hidden);
    auto group = m_core.erase(act, hidden, {});
    if (group)
        m_core.log.forget(hidden);
    return group;
}

} // namespace sextant::workspace::detail
