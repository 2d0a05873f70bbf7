#include "place_keeper.h"

#include "open_file.h"
#include "settings.h"
#include "ui/shared/page.h"
#include "ui/shell/main_window.h"

#include <QEvent>
#include <QScreen>

namespace sextant::app {

namespace {

constexpr int kSoonMs = 300; ///< scrolling does not write at each step
constexpr QSize kFirstSize(1440, 900);
const QString kPage = QStringLiteral("page");

/// The size a window has before anybody has chosen one: all of a screen that has less room than that.
void giveFirstSize(QWidget& window)
{
    const QSize room = window.screen()->availableSize();
    window.resize(kFirstSize.boundedTo(room));
    if (window.size() != kFirstSize)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

} // namespace

PlaceKeeper::PlaceKeeper(Settings& settings, ui::MainWindow& window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
{
    if (!window.restoreGeometry(settings.windowGeometry()))
        giveFirstSize(window);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &PlaceKeeper::keepNow);
    connect(&window, &ui::MainWindow::pageShown, &m_soon, qOverload<>(&QTimer::start));
    window.installEventFilter(this);
}

void PlaceKeeper::resume(OpenFile& file, const QString& firstPage)
{
    const QVariantMap place = m_settings.placeIn(file.workspace().path());
    file.restorePlace(place);
    m_window.showPage(place.value(kPage).toString());
    if (m_window.page() == nullptr)
        m_window.showPage(firstPage);
    m_file = &file;
    connect(&file, &OpenFile::moved, &m_soon, qOverload<>(&QTimer::start));
}

void PlaceKeeper::stop()
{
    keepNow();
    if (m_file != nullptr)
        disconnect(m_file, nullptr, &m_soon, nullptr);
    m_file.clear();
}

void PlaceKeeper::keepNow()
{
    m_soon.stop();
    m_settings.setWindowGeometry(m_window.saveGeometry());
    if (m_file != nullptr) {
        QVariantMap place = m_file->place();
        place.insert(kPage, m_window.currentPage());
        m_settings.setPlaceIn(m_file->workspace().path(), place);
    }
    m_settings.store().sync();
}

bool PlaceKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move ||
        event->type() == QEvent::WindowStateChange)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace sextant::app
