#include "ui/comparison/comparison_page.h"

#include "report/comparison_report.h"
#include "ui/charts/chart_widget.h"
#include "ui/comparison/compared_sides.h"
#include "ui/comparison/side_chooser.h"
#include "ui/print/report_desk.h"
#include "ui/shared/button_command.h"
#include "ui/shared/error_text.h"
#include "ui/shared/label.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/segmented_switch.h"
#include "ui/theme/control_kind.h"
#include "workspace/assessment_service.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kChooser = 264;
constexpr int kFigures = 0;
constexpr int kPages = 1;

const QString kChosenKey = QStringLiteral("chosen");
const QString kPagesKey = QStringLiteral("pages");

} // namespace

ComparisonPage::ComparisonPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_dialogs(context.dialogs)
    , m_workspace(context.workspace)
    , m_programVersion(context.programVersion)
    , m_today(context.today)
    , m_sides(new ComparedSides(context.workspace, context.library, this))
    , m_header(new PageHeader(m_theme))
    , m_back(new QPushButton)
    , m_views(new SegmentedSwitch(m_theme))
    , m_notice(new MessageBar(m_theme))
    , m_chooser(new SideChooser(m_theme, *m_sides))
    , m_content(new ComparisonContent(m_theme))
    , m_stack(new QStackedWidget)
    , m_desk(new ReportDesk(m_theme, context.dialogs))
{
    m_back->setObjectName(u"resultsButton"_qs);
    m_back->setIcon(m_theme.icon(Icon::ChevronLeft));
    m_views->setObjectName(u"comparisonViewSwitch"_qs);
    m_views->addSegment({});
    m_views->addSegment({});
    m_views->setCurrent(kFigures);
    m_notice->setObjectName(u"comparisonNotice"_qs);
    m_notice->hide();
    lay();
    m_desk->turnPagesOn(m_desk);
    connectParts();
    m_theme.keep(this, [this] { arrange(); });
    retranslate();
    showPages(false);
}

ComparisonPage::~ComparisonPage() = default;

void ComparisonPage::lay()
{
    const ReportDesk::Controls& controls = m_desk->controls();
    for (QWidget* action :
         std::initializer_list<QWidget*>{controls.pageNumber, controls.languages, m_views, m_back,
                                         controls.print, controls.saveAs, controls.pdf})
        m_header->addAction(action);
    m_chooserScroll = newPageScroll(m_chooser);
    m_contentScroll = newPageScroll(m_content);
    m_stack->addWidget(m_contentScroll);
    m_stack->addWidget(m_desk);
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_chooserScroll);
    row->addWidget(m_stack, 1);
    auto* head = new QVBoxLayout;
    m_theme.keepSpacing(head, QMargins(metric::kPageEdge, metric::kCardPadding, metric::kPageEdge, 12),
                        metric::kGrid);
    head->addWidget(m_header);
    head->addWidget(m_notice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(row, 1);
}

void ComparisonPage::connectParts()
{
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int view) { showPages(view == kPages); });
    connect(m_back, &QPushButton::clicked, this, &ComparisonPage::resultsRequested);
    connect(m_chooser->addFileButton(), &QPushButton::clicked, this, &ComparisonPage::addFile);
    connect(m_sides, &ComparedSides::changed, this, &ComparisonPage::choose);
    connect(m_sides, &ComparedSides::added, this, [this](const QString& name, int count) {
        m_chooser->refresh();
        if (count == 0)
            tell(true, tr("There is no assessment in %1").arg(name), tr("Choose another file."));
        else
            tell(false, tr("%1 was read").arg(name),
                 tr("Its assessments can be ticked at the left. The file was not changed."));
    });
    connect(m_sides, &ComparedSides::failed, this, [this](const Error& error) {
        m_chooser->refresh();
        if (error.code == ErrorCode::InvalidArgument) {
            tell(true, tr("This is the file that is open"), tr("Its assessments are in the list already."));
            return;
        }
        const ErrorText text = errorText(error);
        tell(true, text.happened, text.todo);
    });
    connect(m_content, &ComparisonContent::figureOpened, this, &ComparisonPage::openFigure);
    connect(m_desk, &ReportDesk::stateChanged, this, &ComparisonPage::stateChanged);
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ComparisonPage::arrange()
{
    // In a narrow window the figures need the room more than the titles to be ticked, which have tooltips.
    m_chooserScroll->setFixedWidth(qMin(m_theme.px(kChooser), width() / 3));
}

void ComparisonPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ComparisonPage::setAssessment(const assessment::AssessmentId& id)
{
    m_assessment = id;
    m_notice->hide();
    if (!m_sides->isOwnChoice())
        m_sides->chooseAround(id);
}

bool ComparisonPage::showsPages() const
{
    return m_stack->currentIndex() == kPages;
}

void ComparisonPage::showPages(bool pages)
{
    m_stack->setCurrentIndex(pages ? kPages : kFigures);
    m_views->setCurrent(pages ? kPages : kFigures);
    const ReportDesk::Controls& controls = m_desk->controls();
    controls.pageNumber->setVisible(pages);
    controls.languages->setVisible(pages);
    controls.saveAs->setVisible(pages);
    refresh();
    Q_EMIT hintsChanged();
    Q_EMIT stateChanged();
}

/// The user ticked something, or a file was read.
void ComparisonPage::choose()
{
    refresh();
    Q_EMIT stateChanged();
}

void ComparisonPage::refresh()
{
    if (!isVisible())
        return;
    m_chooser->refresh();
    std::vector<comparison::Side> sides = m_sides->values();
    m_header->setSubtitle(tr("%1 of up to eight").arg(sides.size()));
    const bool has = !sides.empty();
    m_desk->controls().pdf->setEnabled(has);
    m_desk->controls().saveAs->setEnabled(has);
    m_desk->controls().print->setEnabled(has);
    if (has)
        m_desk->setWriter([input = report::ComparisonReportInput{sides, m_today, m_programVersion}](
                              Language one) { return report::comparisonReport(input, one); });
    else
        m_desk->clear();
    m_content->setSides(std::move(sides));
}

void ComparisonPage::activated()
{
    if (!m_sides->isOwnChoice() && m_sides->chosenCount() == 0)
        m_sides->chooseAround(m_assessment);
    refresh();
    m_chooser->firstControl()->setFocus();
}

void ComparisonPage::addFile()
{
    const QString path = m_dialogs.openFile(
        this, {tr("Compare with assessments of another file"), {}, {tr("Sextant file (*.sextant)")}, {}});
    if (path.isEmpty())
        return;
    m_notice->hide();
    m_sides->addFile(path);
    m_chooser->refresh();
}

void ComparisonPage::openFigure(const ComparedFigure& figure)
{
    const auto& sides = m_content->sides();
    int number = figure.side;
    if (number < 0) {
        // None in particular: the one that work goes on in, else the last of this file.
        for (size_t i = 0; i < sides.size(); ++i)
            if (sides[i].file.isEmpty() && (number < 0 || sides[i].assessment == m_assessment ||
                                            sides[static_cast<size_t>(number)].assessment != m_assessment))
                number = static_cast<int>(i);
        if (number < 0)
            number = 0;
    }
    const comparison::Side& side = sides.at(static_cast<size_t>(number));
    if (!side.file.isEmpty()) {
        tell(false, tr("“%1” is in another file").arg(side.title),
             tr("Open %1 to see the answers behind this figure.").arg(side.file));
        return;
    }
    Q_EMIT answersRequested(side.assessment, figure.section, figure.item);
}

void ComparisonPage::tell(bool isBad, const QString& title, const QString& text)
{
    m_notice->setKind(isBad ? MessageKind::Bad : MessageKind::Info);
    m_notice->setMessage(title, text);
    m_notice->show();
}

