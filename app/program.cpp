#include "program.h"

#include "finding.h"
#include "folders.h"
#include "place_keeper.h"
#include "ui/home/start_page.h"
#include "ui/manual/manual_page.h"
#include "ui/print/chart_saver.h"
#include "ui/settings/settings_page.h"
#include "ui/shared/error_text.h"
#include "ui/shared/page.h"
#include "ui/shared/private_folder.h"
#include "ui/shared/save_state_label.h"
#include "ui/shell/main_window.h"
#include "ui/verify/report_check_dialog.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>
#include <QWindow>

#include <future>
#include <thread>
#include <utility>

namespace sextant::app {

namespace {

/// When the window is there; QT_LOGGING_RULES="sextant.start.debug=true" shows it.
Q_LOGGING_CATEGORY(logStart, "sextant.start", QtWarningMsg)

constexpr auto kTimeToEnd = std::chrono::milliseconds(1500); ///< systems wait some seconds, then kill
const QString kOpen = QStringLiteral("open ");
const QString kRead = QStringLiteral("read ");
const QString kDemo = QStringLiteral("demo");

} // namespace

Program::Program(QApplication& application, Parts parts)
    : m_ground(parts.ground != nullptr ? std::move(parts.ground) : std::make_unique<Ground>(parts.portable))
    , m_settings(m_ground->settings)
    , m_themeChoice(m_theme)
    , m_switcher(application, m_theme)
    , m_look(application, m_settings, m_theme, m_themeChoice, m_switcher)
    , m_dialogs(parts.dialogs != nullptr ? std::move(parts.dialogs)
                                         : std::make_unique<ui::QtDialogs>(m_theme))
    , m_recent(m_settings.store(),
               {[this](const QString& path) { return m_settings.portable().keptPath(path); },
                [this](const QString& kept) { return m_settings.portable().foundPath(kept); }})
    , m_files({{m_theme, m_ground->clock, *m_dialogs, m_recent, m_ground->library, m_settings.store(),
                openedFolder()},
               *m_ground,
               m_switcher,
               parts.vfs})
    , m_window(std::make_unique<ui::MainWindow>(m_theme, m_themeChoice, m_switcher))
    , m_place(new PlaceKeeper(m_settings, *m_window))
    , m_finding(new Finding({m_theme, m_switcher, m_recent, *m_window}))
{
    ui::PrivateFolder::sweep(openedFolder());
    m_files.setWindow(m_window.get());
    m_files.expect(std::move(parts.early));
    makeActions();
    m_window->setCloseGuard([this] { return m_files.settle(); });
    m_window->installEventFilter(this);
    new ui::ChartSaver(
        *m_dialogs, [this] { return m_settings.lastFolder(); }, m_window.get());
    connect(&m_files, &Files::opened, this, &Program::showFile);
    // A window that comes while a dialog is there never hears a key or a click: the window comes first.
    connect(&m_files, &Files::aboutToTell, this, [this] {
        if (m_window->page() == nullptr)
            showStart();
    });
    connect(m_finding, &Finding::fileRequested, &m_files, &Files::open, Qt::QueuedConnection);
    connect(&m_files, &Files::closing, this, &Program::forgetFile);
    connect(&m_switcher, &ui::LanguageSwitcher::languageChanged, this, [this] {
        retranslate();
        showOrganisation();
    });
    retranslate();
    tellSettingsTrouble();
}

Program::~Program()
{
    m_place->stop();
    m_files.leave();
}

void Program::makeActions()
{
    m_newAction = addAction(u"newFileAction"_qs, QKeySequence::New, [this] { m_files.create(); });
    m_openAction = addAction(u"openFileAction"_qs, QKeySequence::Open, [this] { m_files.choose(); });
    m_copyAction = addAction(u"saveCopyAction"_qs, QKeySequence::SaveAs, [this] { m_files.saveCopy(); });
    m_demoAction = addAction(u"openDemoAction"_qs, {}, [this] { m_files.openDemo(); });
    m_resetAction = addAction(u"resetDemoAction"_qs, {}, [this] { m_files.resetDemo(); });
    m_readAction = addAction(u"openReadOnlyAction"_qs, {}, [this] { m_files.chooseForReading(); });
    m_checkAction =
        addAction(u"checkFileAction"_qs, {}, [this] { goToSettings(&ui::SettingsPage::checkFile); });
    m_reportCheckAction = addAction(u"checkReportAction"_qs, {}, [this] { checkReport(); });
    m_backupsAction =
        addAction(u"backupsAction"_qs, {}, [this] { goToSettings(&ui::SettingsPage::showBackups); });
    m_aboutAction = addAction(u"aboutAction"_qs, {}, [this] { about(); });
    m_window->setFileActions({m_newAction, m_openAction, m_readAction, m_copyAction, m_demoAction,
                              m_resetAction, m_backupsAction, m_checkAction, m_reportCheckAction});
    m_window->setHelpActions({m_aboutAction});
    // The last page of the rail, for which the digits do not reach; Ctrl+0 is the normal size of text
    // everywhere.
    m_settingsAction = addAction(u"settingsAction"_qs, Finding::settingsKey(),
                                 [this] { m_window->showPage(u"settings"_qs); });
    m_window->addAction(m_settingsAction);
}

QAction* Program::addAction(const QString& name, const QKeySequence& key, const std::function<void()>& act)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QString Program::wishToOpen(const QString& path)
{
    return kOpen + path;
}

QString Program::wishToRead(const QString& path)
{
    return kRead + path;
}

QString Program::wishForDemo()
{
    return kDemo;
}

QString Program::wishToShow()
{
    return {};
}

void Program::fulfil(const QString& wish)
{
    if (wish == kDemo)
        m_files.openDemo();
    else if (wish.startsWith(kOpen))
        m_files.open(wish.mid(kOpen.size()));
    else if (wish.startsWith(kRead))
        m_files.openForReading(wish.mid(kRead.size()));
    if (m_files.current() == nullptr && m_window->page() == nullptr)
        showStart();
}

void Program::fulfilLater(const QString& wish)
{
    comeToFront();
    if (QApplication::activeModalWidget() == nullptr) {
        fulfil(wish);
        return;
    }
    // The dialog is about the file that is open: it comes first.
    const bool isAlone = m_waiting.isEmpty();
    m_waiting = wish;
    if (isAlone && !wish.isEmpty())
        connect(
            qApp, &QGuiApplication::focusWindowChanged, this,
            [this] {
                if (QApplication::activeModalWidget() != nullptr || m_waiting.isEmpty())
                    return;
                disconnect(qApp, &QGuiApplication::focusWindowChanged, this, nullptr);
                fulfil(std::exchange(m_waiting, {}));
            },
            Qt::QueuedConnection);
}

void Program::comeToFront()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Program::tellUnanswered()
{
    m_dialogs->tell(m_window.get(),
                    {ui::MessageKind::Warn,
                     tr("Another Sextant is running, and it does not answer."),
                     tr("This is a second window. A file that the other one has open can only be read here; "
                        "end the other one to work on it."),
                     {}});
}

bool Program::saveForEnd()
{
    OpenFile* file = m_files.current();
    if (file == nullptr)
        return true;
    file->commitTyping();
    m_place->keepNow();
    std::packaged_task<bool()> save(
        [&workspace = file->workspace()] { return workspace.flush().has_value(); });
    std::future<bool> saved = save.get_future();
    std::thread(std::move(save)).detach();
    return saved.wait_for(kTimeToEnd) == std::future_status::ready && saved.get();
}

void Program::showStart()
{
    m_window->addPage(
        {u"start"_qs, &ui::StartPage::pageTitle, ui::Icon::Home, [this] { return makeStart(); }});
    m_window->addPage({u"manual"_qs, &ui::ManualPage::pageTitle, ui::Icon::Manual, [this] {
                           return new ui::ManualPage({m_theme, *m_dialogs, m_ground->library,
                                                      QCoreApplication::applicationVersion()});
                       }});
    addSettings();
    m_window->showPage(u"start"_qs);
    m_window->saveState()->setIdle();
    showOrganisation();
    m_window->show();
}

ui::Page* Program::makeStart()
{
    auto* start = new ui::StartPage(m_theme, m_recent);
    connect(start, &ui::StartPage::newRequested, &m_files, &Files::create, Qt::QueuedConnection);
    connect(start, &ui::StartPage::demoRequested, &m_files, &Files::openDemo, Qt::QueuedConnection);
    connect(start, &ui::StartPage::openRequested, &m_files, &Files::choose, Qt::QueuedConnection);
    connect(start, &ui::StartPage::fileRequested, &m_files, &Files::open, Qt::QueuedConnection);
    return start;
}

void Program::showFile(const QString& firstPage)
{
    OpenFile* file = m_files.current();
    m_window->clearPages(); // the start page
    for (const ui::PageEntry& page : file->pages())
        m_window->addPage(page);
    addSettings();
    m_window->setUndoStack(&file->undoStack());
    connect(file, &OpenFile::pageRequested, m_window.get(), &ui::MainWindow::showPage);
    connect(file, &OpenFile::organisationShown, this, &Program::showOrganisation);
    connect(file, &OpenFile::fileRequested, &m_files, &Files::open, Qt::QueuedConnection);
    connect(file, &OpenFile::reportCheckRequested, this, &Program::checkReport);
    m_finding->setFile(file);
    watchSaving();
    showNotices();
    m_place->resume(*file, firstPage);
    showOrganisation();
    m_window->show();
}

void Program::forgetFile()
{
    m_place->stop();
    m_notices.reset();
    m_reportCheck.reset();
    disconnect(m_files.current(), nullptr, this, nullptr); // pages that go have nothing more to say
    m_window->clearPages();
    m_window->setUndoStack(nullptr);
    m_finding->setFile(nullptr);
}

void Program::watchSaving()
{
    auto& notifier = m_files.current()->workspace().notifier();
    ui::SaveStateLabel* label = m_window->saveState();
    label->setIdle();
    connect(&notifier, &workspace::ChangeNotifier::saving, label, &ui::SaveStateLabel::setSaving);
    connect(&notifier, &workspace::ChangeNotifier::committed, label,
            [label](const QDateTime& at) { label->setSaved(at.toLocalTime().time()); });
    connect(&notifier, &workspace::ChangeNotifier::stalled, label,
            [label](const Error& error) { label->setNotSaved(ui::errorText(error).happened); });
}

void Program::showOrganisation()
{
    const OpenFile* file = m_files.current();
    const organisation::Organisation* shown = file == nullptr ? nullptr : file->organisation();
    m_window->setOrganisation(shown == nullptr ? QString() : shown->name.in(m_switcher.language()),
                              shown != nullptr && shown->demo);
    m_copyAction->setEnabled(file != nullptr);
    m_checkAction->setEnabled(file != nullptr);
    m_reportCheckAction->setEnabled(file != nullptr);
    m_resetAction->setVisible(m_files.isDemoOpen());
}

bool Program::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window.get() && event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        QTimer::singleShot(0, this, [this] {
            qCDebug(logStart) << "first window painted";
            m_look.followDesktop();
        });
    }
    return QObject::eventFilter(watched, event);
}

