// What the program does about settings, backups, and files that cannot be written.

#include "program.h"

#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_area.h"
#include "ui/verify/report_check_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace sextant::app {

void Program::addSettings()
{
    m_window->addPage({u"settings"_qs, &ui::SettingsPage::pageTitle, ui::Icon::Settings,
                       [this] { return makeSettings(); }});
}

ui::Page* Program::makeSettings()
{
    OpenFile* file = m_files.current();
    const auto openFolder = [](const QString& folder) {
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    auto* page = new ui::SettingsPage({m_theme, m_themeChoice, m_switcher, m_settings, *m_dialogs,
                                       file == nullptr ? nullptr : &file->workspace(), openFolder});
    connect(page, &ui::SettingsPage::fileRequested, &m_files, &Files::open, Qt::QueuedConnection);
    connect(page, &ui::SettingsPage::resetDone, this, [this] {
        m_themeChoice.followSystem();
        m_theme.setTextSize(m_settings.textSize());
        m_switcher.setLanguage(systemLanguage());
    });
    return page;
}

void Program::goToSettings(void (ui::SettingsPage::*act)())
{
    m_window->showPage(u"settings"_qs);
    if (auto* page = qobject_cast<ui::SettingsPage*>(m_window->page()))
        (page->*act)();
}

void Program::checkReport()
{
    OpenFile* file = m_files.current();
    if (file == nullptr)
        return;
    file->commitTyping();
    if (m_reportCheck == nullptr)
        m_reportCheck = std::make_unique<ui::ReportCheckDialog>(m_theme, *m_dialogs, file->workspace(),
                                                                m_window.get());
    m_reportCheck->present(m_settings.lastFolder());
}

void Program::showNotices()
{
    m_notices = std::make_unique<FileNotices>(m_window->notices(), m_files.current()->workspace(), m_settings,
                                              m_ground->clock, m_files.place());
    // Later: the first two end the file, and with it whoever asks.
    connect(m_notices.get(), &FileNotices::workingCopyRequested, &m_files, &Files::keepWorkingCopy,
            Qt::QueuedConnection);
    connect(m_notices.get(), &FileNotices::retryRequested, &m_files, &Files::openAgain, Qt::QueuedConnection);
    connect(
        m_notices.get(), &FileNotices::backupsRequested, this,
        [this] { goToSettings(&ui::SettingsPage::showBackups); }, Qt::QueuedConnection);
}

void Program::tellSettingsTrouble()
{
    ui::StandingNotice notice;
    notice.kind = ui::MessageKind::Warn;
    notice.closable = true;
    switch (m_settings.trouble()) {
    case Settings::Trouble::SetAside:
        notice.title = tr("The settings were damaged.");
        notice.text = tr("They have been put aside as “sextant.ini.damaged”; the program starts as it came. "
                         "Your files are not touched.");
        break;
    case Settings::Trouble::Unreadable:
        notice.title = tr("The settings cannot be read.");
        notice.text = tr("They were left as they are. What you set now lasts until you close the program.");
        break;
    case Settings::Trouble::NotWritable:
        notice.title = tr("The settings are write-protected.");
        notice.text = tr("They hold, but what you change lasts until you close the program.");
        break;
    case Settings::Trouble::None:
        if (!m_settings.portable().isRefused)
            return;
        notice.title = tr("Nothing can be written beside the program.");
        notice.text = tr("It was to keep everything on its own stick. Settings and backups are on this "
                         "computer instead.");
        break;
    }
    m_window->notices().show(u"settings"_qs, notice);
}

} // namespace sextant::app
