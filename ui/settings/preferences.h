#pragma once

#include <QString>

namespace sextant::ui {

/// What the program remembers for this user, as the settings page shows and changes it. Language and text
/// size are kept by whoever listens to the language switcher and the theme.
class Preferences
{
public:
    virtual ~Preferences() = default;

    /// Under this name changes are recorded; empty: that of the system's user.
    virtual QString authorName() const = 0;
    virtual void setAuthorName(const QString& name) = 0;
    virtual QString systemUserName() const = 0;

    /// Where backups go: what was chosen, or the usual place. Never empty.
    virtual QString backupFolder() const = 0;
    virtual QString usualBackupFolder() const = 0;
    /// Empty: the usual place.
    virtual void setBackupFolder(const QString& folder) = 0;
    /// A stick, say; empty: none.
    virtual QString secondBackupFolder() const = 0;
    virtual void setSecondBackupFolder(const QString& folder) = 0;

    /// Pictures are added as evidence byte for byte, with place and device data.
    virtual bool keepsOriginals() const = 0;
    virtual void setKeepsOriginals(bool keeps) = 0;

    /// Where the program keeps what is its own.
    virtual QString dataFolder() const = 0;
    /// Everything lies beside the program, on its stick.
    virtual bool isPortable() const = 0;
    /// Where copies are proposed.
    virtual QString copyFolder() const = 0;

    /// Back to how the program came: name, look, places of backups. What files were open is kept.
    virtual void reset() = 0;
};

} // namespace sextant::ui
