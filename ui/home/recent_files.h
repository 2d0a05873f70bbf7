#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

class QSettings;

namespace sextant::ui {

struct RecentFile
{
    QString path;
    QDateTime openedAt; ///< UTC
    bool isMissing = false;
    friend bool operator==(const RecentFile&, const RecentFile&) = default;
};

/// The files opened last, newest first, kept in the local settings. Looking whether they are still there
/// happens on a worker: a dead network drive must not delay the window.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kMost = 12;

    explicit RecentFiles(QSettings& settings, QObject* parent = nullptr);
    ~RecentFiles() override;

    const std::vector<RecentFile>& files() const { return m_files; }
    void add(const QString& path, const QDateTime& nowUtc);
    void remove(const QString& path);
    /// Looks which files are missing; changed() tells when that differs from before.
    void check();

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();

    QSettings& m_settings;
    std::vector<RecentFile> m_files;
};

} // namespace sextant::ui
