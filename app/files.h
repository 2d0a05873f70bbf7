#pragma once

#include "open_file.h"
#include "workspace/file_place.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace sextant::ui {
class LanguageSwitcher;
}

namespace sextant::app {

class EarlyFile;
struct Ground;

/// The files of the program: makes, opens, copies and closes them, one open at a time. What goes wrong is
/// told, and what is open stays open.
class Files : public QObject
{
    Q_OBJECT

public:
    struct Context
    {
        OpenFile::Context file;
        Ground& ground;
        const ui::LanguageSwitcher& language;
        QString vfs = {}; ///< tests: a fault-injecting SQLite VFS
    };

    explicit Files(const Context& context, QObject* parent = nullptr);
    ~Files() override;

    /// What dialogs stand on.
    void setWindow(QWidget* window) { m_window = window; }
    /// What a start has begun to open: taken when it is that file which is opened first.
    void expect(std::unique_ptr<EarlyFile> early);
    /// nullptr: nothing is open.
    OpenFile* current() const { return m_current.get(); }
    bool isDemoOpen() const;

    /// Asks for a name and begins a file with one organisation and one assessment.
    void create();
    /// Asks which file to open.
    void choose();
    /// What lies in a folder of a chat or mail program, or in a temporary one, is opened for reading only.
    void open(const QString& path);
    void chooseForReading();
    void openForReading(const QString& path);
    /// Opens the same file again: what kept it from being written may be gone.
    void openAgain();
    /// Saves a copy where the user chooses, and goes on in it. It has what the file here could not take.
    void keepWorkingCopy();
    /// Where the open file lies, when it is open for reading because of that.
    const workspace::FilePlace& place() const { return m_place; }
    /// Opens the demo organisation in the language of the screen; made when it is not there.
    void openDemo();
    /// Puts a fresh demo in place of the open one.
    void resetDemo();
    void saveCopy();
    /// Takes typing over and waits for the disk. False: not everything could be saved and the user wants to
    /// stay.
    bool settle();
    /// Closes what is open, if anything is.
    void leave();

Q_SIGNALS:
    /// A file is open; \a firstPage is where someone begins who has never been in it.
    void opened(const QString& firstPage);
    /// The user is about to be told that something did not work.
    void aboutToTell();
    /// What is open goes: everything that points into it must go before.
    void closing();

private:
    Result<std::unique_ptr<workspace::Workspace>> workspaceAt(const QString& path, bool readOnly);
    QString demoPath() const;
    void startFirst(workspace::Workspace& file, const LocalizedText& name);
    void take(Result<std::unique_ptr<workspace::Workspace>> workspace, const QString& firstPage);
    void openAs(const QString& path, bool readOnly, const workspace::FilePlace& place);
    QString askForFile(const QString& title);
    bool isOpen(const QString& path) const;
    /// Moves what is at \a path, as the user has agreed, to the bin. False, and told, when it is the open
    /// file or cannot be moved.
    bool makeRoom(const QString& path);
    void tell(const Error& error);

    Context m_context;
    QPointer<QWidget> m_window;
    std::unique_ptr<EarlyFile> m_early;
    std::unique_ptr<OpenFile> m_current;
    workspace::FilePlace m_place;
};

} // namespace sextant::app
