#pragma once

#include "early_file.h"
#include "file_notices.h"
#include "files.h"
#include "ground.h"
#include "look_keeper.h"
#include "ui/home/recent_files.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/language_switcher.h"
#include "ui/shared/theme_choice.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

class QAction;
class QApplication;

namespace sextant::ui {
class MainWindow;
class Page;
class ReportCheckDialog;
class SettingsPage;
} // namespace sextant::ui

namespace sextant::app {

class Finding;
class PlaceKeeper;

/// What a start has made already, and what a test puts in place of the real thing.
struct ProgramParts
{
    std::unique_ptr<ui::Dialogs> dialogs = {};
    QString vfs = {};
    Portable portable = {};
    std::unique_ptr<Ground> ground = {}; ///< null: made here, with `portable`
    std::unique_ptr<EarlyFile> early = {};
};

/// The composition root: makes everything once, passes references down, and puts the pages of the open file
/// into the window.
class Program : public QObject
{
    Q_OBJECT

public:
    using Parts = ProgramParts;

    explicit Program(QApplication& application, Parts parts = {});
    ~Program() override;

    /// What a start wants of the program that runs: to open \a path (absolute) or only read it, the demo, or
    /// only its window.
    static QString wishToOpen(const QString& path);
    static QString wishToRead(const QString& path);
    static QString wishForDemo();
    static QString wishToShow();
    /// Does it; the first time, this shows the window. What is none of these only shows the window.
    void fulfil(const QString& wish);
    /// A later start wants something: comes to the front, and does it once no dialog is open.
    void fulfilLater(const QString& wish);
    void setLanguage(Language language) { m_switcher.setLanguage(language); }
    /// Tells that another Sextant runs and does not answer.
    void tellUnanswered();

    /// Takes over what is typed and puts it on the disk; false when that takes too long or fails. Asks
    /// nothing: the session ends.
    bool saveForEnd();

    ui::MainWindow& window() { return *m_window; }
    Files& files() { return m_files; }

protected:
    /// Tells the log when the window has been painted for the first time; what can wait begins then.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActions();
    QAction* addAction(const QString& name, const QKeySequence& key, const std::function<void()>& act);
    void about();
    void showStart();
    ui::Page* makeStart();
    void showFile(const QString& firstPage);
    void forgetFile();
    void showOrganisation();
    // program_safety.cpp
    void addSettings();
    ui::Page* makeSettings();
    void goToSettings(void (ui::SettingsPage::*act)());
    /// Asks for a saved or printed report, and says how it stands to the open file.
    void checkReport();
    void showNotices();
    void tellSettingsTrouble();
    void watchSaving();
    void comeToFront();
    void retranslate();

    std::unique_ptr<Ground> m_ground;
    Settings& m_settings;
    ui::Theme m_theme;
    ui::ThemeChoice m_themeChoice;
    ui::LanguageSwitcher m_switcher;
    LookKeeper m_look;
    std::unique_ptr<ui::Dialogs> m_dialogs;
    ui::RecentFiles m_recent;
    Files m_files;
    QAction* m_newAction = nullptr;
    QAction* m_openAction = nullptr;
    QAction* m_copyAction = nullptr;
    QAction* m_demoAction = nullptr;
    QAction* m_resetAction = nullptr;
    QAction* m_readAction = nullptr;
    QAction* m_checkAction = nullptr;
    QAction* m_reportCheckAction = nullptr;
    QAction* m_backupsAction = nullptr;
    QAction* m_aboutAction = nullptr;
    QAction* m_settingsAction = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
    PlaceKeeper* m_place;                   ///< of the window
    Finding* m_finding;                     ///< of the window
    std::unique_ptr<FileNotices> m_notices; ///< of the open file
    std::unique_ptr<ui::ReportCheckDialog> m_reportCheck; ///< over the open file; null: not made yet
    QString m_waiting;                      ///< a wish that waits until no dialog is open
};

} // namespace sextant::app
