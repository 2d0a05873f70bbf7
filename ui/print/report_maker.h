#pragma once

#include "base/error.h"
#include "report/report.h"
#include "ui/print/report_layout.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace sextant::ui {

/// In which language a report is made.
enum class ReportLanguage { English, Chinese, Both };

/// A report and its pages, in each language asked for.
struct MadeReport
{
    std::vector<report::ReadinessReport> reports;
    std::vector<std::shared_ptr<const ReportLayout>> layouts;
};

/// Makes reports, lays them out and writes them on a worker: the window never waits. Gets values, gives back
/// values; what has been overtaken by a later request is dropped.
class ReportMaker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Writes a report in one language, from values alone: it runs on the worker.
    using Writer = std::function<report::ReadinessReport(Language)>;

    /// Makes and lays out what \a writer writes; made() brings it.
    void make(Writer writer, ReportLanguage language);
    /// Writes \a made as a PDF to \a path; written() or failed() tells how it went.
    void write(std::shared_ptr<const MadeReport> made, const QString& path);

Q_SIGNALS:
    void made(const std::shared_ptr<const sextant::ui::MadeReport>& report);
    void written(const QString& path);
    /// The file is not there, or still as it was. Errors: those of writePdf().
    void failed(const sextant::Error& error);

private:
    void start(std::function<void()> work);

    int m_request = 0;
};

} // namespace sextant::ui
