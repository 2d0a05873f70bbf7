#include "ui/home/recent_files.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <mutex>
#include <thread>
#include <utility>

namespace sextant::ui {

namespace {

const QString kGroup = QStringLiteral("recentFiles");
const QString kPath = QStringLiteral("path");
const QString kPinned = QStringLiteral("pinned");
const QString kOpenedAt = QStringLiteral("openedAt");

} // namespace

struct RecentFiles::Answer
{
    std::mutex mutex;
    RecentFiles* receiver = nullptr;
};

RecentFiles::RecentFiles(QSettings& settings, PathForm form, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_form(std::move(form))
    , m_answer(std::make_shared<Answer>())
{
    m_answer->receiver = this;
    load();
}

RecentFiles::~RecentFiles()
{
    const std::lock_guard lock(m_answer->mutex);
    m_answer->receiver = nullptr;
}

void RecentFiles::load()
{
    const int size = qMin(m_settings.beginReadArray(kGroup), static_cast<int>(kMost));
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        const QString kept = m_settings.value(kPath).toString();
        const QString path = m_form.found ? m_form.found(kept) : kept;
        if (!path.isEmpty())
            m_files.push_back(
                {path, m_settings.value(kOpenedAt).toDateTime(), m_settings.value(kPinned).toBool(), false});
    }
    m_settings.endArray();
    order();
}

void RecentFiles::save()
{
    m_settings.remove(kGroup);
    m_settings.beginWriteArray(kGroup, static_cast<int>(m_files.size()));
    for (size_t i = 0; i < m_files.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(kPath, m_form.kept ? m_form.kept(m_files[i].path) : m_files[i].path);
        m_settings.setValue(kOpenedAt, m_files[i].openedAt);
        m_settings.setValue(kPinned, m_files[i].isPinned);
    }
    m_settings.endArray();
    Q_EMIT changed();
}

void RecentFiles::add(const QString& path, const QDateTime& nowUtc)
{
    const auto known = std::find_if(m_files.begin(), m_files.end(),
                                    [&path](const RecentFile& file) { return file.path == path; });
    const bool isPinned = known != m_files.end() && known->isPinned;
    if (known != m_files.end())
        m_files.erase(known);
    m_files.insert(m_files.begin(), {path, nowUtc, isPinned, false});
    order();
    m_files.resize(qMin(m_files.size(), kMost));
    save();
}

void RecentFiles::setPinned(const QString& path, bool pinned)
{
    for (RecentFile& file : m_files)
        if (file.path == path)
            file.isPinned = pinned;
    order();
    save();
}

void RecentFiles::order()
{
    std::stable_sort(m_files.begin(), m_files.end(), [](const RecentFile& a, const RecentFile& b) {
        return std::pair(a.isPinned, a.openedAt) > std::pair(b.isPinned, b.openedAt);
    });
}

void RecentFiles::remove(const QString& path)
{
    if (std::erase_if(m_files, [&path](const RecentFile& file) { return file.path == path; }) > 0)
        save();
}

void RecentFiles::check()
{
    if (m_isLooking)
        return; // a drive that does not answer is asked once
    m_isLooking = true;
    QStringList paths;
    for (const RecentFile& file : m_files)
        paths.append(file.path);
    std::thread([answer = m_answer, paths] {
        QStringList missing;
        for (const QString& path : paths)
            if (!QFileInfo::exists(path))
                missing.append(path);
        const std::lock_guard lock(answer->mutex);
        if (answer->receiver != nullptr)
            QMetaObject::invokeMethod(answer->receiver,
                                      [files = answer->receiver, missing] { files->take(missing); });
    }).detach();
}

void RecentFiles::take(const QStringList& missing)
{
    m_isLooking = false;
    bool differs = false;
    for (RecentFile& file : m_files) {
        const bool isMissing = missing.contains(file.path);
        differs = differs || file.isMissing != isMissing;
        file.isMissing = isMissing;
    }
    if (differs)
        Q_EMIT changed();
}

} // namespace sextant::ui
