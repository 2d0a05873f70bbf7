#include "ui/print/report_maker.h"

#include "ui/print/pdf_file.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace sextant::ui {

namespace {

std::vector<Language> languagesOf(ReportLanguage language)
{
    switch (language) {
    case ReportLanguage::English:
        return {Language::English};
    case ReportLanguage::Chinese:
        return {Language::Chinese};
    case ReportLanguage::Both:
        break;
    }
    return {Language::English, Language::Chinese};
}

} // namespace

void ReportMaker::start(std::function<void()> work)
{
    QThreadPool::globalInstance()->start(std::move(work));
}

void ReportMaker::make(Writer writer, ReportLanguage language)
{
    const int request = ++m_request;
    start([self = QPointer(this), request, writer = std::move(writer), languages = languagesOf(language)] {
        auto made = std::make_shared<MadeReport>();
        for (const Language one : languages) {
            made->reports.push_back(writer(one));
            made->layouts.push_back(std::make_shared<const ReportLayout>(made->reports.back()));
        }
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

} // namespace sextant::ui
