#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QSettings;

namespace sextant::ui {

struct RecentFile
{
    QString path;
    QDateTime openedAt; ///< UTC
    bool isPinned = false;
    bool isMissing = false;
    friend bool operator==(const RecentFile&, const RecentFile&) = default;
};

/// How paths are written down: on a stick relative to the program, for its letter changes. Empty: as they
/// are.
struct PathForm
{
    std::function<QString(const QString& path)> kept = {};
    std::function<QString(const QString& kept)> found = {};
};

/// The files opened last, kept in the local settings: the pinned ones first, then the others, each newest
/// first. Looking whether they are still there happens on a thread that nobody waits for: a dead network
/// drive must delay neither start nor end.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t kMost = 12;

    explicit RecentFiles(QSettings& settings, PathForm form = {}, QObject* parent = nullptr);
    ~RecentFiles() override;

    const std::vector<RecentFile>& files() const { return m_files; }
    void add(const QString& path, const QDateTime& nowUtc);
    void remove(const QString& path);
    /// A pinned file stays at the head, and others make room for it.
    void setPinned(const QString& path, bool pinned);
    /// Looks which files are missing; changed() tells when that differs from before.
    void check();

Q_SIGNALS:
    void changed();

private:
    void load();
    void save();
    void order();

    struct Answer; ///< where a look reports to, as long as somebody waits

    void take(const QStringList& missing);

    QSettings& m_settings;
    PathForm m_form;
    std::vector<RecentFile> m_files;
    std::shared_ptr<Answer> m_answer;
    bool m_isLooking = false;
};

} // namespace sextant::ui
