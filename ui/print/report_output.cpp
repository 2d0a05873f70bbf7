#include "ui/print/report_output.h"

#include "ui/shared/error_text.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

namespace sextant::ui {

ReportOutput::ReportOutput(Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_maker, &ReportMaker::written, this, [this](const QString& path) {
        Q_EMIT told(MessageKind::Ok, tr("The PDF has been saved."), QDir::toNativeSeparators(path));
    });
    connect(&m_maker, &ReportMaker::printed, this,
            [this] { Q_EMIT told(MessageKind::Ok, tr("It has been sent to the printer."), QString()); });
    connect(&m_maker, &ReportMaker::failed, this, &ReportOutput::tellFailed);
}

void ReportOutput::savePdf(ReportMaker::Writer writer, ReportLanguage language, const QString& proposal)
{
    const QString path = m_dialogs.saveFile(
        m_window, {tr("Save as PDF"), proposal + u".pdf"_qs, {tr("PDF document (*.pdf)")}, u"pdf"_qs});
    if (path.isEmpty())
        return;
    Q_EMIT told(MessageKind::Info, tr("Writing the PDF…"), QString());
    m_maker.writeBook(std::move(writer), language, path);
}

void ReportOutput::print(ReportMaker::Writer writer, ReportLanguage language)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT told(MessageKind::Info, tr("Sending to the printer…"), QString());
    m_maker.printBook(std::move(writer), language, std::move(printer));
}

void ReportOutput::tellFailed(const Error& error)
{
    if (error.code == ErrorCode::CannotWrite && error.args.value(u"path"_qs).toString().isEmpty()) {
        Q_EMIT told(MessageKind::Bad, tr("The printer did not take it."),
                    tr("Nothing is lost. Look at the printer, or save as PDF."));
        return;
    }
    const ErrorText text = errorText(error);
    Q_EMIT told(MessageKind::Bad, text.happened, QString(text.kept + u' ' + text.todo).trimmed());
}

} // namespace sextant::ui
