#include "system_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace sextant::app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kSpace = QStringLiteral("org.freedesktop.appearance");
const QString kScheme = QStringLiteral("color-scheme");
const QString kContrast = QStringLiteral("contrast");
constexpr uint kDark = 1;
constexpr uint kHigh = 1;

/// Where there is no bus, asking for one would start a program.
bool hasBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_qs);
}

/// Portals wrap the value once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ui::ThemeKind SystemLook::ofPalette(const QPalette& palette)
{
    const bool isDark =
        palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
}

ui::ThemeKind SystemLook::ofPortal(uint scheme, uint contrast)
{
    if (contrast == kHigh)
        return ui::ThemeKind::HighContrast;
    return scheme == kDark ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
}

void SystemLook::ask()
{
    if (!hasBus()) {
        Q_EMIT notFound();
        return;
    }
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface, u"SettingChanged"_qs, this,
                                          SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(kScheme);
    read(kContrast);
}

void SystemLook::read(const QString& key)
{
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_qs);
    call << kSpace << key;
    ++m_pending;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(key, reply.value().variant());
        answer->deleteLater();
        --m_pending;
        tell();
    });
}

void SystemLook::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space != kSpace)
        return;
    take(key, value.variant());
    tell();
}

void SystemLook::take(const QString& key, const QVariant& value)
{
    if (key == kScheme)
        m_scheme = unwrapped(value).toUInt();
    else if (key == kContrast)
        m_contrast = unwrapped(value).toUInt();
    else
        return;
    m_answered = true;
}

void SystemLook::tell()
{
    if (m_pending > 0)
        return; // both together, or the colours would change twice
    if (m_answered)
        Q_EMIT found(ofPortal(m_scheme, m_contrast));
    else
        Q_EMIT notFound();
}

} // namespace sextant::app
