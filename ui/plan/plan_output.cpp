#include "ui/plan/plan_output.h"

#include "ui/print/page_preview.h"
#include "ui/shared/error_text.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"
#include "workspace/plan_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sextant::ui {

PlanOutput::PlanOutput(const Theme& theme, workspace::Workspace& workspace, Dialogs& dialogs, QDate today,
                       QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_today(today)
    , m_heading(new Label(theme, TextRole::Heading))
    , m_languages(new SegmentedSwitch(theme))
    , m_back(new QPushButton)
    , m_print(new QPushButton)
    , m_pdf(new QPushButton)
    , m_message(new MessageBar(theme))
    , m_preview(new PagePreview(theme))
    , m_scroll(new QScrollArea)
{
    m_languages->setObjectName(u"planLanguageSwitch"_qs);
    for (const QString& text : {u"English"_qs, u"中文"_qs, QString()})
        m_languages->addSegment(text);
    m_languages->setCurrent(theme.language() == Language::Chinese ? 1 : 0);
    m_back->setObjectName(u"planBackButton"_qs);
    setButtonKind(m_back, ButtonKind::Quiet);
    m_print->setObjectName(u"planPrintButton"_qs);
    m_print->setIcon(theme.icon(Icon::Print));
    m_pdf->setObjectName(u"planPdfButton"_qs);
    setButtonKind(m_pdf, ButtonKind::Primary);
    m_message->setObjectName(u"planOutputMessage"_qs);
    m_message->hide();
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto* head = new QHBoxLayout;
    theme.keepSpacing(head, QMargins(), metric::kGrid);
    head->addWidget(m_back);
    head->addWidget(m_heading, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_languages, m_print, m_pdf})
        head->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), metric::kGrid);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    connect(m_back, &QPushButton::clicked, this, &PlanOutput::closed);
    connect(m_languages, &SegmentedSwitch::chosen, this, &PlanOutput::refresh);
    connect(m_pdf, &QPushButton::clicked, this, &PlanOutput::savePdf);
    connect(m_print, &QPushButton::clicked, this, &PlanOutput::print);
    connect(&m_maker, &ReportMaker::made, this, [this](const std::shared_ptr<const MadeReport>& made) {
        m_made = made;
        m_preview->setLayouts(made->layouts);
    });
    connect(&m_maker, &ReportMaker::written, this, [this](const QString& path) {
        tell(MessageKind::Ok, tr("The plan has been saved."), QDir::toNativeSeparators(path));
    });
    connect(&m_maker, &ReportMaker::failed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        tell(MessageKind::Bad, text.happened, QString(text.kept + u' ' + text.todo).trimmed());
    });
    retranslate();
}

void PlanOutput::open(const organisation::OrganisationId& organisation,
                      const assessment::AssessmentId& assessment)
{
    m_organisation = organisation;
    m_assessment = assessment;
    m_message->hide();
    refresh();
}

int PlanOutput::pageCount() const
{
    return m_preview->pageCount();
}

void PlanOutput::focusFirst()
{
    m_pdf->setFocus();
}

void PlanOutput::refresh()
{
    auto input = workspace::planReportInput(m_workspace, m_organisation, m_assessment, m_today,
                                            QCoreApplication::applicationVersion());
    if (!input)
        return;
    m_maker.make([values = std::move(*input)](Language one) { return report::planReport(values, one); },
                 static_cast<ReportLanguage>(qMax(0, m_languages->current())));
}

void PlanOutput::savePdf()
{
    if (m_made == nullptr)
        return;
    const QString folder = QFileInfo(m_workspace.path()).absolutePath();
    const QString name = m_made->reports.front().fileName + u".pdf"_qs;
    const QString path = m_dialogs.saveFile(
        this, {tr("Save the plan"), QDir(folder).filePath(name), {tr("PDF document (*.pdf)")}, u"pdf"_qs});
    if (path.isEmpty())
        return;
    tell(MessageKind::Info, tr("Writing the plan…"), QString());
    m_maker.write(m_made, path);
}

void PlanOutput::print()
{
    if (m_made == nullptr)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (const report::ReadinessReport& one : m_made->reports) {
        if (printTo(printer, one))
            continue;
        tell(MessageKind::Bad, tr("The printer did not take the plan."),
             tr("Nothing is lost. Look at the printer, or save the plan as PDF."));
        return;
    }
}

void PlanOutput::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
}

void PlanOutput::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void PlanOutput::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanOutput::retranslate()
{
    m_heading->setText(tr("Plan for the council"));
    //: The plan in English and in Chinese
    m_languages->setSegmentText(2, tr("Both"));
    m_languages->setAccessibleName(tr("Language of the plan on paper"));
    m_back->setText(tr("Back to the plan"));
    m_print->setText(tr("Print…"));
    m_pdf->setText(tr("Save as PDF"));
    m_scroll->setAccessibleName(tr("Pages of the plan"));
}

} // namespace sextant::ui
