#include "ui/findings/findings_tab.h"

#include "ui/findings/finding_acts.h"
#include "ui/findings/finding_delegate.h"
#include "ui/findings/finding_form.h"
#include "ui/findings/finding_list_model.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/opinion_panel.h"
#include "ui/findings/restricted_findings.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "workspace/evidence_service.h"

#include <QEvent>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kListWidth = 380;
constexpr int kMinListWidth = 260;

} // namespace

FindingsTab::FindingsTab(const Parts& parts, QWidget* parent)
    : EngagementTab(parent)
    , m_theme(parts.theme)
    , m_dialogs(parts.dialogs)
    , m_workspace(parts.workspace)
    , m_model(new FindingListModel(parts.workspace, this))
    , m_acts(new FindingActs(parts.workspace, parts.undo, parts.clock.nowUtc().toLocalTime().date(), this))
    , m_opener(parts.workspace.evidence(), parts.launch, parts.folder)
    , m_message(new MessageBar(parts.theme, MessageKind::Bad))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new QListView)
    , m_empty(new TextBlock(parts.theme, TextRole::Body, Ink::Text2))
    , m_add(new QPushButton)
    , m_opinion(new OpinionPanel(parts.theme, parts.workspace, *m_acts))
    , m_form(new FindingForm(parts.theme, parts.workspace, *m_acts))
    , m_formArea(newPageScroll(m_form))
    , m_restricted(new RestrictedFindings(parts.theme, parts.dialogs, parts.workspace, parts.undo,
                                          parts.lockAfterMs, this))
    , m_vaultArea(newPageScroll(m_restricted->panel()))
    , m_place(new QStackedWidget)
{
    setObjectName(u"findingsTab"_qs);
    build();
    buildKeys();
    connectParts();
    m_theme.keep(this, [this] { m_model->setLanguage(m_theme.language()); });
    retranslate();
    showCurrent();
}

FindingsTab::~FindingsTab()
{
    // Workers that are waited for may still change something: nobody is left to show it.
    m_workspace.notifier().disconnect(this);
}

void FindingsTab::build()
{
    m_message->setObjectName(u"findingsMessage"_qs);
    m_message->hide();
    m_list->setObjectName(u"findingList"_qs);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindingDelegate(m_theme, *m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"noFindings"_qs);
    m_add->setObjectName(u"addFindingButton"_qs);
    setButtonKind(m_add, ButtonKind::Plain);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    m_theme.keepSpacing(column, QMargins(), metric::kGrid);
    auto* top = new QVBoxLayout;
    m_theme.keepSpacing(top, QMargins(16, 12, 16, 0), metric::kGrid);
    top->addWidget(m_add, 0, Qt::AlignLeft);
    top->addWidget(m_empty);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_opinion);
    m_theme.keep(side, [this, side] { side->setMinimumWidth(m_theme.px(kMinListWidth)); });
    m_splitter->setObjectName(u"findingsSplitter"_qs);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(side);
    m_place->addWidget(m_formArea);
    m_place->addWidget(m_vaultArea);
    m_splitter->addWidget(m_place);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({m_theme.px(kListWidth), 2 * m_theme.px(kListWidth)});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addWidget(m_message);
    whole->addWidget(m_restricted->bar());
    whole->addWidget(m_splitter, 1);
}

void FindingsTab::buildKeys()
{
    const auto add = [this](QWidget* scope, const QKeySequence& keys, Qt::ShortcutContext context,
                            const auto& act) {
        auto* shortcut = new QShortcut(keys, scope);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(this, Qt::CTRL | Qt::Key_Return, Qt::WidgetWithChildrenShortcut, [this] { addFinding(); });
    add(this, Qt::CTRL | Qt::Key_L, Qt::WidgetWithChildrenShortcut, [this] { m_form->toggleLanguage(); });
    add(m_list, Qt::Key_Return, Qt::WidgetShortcut, [this] {
        if (m_place->currentWidget() == m_vaultArea)
            m_restricted->panel()->focusFirst();
        else
            m_form->focusFirst();
    });
    add(m_list, Qt::Key_E, Qt::WidgetShortcut, [this] { chooseFile(); });
    add(m_list, Qt::Key_Delete, Qt::WidgetShortcut, [this] { removeCurrent(); });
    add(this, Qt::CTRL | Qt::SHIFT | Qt::Key_L, Qt::WidgetWithChildrenShortcut,
        [this] { m_restricted->lock(); });
}

void FindingsTab::connectParts()
{
    connect(&m_workspace.notifier(), &workspace::ChangeNotifier::announced, this, &FindingsTab::onAnnounced);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showCurrent();
        Q_EMIT stateChanged();
    });
    connect(m_add, &QPushButton::clicked, this, &FindingsTab::addFinding);
    connect(m_form, &FindingForm::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_form, &FindingForm::linkRequested, this,
            [this](const QString& id) { Q_EMIT tabRequested(u"fieldwork"_qs, id); });
    connect(m_form, &FindingForm::fileRequested, this, &FindingsTab::chooseFile);
    connect(m_form, &FindingForm::openFileRequested, &m_opener, &EvidenceOpener::open);
    connect(m_acts, &FindingActs::done, m_message, &QWidget::hide);
    connect(m_acts, &FindingActs::refused, this,
            [this](const QString& title, const QString& text) { tell(MessageKind::Bad, title, text); });
    connect(m_acts, &FindingActs::keptSome, this, [this](const QString& what) {
        tell(MessageKind::Warn, tr("Not everything could be taken back."),
             tr("Changed since and left as it is: %1.").arg(what));
    });
    connect(&m_opener, &EvidenceOpener::failed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        tell(MessageKind::Bad, text.happened, QString(text.kept + u' ' + text.todo).trimmed());
    });
    connect(m_form, &FindingForm::restrictionRequested, this, [this] {
        commitTyping();
        m_restricted->toggle(current());
    });
    connect(m_restricted, &RestrictedFindings::aboutToLock, this, &FindingsTab::commitTyping);
    connect(m_restricted, &RestrictedFindings::locked, &m_opener, &EvidenceOpener::dropCopies);
    connect(m_form, &FindingForm::fileAwayRequested, this, [this](const assessment::EvidenceId& file) {
        if (!m_restricted->takeFileAway(current(), file))
            m_acts->detach(current(), file);
    });
    connect(m_restricted, &RestrictedFindings::placeChanged, this, &FindingsTab::showCurrent);
    connect(m_restricted, &RestrictedFindings::told, this, &FindingsTab::tell);
    connect(m_restricted, &RestrictedFindings::left, m_list, qOverload<>(&QWidget::setFocus));
}

