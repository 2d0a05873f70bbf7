#include "ui/report/report_page.h"

#include "report/manual_report.h"
#include "ui/print/report_desk.h"
#include "ui/report/logo_field.h"
#include "ui/report/report_tables_of.h"
#include "ui/report/self_check_button.h"
#include "ui/report/template_bar.h"
#include "ui/shared/button_command.h"
#include "ui/shared/label.h"
#include "ui/shared/page_header.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "workspace/assessment_service.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"
#include "workspace/report_writer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kPanelWidth = 320;
constexpr int kPause = 150; ///< ms that choices rest before their pages are made

} // namespace

ReportPage::ReportPage(const Context& context, QWidget* parent)
    : Page(parent)
    , m_theme(context.theme)
    , m_workspace(context.workspace)
    , m_library(context.library)
    , m_programVersion(context.programVersion)
    , m_today(context.today)
    , m_stack(new QStackedWidget(this))
    , m_header(new PageHeader(m_theme))
    , m_desk(new ReportDesk(m_theme, context.dialogs))
    , m_logo(new LogoField(m_theme, context.dialogs, context.workspace, context.undo))
    , m_panel(new ChoicesPanel(m_theme, m_desk->controls().languages, m_logo))
    , m_templates(new TemplateBar(m_theme, context.workspace, context.undo, [this] { return choices(); }))
    , m_selfCheck(new SelfCheckButton(m_theme, context.workspace, context.today))
    , m_later(new QTimer(this))
    , m_emptyTitle(new TextBlock(m_theme, TextRole::Title))
    , m_emptyText(new TextBlock(m_theme, TextRole::Lead, Ink::Text2))
{
    arrange();
    m_desk->offerSideBySide();
    m_desk->turnPagesOn(this);
    m_later->setSingleShot(true);
    m_later->setInterval(kPause);
    connect(m_later, &QTimer::timeout, this, &ReportPage::makePages);
    connect(m_panel, &ChoicesPanel::chosen, m_later, qOverload<>(&QTimer::start));
    // What is saved or printed is what was chosen, however short ago.
    const ReportDesk::Controls& controls = m_desk->controls();
    for (QPushButton* output : {controls.pdf, controls.saveAs, controls.print})
        connect(output, &QPushButton::pressed, this, [this] {
            if (m_later->isActive())
                makePages();
        });
    connect(m_panel, &ChoicesPanel::chosen, this, &ReportPage::stateChanged);
    connect(m_templates, &TemplateBar::applied, this, &ReportPage::takeTemplate);
    connect(m_desk, &ReportDesk::stateChanged, this, &ReportPage::stateChanged);
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &ReportPage::refresh);
    retranslate();
}

ReportPage::~ReportPage() = default;

void ReportPage::arrange()
{
    const ReportDesk::Controls& controls = m_desk->controls();
    for (QWidget* control : std::initializer_list<QWidget*>{controls.pageNumber, m_selfCheck, controls.print,
                                                            controls.saveAs, controls.pdf})
        m_header->addAction(control);
    auto* head = new QVBoxLayout;
    m_theme.keepSpacing(head, QMargins(metric::kPageEdge, 16, metric::kPageEdge, 12), metric::kGrid);
    head->addWidget(m_header);
    auto* work = new QWidget;
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    auto* choosing = new QWidget;
    auto* choices = new QVBoxLayout(choosing);
    m_theme.keepSpacing(choices, QMargins(metric::kPageEdge, 4, 16, metric::kPageEdge), 12);
    choices->addWidget(m_panel);
    choices->addWidget(m_templates);
    choices->addStretch();
    QScrollArea* panel = newPageScroll(choosing);
    panel->setObjectName(u"reportChoices"_qs);
    m_theme.keep(this, [this, panel] { panel->setFixedWidth(m_theme.px(kPanelWidth)); });
    auto* desk = new QHBoxLayout;
    desk->setContentsMargins({});
    desk->setSpacing(0);
    desk->addWidget(panel);
    desk->addWidget(m_desk, 1);
    column->addLayout(desk, 1);

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
    hints.push_back({{u"F7"_qs}, tr("check before printing")});
    hints.push_back({{u"F6"_qs}, tr("next part")});
    return hints;
}

std::vector<QWidget*> ReportPage::panes()
{
    return {m_panel->firstField(), m_desk->pages(), m_desk->controls().print};
}

std::vector<Command> ReportPage::commands()
{
    return {buttonCommand(u"report.pdf"_qs, m_desk->controls().pdf, tr("Save the report as PDF")),
            buttonCommand(u"report.saveAs"_qs, m_desk->controls().saveAs, tr("Save the report as…")),
            buttonCommand(u"report.print"_qs, m_desk->controls().print, tr("Print the report")),
            buttonCommand(u"report.selfCheck"_qs, m_selfCheck, tr("Look before you print")),
            {u"report.check"_qs, tr("Check a printed or saved report…"), {}, Icon::Check, true, [this] {
                 Q_EMIT reportCheckRequested();
             }}};
}

QString ReportPage::help() const
{
    return tr(
        "At the left you choose what the report is on, its parts, language and detail; at the right its "
        "pages stand as they will be printed. The language need not be that of the screen: both can "
        "stand one after the other or side by side. In a list of parts, Space ticks and Ctrl+A ticks "
        "all or none. What is chosen stays chosen with this file. Demo data always say so, and the "
        "report of an audit is a draft until it is signed. Each page carries a short digest, by which "
        "a print can be matched with the file later.\n"
        "Save as… also writes a Word document, a web page and, of an assessment or audit, an Excel workbook "
        "or a table. Workbook and table hold everything: they are offered while notes, evidence and names "
        "are ticked.");
}

