#include "settings.h"

#include "folders.h"
#include "ui/shared/evidence_settings.h"
#include "ui/theme/metrics.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>
#include <vector>

namespace sextant::app {

namespace {

const QString kLanguage = QStringLiteral("look/language");
const QString kTheme = QStringLiteral("look/theme");
const QString kSystemTheme = QStringLiteral("look/systemTheme");
const QString kTextSize = QStringLiteral("look/textSize");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kLastFolder = QStringLiteral("files/lastFolder");

const QString kAuthor = QStringLiteral("author/name");
const QString kBackups = QStringLiteral("backups/folder");
const QString kSecondBackups = QStringLiteral("backups/secondFolder");

const QString kPlaces = QStringLiteral("places");
const QString kTurn = QStringLiteral("turn"); ///< in a place: grows with each one that is kept
const QString kLastTurn = QStringLiteral("files/lastTurn");

constexpr size_t kMostPlaces = 200;
constexpr qint64 kLargestFile = 4 * 1024 * 1024;
constexpr std::array kThemeNames{"light", "dark", "contrast"};

QString themeName(ui::ThemeKind kind)
{
    return QString::fromLatin1(kThemeNames.at(static_cast<size_t>(kind)));
}

/// Places are kept by a digest of the path: settings files travel with bug reports, names of organisations
/// should not.
QString placeKey(const QString& path)
{
    // Qt's, not libcrypto's: a start asks for this before anything else, and libcrypto takes a millisecond to
    // begin.
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return kPlaces + u'/' + QString::fromLatin1(digest.toHex().left(16));
}

/// Whether the file is one that QSettings has written: text, in sections, whole to its last line.
bool isWhole(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || file.size() > kLargestFile)
        return false;
    const QByteArray bytes = file.readAll();
    if (bytes.contains('\0') || !bytes.startsWith('[') || !bytes.endsWith('\n'))
        return false;
    return QSettings(path, QSettings::IniFormat).status() == QSettings::NoError;
}

/// Renames \a path to a name that is free: whoever helps may want to see it. False where that cannot be.
bool setAside(const QString& path)
{
    QString aside = path + u".damaged"_qs;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = path + u".damaged-"_qs + QString::number(i);
    return QFile::rename(path, aside);
}

} // namespace

Settings::Settings(const Portable& portable, const QString& file)
    : m_portable(portable)
{
    const QString path = usable(file.isEmpty() ? configFolder() + u"/sextant.ini"_qs : file);
    m_store = std::make_unique<QSettings>(path, QSettings::IniFormat);
}

QString Settings::usable(const QString& file)
{
    const QFileInfo info(file);
    if (info.isDir() || (info.exists() && !QFile(file).open(QIODevice::ReadOnly)))
        m_trouble = Trouble::Unreadable;
    else if (info.exists() && !isWhole(file))
        m_trouble = setAside(file) ? Trouble::SetAside : Trouble::Unreadable;
    else if (info.exists() && !info.isWritable())
        m_trouble = Trouble::NotWritable;
    if (m_trouble != Trouble::Unreadable)
        return file;
    // What is in the way is left alone; what is chosen now lasts until the end.
    const QString unkept =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/sextant-unkept.ini"_qs;
    QFile::remove(unkept);
    return unkept;
}

std::optional<Language> Settings::language() const
{
    const QString code = m_store->value(kLanguage).toString();
    if (code == u"zh")
        return Language::Chinese;
    return code == u"en" ? std::optional(Language::English) : std::nullopt;
}

void Settings::setLanguage(Language language)
{
    m_store->setValue(kLanguage, languageCode(language));
}

std::optional<ui::ThemeKind> Settings::themeAt(const QString& key) const
{
    const QString name = m_store->value(key).toString();
    for (size_t i = 0; i < kThemeNames.size(); ++i)
        if (name == QLatin1String(kThemeNames[i]))
            return static_cast<ui::ThemeKind>(i);
    return std::nullopt;
}

std::optional<ui::ThemeKind> Settings::theme() const
{
    return themeAt(kTheme);
}

