#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace sextant::ui {
class LanguageSwitcher;
class Theme;
class ThemeChoice;
} // namespace sextant::ui

namespace sextant::app {

class Settings;

/// Dresses the program as the user left it (colours, text size, language), and remembers what is chosen.
/// Where the user follows the system, so do the colours: at first those of the platform or of last time, then
/// those that the desktop tells.
class LookKeeper : public QObject
{
    Q_OBJECT

public:
    LookKeeper(QApplication& application, Settings& settings, ui::Theme& theme, ui::ThemeChoice& choice,
               ui::LanguageSwitcher& switcher, QObject* parent = nullptr);

    /// Asks the desktop for its colours and hears it change them; for after the first paint.
    void followDesktop();

private:
    void keep();

    Settings& m_settings;
    ui::Theme& m_theme;
    ui::ThemeChoice& m_choice;
    ui::ThemeKind m_ofPlatform;
};

} // namespace sextant::app
