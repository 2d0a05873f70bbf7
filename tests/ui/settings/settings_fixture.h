#pragma once

#include "support/demo_file.h"
#include "support/look.h"
#include "support/page_events.h"
#include "support/scripted_dialogs.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/theme_choice.h"

#include <QComboBox>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <memory>

namespace sextant::test {

/// Preferences in memory.
class TrialPreferences : public ui::Preferences
{
public:
    explicit TrialPreferences(const QString& place)
        : folder(place)
    {}
    QString authorName() const override { return author; }
    void setAuthorName(const QString& name) override { author = name; }
    QString systemUserName() const override { return systemUser; }
    QString backupFolder() const override { return chosen.isEmpty() ? usualBackupFolder() : chosen; }
    QString usualBackupFolder() const override { return folder + QStringLiteral("/backups"); }
    void setBackupFolder(const QString& path) override { chosen = path; }
    QString secondBackupFolder() const override { return second; }
    void setSecondBackupFolder(const QString& path) override { second = path; }
    bool keepsOriginals() const override { return originals; }
    void setKeepsOriginals(bool keeps) override { originals = keeps; }
    QString dataFolder() const override { return folder; }
    bool isPortable() const override { return false; }
    QString copyFolder() const override { return folder; }
    void reset() override
    {
        author.clear();
        chosen.clear();
        second.clear();
    }

    QString folder;
    QString author;
    QString systemUser = QStringLiteral("lin");
    QString chosen;
    QString second;
    bool originals = false;
};

/// The settings page over the demo (or no file), shown as the active window.
struct SettingsFixture
{
    explicit SettingsFixture(Language language = Language::English)
        : demo(language)
        , preferences(demo.folder.path())
    {
        switcher.setLanguage(language);
        demo.workspace->setBackupFolders(preferences.backupFolder(), {});
        show(demo.workspace.get());
    }
    ~SettingsFixture()
    {
        page.reset();
        switcher.setLanguage(Language::English);
    }

    void show(workspace::Workspace* file)
    {
        page.reset();
        page = std::make_unique<ui::SettingsPage>(
            ui::SettingsPage::Context{theme, choice, switcher, preferences, dialogs, file,
                                      [this](const QString& path) { openedFolders << path; }});
        REQUIRE(showActive(*page, {1272, 844}));
        page->activated();
    }
    template <typename T>
    T* find(const char* name) const
    {
        T* found = page->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    /// Waits for a worker; false after five seconds.
    template <typename Condition>
    bool waitFor(Condition condition) const
    {
        return QTest::qWaitFor(condition, 5000);
    }

    DemoFile demo;
    TrialPreferences preferences;
    ui::Theme& theme = look();
    ui::ThemeChoice choice{theme};
    ui::LanguageSwitcher switcher{*qApp, theme};
    ScriptedDialogs dialogs;
    QStringList openedFolders;
    std::unique_ptr<ui::SettingsPage> page;
};

} // namespace sextant::test
