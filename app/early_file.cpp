#include "early_file.h"

#include "open_file.h"
#include "workspace/assessment_service.h"

#include <QThread>

namespace sextant::app {

EarlyFile::EarlyFile(const QString& path, const workspace::Environment& environment, const QVariantMap& place)
    : m_path(path)
    , m_readOnly(environment.readOnly)
    , m_opened(std::async(std::launch::async, [path, environment, place, window = QThread::currentThread()] {
        auto opened = workspace::Workspace::open(path, environment);
        if (opened) {
            // Read and checked here, it waits in the file's memory for the page.
            (void)(*opened)->assessments().framework(firstPlace(**opened, place).assessment);
            (*opened)->notifier().moveToThread(window);
        }
        return opened;
    }))
{}

} // namespace sextant::app