void FindingsTab::tell(MessageKind kind, const QString& title, const QString& text)
{
    m_message->setKind(kind);
    m_message->setMessage(title, text);
    m_message->show();
}

void FindingsTab::removeCurrent()
{
    const audit::Finding* finding = m_model->finding(m_list->currentIndex());
    if (!canWrite() || finding == nullptr)
        return;
    const Question question{tr("Delete %1 unread?").arg(findingCode(*finding)),
                            tr("It is restricted and locked: you do not see what you delete."), tr("Delete"),
                            true};
    if (!audit::isLocked(*finding) || m_dialogs.ask(this, question))
        m_acts->remove(finding->id);
}

void FindingsTab::setEngagement(const audit::EngagementId& engagement)
{
    commitTyping();
    m_engagement = engagement;
    m_model->setEngagement(engagement);
    m_opinion->setEngagement(engagement);
    m_list->setCurrentIndex(m_model->index(0));
    showCurrent();
    Q_EMIT figureChanged();
}

void FindingsTab::onAnnounced()
{
    const audit::FindingId kept = current();
    const int row = m_list->currentIndex().row();
    m_model->refresh();
    const QModelIndex same = m_model->indexOf(kept);
    // What was deleted leaves its place to the next one.
    const int next = std::max(0, std::min(row, m_model->rowCount() - 1));
    m_list->setCurrentIndex(same.isValid() ? same : m_model->index(next));
    m_opinion->refresh();
    showCurrent();
    Q_EMIT figureChanged();
}

audit::FindingId FindingsTab::current() const
{
    const audit::Finding* finding = m_model->finding(m_list->currentIndex());
    return finding == nullptr ? audit::FindingId() : finding->id;
}

void FindingsTab::showCurrent()
{
    const bool hasAny = m_model->rowCount() > 0;
    m_empty->setVisible(!hasAny);
    m_list->setVisible(hasAny);
    m_restricted->refresh();
    const bool asks = m_restricted->takesPlaceOf(m_model->finding(m_list->currentIndex()));
    m_place->setCurrentWidget(asks ? m_vaultArea : m_formArea);
    m_place->setVisible(asks || !current().isNull());
    m_add->setEnabled(canWrite());
    m_form->showFinding(asks ? audit::FindingId() : current());
}

void FindingsTab::select(const audit::FindingId& id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid())
        m_list->setCurrentIndex(index);
}

bool FindingsTab::canWrite() const
{
    const audit::Engagement* engagement = m_workspace.audits().find(m_engagement);
    return engagement != nullptr && engagement->signature.isNull() && !m_acts->isReadOnly();
}

void FindingsTab::addFinding()
{
    if (!canWrite())
        return;
    commitTyping();
    const audit::FindingId added = m_acts->add(m_engagement);
    if (added.isNull())
        return;
    m_model->refresh();
    select(added);
    m_form->focusFirst();
}

void FindingsTab::chooseFile()
{
    const audit::Finding* finding = m_model->finding(m_list->currentIndex());
    if (!canWrite() || finding == nullptr || audit::isLocked(*finding))
        return;
    const QString path = m_dialogs.openFile(this, {tr("Add evidence"), {}, {tr("All files (*)")}, {}});
    if (!path.isEmpty())
        m_acts->attach(current(), path);
}

void FindingsTab::commitTyping()
{
    m_form->commitTyping();
    m_opinion->commitTyping();
}

void FindingsTab::showSubject(const QString& subject)
{
    m_model->refresh();
    select(audit::FindingId::fromString(subject));
}

void FindingsTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    EngagementTab::changeEvent(event);
}

void FindingsTab::retranslate()
{
    m_add->setText(tr("New finding"));
    m_restricted->retranslate();
    m_list->setAccessibleName(tr("Findings"));
    m_empty->setText(tr("No findings yet. A finding is best made from the check that shows it: Ctrl+Enter in "
                        "the fieldwork fills in what is usual."));
}

} // namespace sextant::ui
