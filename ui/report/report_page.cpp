#include "ui/report/report_page.h"

#include "ui/print/page_preview.h"
#include "ui/shared/button_command.h"
#include "ui/shared/error_text.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page_header.h"
#include "ui/shared/scroll_place.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"
#include "workspace/report_input.h"

#include <QDir>
#include <QEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

ReportPage::ReportPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_dialogs(context.dialogs)
    , m_workspace(context.workspace)
    , m_programVersion(context.programVersion)
    , m_today(context.today)
    , m_stack(new QStackedWidget(this))
    , m_header(new PageHeader(m_theme))
    , m_languages(new SegmentedSwitch(m_theme))
    , m_print(new QPushButton)
    , m_pdf(new QPushButton)
    , m_message(new MessageBar(m_theme, MessageKind::Ok))
    , m_scroll(new QScrollArea)
    , m_preview(new PagePreview(m_theme))
    , m_pageNumber(new Label(m_theme, TextRole::Caption, Ink::Text2))
    , m_emptyTitle(new TextBlock(m_theme, TextRole::Title))
    , m_emptyText(new TextBlock(m_theme, TextRole::Lead, Ink::Text2))
{
    m_languages->setObjectName(u"reportLanguageSwitch"_qs);
    for (const QString& text : {u"English"_qs, u"中文"_qs, QString()})
        m_languages->addSegment(text);
    m_print->setObjectName(u"printButton"_qs);
    m_print->setIcon(m_theme.icon(Icon::Print));
    m_pdf->setObjectName(u"savePdfButton"_qs);
    setButtonKind(m_pdf, ButtonKind::Primary);
    m_message->setObjectName(u"reportMessage"_qs);
    m_message->hide();
    arrange();

    connect(m_languages, &SegmentedSwitch::chosen, this, [this] {
        m_languageChosen = true;
        refresh();
        Q_EMIT stateChanged();
    });
    connect(m_pdf, &QPushButton::clicked, this, &ReportPage::savePdf);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(&m_maker, &ReportMaker::made, this, &ReportPage::showReport);
    connect(&m_maker, &ReportMaker::written, this, &ReportPage::tellWritten);
    connect(&m_maker, &ReportMaker::failed, this, &ReportPage::tellFailed);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportPage::showPageNumber);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReportPage::stateChanged);
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &ReportPage::refresh);
    retranslate();
}

ReportPage::~ReportPage() = default;

void ReportPage::arrange()
{
    m_header->addAction(m_pageNumber);
    m_header->addAction(m_languages);
    m_header->addAction(m_print);
    m_header->addAction(m_pdf);
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* head = new QVBoxLayout;
    m_theme.keepSpacing(head, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 12), metric::kGrid);
    head->addWidget(m_header);
    head->addWidget(m_message);
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);

    auto* empty = new QWidget;
    auto* words = new QVBoxLayout(empty);
    m_theme.keepSpacing(words, QMargins(metric::kHomeEdge, 72, metric::kHomeEdge, metric::kHomeEdge), 16);
    words->addWidget(m_emptyTitle);
    words->addWidget(m_emptyText);
    words->addStretch();
    m_stack->addWidget(work);
    m_stack->addWidget(empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_stack);
}

std::vector<KeyHint> ReportPage::hints() const
{
    return {{{u"PgUp"_qs, u"PgDn"_qs}, tr("turn pages")},
            {{u"Ctrl S"_qs}, tr("save as PDF")},
            {{u"Ctrl P"_qs}, tr("print")},
            {{u"F6"_qs}, tr("next part")}};
}

std::vector<QWidget*> ReportPage::panes()
{
    return {m_scroll, m_languages, m_print};
}

std::vector<Command> ReportPage::commands()
{
    return {buttonCommand(u"report.pdf"_qs, m_pdf, tr("Save the report as PDF")),
            buttonCommand(u"report.print"_qs, m_print, tr("Print the report"))};
}

QString ReportPage::help() const
{
    return tr("The pages stand here as they will be printed. Choose the language of the report: it need not "
              "be that of "
              "the screen. The second page is a summary with room for two signatures and the seal. Each page "
              "carries a "
              "short digest of the answers, by which a print can be matched with the file later.");
}

QVariantMap ReportPage::state() const
{
    QVariantMap state{{u"scroll"_qs, scrollPlace(m_scroll)}};
    if (m_languageChosen)
        state.insert(u"language"_qs, m_languages->current());
    return state;
}

