#include "ui/fieldwork/fieldwork_tab.h"

#include "ui/fieldwork/check_filter_bar.h"
#include "ui/fieldwork/check_pane.h"
#include "ui/fieldwork/fieldwork_acts.h"
#include "ui/fieldwork/sample_view.h"
#include "ui/fieldwork/working_paper.h"
#include "ui/shared/check_list.h"
#include "ui/shared/check_list_model.h"
#include "ui/shared/check_runner.h"
#include "ui/shared/error_text.h"
#include "ui/shared/note_field.h"
#include "ui/shared/segmented_switch.h"

#include "workspace/audit_service.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace sextant::ui {

namespace {

constexpr int kListWidth = 536;
constexpr int kMinListWidth = 380;
constexpr int kMinPaperWidth = 420;
constexpr std::chrono::milliseconds kPaceDelay{1500};

bool takesText(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

} // namespace

FieldworkTab::FieldworkTab(const Parts& parts, QWidget* parent)
    : EngagementTab(parent)
    , m_theme(parts.theme)
    , m_workspace(parts.workspace)
    , m_presenter(parts.workspace, parts.undo)
    , m_model(new CheckListModel(m_presenter, parts.workspace, this))
    , m_acts(new FieldworkActs(m_presenter, this))
    , m_message(new MessageBar(parts.theme, MessageKind::Bad, this))
    , m_views(new SegmentedSwitch(parts.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_pane(new CheckPane(parts.theme, m_presenter, *m_model))
    , m_paper(new WorkingPaper(parts.theme, parts.clock, m_presenter, *m_acts, parts.dialogs, parts.evidence))
    , m_samples(new SampleView(parts.theme, parts.clock, m_presenter, parts.dialogs, parts.evidence))
    , m_runner(new CheckRunner(m_presenter, *m_model, m_pane->list(), *m_acts, this))
{
    setObjectName(QStringLiteral("fieldworkTab"));
    build(parts);
    buildKeys();
    connectParts();
    m_pace.setSingleShot(true);
    m_pace.setInterval(kPaceDelay);
    connect(&m_pace, &QTimer::timeout, this, &FieldworkTab::showTimeLeft);
    m_theme.keep(this, [this] {
        m_model->setLanguage(m_theme.language());
        arrange();
    });
    updateKeys();
}

FieldworkTab::~FieldworkTab()
{
    delete m_samples; // before the presenter that they look at
    delete m_paper;
    delete m_pane;
}

void FieldworkTab::build(const Parts& parts)
{
    m_message->setObjectName(QStringLiteral("fieldworkMessage"));
    m_message->hide();
    m_splitter->setObjectName(QStringLiteral("fieldworkSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_paper);
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_message);
    auto* head = new QHBoxLayout;
    parts.theme.keepSpacing(head, QMargins(16, 8, 16, 0), metric::kGrid);
    head->addWidget(m_views);
    head->addStretch(1);
    column->addLayout(head);
    m_views->setObjectName(QStringLiteral("fieldworkViews"));
    m_views->setCompact(true);
    m_views->addSegment({});
    m_views->addSegment({});
    m_views->setCurrent(0);
    nameViews();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_samples);
    column->addWidget(m_stack, 1);
    parts.theme.keep(m_pane, [this] { m_pane->setMinimumWidth(m_theme.px(kMinListWidth)); });
    m_splitter->setSizes({m_theme.px(kListWidth), m_theme.px(kListWidth)});
}

void FieldworkTab::connectParts()
{
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &FieldworkTab::onAnnounced);
    connect(&m_presenter, &AssessmentPresenter::currentChanged, this, &FieldworkTab::showCurrent);
    connect(&m_presenter, &AssessmentPresenter::currentChanged, m_message, &QWidget::hide);
    connect(&m_presenter, &AssessmentPresenter::visibilityChanged, m_model, &CheckListModel::refresh);
    connect(&m_presenter, &AssessmentPresenter::refused, this, &FieldworkTab::tell);
    connect(m_acts, &FieldworkActs::refused, this, &FieldworkTab::tell);
    connect(&m_presenter, &AssessmentPresenter::notReverted, this, [this](const QStringList& kept) {
        m_message->setKind(MessageKind::Warn);
        m_message->setMessage(tr("Not everything could be taken back."),
                              tr("Changed since and left as it is: %1.").arg(kept.join(tr(", "))));
        m_message->show();
    });
    connectSamples();
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int view) { showSamples(view == 1); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FieldworkTab::showRows);
    CheckList& list = m_pane->list();
    connect(&list, &CheckList::itemChanged, &m_presenter, qOverload<int>(&AssessmentPresenter::goTo));
    connect(&list, &CheckList::resultPicked, m_runner, &CheckRunner::pick);
    connect(m_runner, &CheckRunner::reasonWanted, this, &FieldworkTab::askReason);
    connect(m_runner, &CheckRunner::allDone, this, [this] {
        m_message->setKind(MessageKind::Ok);
        m_message->setMessage(tr("Every check shown has a result."), {});
        m_message->show();
    });
    connect(&m_pane->filters(), &CheckFilterBar::chosen, this, &FieldworkTab::stateChanged);
    connect(m_pane, &CheckPane::paperRequested, this, [this] { showPaper(true); });
    connect(m_paper, &WorkingPaper::listRequested, this, &FieldworkTab::focusList);
    connect(m_paper, &WorkingPaper::left, this, &FieldworkTab::focusList);
    connect(m_paper, &WorkingPaper::newFindingRequested, this, &FieldworkTab::addFinding);
    connect(m_paper, &WorkingPaper::signOffRequested, this, &FieldworkTab::signOff);
    connect(m_paper, &WorkingPaper::reviewRequested, this, &FieldworkTab::review);
    connect(m_paper, &WorkingPaper::findingRequested, this, &FieldworkTab::showFinding);
    connect(&m_paper->evidence(), &EvidencePanel::registerRequested, this, &FieldworkTab::evidenceRequested);
    connect(
        m_paper, &WorkingPaper::noteRecovered, this,
        [this] {
            m_message->setKind(MessageKind::Info);
            m_message->setMessage(tr("Text that you had not finished is back."),
                                  tr("It was kept when the program ended, and becomes part of the note when "
                                     "you leave the field."));
            m_message->show();
        },
        Qt::QueuedConnection);
    connect(m_splitter, &QSplitter::splitterMoved, this, &FieldworkTab::stateChanged);
    connect(qApp, &QApplication::focusChanged, this, &FieldworkTab::updateKeys);
}

void FieldworkTab::connectSamples()
{
    connect(m_samples, &SampleView::refused, this, &FieldworkTab::tell);
    connect(m_samples, &SampleView::told, this,
            [this](MessageKind kind, const QString& title, const QString& text) {
                m_message->setKind(kind);
                m_message->setMessage(title, text);
                m_message->show();
            });
    connect(m_samples, &SampleView::modeChanged, this, &FieldworkTab::hintsChanged);
    connect(m_samples, &SampleView::checkRequested, this, [this](const framework::ItemId& check) {
        showSamples(false);
        showSubject(check.text);
    });
    connect(m_samples, &SampleView::findingRequested, this, &FieldworkTab::showFinding);
    connect(m_samples, &SampleView::findingAdded, this, [this](const audit::FindingId& id) {
        Q_EMIT tabRequested(QStringLiteral("findings"), id.toString());
    });
    connect(m_paper, &WorkingPaper::sampleRequested, this, [this](const QString& label) {
        if (m_samples->showSample(label))
            showSamples(true);
    });
}

void FieldworkTab::addKey(const QKeySequence& key, const std::function<void()>& act, KeyScope scope)
{
    auto* shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
    (scope == KeyScope::Tab ? m_tabKeys : m_checkKeys).push_back(shortcut);
}

void FieldworkTab::buildKeys()
{
    addKey(QKeySequence(Qt::Key_Y), [this] { m_runner->answer(CheckResult::Satisfactory); });
    addKey(QKeySequence(Qt::Key_P), [this] { m_runner->answer(CheckResult::Partly); });
    addKey(QKeySequence(Qt::Key_N), [this] { m_runner->answer(CheckResult::NotSatisfactory); });
    addKey(QKeySequence(Qt::Key_T), [this] { m_runner->answer(CheckResult::NotTested); });
    addKey(QKeySequence(Qt::Key_A), [this] { m_runner->askReason(); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_A), [this] { m_runner->repeatReason(); });
    addKey(QKeySequence(Qt::Key_Delete), [this] { m_runner->clear(); });
    addKey(QKeySequence(Qt::Key_Backspace), [this] { m_runner->clear(); });
    addKey(QKeySequence(Qt::Key_Return), [this] { openNote(); });
    addKey(QKeySequence(Qt::Key_Enter), [this] { openNote(); });
    addKey(QKeySequence(Qt::Key_E), [this] { addEvidence(); });
    addKey(QKeySequence(Qt::Key_M), [this] { m_runner->flag(); });
    addKey(QKeySequence(Qt::Key_S), [this] { signOff(); });
    addKey(QKeySequence(Qt::Key_R), [this] { review(); });
    addKey(QKeySequence(Qt::SHIFT | Qt::Key_R), [this] { addReviewNote(); });
    addKey(QKeySequence(Qt::Key_U), [this] { m_runner->nextOpen(); });
    addKey(QKeySequence(Qt::Key_Up), [this] { m_runner->move(-1); });
    addKey(QKeySequence(Qt::Key_Down), [this] { m_runner->move(1); });
    addKey(
        QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { addFinding(); }, KeyScope::Tab);
    addKey(
        QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { addFinding(); }, KeyScope::Tab);
    addKey(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { showFilters(); }, KeyScope::Tab);
    addKey(
        QKeySequence(Qt::Key_F5), [this] { showSamples(!samplesShown()); }, KeyScope::Tab);
    addKey(QKeySequence(Qt::Key_W), [this] { newSample(); });
    m_paper->evidence().listenTo(m_splitter);
}

/// Single keys mean nothing while a text field has the focus: there they are letters.
void FieldworkTab::updateKeys()
{
    const QWidget* focus = QApplication::focusWidget();
    const bool typing = focus != nullptr && isAncestorOf(focus) && takesText(focus);
    const bool on = m_presenter.current() >= 0;
    for (QShortcut* key : m_checkKeys)
        key->setEnabled(on && !typing && !samplesShown());
    for (QShortcut* key : m_tabKeys)
        key->setEnabled(on);
    if (typing != std::exchange(m_typing, typing))
        Q_EMIT hintsChanged();
}

void FieldworkTab::setEngagement(const audit::EngagementId& engagement)
{
    const audit::Engagement* found = m_workspace.audits().find(engagement);
    m_engagement = found == nullptr ? audit::EngagementId() : engagement;
    m_stack->setVisible(found != nullptr);
    m_views->setVisible(found != nullptr);
    m_message->hide();
    if (found != nullptr && m_presenter.assessmentId() != found->fieldwork)
        m_presenter.setAssessment(found->fieldwork);
    m_model->setEngagement(m_engagement);
    if (!m_wanted.isEmpty() && found != nullptr)
        restoreState(std::exchange(m_wanted, {}));
    showCurrent();
    m_samples->setEngagement(m_engagement);
    nameViews();
    m_pane->setTimeLeft({});
    m_pace.start();
    updateKeys();
    Q_EMIT figureChanged();
    Q_EMIT hintsChanged();
}

void FieldworkTab::onAnnounced()
{
    if (m_engagement.isNull())
        return;
    if (m_workspace.audits().find(m_engagement) == nullptr) {
        setEngagement({});
        return;
    }
    m_model->refresh();
    m_paper->setFacts(m_model->facts(m_presenter.current()));
    m_samples->refresh();
    nameViews();
    m_pace.start();
    Q_EMIT figureChanged();
}

void FieldworkTab::showCurrent()
{
    const int item = m_presenter.isEmpty() ? -1 : m_presenter.current();
    m_model->reveal(item);
    if (m_pane->list().currentItem() != item)
        m_pane->list().setCurrentItem(item);
    m_paper->setFacts(m_model->facts(item));
    m_pane->refresh();
    updateKeys();
    Q_EMIT stateChanged();
}

/// The rows are new ones: the current check is chosen again, or the first one shown when it is not there.
void FieldworkTab::showRows()
{
    const int item = m_presenter.isEmpty() ? -1 : m_presenter.current();
    if (item < 0)
        return;
    if (!m_model->indexOfItem(item).isValid() && m_model->shownCount() > 0)
        m_presenter.goTo(m_model->neighbour(-1, 0));
    else
        m_pane->list().setCurrentItem(item);
}

void FieldworkTab::tell(const Error& error)
{
    const ErrorText words = errorText(error);
    m_message->setKind(MessageKind::Bad);
    m_message->setMessage(words.happened, QString(words.kept + u' ' + words.todo).trimmed());
    m_message->show();
}

QString FieldworkTab::figure() const
{
    if (m_engagement.isNull())
        return {};
    const audit::FieldworkProgress progress = m_workspace.audits().progress(m_engagement);
    //: Beside the word Fieldwork: how many checks have a result
    return tr("%1 of %2").arg(progress.answered()).arg(progress.checks);
}

/// Asks the storage thread for the times of the answers: not at each key.
void FieldworkTab::showTimeLeft()
{
    if (m_engagement.isNull() || !isVisible())
        return;
    const auto left = m_workspace.audits().timeLeft(m_engagement);
    if (!left) {
        m_pane->setTimeLeft({});
        return;
    }
    const int perCheck = static_cast<int>((left->pace.secondsPerCheck + 59) / 60);
    const QString rest = left->minutes < 90 ? tr("about %n minute(s)", nullptr, left->minutes)
                                            : tr("about %n hour(s)", nullptr, (left->minutes + 30) / 60);
    //: %1: "about 40 minutes", %2: "about 3 minutes"
    m_pane->setTimeLeft(tr("Time left at your pace: %1 (%2 for a check)")
                            .arg(rest, tr("about %n minute(s)", nullptr, perCheck)));
}

std::vector<int> FieldworkTab::chosen() const
{
    return m_runner->chosen();
}

bool FieldworkTab::canEdit() const
{
    return m_runner->canEdit();
}

void FieldworkTab::askReason(const std::vector<int>& items)
{
    showPaper(true);
    m_paper->askReason(items);
}

void FieldworkTab::signOff()
{
    m_paper->commitTyping(); // the name is put under what stands there now
    if (const std::vector<int> items = chosen(); !items.empty() && canEdit())
        m_acts->toggleSignOff(items);
}

void FieldworkTab::review()
{
    if (const std::vector<int> items = chosen(); !items.empty() && canEdit())
        m_acts->review(items);
}

void FieldworkTab::openNote()
{
    showPaper(true);
    m_paper->focusNote();
}

void FieldworkTab::addReviewNote()
{
    showPaper(true);
    m_paper->focusReviewNote();
}

void FieldworkTab::addEvidence()
{
    showPaper(true);
    m_paper->evidence().chooseFiles();
}

/// A draft from the check's procedure; the findings show it.
void FieldworkTab::addFinding()
{
    if (!canEdit())
        return;
    if (samplesShown()) {
        m_samples->addFinding();
        return;
    }
    m_paper->commitTyping();
    const framework::ItemId check = m_presenter.item(m_presenter.current()).id;
    const auto added = m_workspace.audits().addFinding(m_engagement, check);
    if (!added) {
        tell(added.error());
        return;
    }
    m_presenter.addStep(m_workspace.lastGroup(), check, tr("New finding"));
    Q_EMIT tabRequested(QStringLiteral("findings"), added->toString());
}

void FieldworkTab::showFinding(const QString& label)
{
    for (const audit::Finding& finding : m_workspace.audits().findings(m_engagement))
        if (findingLabel(finding.number) == label)
            Q_EMIT tabRequested(QStringLiteral("findings"), finding.id.toString());
}

void FieldworkTab::focusList()
{
    showPaper(false);
    m_pane->list().setFocus(Qt::OtherFocusReason);
}

void FieldworkTab::showFilters()
{
    showPaper(false);
    m_pane->filters().focusFirst();
}

/// Both panes where there is room, else the one in use.
void FieldworkTab::arrange()
{
    m_narrow = width() < m_theme.px(kMinListWidth + kMinPaperWidth);
    m_pane->setVisible(!m_narrow || !m_paperShown);
    m_paper->setVisible(!m_narrow || m_paperShown);
    m_pane->setNarrow(m_narrow);
    m_paper->setNarrow(m_narrow);
}

void FieldworkTab::showPaper(bool shown)
{
    m_paperShown = shown;
    arrange();
}

bool FieldworkTab::samplesShown() const
{
    return m_stack->currentWidget() == m_samples;
}

void FieldworkTab::showSamples(bool shown)
{
    commitTyping();
    m_message->hide();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_samples) : m_splitter);
    m_views->setCurrent(shown ? 1 : 0);
    updateKeys();
    if (shown)
        m_samples->workPlace()->setFocus(Qt::OtherFocusReason);
    else
        focusList();
    Q_EMIT hintsChanged();
}

