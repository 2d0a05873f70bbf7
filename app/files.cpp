#include "files.h"

#include "early_file.h"
#include "folders.h"
#include "ground.h"
#include "ui/home/recent_files.h"
#include "ui/shared/error_text.h"
#include "ui/shared/language_switcher.h"
#include "workspace/assessment_service.h"
#include "workspace/demo.h"
#include "workspace/organisation_service.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QWidget>

#include <utility>

namespace sextant::app {

namespace {

const QString kHome = QStringLiteral("home");
const QString kAssessment = QStringLiteral("assessment");

/// A first name for the organisation: that of the file, in the language it is written in.
LocalizedText nameFromFile(const QString& path)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    const QString name = QFileInfo(path).completeBaseName();
    return name.contains(han) ? LocalizedText{{}, name} : LocalizedText{name, {}};
}

} // namespace

Files::Files(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{}

Files::~Files()
{
    leave();
}

void Files::expect(std::unique_ptr<EarlyFile> early)
{
    m_early = std::move(early);
}

Result<std::unique_ptr<workspace::Workspace>> Files::workspaceAt(const QString& path, bool readOnly)
{
    if (const auto early = std::exchange(m_early, nullptr); early != nullptr && early->isFor(path, readOnly))
        return early->take(); // anything else has been closed again by the time it is opened below
    workspace::Environment environment = m_context.ground.environment(m_context.vfs);
    environment.readOnly = readOnly;
    return workspace::Workspace::open(path, environment);
}

bool Files::isOpen(const QString& path) const
{
    if (m_current == nullptr)
        return false;
    const QFileInfo asked(path);
    const QFileInfo open(m_current->workspace().path());
    // Two files that are not there are one to QFileInfo; the open one may have been moved away.
    return asked.absoluteFilePath() == open.absoluteFilePath() ||
           (asked.exists() && open.exists() && asked == open);
}

bool Files::isDemoOpen() const
{
    return m_current != nullptr && m_current->workspace().path() == demoPath();
}

void Files::create()
{
    const QString proposal =
        QDir(m_context.ground.settings.lastFolder()).filePath(tr("My organisation") + u".sextant"_qs);
    const QString path = m_context.file.dialogs.saveFile(
        m_window, {tr("New file"), proposal, {tr("Sextant file (*.sextant)")}, u"sextant"_qs});
    if (path.isEmpty() || !makeRoom(path) || !settle())
        return;
    auto created = workspace::Workspace::create(path, m_context.ground.environment(m_context.vfs));
    if (created)
        startFirst(**created, nameFromFile(path));
    take(std::move(created), kAssessment);
}

/// What a new file begins with, so that the first question can be answered at once.
void Files::startFirst(workspace::Workspace& file, const LocalizedText& name)
{
    const workspace::FrameworkLibrary& library = m_context.file.library;
    organisation::Organisation organisation;
    organisation.name = name;
    const auto owner = file.organisations().add(organisation);
    const auto framework = library.shipped(library.ids().front());
    if (!owner || !framework) {
        tell(owner ? framework.error() : owner.error());
        return;
    }
    workspace::NewAssessment request;
    request.organisation = *owner;
    //: title of an assessment: the framework's title and the year
    request.title = tr("%1 %2").arg(framework->framework->framework.title.in(m_context.language.language()),
                                    QString::number(QDate::currentDate().year()));
    if (const auto started = file.assessments().start(*framework, request); !started)
        tell(started.error());
}

QString Files::askForFile(const QString& title)
{
    return m_context.file.dialogs.openFile(m_window, {title,
                                                      m_context.ground.settings.lastFolder(),
                                                      {tr("Sextant file (*.sextant)"), tr("All files (*)")},
                                                      {}});
}

void Files::choose()
{
    if (const QString path = askForFile(tr("Open a file")); !path.isEmpty())
        open(path);
}

void Files::chooseForReading()
{
    if (const QString path = askForFile(tr("Open a file for reading")); !path.isEmpty())
        openForReading(path);
}

void Files::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const workspace::FilePlace place = workspace::placeOf(absolute);
    if (!isOpen(absolute))
        openAs(absolute, !place.isOwn(), place);
}

void Files::openForReading(const QString& path)
{
    openAs(QFileInfo(path).absoluteFilePath(), true, {});
}