void Settings::setTheme(std::optional<ui::ThemeKind> kind)
{
    m_store->setValue(kTheme, kind ? themeName(*kind) : u"system"_qs);
}

std::optional<ui::ThemeKind> Settings::systemTheme() const
{
    return themeAt(kSystemTheme);
}

void Settings::setSystemTheme(ui::ThemeKind kind)
{
    m_store->setValue(kSystemTheme, themeName(kind));
}

int Settings::textSize() const
{
    return std::clamp(m_store->value(kTextSize, 100).toInt(), ui::metric::kMinTextSize,
                      ui::metric::kMaxTextSize);
}

void Settings::setTextSize(int percent)
{
    m_store->setValue(kTextSize, percent);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_store->setValue(kGeometry, geometry);
}

QString Settings::lastFolder() const
{
    for (const QString& folder : {pathFrom(kLastFolder), copyFolder()})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

void Settings::setLastFolder(const QString& folder)
{
    setPath(kLastFolder, folder);
}

QVariantMap Settings::placeIn(const QString& path) const
{
    QVariantMap place = m_store->value(placeKey(m_portable.keptPath(path))).toMap();
    place.remove(kTurn);
    return place;
}

void Settings::setPlaceIn(const QString& path, const QVariantMap& place)
{
    const QString key = placeKey(m_portable.keptPath(path));
    const bool isNew = !m_store->contains(key);
    const qlonglong turn = m_store->value(kLastTurn).toLongLong() + 1;
    m_store->setValue(kLastTurn, turn);
    QVariantMap kept = place;
    kept.insert(kTurn, turn);
    m_store->setValue(key, kept);
    if (isNew)
        prunePlaces();
}

/// Only digests of paths are known, so nobody can see which files are gone: the places left longest ago go.
void Settings::prunePlaces()
{
    m_store->beginGroup(kPlaces);
    std::vector<std::pair<qlonglong, QString>> places;
    for (const QString& key : m_store->childKeys())
        places.emplace_back(m_store->value(key).toMap().value(kTurn).toLongLong(), key);
    std::sort(places.begin(), places.end(), std::greater<>());
    for (size_t i = kMostPlaces; i < places.size(); ++i)
        m_store->remove(places[i].second);
    m_store->endGroup();
}

QString Settings::authorName() const
{
    return m_store->value(kAuthor).toString();
}

void Settings::setAuthorName(const QString& name)
{
    if (name.isEmpty() || name == systemUserName())
        m_store->remove(kAuthor);
    else
        m_store->setValue(kAuthor, name);
}

QString Settings::systemUserName() const
{
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    return {};
}

QString Settings::dataFolder() const
{
    return app::dataFolder();
}

QString Settings::usualBackupFolder() const
{
    return app::backupFolder();
}

QString Settings::backupFolder() const
{
    const QString chosen = pathFrom(kBackups);
    return chosen.isEmpty() ? usualBackupFolder() : chosen;
}

void Settings::setBackupFolder(const QString& folder)
{
    setPath(kBackups, folder == usualBackupFolder() ? QString() : folder);
}

QString Settings::secondBackupFolder() const
{
    return pathFrom(kSecondBackups);
}

void Settings::setSecondBackupFolder(const QString& folder)
{
    setPath(kSecondBackups, folder);
}

bool Settings::keepsOriginals() const
{
    return ui::EvidenceSettings(m_store.get()).keepsOriginals();
}

void Settings::setKeepsOriginals(bool keeps)
{
    ui::EvidenceSettings(m_store.get()).setKeepsOriginals(keeps);
}

QString Settings::copyFolder() const
{
    return m_portable.isOn() ? m_portable.base
                             : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::reset()
{
    for (const QString& key : {kLanguage, kTheme, kTextSize, kAuthor, kBackups, kSecondBackups})
        m_store->remove(key);
    setKeepsOriginals(false);
}

QString Settings::pathFrom(const QString& key) const
{
    return m_portable.foundPath(m_store->value(key).toString());
}

void Settings::setPath(const QString& key, const QString& path)
{
    if (path.isEmpty())
        m_store->remove(key);
    else
        m_store->setValue(key, m_portable.keptPath(path));
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

} // namespace sextant::app
