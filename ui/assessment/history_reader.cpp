#include "ui/assessment/history_reader.h"

namespace sextant::ui {

HistoryReader::HistoryReader(workspace::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
}

HistoryReader::~HistoryReader()
{
    forget();
    m_pool.waitForDone();
}

void HistoryReader::forget()
{
    ++m_wanted;
}

void HistoryReader::read(const assessment::AssessmentId& assessment, const framework::ItemId& item, int limit)
{
    const int mine = ++m_wanted;
    m_pool.start([this, mine, assessment, item, limit] {
        if (m_wanted != mine)
            return;
        auto lines = m_workspace.history(assessment, item, limit);
        auto shown = lines.has_value() ? std::move(*lines) : std::vector<workspace::HistoryLine>{};
        QMetaObject::invokeMethod(
            this,
            [this, mine, shown = std::move(shown)] {
                if (m_wanted == mine)
                    Q_EMIT ready(shown);
            },
            Qt::QueuedConnection);
    });
}

} // namespace sextant::ui
