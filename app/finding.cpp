#include "finding.h"

#include "open_file.h"
#include "ui/home/recent_files.h"
#include "ui/search/find_field.h"
#include "ui/search/finder.h"
#include "ui/search/menu_commands.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/page.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QFileInfo>

#include <map>

namespace sextant::app {

namespace {

constexpr size_t kPageKeys = 9;

ui::Icon iconOf(const QString& command)
{
    using ui::Icon;
    static const std::map<QString, Icon> icons{
        {u"menu.newFileAction"_qs, Icon::Plus},    {u"menu.openFileAction"_qs, Icon::Open},
        {u"menu.saveCopyAction"_qs, Icon::Export}, {u"menu.openDemoAction"_qs, Icon::Demo},
        {u"menu.resetDemoAction"_qs, Icon::Demo},  {u"menu.undoAction"_qs, Icon::Undo},
        {u"menu.redoAction"_qs, Icon::Undo},       {u"menu.aboutAction"_qs, Icon::Info},
        {u"menu.quitAction"_qs, Icon::Close},
    };
    const auto at = icons.find(command);
    return at == icons.end() ? Icon::Settings : at->second;
}

} // namespace

Finding::Finding(const Context& context)
    : QObject(&context.window)
    , m_context(context)
    , m_finder(new ui::Finder(
          context.theme, &context.window, [this] { return commands(); },
          [this] { return m_file == nullptr ? assessment::AssessmentId() : m_file->assessment(); }))
{
    context.window.setSearchField(m_finder->field());
    connect(m_finder, &ui::Finder::hitChosen, this, [this](const workspace::SearchHit& hit) {
        if (m_file != nullptr)
            m_file->openHit(hit);
    });
}

void Finding::setFile(OpenFile* file)
{
    m_file = file;
    m_finder->setWorkspace(file == nullptr ? nullptr : &file->workspace());
}

QKeySequence Finding::settingsKey()
{
    return QKeySequence(Qt::CTRL | Qt::Key_Comma);
}

std::vector<ui::CommandGroup> Finding::commands()
{
    return {pageCommands(), pages(), menu(), languages(), recentFiles()};
}

ui::CommandGroup Finding::pageCommands() const
{
    ui::Page* page = m_context.window.page();
    if (page == nullptr)
        return {};
    return {page->title(), page->commands()};
}

ui::CommandGroup Finding::pages() const
{
    ui::CommandGroup group{tr("Pages"), {}};
    for (const ui::PageEntry& entry : m_context.window.visiblePages()) {
        ui::Command command;
        command.id = u"go."_qs + entry.id;
        //: %1 is the name of a page, as in the rail
        command.text = tr("Go to %1").arg(entry.title());
        if (group.commands.size() < kPageKeys)
            command.keys = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + group.commands.size()));
        if (entry.id == u"settings"_qs)
            command.keys = settingsKey();
        command.icon = entry.icon;
        command.run = [window = &m_context.window, id = entry.id] { window->showPage(id); };
        group.commands.push_back(std::move(command));
    }
    return group;
}

ui::CommandGroup Finding::menu() const
{
    //: heading of commands of the program: new file, undo, colours
    ui::CommandGroup group{tr("Program"), ui::menuCommands(*m_context.window.menu(), ui::Icon::Settings)};
    for (ui::Command& command : group.commands)
        if (command.icon != ui::Icon::Check)
            command.icon = iconOf(command.id);
    QAction* search = m_finder->searchAction();
    group.commands.insert(group.commands.begin(), {u"find"_qs,
                                                   search->text(),
                                                   search->shortcut(),
                                                   ui::Icon::Search,
                                                   true,
                                                   [finder = m_finder] { finder->openSearch(); },
                                                   {}});
    return group;
}

ui::CommandGroup Finding::languages() const
{
    ui::CommandGroup group{tr("Language"), {}};
    for (const Language language : {Language::English, Language::Chinese}) {
        ui::Command command;
        command.id = u"language."_qs + languageCode(language);
        // Each language is named in itself, as in the top bar.
        command.text = tr("Language: %1").arg(language == Language::Chinese ? u"中文"_qs : u"English"_qs);
        command.icon = m_context.switcher.language() == language ? ui::Icon::Check : ui::Icon::Settings;
        command.run = [switcher = &m_context.switcher, language] { switcher->setLanguage(language); };
        group.commands.push_back(std::move(command));
    }
    return group;
}

ui::CommandGroup Finding::recentFiles()
{
    ui::CommandGroup group{tr("Recent files"), {}};
    for (const ui::RecentFile& file : m_context.recent.files()) {
        ui::Command command;
        command.id = u"recent"_qs;
        command.text = tr("Open %1").arg(QFileInfo(file.path).fileName());
        command.icon = ui::Icon::File;
        command.enabled = !file.isMissing;
        if (file.isMissing)
            command.why = tr("The file is no longer there");
        command.run = [this, path = file.path] { Q_EMIT fileRequested(path); };
        group.commands.push_back(std::move(command));
    }
    return group;
}

} // namespace sextant::app