std::vector<KeyHint> ComparisonPage::hints() const
{
    std::vector<KeyHint> hints;
    if (showsPages()) {
        hints = m_desk->hints();
    } else {
        hints = {{{u"Space"_qs}, tr("tick")},
                 {{u"Enter"_qs}, tr("open to the answers")},
                 {{u"T"_qs}, tr("table of figures")},
                 {{u"Ctrl"_qs, u"C"_qs}, tr("copy chart or table")}};
    }
    hints.push_back({{u"F5"_qs}, tr("figures or pages")});
    hints.push_back({{u"Esc"_qs}, tr("back to the results")});
    hints.push_back({{u"F6"_qs}, tr("next part")});
    return hints;
}

std::vector<Command> ComparisonPage::commands()
{
    const bool hasChart = !showsPages() && m_content->currentChart() != nullptr;
    return {
        {u"comparison.addFile"_qs, tr("Add assessments of another file"), Qt::Key_A, Icon::Open,
         m_chooser->addFileButton()->isEnabled(), [this] { addFile(); }},
        {u"comparison.view"_qs, showsPages() ? tr("Show the figures") : tr("Show the pages"), Qt::Key_F5,
         Icon::Report, true, [this] { showPages(!showsPages()); }},
        {u"comparison.table"_qs, tr("Go to the table of figures"), Qt::Key_T, Icon::Table, hasChart,
         [this] { m_content->showTable(); }},
        {u"comparison.copy"_qs, tr("Copy the chart as a picture"), QKeySequence::Copy, Icon::Image, hasChart,
         [this] { m_content->currentChart()->copy(); }},
        buttonCommand(u"comparison.pdf"_qs, m_desk->controls().pdf, tr("Save the comparison as PDF")),
        buttonCommand(u"comparison.saveAs"_qs, m_desk->controls().saveAs, tr("Save the comparison as…")),
        buttonCommand(u"comparison.print"_qs, m_desk->controls().print, tr("Print the comparison")),
        {u"comparison.results"_qs, tr("Back to the results"), Qt::Key_Escape, Icon::ChevronLeft, true,
         [this] { Q_EMIT resultsRequested(); }},
    };
}

QString ComparisonPage::help() const
{
    return tr("Tick up to eight assessments, of this organisation or of several; those of another file are "
              "added by its button and only read. The first sentence says how far they can be compared: what "
              "asks other questions, or weighs them otherwise, is marked and never held side by side.\n"
              "While questions are open a figure is a range, and a change says whether they can still undo "
              "it. No mean over organisations is worked out.\n"
              "Enter or a click on a figure leads to the answers behind it. F5 shows the pages as they will "
              "be printed.");
}

std::vector<QWidget*> ComparisonPage::panes()
{
    std::vector<QWidget*> panes{m_chooser->firstControl()};
    if (showsPages()) {
        panes.push_back(m_desk->pages());
        panes.push_back(m_desk->controls().languages);
    } else {
        for (QWidget* part : m_content->parts())
            panes.push_back(part);
    }
    return panes;
}

QVariantMap ComparisonPage::state() const
{
    QVariantMap state{{kPagesKey, showsPages()}};
    if (m_sides->isOwnChoice())
        state.insert(kChosenKey, m_sides->chosenHere());
    return state;
}

void ComparisonPage::restoreState(const QVariantMap& state)
{
    if (state.contains(kChosenKey))
        m_sides->restore(state.value(kChosenKey).toStringList());
    showPages(state.value(kPagesKey).toBool());
}

void ComparisonPage::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (isPlain && event->key() == Qt::Key_Escape)
        Q_EMIT resultsRequested();
    else if (isPlain && event->key() == Qt::Key_F5)
        showPages(!showsPages());
    else if (isPlain && event->key() == Qt::Key_T && !showsPages())
        m_content->showTable();
    else if (isPlain && event->key() == Qt::Key_A && m_chooser->addFileButton()->isEnabled())
        addFile();
    else
        Page::keyPressEvent(event);
}

void ComparisonPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ComparisonPage::retranslate()
{
    m_header->setTitle(pageTitle());
    m_back->setText(tr("Results"));
    m_back->setToolTip(tr("Back to the results"));
    m_views->setSegmentText(kFigures, tr("Figures"));
    m_views->setSegmentText(kPages, tr("Pages"));
    m_views->setAccessibleName(tr("View"));
    refresh();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
