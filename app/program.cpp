#include "program.h"

#include "finding.h"
#include "ui/home/start_page.h"
#include "ui/shared/error_text.h"
#include "ui/shared/save_state_label.h"
#include "ui/shell/main_window.h"
#include "workspace/assessment_service.h"
#include "workspace/demo.h"
#include "workspace/organisation_service.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimer>

namespace sextant::app {

namespace {

/// When the window is there; QT_LOGGING_RULES="sextant.start.debug=true" shows it.
Q_LOGGING_CATEGORY(logStart, "sextant.start", QtWarningMsg)

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

/// A first name for the organisation: that of the file, in the language it is written in.
LocalizedText nameFromFile(const QString& path)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    const QString name = QFileInfo(path).completeBaseName();
    return name.contains(han) ? LocalizedText{{}, name} : LocalizedText{name, {}};
}

} // namespace

Program::Program(QApplication& application)
    : m_application(application)
    , m_ids(m_clock)
    , m_switcher(application, m_theme)
    , m_dialogs(m_theme)
    , m_recent(m_settings.store())
    , m_library(QStringLiteral(":/packs"))
    , m_window(std::make_unique<ui::MainWindow>(m_theme, m_switcher))
    , m_finding(new Finding({m_theme, m_switcher, m_recent, *m_window}))
{
    m_theme.setKind(m_settings.theme());
    m_theme.setTextSize(m_settings.textSize());
    m_theme.install(application);
    m_switcher.setLanguage(m_settings.language().value_or(systemLanguage()));
    makeActions();
    m_window->setCloseGuard([this] { return closeFile(); });
    m_window->installEventFilter(this);
    connect(m_finding, &Finding::fileRequested, this, &Program::open, Qt::QueuedConnection);
    connect(m_window.get(), &ui::MainWindow::pageShown, this, &Program::keepPlace);
    m_window->resize(1440, 900);
    m_window->restoreGeometry(m_settings.windowGeometry());
    connect(&m_theme, &ui::Theme::changed, this, &Program::keepLook);
    connect(&m_switcher, &ui::LanguageSwitcher::languageChanged, this, [this] {
        m_settings.setLanguage(m_switcher.language());
        retranslate();
        showOrganisation();
    });
    retranslate();
}

Program::~Program()
{
    leaveFile();
}

workspace::Environment Program::environment()
{
    return {m_clock, m_ids, m_library, {}, dataFolder() + u"/backups"_qs, true, false, {}};
}

void Program::makeActions()
{
    m_newAction = addAction(u"newFileAction"_qs, QKeySequence::New, &Program::newFile);
    m_openAction = addAction(u"openFileAction"_qs, QKeySequence::Open, &Program::chooseFile);
    m_copyAction = addAction(u"saveCopyAction"_qs, QKeySequence::SaveAs, &Program::saveCopy);
    m_demoAction = addAction(u"openDemoAction"_qs, {}, &Program::openDemo);
    m_resetAction = addAction(u"resetDemoAction"_qs, {}, &Program::resetDemo);
    m_aboutAction = addAction(u"aboutAction"_qs, {}, &Program::about);
    m_window->setFileActions({m_newAction, m_openAction, m_copyAction, m_demoAction, m_resetAction});
    m_window->setHelpActions({m_aboutAction});
}

QAction* Program::addAction(const QString& name, const QKeySequence& key, void (Program::*act)())
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void Program::showStart()
{
    leaveFile();
    m_window->addPage(
        {u"start"_qs, &ui::StartPage::pageTitle, ui::Icon::Home, [this] { return makeStart(); }});
    m_window->showPage(u"start"_qs);
    m_window->saveState()->setIdle();
    showOrganisation();
    m_window->show();
}

ui::Page* Program::makeStart()
{
    auto* start = new ui::StartPage(m_theme, m_recent);
    connect(start, &ui::StartPage::newRequested, this, &Program::newFile, Qt::QueuedConnection);
    connect(start, &ui::StartPage::demoRequested, this, &Program::openDemo, Qt::QueuedConnection);
    connect(start, &ui::StartPage::openRequested, this, &Program::chooseFile, Qt::QueuedConnection);
    connect(start, &ui::StartPage::fileRequested, this, &Program::open, Qt::QueuedConnection);
    return start;
}

