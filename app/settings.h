#pragma once

#include "base/language.h"
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
class Settings
{
public:
    Settings();

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

    /// Where the user was in the file at \a path: page, assessment, item, panes.
    QVariantMap placeIn(const QString& path) const;
    void setPlaceIn(const QString& path, const QVariantMap& place);
    void setLastFolder(const QString& folder);

private:
    std::optional<ui::ThemeKind> themeAt(const QString& key) const;

    std::unique_ptr<QSettings> m_store;
};

/// Chinese for a Chinese system, else English.
Language systemLanguage();

} // namespace sextant::app
