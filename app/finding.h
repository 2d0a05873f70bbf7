#pragma once

#include "ui/search/command_rows.h"

#include <QKeySequence>
#include <QObject>

#include <vector>

namespace sextant::ui {
class Finder;
class LanguageSwitcher;
class MainWindow;
class RecentFiles;
class Theme;
} // namespace sextant::ui

namespace sextant::app {

class OpenFile;

/// The search and the palette of the window: what they list, and where they lead.
class Finding : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        ui::Theme& theme;
        ui::LanguageSwitcher& switcher;
        const ui::RecentFiles& recent;
        ui::MainWindow& window; ///< owns this
    };

    explicit Finding(const Context& context);

    /// What is searched; nullptr: nothing is open. Call before the file ends.
    void setFile(OpenFile* file);
    /// Everything that can be done and gone to now, but for what is in the file.
    std::vector<ui::CommandGroup> commands();
    /// Leads to the settings, wherever they stand in the rail.
    static QKeySequence settingsKey();

Q_SIGNALS:
    /// A recent file is to be opened.
    void fileRequested(const QString& path);

private:
    ui::CommandGroup pageCommands() const;
    ui::CommandGroup pages() const;
    ui::CommandGroup menu() const;
    ui::CommandGroup languages() const;
    ui::CommandGroup recentFiles();

    Context m_context;
    ui::Finder* m_finder;
    OpenFile* m_file = nullptr;
};

} // namespace sextant::app
