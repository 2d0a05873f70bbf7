#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QToolButton;
class QMenu;

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
    SaveStateLabel* saveState() const { return m_saveState; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    LanguageSwitcher& m_switcher;
    ElidedLabel* m_organisation;
    DemoTag* m_demo;
    SaveStateLabel* m_saveState;
    SegmentedSwitch* m_language;
    QToolButton* m_more;
};

} // namespace sextant::ui
