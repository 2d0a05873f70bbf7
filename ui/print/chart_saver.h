#pragma once

#include "ui/charts/chart_widget.h"
#include "ui/shared/dialogs.h"

#include <functional>

namespace sextant::ui {

/// Saves the charts of a window as PNG or SVG, by the ending chosen, when they ask for it.
class ChartSaver : public QObject
{
    Q_OBJECT

public:
    /// Answers the charts in \a window, which owns this. \a folder tells where the first picture is proposed;
    /// later ones are where the last one went.
    ChartSaver(Dialogs& dialogs, std::function<QString()> folder, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void save(ChartWidget& chart);

    Dialogs& m_dialogs;
    std::function<QString()> m_folder;
    QString m_lastFolder;
    QWidget* m_window;
};

} // namespace sextant::ui
