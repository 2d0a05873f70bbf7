#pragma once

#include "support/paths.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace sextant::test {

/// The look of the program in a test: one theme for the whole run, installed once, brought back to light, 100
/// % and English at each call.
inline ui::Theme& look()
{
    static ui::Theme* theme = [] {
        auto* made = new ui::Theme(qApp);
        made->install(*qApp);
        return made;
    }();
    theme->setKind(ui::ThemeKind::Light);
    theme->setTextSize(100);
    theme->setLanguage(Language::English);
    return *theme;
}

inline QString themeName(ui::ThemeKind kind)
{
    switch (kind) {
    case ui::ThemeKind::Dark:
        return QStringLiteral("dark");
    case ui::ThemeKind::HighContrast:
        return QStringLiteral("contrast");
    case ui::ThemeKind::Light:
        break;
    }
    return QStringLiteral("light");
}

/// Layouts that were asked for are made now: one may ask for another.
inline void settleLayouts()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

/// Saves a picture of \a widget as <build>/pictures/<name>.png. True when it has been written.
inline bool savePicture(QWidget& widget, const QString& name)
{
    settleLayouts();
    const QString folder = buildPath(QStringLiteral("pictures"));
    return QDir().mkpath(folder) && widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace sextant::test
