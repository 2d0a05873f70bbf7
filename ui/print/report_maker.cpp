#include "ui/print/report_maker.h"

#include "base/whole_file.h"
#include "ui/print/pdf_file.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrinter>
#include <QThreadPool>

namespace sextant::ui {

namespace {

/// \a bytes as the file \a path, unless it was given up meanwhile.
Result<> inFile(const QString& path, const Result<QByteArray>& bytes, const WorkProgress& progress)
{
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    if (!progress(1))
        return fail(ErrorCode::Cancelled);
    return writeWholeFile(path, *bytes);
}

} // namespace

void ReportMaker::start(std::function<void()> work)
{
    QThreadPool::globalInstance()->start(std::move(work));
}

void ReportMaker::make(Writer writer, ReportLanguage language)
{
    const int request = ++m_request;
    start([self = QPointer(this), request, writer = std::move(writer), language] {
        auto made = std::make_shared<MadeReport>();
        made->reports = report::inLanguages(writer, language);
        for (const report::ReadinessReport& one : made->reports)
            made->layouts.push_back(std::make_shared<const ReportLayout>(one));
        QMetaObject::invokeMethod(qApp, [self, request, made] {
            if (self != nullptr && self->m_request == request)
                Q_EMIT self->made(made);
        });
    });
}

void ReportMaker::write(std::shared_ptr<const MadeReport> made, const QString& path)
{
    start([self = QPointer(this), made = std::move(made), path] {
        const Result<> result = writePdf(made->reports, path);
        QMetaObject::invokeMethod(qApp, [self, path, result] {
            if (self == nullptr)
                return;
            if (result)
                Q_EMIT self->written(path);
            else
                Q_EMIT self->failed(result.error());
        });
    });
}

void ReportMaker::startWork(std::function<Result<>(const WorkProgress&)> work, std::function<void()> done)
{
    cancel();
    auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    start([self = QPointer(this), stop, work = std::move(work), done = std::move(done)] {
        int told = -1;
        const WorkProgress progress = [&](double share) {
            if (const int percent = static_cast<int>(share * 100); percent != told) {
                told = percent;
                QMetaObject::invokeMethod(qApp, [self, stop, percent] {
                    if (self != nullptr && self->m_stop == stop)
                        Q_EMIT self->progressed(percent);
                });
            }
            return !*stop;
        };
        Result<> result = work(progress);
        if (*stop)
            result = fail(ErrorCode::Cancelled);
        QMetaObject::invokeMethod(qApp, [self, stop, result, done] {
            if (self == nullptr || self->m_stop != stop)
                return;
            self->m_stop.reset();
            if (result)
                done();
            else
                Q_EMIT self->failed(result.error());
        });
    });
}

void ReportMaker::startBook(Writer writer, ReportLanguage language, BookWork work, std::function<void()> done)
{
    startWork(
        [writer = std::move(writer), language, work = std::move(work)](const WorkProgress& progress) {
            return work(report::inLanguages(writer, language), progress);
        },
        std::move(done));
}

void ReportMaker::writeAs(Writer writer, ReportLanguage language, Format format, const QString& path)
{
    startBook(
        std::move(writer), language,
        [format = std::move(format), path](const std::vector<report::ReadinessReport>& reports,
                                           const WorkProgress& progress) {
            return inFile(path, format(reports), progress);
        },
        [this, path] { Q_EMIT written(path); });
}

void ReportMaker::writeBytes(std::function<Result<QByteArray>()> work, const QString& path)
{
    startWork([work = std::move(work),
               path](const WorkProgress& progress) { return inFile(path, work(), progress); },
              [this, path] { Q_EMIT written(path); });
}

void ReportMaker::writeBook(Writer writer, ReportLanguage language, const QString& path)
{
    startBook(
        std::move(writer), language,
        [path](const std::vector<report::ReadinessReport>& reports, const WorkProgress& progress) {
            return writePdf(reports, path, progress);
        },
        [this, path] { Q_EMIT written(path); });
}

void ReportMaker::printBook(Writer writer, ReportLanguage language, std::shared_ptr<QPrinter> printer)
{
    startBook(
        std::move(writer), language,
        [printer = std::move(printer)](const std::vector<report::ReadinessReport>& reports,
                                       const WorkProgress& progress) -> Result<> {
            for (const report::ReadinessReport& one : reports)
                if (!printTo(*printer, one, progress))
                    return fail(ErrorCode::CannotWrite, {{QStringLiteral("path"), QString()}});
            return {};
        },
        [this] { Q_EMIT printed(); });
}

void ReportMaker::cancel()
{
    if (m_stop != nullptr)
        *m_stop = true;
}

} // namespace sextant::ui