void FieldworkTab::newSample()
{
    if (!canEdit())
        return;
    showSamples(true);
    m_samples->beginNew(m_presenter.current());
}

void FieldworkTab::nameViews()
{
    m_views->setSegmentText(0, tr("Checks"));
    const auto count = m_engagement.isNull() ? 0 : m_workspace.audits().samples(m_engagement).size();
    //: How many samples an audit has
    m_views->setSegmentText(1, count == 0 ? tr("Samples") : tr("Samples %1").arg(count));
}

void FieldworkTab::activated()
{
    showTimeLeft();
    if (samplesShown())
        m_samples->workPlace()->setFocus(Qt::OtherFocusReason);
    else
        focusList();
}

QVariantMap FieldworkTab::state() const
{
    QVariantMap state;
    if (!m_presenter.isEmpty() && m_presenter.current() >= 0)
        state.insert(QStringLiteral("check"), m_presenter.item(m_presenter.current()).id.text);
    if (!m_narrow && isVisible()) {
        const QList<int> sizes = m_splitter->sizes();
        state.insert(QStringLiteral("list"), sizes.front());
    }
    state.insert(QStringLiteral("filters"), static_cast<int>(m_model->filters()));
    return state;
}

void FieldworkTab::restoreState(const QVariantMap& state)
{
    if (m_engagement.isNull()) {
        m_wanted = state;
        return;
    }
    int known = 0;
    for (const CheckFilter filter : kCheckFilters)
        known |= static_cast<int>(filter);
    const int filters = state.value(QStringLiteral("filters")).toInt() & known;
    m_model->setFilters(CheckFilters(QFlag(filters)));
    showSubject(state.value(QStringLiteral("check")).toString());
    if (const int list = state.value(QStringLiteral("list")).toInt(); list > 0)
        m_splitter->setSizes({list, qMax(1, m_splitter->width() - list)});
}

void FieldworkTab::commitTyping()
{
    m_paper->commitTyping();
    m_samples->commitTyping();
}

void FieldworkTab::showSubject(const QString& subject)
{
    if (m_presenter.isEmpty() || subject.isEmpty())
        return;
    if (m_samples->showSample(audit::SampleRecordId::fromString(subject)))
        showSamples(true);
    else
        m_presenter.goTo(framework::ItemId{subject});
}

void FieldworkTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->setLanguage(m_theme.language());
        nameViews();
        showTimeLeft();
        Q_EMIT figureChanged();
    }
    EngagementTab::changeEvent(event);
}

void FieldworkTab::resizeEvent(QResizeEvent* event)
{
    EngagementTab::resizeEvent(event);
    arrange();
}

} // namespace sextant::ui
