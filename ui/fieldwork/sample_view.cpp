#include "ui/fieldwork/sample_view.h"

#include "ui/fieldwork/population_view.h"
#include "ui/fieldwork/sample_acts.h"
#include "ui/fieldwork/sample_form.h"
#include "ui/fieldwork/sample_items.h"
#include "ui/fieldwork/sample_paper.h"
#include "ui/print/report_desk.h"
#include "ui/shared/check_facts.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "workspace/audit_service.h"
#include "workspace/sample_report_input.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kPaperWidth = 420;
constexpr int kMinPaperWidth = 330;

} // namespace

SampleView::SampleView(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                       Dialogs& dialogs, const EvidenceOutlets& outlets, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_presenter(presenter)
    , m_dialogs(dialogs)
    , m_acts(new SampleActs(presenter, clock, this))
    , m_list(new QWidget)
    , m_new(new QPushButton(m_list))
    , m_pages(new QStackedWidget(this))
    , m_left(new QStackedWidget)
    , m_right(new QStackedWidget)
    , m_empty(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_form(new SampleForm(theme, dialogs))
    , m_paper(new SamplePaper(theme, presenter.workspace()))
    , m_items(new SampleItems(theme, *m_acts, presenter.workspace().evidence(), dialogs, outlets))
    , m_population(new PopulationView(theme))
    , m_desk(new ReportDesk(theme, dialogs))
    , m_back(new QPushButton)
{
    m_pages->addWidget(buildWork());
    m_pages->addWidget(buildPrint());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_pages);
    connect(m_new, &QPushButton::clicked, this, [this] { beginNew(-1); });
    connect(m_acts, &SampleActs::refused, this, &SampleView::refused);
    connect(m_acts, &SampleActs::told, this, &SampleView::told);
    connect(m_acts, &SampleActs::added, this, &SampleView::showAdded);
    connect(m_acts, &SampleActs::busyChanged, this, &SampleView::refresh);
    connect(m_items, &SampleItems::refused, this, &SampleView::refused);
    connectForm();
    connectPaper();
    retranslate();
}

QWidget* SampleView::buildWork()
{
    new FlowLayout(m_theme, m_list);
    m_new->setObjectName(QStringLiteral("newSample"));
    setButtonKind(m_new, ButtonKind::Plain);
    setControlSize(m_new, ControlSize::Compact);
    m_list->layout()->addWidget(m_new);
    m_left->addWidget(m_empty);
    m_left->addWidget(m_form);
    m_left->addWidget(m_paper);
    m_right->addWidget(m_items);
    m_right->addWidget(m_population);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    m_theme.keepSpacing(column, QMargins(24, 12, 24, 24), 12);
    column->addWidget(m_list);
    column->addWidget(m_left, 1);
    m_scroll = newPageScroll(left);
    m_scroll->setObjectName(QStringLiteral("sampleScroll"));
    m_theme.keep(m_scroll, [this] { m_scroll->setMinimumWidth(m_theme.px(kMinPaperWidth)); });
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({m_theme.px(kPaperWidth), m_theme.px(2 * kPaperWidth)});
    return splitter;
}

QWidget* SampleView::buildPrint()
{
    auto* page = new QWidget;
    m_back->setObjectName(QStringLiteral("backToSample"));
    setButtonKind(m_back, ButtonKind::Link);
    auto* head = new QHBoxLayout;
    m_theme.keepSpacing(head, QMargins(24, 12, 24, 0), metric::kGrid);
    head->addWidget(m_back);
    head->addStretch(1);
    const ReportDesk::Controls& controls = m_desk->controls();
    for (QWidget* control : std::initializer_list<QWidget*>{controls.pageNumber, controls.languages,
                                                            controls.print, controls.saveAs, controls.pdf})
        head->addWidget(control);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_desk, 1);
    const auto back = [this] {
        m_pages->setCurrentIndex(0);
        workPlace()->setFocus(Qt::OtherFocusReason);
        Q_EMIT modeChanged();
    };
    connect(m_back, &QPushButton::clicked, this, back);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), page);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, back);
    return page;
}

void SampleView::connectForm()
{
    connect(m_form, &SampleForm::drawn, this,
            [this](audit::SampleRecord record, const PopulationReader::Source& source) {
                record.engagement = m_engagement;
                record.check = m_check;
                m_form->setBusy(true);
                m_acts->add(std::move(record), source);
            });
    connect(m_acts, &SampleActs::refused, m_form, [this] { m_form->setBusy(false); });
    connect(m_form, &SampleForm::refused, this, &SampleView::refused);
    connect(m_form, &SampleForm::cancelled, m_acts, &SampleActs::dropAdding);
    connect(m_form, &SampleForm::cancelled, this, &SampleView::leaveForm);
    connect(m_form, &SampleForm::sourceShown, this,
            [this](const PopulationReader::Source& source, bool picking) {
                m_population->setPicking(picking);
                m_population->setSource(source);
                m_right->setVisible(m_left->currentIndex() != kForm || source != nullptr);
            });
    connect(m_population, &PopulationView::picksChanged, this,
            [this] { m_form->setPicks(m_population->picks()); });
}

