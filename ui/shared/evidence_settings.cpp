#include "ui/shared/evidence_settings.h"

#include <QCryptographicHash>
#include <QSettings>

namespace sextant::ui {

namespace {

const auto kOriginals = QStringLiteral("evidence/keepOriginals");

/// A path holds what a key may not; and the list of checked files should not tell their names.
QString checkKey(const QString& path)
{
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("evidence/checked/") + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

bool EvidenceSettings::keepsOriginals() const
{
    return m_store == nullptr ? m_keepsOriginals : m_store->value(kOriginals, false).toBool();
}

void EvidenceSettings::setKeepsOriginals(bool keeps)
{
    m_keepsOriginals = keeps;
    if (m_store != nullptr)
        m_store->setValue(kOriginals, keeps);
}

QDateTime EvidenceSettings::lastCheck(const QString& path) const
{
    return m_store == nullptr ? m_lastCheck : m_store->value(checkKey(path)).toDateTime();
}

void EvidenceSettings::setLastCheck(const QString& path, const QDateTime& atUtc)
{
    m_lastCheck = atUtc;
    if (m_store != nullptr)
        m_store->setValue(checkKey(path), atUtc);
}

} // namespace sextant::ui
