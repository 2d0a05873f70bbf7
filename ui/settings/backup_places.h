#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settings_card.h"

class QPushButton;

namespace sextant::ui {

class Dialogs;
class ElidedLabel;
class SettingRow;

/// Where backups go: one place always, a second one if wanted. A folder that takes no file is refused at
/// once, and the place stays as it was.
class BackupPlaces : public QWidget
{
    Q_OBJECT

public:
    BackupPlaces(const Theme& theme, Preferences& preferences, Dialogs& dialogs, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void placesChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Place
    {
        SettingRow* row = nullptr;
        ElidedLabel* path = nullptr;
        QPushButton* choose = nullptr;
        QPushButton* clear = nullptr;
    };

    Place newPlace(const QString& name);
    void choose(Place& place, bool isSecond);
    void take(const QString& folder, bool isSecond);
    void retranslate();

    const Theme& m_theme;
    Preferences& m_preferences;
    Dialogs& m_dialogs;
    Place m_first;
    Place m_second;
};

} // namespace sextant::ui
