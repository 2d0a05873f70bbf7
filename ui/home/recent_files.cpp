#include "ui/home/recent_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>

namespace sextant::ui {

namespace {

const QString kGroup = QStringLiteral("recentFiles");
const QString kPath = QStringLiteral("path");
const QString kOpenedAt = QStringLiteral("openedAt");

} // namespace

RecentFiles::RecentFiles(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    load();
}

RecentFiles::~RecentFiles() = default;

void RecentFiles::load()
{
    const int size = qMin(m_settings.beginReadArray(kGroup), static_cast<int>(kMost));
    for (int i = 0; i < size; ++i) {
        m_settings.setArrayIndex(i);
        const QString path = m_settings.value(kPath).toString();
        if (!path.isEmpty())
            m_files.push_back({path, m_settings.value(kOpenedAt).toDateTime(), false});
    }
    m_settings.endArray();
}

void RecentFiles::save()
{
    m_settings.remove(kGroup);
    m_settings.beginWriteArray(kGroup, static_cast<int>(m_files.size()));
    for (size_t i = 0; i < m_files.size(); ++i) {
        m_settings.setArrayIndex(static_cast<int>(i));
        m_settings.setValue(kPath, m_files[i].path);
        m_settings.setValue(kOpenedAt, m_files[i].openedAt);
    }
    m_settings.endArray();
    Q_EMIT changed();
}

void RecentFiles::add(const QString& path, const QDateTime& nowUtc)
{
    std::erase_if(m_files, [&path](const RecentFile& file) { return file.path == path; });
    m_files.insert(m_files.begin(), {path, nowUtc, false});
    m_files.resize(qMin(m_files.size(), kMost));
    save();
}

void RecentFiles::remove(const QString& path)
{
    if (std::erase_if(m_files, [&path](const RecentFile& file) { return file.path == path; }) > 0)
        save();
}

void RecentFiles::check()
{
    QStringList paths;
    for (const RecentFile& file : m_files)
        paths.append(file.path);
    QThreadPool::globalInstance()->start([self = QPointer(this), paths] {
        QStringList missing;
        for (const QString& path : paths)
            if (!QFileInfo::exists(path))
                missing.append(path);
        QMetaObject::invokeMethod(qApp, [self, missing] {
            if (self == nullptr)
                return;
            bool differs = false;
            for (RecentFile& file : self->m_files) {
                const bool isMissing = missing.contains(file.path);
                differs = differs || file.isMissing != isMissing;
                file.isMissing = isMissing;
            }
            if (differs)
                Q_EMIT self->changed();
        });
    });
}

} // namespace sextant::ui
