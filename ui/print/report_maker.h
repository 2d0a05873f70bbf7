#pragma once

#include "base/error.h"
#include "report/choices.h"
#include "report/report.h"
#include "ui/print/progress.h"
#include "ui/print/report_layout.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class QPrinter;

namespace sextant::ui {

/// In which language a report is made.
using ReportLanguage = report::ReportLanguages;

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
    /// What is being made is given up.
    ~ReportMaker() override { cancel(); }

    /// Writes a report in one language, from values alone: it runs on the worker.
    using Writer = std::function<report::ReadinessReport(Language)>;

    /// Makes and lays out what \a writer writes; made() brings it.
    void make(Writer writer, ReportLanguage language);
    /// Writes \a made as a PDF to \a path; written() or failed() tells how it went.
    void write(std::shared_ptr<const MadeReport> made, const QString& path);
    /// Makes what \a writer writes and writes it as a PDF to \a path without keeping its pages: for a book.
    /// progressed() tells how far it is; written() or failed() how it went.
    void writeBook(Writer writer, ReportLanguage language, const QString& path);
    /// Makes what \a writer writes and hands it to \a format; the bytes go to \a path. Told as above.
    using Format = std::function<Result<QByteArray>(const std::vector<report::ReadinessReport>&)>;
    void writeAs(Writer writer, ReportLanguage language, Format format, const QString& path);
    /// The bytes that \a work makes from values alone, to \a path; told as above.
    void writeBytes(std::function<Result<QByteArray>()> work, const QString& path);
    /// As writeBook(), on \a printer, which nobody else may touch until printed() or failed().
    void printBook(Writer writer, ReportLanguage language, std::shared_ptr<QPrinter> printer);
    /// Ends the book that is being made: failed() tells Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void printed();
    void made(const std::shared_ptr<const sextant::ui::MadeReport>& report);
    void written(const QString& path);
    /// The file is not there, or still as it was. Errors: those of writePdf(), of the format or of the work;
    /// Cancelled; CannotWrite {"path"} with an empty path when the printer refused.
    void failed(const sextant::Error& error);

private:
    using BookWork =
        std::function<Result<>(const std::vector<report::ReadinessReport>&, const WorkProgress&)>;

    void start(std::function<void()> work);
    /// Does \a work, which may be cancelled, then \a done or failed().
    void startWork(std::function<Result<>(const WorkProgress&)> work, std::function<void()> done);
    void startBook(Writer writer, ReportLanguage language, BookWork work, std::function<void()> done);

    int m_request = 0;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the book that is being made
};

} // namespace sextant::ui
