#include "ui/report/report_page.h"

#include "ui/print/report_desk.h"
#include "ui/shared/button_command.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "workspace/report_input.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

ReportPage::ReportPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_workspace(context.workspace)
    , m_programVersion(context.programVersion)
    , m_today(context.today)
    , m_stack(new QStackedWidget(this))
    , m_header(new PageHeader(m_theme))
    , m_desk(new ReportDesk(m_theme, context.dialogs))
    , m_emptyTitle(new TextBlock(m_theme, TextRole::Title))
    , m_emptyText(new TextBlock(m_theme, TextRole::Lead, Ink::Text2))
{
    arrange();
    m_desk->turnPagesOn(this);
    connect(m_desk, &ReportDesk::stateChanged, this, &ReportPage::stateChanged);
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &ReportPage::refresh);
    retranslate();
}

ReportPage::~ReportPage() = default;

void ReportPage::arrange()
{
    const ReportDesk::Controls& controls = m_desk->controls();
    for (QWidget* control : std::initializer_list<QWidget*>{controls.pageNumber, controls.languages,
                                                            controls.print, controls.pdf})
        m_header->addAction(control);
    auto* head = new QVBoxLayout;
    m_theme.keepSpacing(head, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 12), metric::kGrid);
    head->addWidget(m_header);
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_desk, 1);

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
    std::vector<KeyHint> hints = m_desk->hints();
    hints.push_back({{u"F6"_qs}, tr("next part")});
    return hints;
}

std::vector<QWidget*> ReportPage::panes()
{
    return {m_desk->pages(), m_desk->controls().languages, m_desk->controls().print};
}

std::vector<Command> ReportPage::commands()
{
    return {buttonCommand(u"report.pdf"_qs, m_desk->controls().pdf, tr("Save the report as PDF")),
            buttonCommand(u"report.print"_qs, m_desk->controls().print, tr("Print the report"))};
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
    return m_desk->state();
}

void ReportPage::restoreState(const QVariantMap& state)
{
    m_desk->restoreState(state);
}

int ReportPage::pageCount() const
{
    return m_desk->pageCount();
}

void ReportPage::setFolder(const QString& folder)
{
    m_desk->setFolder(folder);
}

void ReportPage::setAssessment(const assessment::AssessmentId& id)
{
    m_assessment = id;
    m_desk->clear();
    refresh();
}

void ReportPage::activated()
{
    refresh();
    m_desk->controls().pdf->setFocus();
}

void ReportPage::refresh()
{
    if (!isVisible())
        return;
    auto input = workspace::reportInput(m_workspace, m_assessment, m_today, m_programVersion);
    m_stack->setCurrentIndex(input ? 0 : 1);
    if (!input)
        return;
    m_header->setSubtitle(input->assessment.title);
    m_desk->setWriter(
        [values = std::move(*input)](Language one) { return report::readinessReport(values, one); });
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
    m_emptyTitle->setText(tr("No assessment yet"));
    m_emptyText->setText(tr("Start one on the Organisation page; its report stands here."));
    refresh();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
