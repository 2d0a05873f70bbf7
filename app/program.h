#pragma once

#include "base/clock.h"
#include "base/id_source.h"
#include "open_file.h"
#include "settings.h"
#include "ui/home/recent_files.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/language_switcher.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QApplication;

namespace sextant::ui {
class MainWindow;
class Page;
class StartPage;
} // namespace sextant::ui

namespace sextant::app {

class Finding;

/// The composition root: makes everything once, passes references down, and opens and closes files.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(QApplication& application);
    ~Program() override;

    /// Shows the window without a file.
    void showStart();
    /// Opens \a path; what is wrong is told, and the window stays as it was.
    void open(const QString& path);
    /// Opens the demo organisation from a fresh copy in the program's data folder.
    void openDemo();
    void setLanguage(Language language) { m_switcher.setLanguage(language); }

private:
    workspace::Environment environment();
    void makeActions();
    QAction* addAction(const QString& name, const QKeySequence& key, void (Program::*act)());
    void newFile();
    void startFirst(workspace::Workspace& file, const LocalizedText& name);
    void chooseFile();
    void saveCopy();
    void about();
    QString demoPath() const;
    ui::Page* makeStart();
    /// Puts \a workspace in place of what is open, and shows the page where the user left it, or \a
    /// firstPage.
    void take(Result<std::unique_ptr<workspace::Workspace>> workspace,
              const QString& firstPage = QStringLiteral("home"));
    /// Takes the pages away, and the file.
    void leaveFile();
    void resetDemo();
    void showPages();
    void showOrganisation();
    /// Moves what is at \a path, as the user has agreed, to the bin. False, and told, when it is the open
    /// file or cannot be moved.
    bool makeRoom(const QString& path);
    void keepLook();
    /// Remembers page, item and panes of the open file, so that even a killed program comes back there.
    void keepPlace();
    /// Tells the log when the window has been painted for the first time.
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Takes typing over, waits for the disk, remembers the place. False: the user wants to stay.
    bool closeFile();
    void watchSaving();
    void tell(const Error& error);
    void retranslate();

    QApplication& m_application;
    SystemClock m_clock;
    SystemIdSource m_ids;
    Settings m_settings;
    ui::Theme m_theme;
    ui::LanguageSwitcher m_switcher;
    ui::QtDialogs m_dialogs;
    ui::RecentFiles m_recent;
    workspace::FrameworkLibrary m_library;
    QAction* m_newAction = nullptr;
    QAction* m_openAction = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_demoAction = nullptr;
    QAction* m_resetAction = nullptr;
    QAction* m_aboutAction = nullptr;
    std::unique_ptr<OpenFile> m_file; ///< outlives the window, whose pages point into it
    std::unique_ptr<ui::MainWindow> m_window;
    Finding* m_finding; ///< of the window
};

} // namespace sextant::app
