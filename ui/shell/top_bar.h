#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace sextant::ui {

class DemoTag;
class ElidedLabel;
class LanguageSwitcher;
class SaveStateLabel;
class SegmentedSwitch;

/// Whose data this is, whether it is saved, the language, and everything else in one menu.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const Theme& theme, LanguageSwitcher& switcher, QMenu* menu, QWidget* parent = nullptr);

    /// An empty \a name: nothing is open.
    void setOrganisation(const QString& name, bool demo);
    QString organisation() const;
    /// What stands between organisation and save state; the bar takes it over, in place of what was there.
    void setCentre(QWidget* centre);
    SaveStateLabel* saveState() const { return m_saveState; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void arrange();

    const Theme& m_theme;
    LanguageSwitcher& m_switcher;
    QHBoxLayout* m_row;
    ElidedLabel* m_organisation;
    DemoTag* m_demo;
    SaveStateLabel* m_saveState;
    QWidget* m_centre = nullptr;
    SegmentedSwitch* m_language;
    QToolButton* m_more;
};

} // namespace sextant::ui