QVariantMap ReportPage::state() const
{
    QVariantMap state = m_desk->state();
    const report::Choices chosen = m_panel->choices();
    state.insert(u"choices"_qs, report::toJson(chosen).toVariantMap());
    if (!chosen.engagement.isNull())
        state.insert(u"engagement"_qs, chosen.engagement.toString());
    return state;
}

void ReportPage::restoreState(const QVariantMap& state)
{
    m_desk->restoreState(state);
    auto chosen = report::choicesFrom(QJsonObject::fromVariantMap(state.value(u"choices"_qs).toMap()));
    if (!chosen)
        return;                           // none yet, or of another version of the program
    chosen->assessments = {m_assessment}; // of a comparison: with the latest others
    chosen->engagement = audit::EngagementId::fromString(state.value(u"engagement"_qs).toString());
    m_panel->setChoices(*chosen);
    refresh();
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
    report::Choices chosen = m_panel->choices();
    chosen.assessments = {id};
    m_panel->setChoices(chosen);
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
    ReportOffer found = offer();
    // The Manual alone, which has a page of its own, is no reason to be here.
    const bool isUseful = found.kinds.size() > 1;
    m_panel->setOffer(std::move(found));
    m_stack->setCurrentIndex(isUseful ? 0 : 1);
    if (isUseful)
        makePages();
}

void ReportPage::makePages()
{
    m_later->stop();
    const report::Choices chosen = choices();
    m_header->setTitle(report::nameOf(chosen.kind).in(m_theme.language()));
    m_header->setSubtitle(m_panel->subjectName());
    m_logo->setOrganisation(workspace::organisationOf(m_workspace, chosen));
    m_selfCheck->setSubject(checkedBy(chosen), chosen.languages == ReportLanguage::Both ||
                                                   chosen.languages == ReportLanguage::SideBySide);
    const workspace::Printing printing{m_library, m_today, m_programVersion};
    auto writer = workspace::reportWriter(m_workspace, chosen, printing);
    if (writer)
        m_desk->setWriter(std::move(*writer), tablesOf(m_workspace, chosen, printing));
}

assessment::AssessmentId ReportPage::checkedBy(const report::Choices& chosen) const
{
    if (chosen.kind == report::ReportKind::Manual)
        return {};
    if (chosen.kind != report::ReportKind::Audit)
        return chosen.assessments.empty() ? m_assessment : chosen.assessments.front();
    const audit::Engagement* audit = m_workspace.audits().find(chosen.engagement);
    return audit == nullptr ? assessment::AssessmentId() : audit->fieldwork;
}

void ReportPage::takeTemplate(report::Choices chosen)
{
    const report::Choices now = choices();
    chosen.assessments = now.assessments;
    chosen.engagement = now.engagement;
    m_desk->setLanguage(chosen.languages);
    m_panel->setChoices(chosen);
    makePages();
    Q_EMIT stateChanged();
}

report::Choices ReportPage::choices() const
{
    report::Choices chosen = m_panel->choices();
    chosen.languages = m_desk->language();
    return chosen;
}

std::vector<ReportSubject> ReportPage::engagements() const
{
    std::vector<ReportSubject> subjects;
    const assessment::Assessment* assessment = m_workspace.assessments().find(m_assessment);
    for (const organisation::Organisation& one : m_workspace.organisations().organisations()) {
        if (assessment != nullptr && one.id != assessment->organisation)
            continue;
        for (const audit::Engagement& engagement : m_workspace.audits().engagements(one.id))
            subjects.push_back(
                {engagement.id.toString(),
                 u"%1\u2002%2"_qs.arg(engagement.code, engagement.title.in(m_theme.language()))});
    }
    return subjects;
}

std::vector<ReportSubject> ReportPage::chapters() const
{
    const auto entry = m_library.shipped({QString(workspace::kManualPack)});
    if (!entry)
        return {};
    const framework::Framework& manual = entry->framework->framework;
    const Language language = m_theme.language();
    std::vector<ReportSubject> parts;
    for (const framework::GuideSection& section : manual.guide.sections)
        parts.push_back({section.id, u"%1\u2002%2"_qs.arg(section.code, section.title.in(language))});
    for (const framework::Section& chapter : manual.sections)
        parts.push_back({chapter.id.text, u"%1\u2002%2"_qs.arg(chapter.code, chapter.title.in(language))});
    if (!manual.parameters.empty())
        parts.push_back({QString(report::kManualFigures), tr("Register of legal figures")});
    return parts;
}

ReportOffer ReportPage::offer() const
{
    ReportOffer offer;
    std::vector<ReportSubject> assessments;
    if (const assessment::Assessment* shown = m_workspace.assessments().find(m_assessment))
        for (const auto& id : m_workspace.audits().plainAssessments(shown->organisation))
            assessments.push_back({id.toString(), m_workspace.assessments().find(id)->title});
    const std::vector<ReportSubject> audits = engagements();
    for (const report::ReportKind kind : workspace::reportKinds()) {
        const bool isManual = kind == report::ReportKind::Manual;
        const auto& subjects = kind == report::ReportKind::Audit ? audits : assessments;
        const size_t least = isManual ? 0 : kind == report::ReportKind::Comparison ? 2 : 1;
        if (subjects.size() >= least)
            offer.kinds.push_back({kind, isManual ? std::vector<ReportSubject>() : subjects});
    }
    offer.chapters = chapters();
    return offer;
}

void ReportPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void ReportPage::retranslate()
{
    m_emptyTitle->setText(tr("No assessment yet"));
    m_emptyText->setText(tr("Start one on the Organisation page; its report stands here."));
    refresh();
    Q_EMIT hintsChanged();
}

} // namespace sextant::ui
