#include "ui/shared/theme_choice.h"

namespace sextant::ui {

ThemeChoice::ThemeChoice(Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_systemKind(theme.kind())
{
    // Whoever sets the theme itself fixes it.
    connect(&theme, &Theme::changed, this, [this] {
        if (m_followsSystem && m_theme.kind() != m_systemKind)
            show(m_theme.kind(), false);
    });
}

void ThemeChoice::fix(ThemeKind kind)
{
    show(kind, false);
}

void ThemeChoice::followSystem()
{
    show(m_systemKind, true);
}

void ThemeChoice::setSystemKind(ThemeKind kind)
{
    m_systemKind = kind;
    if (m_followsSystem)
        show(kind, true);
}

void ThemeChoice::show(ThemeKind kind, bool followsSystem)
{
    if (kind == m_theme.kind() && followsSystem == m_followsSystem)
        return;
    m_followsSystem = followsSystem;
    m_theme.setKind(kind);
    Q_EMIT changed();
}

} // namespace sextant::ui
