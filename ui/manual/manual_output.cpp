#include "ui/manual/manual_output.h"

#include "ui/shared/error_text.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/theme/control_kind.h"

#include <QDir>
#include <QEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace sextant::ui {

ManualOutput::ManualOutput(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_work(new QWidget)
    , m_word(new Label(theme))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_message(new MessageBar(theme))
{
    m_bar->setObjectName(u"manualProgress"_qs);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_cancel->setObjectName(u"manualCancelButton"_qs);
    m_message->setObjectName(u"manualMessage"_qs);
    m_message->hide();
    auto* row = new QHBoxLayout(m_work);
    theme.keepSpacing(row, QMargins(), 12);
    row->addWidget(m_word);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_work->hide();
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(metric::kPageEdge, 0, metric::kPageEdge, 12), metric::kGrid);
    column->addWidget(m_work);
    column->addWidget(m_message);
    hide();
    connect(m_cancel, &QPushButton::clicked, &m_maker, &ReportMaker::cancel);
    connect(&m_maker, &ReportMaker::progressed, m_bar, &QProgressBar::setValue);
    connect(&m_maker, &ReportMaker::written, this, [this](const QString& path) {
        end(MessageKind::Ok, tr("The Manual has been saved."), QDir::toNativeSeparators(path));
    });
    connect(&m_maker, &ReportMaker::printed, this,
            [this] { end(MessageKind::Ok, tr("The Manual has been sent to the printer."), {}); });
    connect(&m_maker, &ReportMaker::failed, this, &ManualOutput::tellFailed);
    retranslate();
}

bool ManualOutput::isBusy() const
{
    return !m_work->isHidden();
}

void ManualOutput::savePdf(const report::ManualReportInput& input, Language language)
{
    const QString name = report::manualFileName(input, language) + u".pdf"_qs;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_dialogs.saveFile(
        this, {tr("Save the Manual"), QDir(folder).filePath(name), {tr("PDF document (*.pdf)")}, u"pdf"_qs});
    if (path.isEmpty())
        return;
    begin();
    m_maker.writeBook([input](Language one) { return report::manualReport(input, one); },
                      language == Language::Chinese ? ReportLanguage::Chinese : ReportLanguage::English,
                      path);
}

void ManualOutput::print(const report::ManualReportInput& input, Language language)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    begin();
    m_maker.printBook([input](Language one) { return report::manualReport(input, one); },
                      language == Language::Chinese ? ReportLanguage::Chinese : ReportLanguage::English,
                      std::move(printer));
}

void ManualOutput::begin()
{
    m_bar->setValue(0);
    m_message->hide();
    m_work->show();
    show();
    Q_EMIT busyChanged();
}

void ManualOutput::end(MessageKind kind, const QString& title, const QString& text)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_work->hide();
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
    if (hadFocus)
        focusNextChild();
    Q_EMIT busyChanged();
}

void ManualOutput::tellFailed(const Error& error)
{
    if (error.code == ErrorCode::Cancelled) {
        end(MessageKind::Info, tr("Given up. No file was written or changed."), {});
    } else if (error.code == ErrorCode::CannotWrite && error.args.value(u"path"_qs).toString().isEmpty()) {
        end(MessageKind::Bad, tr("The printer did not take the Manual."),
            tr("Look at the printer, or save the Manual as PDF."));
    } else {
        const ErrorText text = errorText(error);
        end(MessageKind::Bad, text.happened, QString(text.kept + u' ' + text.todo).trimmed());
    }
}

void ManualOutput::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ManualOutput::retranslate()
{
    m_word->setText(tr("Setting the pages…"));
    m_bar->setAccessibleName(tr("Setting the pages…"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace sextant::ui
