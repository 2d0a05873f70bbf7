#pragma once

#include "ui/fieldwork/sample_source.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace sextant::ui {

/// Reads populations on a worker, one at a time; what has been overtaken by a later reading is dropped.
class PopulationReader : public QObject
{
    Q_OBJECT

public:
    using Source = std::shared_ptr<const SampleSource>;
    /// Runs on the worker, from values alone; ends early when its argument's progress says so.
    using Work = std::function<Result<SampleSource>(const ledger::Progress& progress)>;
    using Done = std::function<void(const Result<Source>& source)>;

    explicit PopulationReader(QObject* parent = nullptr);
    /// Gives up what is being read and waits for the worker.
    ~PopulationReader() override;

    /// \a done is called in the window's thread, unless the reading is overtaken or cancelled.
    void read(Work work, Done done);
    void cancel();
    bool isBusy() const { return m_isBusy; }

    /// The program that reads workbooks, beside this one.
    static QString program();

Q_SIGNALS:
    /// isBusy() answers differently now.
    void busyChanged();
    void progressed(int permille);

private:
    void setBusy(bool busy);

    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the reading that is under way
    bool m_isBusy = false;
};

} // namespace sextant::ui