void Program::about()
{
    m_dialogs->tell(
        m_window.get(),
        {ui::MessageKind::Info,
         tr("Sextant %1").arg(QApplication::applicationVersion()),
         tr("Assess, offline, whether an organisation is ready to work abroad. Results are self-assessed "
            "and indicative. Free software under the GNU General Public License, version 3 or later."),
         {}});
}

void Program::retranslate()
{
    m_newAction->setText(tr("New file…"));
    m_openAction->setText(tr("Open a file…"));
    m_copyAction->setText(tr("Save a copy…"));
    m_copyAction->setStatusTip(tr("No file is open")); // why it is off: the palette says it
    m_demoAction->setText(tr("Open the demo"));
    m_resetAction->setText(tr("Start the demo anew"));
    m_readAction->setText(tr("Open a file for reading…"));
    m_checkAction->setText(tr("Check this file"));
    m_reportCheckAction->setText(tr("Check a printed or saved report…"));
    m_reportCheckAction->setStatusTip(tr("No file is open"));
    m_backupsAction->setText(tr("Backups…"));
    m_settingsAction->setText(ui::SettingsPage::pageTitle());
    if (m_notices != nullptr)
        m_notices->retranslate();
    m_aboutAction->setText(tr("About Sextant"));
}

} // namespace sextant::app