void SampleView::connectPaper()
{
    connect(m_paper, &SamplePaper::conclusionWritten, this, [this](const QString& text) {
        m_acts->change(m_sample, [&](audit::SampleRecord& changed) { changed.conclusion = text; });
    });
    connect(m_paper, &SamplePaper::evaluated, this, [this] {
        if (isTesting())
            m_scroll->ensureWidgetVisible(m_paper->evaluation());
    });
    connect(m_paper, &SamplePaper::left, this, [this] { workPlace()->setFocus(Qt::OtherFocusReason); });
    connect(m_paper, &SamplePaper::checkRequested, this, [this] {
        if (const audit::SampleRecord* shown = record(); shown != nullptr)
            Q_EMIT checkRequested(shown->check);
    });
    connect(m_paper, &SamplePaper::findingRequested, this, &SampleView::findingRequested);
    connect(m_paper, &SamplePaper::newFindingRequested, this, &SampleView::addFinding);
    connect(m_paper, &SamplePaper::enlargeRequested, this, &SampleView::enlarge);
    connect(m_paper, &SamplePaper::compareRequested, this, &SampleView::compare);
    connect(m_paper, &SamplePaper::printRequested, this, &SampleView::showPrint);
    connect(m_paper, &SamplePaper::removeRequested, this, [this] { m_acts->remove(m_sample); });
    connect(m_paper, &SamplePaper::prepareRequested, this, [this] {
        commitTyping(); // the name is put under what stands there now
        if (const audit::SampleRecord* shown = record(); shown != nullptr)
            m_acts->setPrepared(m_sample, audit::preparedState(*shown) != audit::MarkState::Standing);
    });
    connect(m_paper, &SamplePaper::reviewRequested, this, [this] {
        commitTyping();
        if (const audit::SampleRecord* shown = record(); shown != nullptr)
            m_acts->setReviewed(m_sample, audit::reviewedState(*shown) != audit::MarkState::Standing);
    });
}

const audit::SampleRecord* SampleView::record() const
{
    return m_acts->find(m_sample);
}

QTableView& SampleView::table() const
{
    return m_left->currentIndex() == kForm ? m_population->table() : m_items->table();
}

bool SampleView::isTesting() const
{
    return m_left->currentIndex() == kPaper && m_pages->currentIndex() == 0;
}

QWidget* SampleView::workPlace() const
{
    if (m_pages->currentIndex() == 1)
        return m_back;
    return isTesting() ? static_cast<QWidget*>(&m_items->table()) : m_new;
}

void SampleView::setEngagement(const audit::EngagementId& engagement)
{
    const audit::SampleRecord* shown = record();
    const bool isSame = engagement == m_engagement && shown != nullptr;
    m_engagement = engagement;
    if (isSame) {
        refresh();
        return;
    }
    const auto samples = m_presenter.workspace().audits().samples(engagement);
    m_sample = samples.empty() ? audit::SampleRecordId() : samples.front().id;
    leaveForm();
}

void SampleView::refresh()
{
    if (record() == nullptr && !m_sample.isNull()) {
        m_sample = {};
        setEngagement(m_engagement);
        return;
    }
    showList();
    if (const audit::SampleRecord* shown = record(); shown != nullptr) {
        m_paper->setCheck(nameOfCheck(shown->check));
        m_paper->setRecord(*shown, canEdit(), m_acts->isBusy());
        m_items->setRecord(*shown);
    }
    m_new->setEnabled(canEdit());
}

QString SampleView::nameOfCheck(const framework::ItemId& check) const
{
    const int item = check.isNull() || m_presenter.isEmpty() ? -1 : m_presenter.index().indexOf(check);
    if (item < 0)
        return {};
    const framework::Item& found = m_presenter.item(item);
    return found.code + QStringLiteral("  ") + found.title.in(m_theme.language());
}

bool SampleView::showSample(const audit::SampleRecordId& id)
{
    const audit::SampleRecord* found = m_acts->find(id);
    if (found == nullptr || found->engagement != m_engagement)
        return false;
    commitTyping();
    m_sample = id;
    leaveForm();
    return true;
}

bool SampleView::showSample(const QString& label)
{
    for (const audit::SampleRecord& sample : m_presenter.workspace().audits().samples(m_engagement))
        if (sampleLabel(sample.number) == label)
            return showSample(sample.id);
    return false;
}

