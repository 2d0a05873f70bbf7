#include "look_keeper.h"

#include "settings.h"
#include "system_look.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/theme_choice.h"

#include <QApplication>

namespace sextant::app {

LookKeeper::LookKeeper(QApplication& application, Settings& settings, ui::Theme& theme,
                       ui::ThemeChoice& choice, ui::LanguageSwitcher& switcher, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_choice(choice)
    , m_ofPlatform(SystemLook::ofPalette(QGuiApplication::palette())) // before the theme sets its own
{
    choice.setSystemKind(m_ofPlatform == ui::ThemeKind::Light ? settings.systemTheme().value_or(m_ofPlatform)
                                                              : m_ofPlatform);
    if (const auto chosen = settings.theme())
        choice.fix(*chosen);
    else
        choice.followSystem();
    theme.setTextSize(settings.textSize());
    theme.install(application);
    switcher.setLanguage(settings.language().value_or(systemLanguage()));
    connect(&choice, &ui::ThemeChoice::changed, this, &LookKeeper::keep);
    connect(&theme, &ui::Theme::changed, this, &LookKeeper::keep);
    connect(&switcher, &ui::LanguageSwitcher::languageChanged, this,
            [this, &switcher] { m_settings.setLanguage(switcher.language()); });
}

void LookKeeper::keep()
{
    m_settings.setTheme(m_choice.followsSystem() ? std::nullopt : std::optional(m_choice.kind()));
    m_settings.setTextSize(m_theme.textSize());
}

void LookKeeper::followDesktop()
{
    auto* desktop = new SystemLook(this);
    connect(desktop, &SystemLook::found, this, [this](ui::ThemeKind kind) {
        m_settings.setSystemTheme(kind);
        m_choice.setSystemKind(kind);
    });
    connect(desktop, &SystemLook::notFound, this, [this] { m_choice.setSystemKind(m_ofPlatform); });
    desktop->ask();
}

} // namespace sextant::app
