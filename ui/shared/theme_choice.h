#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace sextant::ui {

/// Which colours the user has chosen: fixed ones, or those of the system, whatever they are at the moment.
/// The theme shows the outcome.
class ThemeChoice : public QObject
{
    Q_OBJECT

public:
    explicit ThemeChoice(Theme& theme, QObject* parent = nullptr);

    bool followsSystem() const { return m_followsSystem; }
    /// The fixed colours, or those of the system now.
    ThemeKind kind() const { return m_theme.kind(); }
    void fix(ThemeKind kind);
    void followSystem();
    /// What the system has, told by whoever knows.
    void setSystemKind(ThemeKind kind);

Q_SIGNALS:
    void changed();

private:
    void show(ThemeKind kind, bool followsSystem);

    Theme& m_theme;
    ThemeKind m_systemKind = ThemeKind::Light;
    bool m_followsSystem = false;
};

} // namespace sextant::ui