void Program::newFile()
{
    const QString proposal = QDir(m_settings.lastFolder()).filePath(tr("My organisation") + u".sextant"_qs);
    const QString path = m_dialogs.saveFile(
        m_window.get(), {tr("New file"), proposal, {tr("Sextant file (*.sextant)")}, u"sextant"_qs});
    if (path.isEmpty() || !makeRoom(path) || !closeFile())
        return;
    auto created = workspace::Workspace::create(path, environment());
    if (created)
        startFirst(**created, nameFromFile(path));
    take(std::move(created), u"assessment"_qs);
}

/// What a new file begins with, so that the first question can be answered at once.
void Program::startFirst(workspace::Workspace& file, const LocalizedText& name)
{
    organisation::Organisation organisation;
    organisation.name = name;
    const auto owner = file.organisations().add(organisation);
    const auto framework = m_library.shipped(m_library.ids().front());
    if (!owner || !framework) {
        tell(owner ? framework.error() : owner.error());
        return;
    }
    workspace::NewAssessment request;
    request.organisation = *owner;
    //: title of an assessment: the framework's title and the year
    request.title = tr("%1 %2").arg(framework->framework->framework.title.in(m_switcher.language()),
                                    QString::number(QDate::currentDate().year()));
    if (const auto started = file.assessments().start(*framework, request); !started)
        tell(started.error());
}

void Program::chooseFile()
{
    const QString path =
        m_dialogs.openFile(m_window.get(), {tr("Open a file"),
                                            m_settings.lastFolder(),
                                            {tr("Sextant file (*.sextant)"), tr("All files (*)")},
                                            {}});
    if (!path.isEmpty())
        open(path);
}

void Program::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_file != nullptr && m_file->workspace().path() == absolute)
        return;
    auto opened = workspace::Workspace::open(absolute, environment());
    if (!opened) {
        tell(opened.error());
        if (m_file == nullptr)
            showStart();
        return;
    }
    if (closeFile())
        take(std::move(opened));
}

QString Program::demoPath() const
{
    return dataFolder() + u"/demo/seabridge-"_qs + languageCode(m_switcher.language()) + u".sextant"_qs;
}

void Program::openDemo()
{
    const QString path = demoPath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (closeFile())
        take(workspace::createDemo(path, environment(), m_switcher.language()));
}

void Program::resetDemo()
{
    const QString path = m_file == nullptr ? QString() : m_file->workspace().path();
    if (path != demoPath() || !closeFile())
        return;
    showStart();
    QFile::remove(path);
    openDemo();
}

void Program::saveCopy()
{
    if (m_file == nullptr)
        return;
    m_file->commitTyping();
    const QString path = m_dialogs.saveFile(
        m_window.get(),
        {tr("Save a copy"), m_settings.lastFolder(), {tr("Sextant file (*.sextant)")}, u"sextant"_qs});
    if (path.isEmpty() || !makeRoom(path))
        return;
    const auto copied = m_file->workspace().saveCopy(path);
    if (!copied)
        tell(copied.error());
    else
        m_dialogs.tell(
            m_window.get(),
            {ui::MessageKind::Ok, tr("A copy has been saved."), QDir::toNativeSeparators(path), {}});
}

void Program::about()
{
    m_dialogs.tell(
        m_window.get(),
        {ui::MessageKind::Info,
         tr("Sextant %1").arg(QApplication::applicationVersion()),
         tr("Assess, offline, whether an organisation is ready to work abroad. Results are self-assessed "
            "and indicative. Free software under the GNU General Public License, version 3 or later."),
         {}});
}

