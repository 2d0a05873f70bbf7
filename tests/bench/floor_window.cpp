// The least that a Qt window costs: an empty QMainWindow, until it is painted for the first time. Prints the
// milliseconds since the process began and the proportional set size in KiB, and ends.

#include "process_figures.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace {

class FirstPaintWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::printf("%.3f %ld\n", sextant::bench::millisecondsSinceStart(), sextant::bench::proportionalKib());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    FirstPaintWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
