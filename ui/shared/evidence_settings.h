#pragma once

#include <QDateTime>
#include <QString>

class QSettings;

namespace sextant::ui {

/// What the program remembers about evidence on this computer; without a store, until it ends.
class EvidenceSettings
{
public:
    explicit EvidenceSettings(QSettings* store = nullptr)
        : m_store(store)
    {}

    /// Pictures are added byte for byte, with place and device data. Off at first.
    bool keepsOriginals() const;
    void setKeepsOriginals(bool keeps);

    /// When every file of the workspace at \a path was last compared with its digest, UTC; null: never here.
    QDateTime lastCheck(const QString& path) const;
    void setLastCheck(const QString& path, const QDateTime& atUtc);

private:
    QSettings* m_store;
    bool m_keepsOriginals = false;
    QDateTime m_lastCheck;
};

} // namespace sextant::ui
