#include "ui/fieldwork/population_reader.h"

#include <QCoreApplication>

namespace sextant::ui {

PopulationReader::PopulationReader(QObject* parent)
    : QObject(parent)
    , m_stop(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

PopulationReader::~PopulationReader()
{
    m_stop->store(true);
    m_pool.waitForDone();
}

void PopulationReader::read(Work work, Done done)
{
    m_stop->store(true);
    m_stop = std::make_shared<std::atomic_bool>(false);
    setBusy(true);
    m_pool.start([this, stop = m_stop, work = std::move(work), done = std::move(done)] {
        if (stop->load())
            return;
        const auto read = work([this, stop](int permille) {
            QMetaObject::invokeMethod(
                this,
                [this, stop, permille] {
                    if (!stop->load())
                        Q_EMIT progressed(permille);
                },
                Qt::QueuedConnection);
            return !stop->load();
        });
        const Result<Source> source = read.map(
            [](const SampleSource& found) -> Source { return std::make_shared<const SampleSource>(found); });
        QMetaObject::invokeMethod(
            this,
            [this, stop, source, done] {
                if (stop->load())
                    return;
                setBusy(false);
                done(source);
            },
            Qt::QueuedConnection);
    });
}

void PopulationReader::cancel()
{
    m_stop->store(true);
    setBusy(false);
}

void PopulationReader::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    Q_EMIT busyChanged();
}

QString PopulationReader::program()
{
    return ledger::readerProgram(QCoreApplication::applicationDirPath());
}

} // namespace sextant::ui