void SampleView::showLeft(Left left)
{
    m_pages->setCurrentIndex(0);
    m_left->setCurrentIndex(left);
    // A page that is not shown asks for no width.
    for (int i = 0; i < m_left->count(); ++i)
        m_left->widget(i)->setSizePolicy(i == left ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                                         QSizePolicy::Preferred);
    m_right->setCurrentIndex(left == kForm ? 1 : 0);
    m_right->setVisible(left == kPaper);
    m_scroll->ensureVisible(0, 0);
    Q_EMIT modeChanged();
}

void SampleView::leaveForm()
{
    showLeft(record() == nullptr ? kNothing : kPaper);
    m_population->setSource(nullptr);
    refresh();
}

void SampleView::showList()
{
    for (QPushButton* button : m_samples) {
        button->hide();
        button->deleteLater();
    }
    m_samples.clear();
    for (const audit::SampleRecord& sample : m_presenter.workspace().audits().samples(m_engagement)) {
        auto* button = new QPushButton(sampleLabel(sample.number), m_list);
        button->setObjectName(QStringLiteral("sample-") + sampleLabel(sample.number));
        button->setAccessibleName(tr("%1 %2").arg(sampleLabel(sample.number), sample.title));
        setButtonKind(button, sample.id == m_sample ? ButtonKind::Primary : ButtonKind::Plain);
        setControlSize(button, ControlSize::Compact);
        connect(
            button, &QPushButton::clicked, this, [this, id = sample.id] { showSample(id); },
            Qt::QueuedConnection); // the list is made anew
        m_list->layout()->addWidget(button);
        button->show();
        m_samples.push_back(button);
    }
    m_list->updateGeometry();
}

void SampleView::beginNew(int item)
{
    if (!canEdit())
        return;
    commitTyping();
    m_check = item < 0 ? framework::ItemId() : m_presenter.item(item).id;
    showLeft(kForm);
    m_form->begin(item < 0 ? QString() : m_presenter.item(item).title.in(m_theme.language()),
                  m_clock.nowUtc().toLocalTime().toString(QStringLiteral("yyyyMMdd")));
    m_form->focusFirst();
}

void SampleView::showAdded(const audit::SampleRecordId& id)
{
    m_form->setBusy(false);
    if (showSample(id))
        m_items->table().setFocus(Qt::OtherFocusReason);
}

void SampleView::addFinding()
{
    commitTyping();
    if (const auto id = m_acts->addFinding(m_sample); !id.isNull())
        Q_EMIT findingAdded(id);
}

void SampleView::addFile()
{
    if (isTesting())
        m_items->addFile();
}

/// Where the population lies, when it is not kept; empty: the user gave up, or it need not be asked for.
QString SampleView::askPopulation(const audit::SampleRecord& record)
{
    if (m_acts->isPopulationKept(record))
        return {};
    return m_dialogs.openFile(this, {tr("The population of %1").arg(sampleLabel(record.number)),
                                     {},
                                     {tr("Ledgers (*.csv *.txt *.xlsx)"), tr("All files (*)")},
                                     {}});
}

void SampleView::enlarge()
{
    const audit::SampleRecord* shown = record();
    if (shown == nullptr)
        return;
    const QString path = askPopulation(*shown);
    if (!path.isEmpty() || m_acts->isPopulationKept(*shown))
        m_acts->enlarge(m_sample, path);
}

void SampleView::compare()
{
    const audit::SampleRecord* shown = record();
    if (shown == nullptr)
        return;
    const QString path = askPopulation(*shown);
    if (!path.isEmpty() || m_acts->isPopulationKept(*shown))
        m_acts->compare(m_sample, path);
}

void SampleView::showPrint()
{
    commitTyping();
    if (record() == nullptr)
        return;
    const auto input =
        workspace::sampleReportInput(m_presenter.workspace(), m_sample, m_clock.nowUtc().toLocalTime().date(),
                                     QCoreApplication::applicationVersion());
    if (!input) {
        Q_EMIT refused(input.error());
        return;
    }
    m_desk->setWriter([input = *input](Language language) { return report::sampleReport(input, language); });
    m_pages->setCurrentIndex(1);
    Q_EMIT modeChanged();
    m_back->setFocus(Qt::OtherFocusReason);
}

void SampleView::commitTyping()
{
    m_paper->commitTyping();
}

void SampleView::retranslate()
{
    m_new->setText(tr("New sample"));
    m_back->setText(tr("Back to the sample"));
    m_empty->setText(
        tr("A sample shows what a whole population is like without testing every item: the program says how "
           "many it takes, draws them by a seed that another auditor can repeat, and says what the results "
           "mean, and what they do not."));
    refresh();
}

void SampleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
