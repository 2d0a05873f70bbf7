#pragma once

#include "ui/settings/preferences.h"
#include "ui/shared/page.h"
#include "ui/theme/theme.h"

#include <functional>

class QCheckBox;
class QPushButton;
class QScrollArea;

namespace sextant::workspace {
class Workspace;
}

namespace sextant::ui {

class AuthorCard;
class BackupsCard;
class CheckCard;
class Dialogs;
class ElidedLabel;
class LanguageSwitcher;
class LookCard;
class PageHeader;
class SettingRow;
class SettingsCard;
class ThemeChoice;

/// What the user may set, the backups, and the check of the open file. There with and without a file.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    struct Context
    {
        Theme& theme;
        ThemeChoice& choice;
        LanguageSwitcher& switcher;
        Preferences& preferences;
        Dialogs& dialogs;
        workspace::Workspace* workspace = nullptr; ///< nullptr: no file is open; else outlives the page
        std::function<void(const QString& folder)> openFolder;
    };

    explicit SettingsPage(const Context& context, QWidget* parent = nullptr);
    ~SettingsPage() override;

    QString id() const override { return QStringLiteral("settings"); }
    QString title() const override { return pageTitle(); }
    static QString pageTitle() { return tr("Settings"); }
    Icon icon() const override { return Icon::Settings; }
    std::vector<Command> commands() override;
    QString help() const override;
    void activated() override;
    void commitTyping() override;

    /// Checks the open file and brings the result into view.
    void checkFile();
    void backUpNow();
    /// The backups of every file, also of those that are gone.
    void showBackups();

Q_SIGNALS:
    /// A backup has become a file at \a path.
    void fileRequested(const QString& path);
    /// Everything is as the program came.
    void resetDone();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* newFoldersCard();
    void reset();
    void reveal(QWidget* part);
    void retranslate();

    Context m_context;
    PageHeader* m_header;
    AuthorCard* m_author;
    LookCard* m_look;
    BackupsCard* m_backups;
    CheckCard* m_check = nullptr; ///< while a file is open
    SettingsCard* m_program;
    SettingRow* m_originalsRow;
    QCheckBox* m_originals;
    SettingRow* m_dataRow;
    ElidedLabel* m_dataPath;
    QPushButton* m_openData;
    SettingRow* m_resetRow;
    QPushButton* m_reset;
    QScrollArea* m_scroll = nullptr;
};

} // namespace sextant::ui
