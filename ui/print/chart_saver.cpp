#include "ui/print/chart_saver.h"

#include "base/file_name.h"
#include "base/whole_file.h"
#include "ui/charts/chart_save_event.h"
#include "ui/shared/error_text.h"

#include <QDir>
#include <QFileInfo>

namespace sextant::ui {

namespace {

constexpr double kScale = 3; ///< of a PNG: fine enough for print

} // namespace

ChartSaver::ChartSaver(Dialogs& dialogs, std::function<QString()> folder, QWidget* window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_folder(std::move(folder))
    , m_window(window)
{
    window->installEventFilter(this);
}

bool ChartSaver::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != ChartSaveEvent::kind())
        return false;
    save(static_cast<ChartSaveEvent*>(event)->chart());
    return true;
}

void ChartSaver::save(ChartWidget& chart)
{
    const ChartPicture picture = chart.picture();
    const QString name = picture.heading.isEmpty() ? tr("Chart") : picture.heading;
    const QDir folder(m_lastFolder.isEmpty() ? m_folder() : m_lastFolder);
    const QString path = m_dialogs.saveFile(m_window, {tr("Save the chart as picture"),
                                                       folder.filePath(safeFileName(name) + u".png"_qs),
                                                       {tr("Picture (*.png)"), tr("Drawing (*.svg)")},
                                                       u"png"_qs});
    if (path.isEmpty())
        return;
    m_lastFolder = QFileInfo(path).absolutePath();
    const bool isSvg = path.endsWith(u".svg"_qs, Qt::CaseInsensitive);
    const auto written = writeWholeFile(path, isSvg ? picture.svg() : picture.png(kScale));
    if (!written)
        m_dialogs.tell(m_window, errorNotice(written.error()));
}

} // namespace sextant::ui