void ReportPage::restoreState(const QVariantMap& state)
{
    const int language = state.value(u"language"_qs, -1).toInt();
    m_languageChosen = language >= 0 && language < m_languages->count();
    if (m_languageChosen)
        m_languages->setCurrent(language);
    restoreScrollPlace(m_scroll, state.value(u"scroll"_qs).toInt());
}

int ReportPage::pageCount() const
{
    return m_preview->pageCount();
}

void ReportPage::setAssessment(const assessment::AssessmentId& id)
{
    m_assessment = id;
    m_made.reset();
    m_preview->setLayouts({});
    m_message->hide();
    refresh();
}

void ReportPage::activated()
{
    refresh();
    m_pdf->setFocus();
}

ReportLanguage ReportPage::language() const
{
    return static_cast<ReportLanguage>(qMax(0, m_languages->current()));
}

void ReportPage::refresh()
{
    if (!isVisible())
        return;
    auto input = workspace::reportInput(m_workspace, m_assessment, m_today, m_programVersion);
    m_stack->setCurrentIndex(input ? 0 : 1);
    if (!input)
        return;
    const Language naming = language() == ReportLanguage::Chinese ? Language::Chinese : Language::English;
    m_fileName = report::suggestedFileName(*input, naming);
    m_header->setSubtitle(input->assessment.title);
    m_maker.make([values = std::move(*input)](Language one) { return report::readinessReport(values, one); },
                 language());
}

void ReportPage::showReport(const std::shared_ptr<const MadeReport>& made)
{
    m_made = made;
    m_preview->setLayouts(made->layouts);
    m_pdf->setEnabled(true);
    m_print->setEnabled(true);
    showPageNumber();
}

void ReportPage::showPageNumber()
{
    const QRect visible(0, m_scroll->verticalScrollBar()->value(), m_scroll->viewport()->width(),
                        m_scroll->viewport()->height());
    m_pageNumber->setText(
        m_preview->pageCount() == 0
            ? QString()
            : tr("Page %1 of %2").arg(m_preview->pageAt(visible)).arg(m_preview->pageCount()));
    m_pageNumber->setHidden(m_pageNumber->text().isEmpty());
}

void ReportPage::savePdf()
{
    if (m_made == nullptr)
        return;
    const QString proposal = m_folder.isEmpty() ? m_fileName : QDir(m_folder).filePath(m_fileName);
    const QString path = m_dialogs.saveFile(
        this, {tr("Save the report"), proposal + u".pdf"_qs, {tr("PDF document (*.pdf)")}, u"pdf"_qs});
    if (path.isEmpty())
        return;
    m_message->setKind(MessageKind::Info);
    m_message->setMessage(tr("Writing the report…"), QString());
    m_message->show();
    m_maker.write(m_made, path);
}

void ReportPage::tellWritten(const QString& path)
{
    m_message->setKind(MessageKind::Ok);
    m_message->setMessage(tr("The report has been saved."), QDir::toNativeSeparators(path));
    m_message->show();
}

void ReportPage::tellFailed(const Error& error)
{
    const ErrorText text = errorText(error);
    m_message->setKind(MessageKind::Bad);
    m_message->setMessage(text.happened, QString(text.kept + u' ' + text.todo).trimmed());
    m_message->show();
}

void ReportPage::print()
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
        m_message->setKind(MessageKind::Bad);
        m_message->setMessage(tr("The printer did not take the report."),
                              tr("Nothing is lost. Look at the printer, or save the report as PDF."));
        m_message->show();
        return;
    }
}

void ReportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ReportPage::retranslate()
{
    m_header->setTitle(tr("Readiness report"));
    //: The report in English and in Chinese
    m_languages->setSegmentText(2, tr("Both"));
    m_languages->setAccessibleName(tr("Language of the report"));
    m_print->setText(tr("Print…"));
    m_print->setShortcut(QKeySequence::Print);
    m_pdf->setText(tr("Save as PDF"));
    m_pdf->setShortcut(QKeySequence::Save);
    m_scroll->setAccessibleName(tr("Pages of the report"));
    m_emptyTitle->setText(tr("No assessment yet"));
    m_emptyText->setText(tr("Start one on the Organisation page; its report stands here."));
    if (!m_languageChosen)
        m_languages->setCurrent(m_theme.language() == Language::Chinese ? 1 : 0);
    refresh();
    showPageNumber();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