void Program::take(Result<std::unique_ptr<workspace::Workspace>> workspace, const QString& firstPage)
{
    if (!workspace) {
        tell(workspace.error());
        if (m_file == nullptr)
            showStart();
        return;
    }
    leaveFile();
    m_file = std::make_unique<OpenFile>(OpenFile::Context{m_theme, m_clock, m_dialogs, m_recent, m_library},
                                        std::move(*workspace));
    const QString path = m_file->workspace().path();
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    if (!path.startsWith(dataFolder()))
        m_recent.add(path, m_clock.nowUtc());
    const QVariantMap place = m_settings.placeIn(path); // read before the pages that are shown write it
    m_file->restorePlace(place);
    showPages();
    m_window->showPage(place.value(u"page"_qs).toString());
    if (m_window->page() == nullptr)
        m_window->showPage(firstPage);
    connect(m_file.get(), &OpenFile::moved, this, &Program::keepPlace);
    m_window->show();
}

void Program::leaveFile()
{
    if (m_file != nullptr)
        disconnect(m_file.get(), nullptr, this, nullptr); // pages that go have nothing more to say
    m_window->clearPages();
    m_window->setUndoStack(nullptr);
    m_finding->setFile(nullptr);
    m_file.reset();
}

void Program::showPages()
{
    for (const ui::PageEntry& page : m_file->pages())
        m_window->addPage(page);
    m_window->setUndoStack(&m_file->undoStack());
    connect(m_file.get(), &OpenFile::pageRequested, m_window.get(), &ui::MainWindow::showPage);
    connect(m_file.get(), &OpenFile::organisationShown, this, &Program::showOrganisation);
    connect(m_file.get(), &OpenFile::fileRequested, this, &Program::open, Qt::QueuedConnection);
    m_finding->setFile(m_file.get());
    watchSaving();
    showOrganisation();
}

void Program::watchSaving()
{
    auto& notifier = m_file->workspace().notifier();
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
    const organisation::Organisation* shown = m_file == nullptr ? nullptr : m_file->organisation();
    m_window->setOrganisation(shown == nullptr ? QString() : shown->name.in(m_switcher.language()),
                              shown != nullptr && shown->demo);
    m_copyAction->setEnabled(m_file != nullptr);
    m_resetAction->setVisible(m_file != nullptr && m_file->workspace().path() == demoPath());
}

bool Program::closeFile()
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    if (m_file == nullptr)
        return true;
    m_file->commitTyping();
    keepPlace();
    const auto flushed = m_file->workspace().flush();
    if (flushed)
        return true;
    const ui::ErrorText text = ui::errorText(flushed.error());
    return m_dialogs.ask(m_window.get(), {tr("Not everything has been saved."),
                                          text.happened + u' ' + text.todo + u' ' +
                                              tr("If you close now, what is not saved is lost."),
                                          tr("Close and lose it"), true});
}

bool Program::makeRoom(const QString& path)
{
    const bool isOpen = m_file != nullptr && QFileInfo(path) == QFileInfo(m_file->workspace().path());
    if (!isOpen && (!QFileInfo::exists(path) || QFile::moveToTrash(path)))
        return true;
    tell({ErrorCode::FileExists, {{u"path"_qs, path}}, {}});
    return false;
}

void Program::keepPlace()
{
    if (m_file == nullptr)
        return;
    QVariantMap place = m_file->place();
    place.insert(u"page"_qs, m_window->currentPage());
    m_settings.setPlaceIn(m_file->workspace().path(), place);
}

void Program::keepLook()
{
    m_settings.setTheme(m_theme.kind());
    m_settings.setTextSize(m_theme.textSize());
}

bool Program::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window.get() && event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        QTimer::singleShot(0, this, [] { qCDebug(logStart) << "first window painted"; });
    }
    return QObject::eventFilter(watched, event);
}

void Program::tell(const Error& error)
{
    m_dialogs.tell(m_window.get(), ui::errorNotice(error));
}

void Program::retranslate()
{
    m_newAction->setText(tr("New file…"));
    m_openAction->setText(tr("Open a file…"));
    m_copyAction->setText(tr("Save a copy…"));
    m_copyAction->setStatusTip(tr("No file is open")); // why it is off: the palette says it
    m_demoAction->setText(tr("Open the demo"));
    m_resetAction->setText(tr("Start the demo anew"));
    m_aboutAction->setText(tr("About Sextant"));
}

} // namespace sextant::app
