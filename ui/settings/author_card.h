#pragma once

#include "ui/settings/preferences.h"
#include "ui/settings/settings_card.h"

class QLineEdit;

namespace sextant::workspace {
class Workspace;
}

namespace sextant::ui {

class SettingRow;

/// Under whose name changes are recorded.
class AuthorCard : public SettingsCard
{
    Q_OBJECT

public:
    /// \a workspace: nullptr when no file is open.
    AuthorCard(const Theme& theme, Preferences& preferences, workspace::Workspace* workspace,
               QWidget* parent = nullptr);

    void refresh();
    /// Takes what is typed, as leaving the field would.
    void commit();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Preferences& m_preferences;
    workspace::Workspace* m_workspace;
    QLineEdit* m_name;
    SettingRow* m_row;
};

} // namespace sextant::ui
