#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace sextant::ui {
class MainWindow;
}

namespace sextant::app {

class OpenFile;
class Settings;

/// Remembers where the user is in the open file, and where the window stands, a moment after each change, so
/// that even a killed program comes back there.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// Puts \a window where it stood last.
    PlaceKeeper(Settings& settings, ui::MainWindow& window);

    /// Goes back to where the user was in \a file, on \a firstPage the first time, and keeps the place from
    /// now on. The window has its pages.
    void resume(OpenFile& file, const QString& firstPage);
    /// Keeps what is to be kept, and then no longer.
    void stop();
    void keepNow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Settings& m_settings;
    ui::MainWindow& m_window;
    QPointer<OpenFile> m_file;
    QTimer m_soon;
};

} // namespace sextant::app
