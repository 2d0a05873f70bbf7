#pragma once

#include "ui/settings/backup_rows.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settings_card.h"
#include "ui/shared/message_bar.h"

#include <functional>

class QPushButton;
class QTableView;

namespace sextant::ui {

class BackupModel;
class BackupPlaces;
class Dialogs;
class SegmentedSwitch;
class TextBlock;

/// The backups: where they go, how they are doing, and the list from which a copy is opened.
class BackupsCard : public SettingsCard
{
    Q_OBJECT

public:
    using Launcher = std::function<void(const QString& folder)>;

    /// \a workspace: nullptr when no file is open; the backups of every file are listed then.
    BackupsCard(const Theme& theme, Preferences& preferences, Dialogs& dialogs,
                workspace::Workspace* workspace, Launcher openFolder, QWidget* parent = nullptr);

    /// Reads the list anew.
    void refresh();
    void backUpNow();
    /// Of every file, also those that are gone.
    void showAll();
    QTableView* table() const { return m_table; }

Q_SIGNALS:
    /// A backup has become a file at \a path.
    void fileRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectReader();
    QTableView* newTable();
    BackupQuery query() const;
    const BackupRow* selected() const;
    void openCopy();
    QString proposedPath(const BackupRow& row) const;
    void onListed(const std::vector<BackupRow>& rows);
    void onState(const std::vector<workspace::BackupStatus>& states);
    void onBackedUp(const Result<QString>& path);
    void onRestored(const QString& target, const Result<workspace::RestoredFile>& result);
    void tell(MessageKind kind, const QString& title, const QString& text);
    void updateButtons();
    void placesChanged();
    void retranslate();

    const Theme& m_theme;
    Preferences& m_preferences;
    Dialogs& m_dialogs;
    workspace::Workspace* m_workspace;
    Launcher m_openFolder;
    BackupReader* m_reader;
    BackupModel* m_model;
    BackupPlaces* m_places;
    TextBlock* m_rules;
    MessageBar* m_state;
    MessageBar* m_outcome;
    SegmentedSwitch* m_scope;
    QTableView* m_table;
    TextBlock* m_empty;
    QPushButton* m_now;
    QPushButton* m_open;
    QPushButton* m_show;
    std::vector<workspace::BackupStatus> m_states;
    bool m_busy = false; ///< a backup is being made or restored
};

} // namespace sextant::ui