void Files::openAs(const QString& path, bool readOnly, const workspace::FilePlace& place)
{
    auto opened = workspaceAt(path, readOnly);
    if (!opened) {
        tell(opened.error());
    } else if (settle()) {
        m_place = place;
        take(std::move(opened), kHome);
    }
}

void Files::openAgain()
{
    if (m_current != nullptr)
        openAs(m_current->workspace().path(), false, {});
}

void Files::keepWorkingCopy()
{
    if (m_current == nullptr)
        return;
    m_current->commitTyping();
    const QFileInfo now(m_current->workspace().path());
    const bool isRescue = !m_current->workspace().isReadOnly();
    const QString folder =
        isRescue ? m_context.ground.settings.lastFolder() : m_context.ground.settings.copyFolder();
    const QString stem = isRescue ? tr("%1 (rescued)").arg(now.completeBaseName()) : now.completeBaseName();
    const QString path =
        m_context.file.dialogs.saveFile(m_window, {tr("Keep a working copy"),
                                                   QDir(folder).filePath(stem + u".sextant"_qs),
                                                   {tr("Sextant file (*.sextant)")},
                                                   u"sextant"_qs});
    if (path.isEmpty() || !makeRoom(path))
        return;
    if (const auto saved = m_current->workspace().saveCopy(path); !saved) {
        tell(saved.error());
        return;
    }
    m_context.ground.settings.setPlaceIn(path, m_context.ground.settings.placeIn(now.filePath()));
    m_place = {};
    take(workspaceAt(path, false), kHome);
}

QString Files::demoPath() const
{
    return app::demoPath(m_context.language.language());
}

void Files::openDemo()
{
    const QString path = demoPath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (settle())
        take(workspace::createDemo(path, m_context.ground.environment(m_context.vfs),
                                   m_context.language.language()),
             kHome);
}

void Files::resetDemo()
{
    if (!isDemoOpen() || !settle())
        return;
    const QString path = m_current->workspace().path();
    leave();
    QFile::remove(path);
    openDemo();
}

void Files::saveCopy()
{
    if (m_current == nullptr)
        return;
    m_current->commitTyping();
    const QString path = m_context.file.dialogs.saveFile(m_window, {tr("Save a copy"),
                                                                    m_context.ground.settings.lastFolder(),
                                                                    {tr("Sextant file (*.sextant)")},
                                                                    u"sextant"_qs});
    if (path.isEmpty() || !makeRoom(path))
        return;
    const auto copied = m_current->workspace().saveCopy(path);
    if (!copied)
        tell(copied.error());
    else
        m_context.file.dialogs.tell(
            m_window,
            {ui::MessageKind::Ok, tr("A copy has been saved."), QDir::toNativeSeparators(path), {}});
}

bool Files::settle()
{
    if (m_current == nullptr)
        return true;
    m_current->commitTyping();
    const auto flushed = m_current->workspace().flush();
    if (flushed)
        return true;
    const ui::ErrorText text = ui::errorText(flushed.error());
    return m_context.file.dialogs.ask(m_window, {tr("Not everything has been saved."),
                                                 text.happened + u' ' + text.todo + u' ' +
                                                     tr("If you close now, what is not saved is lost."),
                                                 tr("Close and lose it"), true});
}

void Files::leave()
{
    if (m_current == nullptr)
        return;
    Q_EMIT closing();
    m_current.reset();
}

void Files::take(Result<std::unique_ptr<workspace::Workspace>> workspace, const QString& firstPage)
{
    if (!workspace) {
        tell(workspace.error());
        return;
    }
    leave();
    m_current = std::make_unique<OpenFile>(m_context.file, std::move(*workspace));
    const QString path = m_current->workspace().path();
    if (!path.startsWith(demoFolder())) {
        m_context.ground.settings.setLastFolder(QFileInfo(path).absolutePath());
        m_context.file.recent.add(path, m_context.file.clock.nowUtc());
    }
    Q_EMIT opened(firstPage);
}

bool Files::makeRoom(const QString& path)
{
    if (!isOpen(path) && (!QFileInfo::exists(path) || QFile::moveToTrash(path)))
        return true;
    tell({ErrorCode::FileExists, {{u"path"_qs, path}}, {}});
    return false;
}

void Files::tell(const Error& error)
{
    Q_EMIT aboutToTell();
    m_context.file.dialogs.tell(m_window, ui::errorNotice(error));
}

} // namespace sextant::app
