#include "ui/print/report_output.h"

#include "ui/print/docx_file.h"
#include "ui/print/html_file.h"
#include "ui/shared/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr QStringView kPdf = u"pdf";
constexpr QStringView kDocx = u"docx";
constexpr QStringView kHtml = u"html";
constexpr QStringView kXlsx = u"xlsx";
constexpr QStringView kCsv = u"csv";

/// A kind of file, by its ending.
struct Kind
{
    QStringView ending;
    QString filter;
};

/// Of a report in both, English comes first.
std::vector<Language> languagesOf(ReportLanguage language)
{
    if (language == ReportLanguage::English)
        return {Language::English};
    if (language == ReportLanguage::Chinese)
        return {Language::Chinese};
    return {Language::English, Language::Chinese};
}

} // namespace

ReportOutput::ReportOutput(Dialogs& dialogs, QWidget* window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
{}

ReportMaker& ReportOutput::newMaker()
{
    auto* maker = new ReportMaker(this);
    connect(maker, &ReportMaker::written, this, [this](const QString& path) {
        const bool isPdf = path.endsWith(u".pdf"_qs, Qt::CaseInsensitive);
        Q_EMIT told(MessageKind::Ok, isPdf ? tr("The PDF has been saved.") : tr("The file has been saved."),
                    QDir::toNativeSeparators(path));
    });
    connect(maker, &ReportMaker::printed, this,
            [this] { Q_EMIT told(MessageKind::Ok, tr("It has been sent to the printer."), QString()); });
    connect(maker, &ReportMaker::failed, this, &ReportOutput::tellFailed);
    connect(maker, &ReportMaker::written, maker, &QObject::deleteLater);
    connect(maker, &ReportMaker::printed, maker, &QObject::deleteLater);
    connect(maker, &ReportMaker::failed, maker, &QObject::deleteLater);
    return *maker;
}

void ReportOutput::savePdf(ReportMaker::Writer writer, ReportLanguage language, const QString& proposal)
{
    const QString path = m_dialogs.saveFile(
        m_window, {tr("Save as PDF"), proposal + u".pdf"_qs, {tr("PDF document (*.pdf)")}, u"pdf"_qs});
    if (path.isEmpty())
        return;
    Q_EMIT told(MessageKind::Info, tr("Writing the PDF…"), QString());
    newMaker().writeBook(std::move(writer), language, path);
}

QString ReportOutput::saveAs(ReportMaker::Writer writer, const ReportTables& tables, ReportLanguage language,
                             const QString& proposal, const QString& kind, Language screen)
{
    std::vector<Kind> kinds{{kPdf, tr("PDF document (*.pdf)")},
                            {kDocx, tr("Word document (*.docx)")},
                            {kHtml, tr("Web page (*.html)")}};
    if (tables.workbook)
        kinds.push_back({kXlsx, tr("Excel workbook with everything (*.xlsx)")});
    if (tables.csv)
        kinds.push_back({kCsv, tr("Table (*.csv)")});
    // The kind of last time is the dialog's first.
    std::stable_partition(kinds.begin(), kinds.end(), [&](const Kind& one) { return one.ending == kind; });
    QStringList filters;
    QStringList endings;
    for (const Kind& one : kinds) {
        filters << one.filter;
        endings << one.ending.toString();
    }
    const QString path = m_dialogs.saveFile(
        m_window, {tr("Save the report"), proposal + u'.' + endings.front(), filters, endings.front()});
    if (path.isEmpty())
        return {};
    const QString chosen = QFileInfo(path).suffix().toLower();
    if (!endings.contains(chosen)) {
        Q_EMIT told(
            MessageKind::Bad, tr("No file was written."),
            tr("The ending of the name says what is written; it can be: %1.").arg(endings.join(u", "_qs)));
        return {};
    }
    const std::vector<Language> languages = languagesOf(language);
    if (chosen == kXlsx)
        writeTable(tables.workbook, languages, path);
    else if (chosen == kCsv)
        writeTable(tables.csv, languages.size() == 1 ? languages : std::vector{screen}, path);
    else
        write(chosen, std::move(writer), language, path);
    return chosen;
}

void ReportOutput::write(const QString& kind, ReportMaker::Writer writer, ReportLanguage language,
                         const QString& path)
{
    Q_EMIT told(MessageKind::Info, tr("Writing the file…"), QDir::toNativeSeparators(path));
    if (kind == kDocx)
        newMaker().writeAs(std::move(writer), language, docxOf, path);
    else if (kind == kHtml)
        newMaker().writeAs(std::move(writer), language, htmlOf, path);
    else
        newMaker().writeBook(std::move(writer), language, path);
}

void ReportOutput::writeTable(const FileGather& gather, const std::vector<Language>& languages,
                              const QString& path)
{
    Q_EMIT told(MessageKind::Info, tr("Writing the file…"), QDir::toNativeSeparators(path));
    if (const Result<FileWork> work = gather(languages))
        newMaker().writeBytes(*work, path);
    else
        tellFailed(work.error());
}

void ReportOutput::print(ReportMaker::Writer writer, ReportLanguage language)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Q_EMIT told(MessageKind::Info, tr("Sending to the printer…"), QString());
    newMaker().printBook(std::move(writer), language, std::move(printer));
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
