#include "settings.h"

#include "base/hashing.h"
#include "folders.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace sextant::app {

namespace {

const QString kLanguage = QStringLiteral("look/language");
const QString kTheme = QStringLiteral("look/theme");
const QString kSystemTheme = QStringLiteral("look/systemTheme");
const QString kTextSize = QStringLiteral("look/textSize");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kLastFolder = QStringLiteral("files/lastFolder");

constexpr std::array kThemeNames{"light", "dark", "contrast"};

QString themeName(ui::ThemeKind kind)
{
    return QString::fromLatin1(kThemeNames.at(static_cast<size_t>(kind)));
}

/// Places are kept by a digest of the path: settings files travel with bug reports, names of organisations
/// should not.
QString placeKey(const QString& path)
{
    return u"places/"_qs + QString::fromLatin1(sha256(path.toUtf8()).toHex().left(16));
}

} // namespace

Settings::Settings()
{
    m_store = std::make_unique<QSettings>(configFolder() + u"/sextant.ini"_qs, QSettings::IniFormat);
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
    return m_store->value(kTextSize, 100).toInt();
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
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {m_store->value(kLastFolder).toString(), documents})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

void Settings::setLastFolder(const QString& folder)
{
    m_store->setValue(kLastFolder, folder);
}

QVariantMap Settings::placeIn(const QString& path) const
{
    return m_store->value(placeKey(path)).toMap();
}

void Settings::setPlaceIn(const QString& path, const QVariantMap& place)
{
    m_store->setValue(placeKey(path), place);
}

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

} // namespace sextant::app
