#pragma once

#include "base/language.h"
#include "portable.h"
#include "ui/settings/preferences.h"
#include "ui/theme/tokens.h"

#include <QByteArray>
#include <QSettings>
#include <QVariantMap>

#include <memory>
#include <optional>

namespace sextant::app {

/// What the program remembers between starts, in one INI file: look, language, window, recent files, and for
/// each file where the user was. A file that cannot be read or written never stops the start: then the
/// defaults hold, and what is chosen lasts until the end.
class Settings : public ui::Preferences
{
public:
    /// What was wrong with the file at the start.
    enum class Trouble {
        None,
        SetAside,    ///< damaged: renamed to sextant.ini.damaged, defaults hold
        Unreadable,  ///< somebody else's, or a folder in its place: left alone, defaults hold
        NotWritable, ///< read, but nothing can be kept
    };

    /// \a file: empty for the usual place.
    explicit Settings(const Portable& portable = {}, const QString& file = {});

    Trouble trouble() const { return m_trouble; }
    const Portable& portable() const { return m_portable; }

    QSettings& store() { return *m_store; }

    /// nullopt: never chosen; the system's language decides.
    std::optional<Language> language() const;
    void setLanguage(Language language);
    /// nullopt: that of the system.
    std::optional<ui::ThemeKind> theme() const;
    void setTheme(std::optional<ui::ThemeKind> kind);
    /// What the system had when it was last asked; a start begins with it.
    std::optional<ui::ThemeKind> systemTheme() const;
    void setSystemTheme(ui::ThemeKind kind);
    int textSize() const; ///< percent
    void setTextSize(int percent);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QString lastFolder() const; ///< where files were opened or saved last; the documents at first

    /// Where the user was in the file at \a path: page, assessment, item, panes. Those of the 200 files left
    /// last are kept.
    QVariantMap placeIn(const QString& path) const;
    void setPlaceIn(const QString& path, const QVariantMap& place);
    void setLastFolder(const QString& folder);

    QString authorName() const override;
    void setAuthorName(const QString& name) override;
    QString systemUserName() const override;
    QString backupFolder() const override;
    QString usualBackupFolder() const override;
    void setBackupFolder(const QString& folder) override;
    QString secondBackupFolder() const override;
    void setSecondBackupFolder(const QString& folder) override;
    bool keepsOriginals() const override;
    void setKeepsOriginals(bool keeps) override;
    QString dataFolder() const override;
    bool isPortable() const override { return m_portable.isOn(); }
    QString copyFolder() const override;
    void reset() override;

private:
    /// Where the settings are kept from now on: \a file, or a place until the end when it cannot be used.
    QString usable(const QString& file);
    void prunePlaces();
    /// As Portable has them kept.
    QString pathFrom(const QString& key) const;
    void setPath(const QString& key, const QString& path);
    std::optional<ui::ThemeKind> themeAt(const QString& key) const;

    Portable m_portable;
    Trouble m_trouble = Trouble::None;
    std::unique_ptr<QSettings> m_store;
};

/// Chinese for a Chinese system, else English.
Language systemLanguage();

} // namespace sextant::app
