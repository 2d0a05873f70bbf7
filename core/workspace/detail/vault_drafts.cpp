// What is being typed of restricted findings.

#include "audit/finding_rules.h"
#include "workspace/detail/vaults.h"

namespace sextant::workspace::detail {

using namespace audit;

namespace {

const QString kKind = QStringLiteral("finding");

/// Which text it is belongs to what is sealed: it opens in no other place.
QUuid sealedAs(const FindingId& id, const QString& field)
{
    return QUuid::createUuidV5(id.uuid, u"draft/"_qs + field);
}

} // namespace

bool Vaults::isSealed(const FindingId& id) const
{
    const Finding* stored = m_core.document.findings.get(id.uuid);
    return stored != nullptr && isLocked(*stored);
}

const Vaults::Keys::value_type* Vaults::openKey(const FindingId& id) const
{
    const Finding* stored = m_core.document.findings.get(id.uuid);
    const auto vault = stored == nullptr ? std::nullopt : vault::vaultOf(stored->sealed);
    const auto key = vault.has_value() ? m_keys.find(*vault) : m_keys.end();
    return key == m_keys.end() ? nullptr : &*key;
}

QString Vaults::sealedDraft(const FindingId& id, const QString& field, const QString& text) const
{
    const Keys::value_type* key = openKey(id);
    if (key == nullptr || text.isEmpty())
        return {};
    QByteArray plain = text.toUtf8();
    const QByteArray bytes = vault::seal(*key->second, key->first, sealedAs(id, field), plain);
    vault::wipe(plain);
    return QString::fromLatin1(bytes.toBase64());
}

QString Vaults::openedDraft(const FindingId& id, const QString& field, const QString& stored) const
{
    const Keys::value_type* key = openKey(id);
    if (key == nullptr || stored.isEmpty())
        return {};
    auto plain =
        vault::open(*key->second, key->first, sealedAs(id, field), QByteArray::fromBase64(stored.toLatin1()));
    if (!plain)
        return {};
    const QString text = QString::fromUtf8(*plain);
    vault::wipe(*plain);
    return text;
}

QMap<QString, QString> Vaults::takeDrafts(const FindingId& id)
{
    QMap<QString, QString> taken = m_core.draftsOf(kKind, id.uuid);
    for (auto draft = taken.begin(); draft != taken.end(); ++draft) {
        m_core.putDraft({kKind, id.uuid, draft.key()}, {});
        if (isSealed(id))
            *draft = openedDraft(id, draft.key(), *draft);
    }
    return taken;
}

void Vaults::giveDrafts(const FindingId& id, const QMap<QString, QString>& texts)
{
    for (auto draft = texts.begin(); draft != texts.end(); ++draft)
        m_core.putDraft({kKind, id.uuid, draft.key()},
                        isSealed(id) ? sealedDraft(id, draft.key(), *draft) : *draft);
}

} // namespace sextant::workspace::detail
