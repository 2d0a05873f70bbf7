#pragma once

#include "ui/theme/tokens.h"

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

namespace sextant::app {

/// The colours that the user has chosen for the whole system. Qt 6.4 does not tell them; desktops do, by the
/// settings portal (org.freedesktop.appearance: color-scheme, contrast). Without a portal nothing is found.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Dark when words are lighter than what they stand on.
    static ui::ThemeKind ofPalette(const QPalette& palette);
    /// By the portal's numbers: \a scheme 1 is dark, \a contrast 1 is high; all else is light.
    static ui::ThemeKind ofPortal(uint scheme, uint contrast);

    /// Asks without waiting, and listens from now on.
    void ask();

Q_SIGNALS:
    void found(sextant::ui::ThemeKind kind);
    /// No desktop answers: what the platform shows holds.
    void notFound();

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& key);
    void take(const QString& key, const QVariant& value);
    void tell();

    int m_pending = 0;
    bool m_answered = false;
    uint m_scheme = 0;
    uint m_contrast = 0;
};

} // namespace sextant::app
