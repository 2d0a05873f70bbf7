#pragma once

#include "ui/settings/settings_card.h"

class QComboBox;
class QPushButton;

namespace sextant::ui {

class LanguageSwitcher;
class SegmentedSwitch;
class SettingRow;
class ThemeChoice;

/// Language, colours and text size; each shows at once.
class LookCard : public SettingsCard
{
    Q_OBJECT

public:
    LookCard(Theme& theme, ThemeChoice& choice, LanguageSwitcher& switcher, QWidget* parent = nullptr);

    /// Shows what is chosen now.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* newSizeControl();
    void stepSize(int step);
    void retranslate();

    Theme& m_theme;
    ThemeChoice& m_choice;
    LanguageSwitcher& m_switcher;
    SegmentedSwitch* m_language;
    SegmentedSwitch* m_colours;
    QComboBox* m_size;
    QPushButton* m_smaller;
    QPushButton* m_larger;
    SettingRow* m_languageRow;
    SettingRow* m_coloursRow;
    SettingRow* m_sizeRow;
};

} // namespace sextant::ui
