#include "ui/fieldwork/sample_view.h"

#include "ui/fieldwork/check_facts.h"
#include "ui/fieldwork/limit_bar.h"
#include "ui/fieldwork/sample_form.h"
#include "ui/fieldwork/sample_table_model.h"
#include "ui/fieldwork/sample_work.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/note_field.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/row_delegate.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "audit/sampling/figures.h"
#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sextant::ui {

using audit::TestResult;

namespace {

constexpr int kPaperWidth = 400;
constexpr int kMinPaperWidth = 300;
constexpr int kConclusionHeight = 84;
enum Shown { kNothing, kForm, kPaper };

} // namespace

SampleView::SampleView(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                       Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_presenter(presenter)
    , m_list(new QWidget)
    , m_new(new QPushButton(m_list))
    , m_stack(new QStackedWidget)
    , m_empty(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_form(new SampleForm(theme, dialogs))
    , m_model(new SampleTableModel(theme, this))
    , m_table(new QTableView)
{
    new FlowLayout(theme, m_list);
    m_new->setObjectName(QStringLiteral("newSample"));
    setButtonKind(m_new, ButtonKind::Plain);
    setControlSize(m_new, ControlSize::Compact);
    m_list->layout()->addWidget(m_new);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_form);
    m_stack->addWidget(buildPaper());
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    theme.keepSpacing(column, QMargins(24, 12, 24, 24), 12);
    column->addWidget(m_list);
    column->addWidget(m_stack, 1);
    QScrollArea* scroll = newPageScroll(left);
    theme.keep(scroll, [this, scroll] { scroll->setMinimumWidth(m_theme.px(kMinPaperWidth)); });
    buildTable();
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(scroll);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.px(kPaperWidth), theme.px(kPaperWidth)});
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(splitter);
    connect(m_new, &QPushButton::clicked, this, [this] { beginNew(-1); });
    connect(m_form, &SampleForm::drawn, this, &SampleView::addDrawn);
    connect(m_form, &SampleForm::refused, this, &SampleView::refused);
    connect(m_form, &SampleForm::cancelled, this, [this] { showSample(m_sample); });
    retranslate();
}

QWidget* SampleView::buildPaper()
{
    auto* paper = new QWidget;
    auto* column = new QVBoxLayout(paper);
    m_theme.keepSpacing(column, QMargins(), metric::kGrid);
    const auto block = [&](TextRole role, Ink ink) {
        auto* made = new TextBlock(m_theme, role, ink, paper);
        column->addWidget(made);
        return made;
    };
    m_title = block(TextRole::Question, Ink::Ink);
    m_facts = block(TextRole::Body, Ink::Text2);
    m_progress = block(TextRole::BodyBold, Ink::Ink);
    m_progress->setObjectName(QStringLiteral("sampleProgress"));
    m_verdict = block(TextRole::Heading, Ink::Ink);
    m_verdict->setObjectName(QStringLiteral("sampleVerdict"));
    m_words = block(TextRole::Body, Ink::Ink);
    m_bar = new LimitBar(m_theme, paper);
    column->addWidget(m_bar);
    m_conclusionWord = new Label(m_theme, TextRole::BodyBold, Ink::Ink, paper);
    column->addWidget(m_conclusionWord);
    m_conclusion = new NoteField(paper);
    m_conclusion->setObjectName(QStringLiteral("sampleConclusion"));
    m_theme.keep(m_conclusion, [this] { m_conclusion->setFixedHeight(m_theme.px(kConclusionHeight)); });
    column->addWidget(m_conclusion);
    const auto mark = [&](TextBlock*& words, QPushButton*& button, const QString& name) {
        words = block(TextRole::Body, Ink::Text2);
        button = new QPushButton(paper);
        button->setObjectName(name);
        setButtonKind(button, ButtonKind::Plain);
        setControlSize(button, ControlSize::Compact);
        column->addWidget(button, 0, Qt::AlignLeft);
    };
    mark(m_prepared, m_prepare, QStringLiteral("prepareSample"));
    mark(m_reviewed, m_review, QStringLiteral("reviewSample"));
    m_remove = new QPushButton(paper);
    m_remove->setObjectName(QStringLiteral("removeSample"));
    setButtonKind(m_remove, ButtonKind::Link);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_conclusion, &NoteField::committed, this, [this](const QString& text) {
        if (const audit::SampleRecord* shown = record(); shown != nullptr) {
            audit::SampleRecord changed = *shown;
            changed.conclusion = text;
            keep(std::move(changed));
        }
    });
    connect(m_conclusion, &NoteField::escaped, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    workspace::AuditService& audits = m_presenter.workspace().audits();
    connect(m_prepare, &QPushButton::clicked, this, [this, &audits] {
        if (const audit::SampleRecord* shown = record(); shown != nullptr)
            take(audits.setPrepared(m_sample, audit::preparedState(*shown) != audit::MarkState::Standing),
                 tr("Sign-off of a sample"));
    });
    connect(m_review, &QPushButton::clicked, this, [this, &audits] {
        if (const audit::SampleRecord* shown = record(); shown != nullptr)
            take(audits.setReviewed(m_sample, audit::reviewedState(*shown) != audit::MarkState::Standing),
                 tr("Review of a sample"));
    });
    connect(m_remove, &QPushButton::clicked, this,
            [this, &audits] { take(audits.remove(m_sample), tr("Removal of a sample")); });
    return paper;
}

void SampleView::buildTable()
{
    m_table->setObjectName(QStringLiteral("sampleTable"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_theme, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SampleTableModel::Text, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SampleTableModel::Note, QHeaderView::Stretch);
    connect(m_model, &SampleTableModel::noteEdited, this, [this](int row, const QString& note) {
        if (const audit::SampleRecord* shown = record(); shown != nullptr) {
            audit::SampleRecord changed = *shown;
            setResultNote(changed, m_model->itemAt(row), note);
            keep(std::move(changed));
        }
    });
    addKeys();
}

void SampleView::addKeys()
{
    const auto add = [this](Qt::Key key, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_Y, [this] { give(TestResult::Conforming); });
    add(Qt::Key_N, [this] { give(TestResult::Deviation); });
    add(Qt::Key_A, [this] { give(TestResult::Replaced); });
    add(Qt::Key_Delete, [this] { give(TestResult::NotTested); });
    const auto edit = [this] {
        if (m_table->currentIndex().isValid())
            m_table->edit(m_table->currentIndex().siblingAtColumn(SampleTableModel::Note));
    };
    add(Qt::Key_Return, edit);
    add(Qt::Key_Enter, edit);
    add(Qt::Key_F2, edit);
}

const audit::SampleRecord* SampleView::record() const
{
    return m_sample.isNull() ? nullptr : m_presenter.workspace().audits().find(m_sample);
}

QWidget* SampleView::workPlace() const
{
    return m_stack->currentIndex() == kPaper ? static_cast<QWidget*>(m_table) : m_new;
}

void SampleView::setEngagement(const audit::EngagementId& engagement)
{
    m_engagement = engagement;
    const auto samples = m_presenter.workspace().audits().samples(engagement);
    showSample(samples.empty() ? audit::SampleRecordId() : samples.front().id);
}

void SampleView::refresh()
{
    if (record() == nullptr && !m_sample.isNull()) {
        setEngagement(m_engagement);
        return;
    }
    showList();
    if (const audit::SampleRecord* shown = record(); shown != nullptr)
        showPaper(*shown);
    m_new->setEnabled(canEdit());
}

void SampleView::showSample(const audit::SampleRecordId& id)
{
    commitTyping();
    m_sample = id;
    const audit::SampleRecord* shown = record();
    m_stack->setCurrentIndex(shown == nullptr ? kNothing : kPaper);
    m_table->setVisible(shown != nullptr);
    if (shown != nullptr)
        m_conclusion->begin(shown->conclusion);
    refresh();
    if (shown != nullptr)
        m_table->setCurrentIndex(m_model->index(0, SampleTableModel::Result));
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

QString SampleView::markText(const audit::StateMark& mark, audit::MarkState state) const
{
    if (state == audit::MarkState::None)
        return tr("nobody yet");
    const QString name = m_presenter.workspace().organisations().personName(mark.by);
    const QString who = tr("%1, %2").arg(name, momentText(mark.at, m_theme.language()));
    return state == audit::MarkState::Standing ? who : tr("%1; changed after").arg(who);
}

void SampleView::showPaper(const audit::SampleRecord& sample)
{
    const Language language = m_theme.language();
    const audit::SamplePlan& plan = sample.design.plan;
    m_title->setText(tr("%1 %2").arg(sampleLabel(sample.number), sample.title));
    QStringList facts{tr("Population: %1 items").arg(sample.population.size)};
    if (!sample.population.source.isEmpty())
        facts << sample.population.source;
    if (sample.population.total)
        facts << tr("total %1").arg(numberText(sample.population.total->toDouble(), 2, language));
    facts << tr("confidence %1").arg(audit::rateText(plan.confidence))
          << tr("tolerable rate %1").arg(audit::rateText(plan.tolerableRate))
          << tr("random, seed %1").arg(sample.seed);
    m_facts->setText(facts.join(tr("; ")));
    const audit::SampleCounts counts = audit::countsOf(sample);
    m_progress->setText(tr("Tested %1 of %2, deviations %3, replaced %4")
                            .arg(counts.tested)
                            .arg(sample.design.size)
                            .arg(counts.deviations)
                            .arg(counts.replaced));
    const auto evaluation = evaluationOf(sample);
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_verdict, m_words})
        part->setVisible(evaluation.has_value());
    if (evaluation) {
        const bool isBad = evaluation->conclusion.verdict == audit::Conclusion::Verdict::NotShown;
        m_verdict->setInk(isBad ? Ink::Bad : Ink::Ok);
        m_verdict->setText(evaluation->conclusion.headline.in(language));
        m_words->setText(evaluation->conclusion.text.in(language));
        m_bar->setFigures(evaluation->facts, evaluation->figures);
    }
    m_conclusion->setReadOnly(!canEdit());
    m_conclusion->setRecord(sample.conclusion);
    const audit::MarkState prepared = audit::preparedState(sample);
    const audit::MarkState reviewed = audit::reviewedState(sample);
    m_prepared->setText(tr("Prepared: %1").arg(markText(sample.prepared, prepared)));
    m_prepare->setText(prepared == audit::MarkState::Standing ? tr("Withdraw") : tr("Sign off"));
    m_reviewed->setText(tr("Reviewed: %1").arg(markText(sample.reviewed, reviewed)));
    m_review->setText(reviewed == audit::MarkState::Standing ? tr("Withdraw the review") : tr("Reviewed"));
    for (QPushButton* button : {m_prepare, m_review, m_remove})
        button->setEnabled(canEdit());
    m_model->setRecord(sample, canEdit());
    const auto none = [&](auto isThere) { return std::ranges::none_of(sample.selection, isThere); };
    m_table->setColumnHidden(SampleTableModel::Text,
                             none([](const audit::SampledItem& item) { return !item.text.isEmpty(); }));
    m_table->setColumnHidden(SampleTableModel::Amount,
                             none([](const audit::SampledItem& item) { return item.amount.has_value(); }));
}

void SampleView::beginNew(int item)
{
    if (!canEdit())
        return;
    commitTyping();
    m_check = item < 0 ? framework::ItemId() : m_presenter.item(item).id;
    m_table->hide();
    m_stack->setCurrentIndex(kForm);
    m_form->begin(item < 0 ? QString() : m_presenter.item(item).title.in(m_theme.language()),
                  m_clock.nowUtc().toLocalTime().toString(QStringLiteral("yyyyMMdd")));
    m_form->focusFirst();
}

void SampleView::addDrawn(audit::SampleRecord sample)
{
    sample.engagement = m_engagement;
    sample.check = m_check;
    const auto added = m_presenter.workspace().audits().addSample(std::move(sample));
    if (!added) {
        Q_EMIT refused(added.error());
        return;
    }
    take(m_presenter.workspace().lastGroup(), tr("New sample"));
    showSample(*added);
    m_table->setFocus(Qt::OtherFocusReason);
}

/// Gives the present item its result and goes on to the next.
void SampleView::give(TestResult result)
{
    const audit::SampleRecord* shown = record();
    const QModelIndex at = m_table->currentIndex();
    if (shown == nullptr || !at.isValid() || !canEdit())
        return;
    audit::SampleRecord changed = *shown;
    setResult(changed, m_model->itemAt(at.row()), result);
    keep(std::move(changed));
    const int next = result == TestResult::NotTested ? at.row() : qMin(at.row() + 1, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(next, SampleTableModel::Result));
}

void SampleView::keep(audit::SampleRecord sample)
{
    take(m_presenter.workspace().audits().update(sample),
         tr("Working paper %1").arg(sampleLabel(sample.number)));
}

void SampleView::take(const Result<workspace::GroupId>& group, const QString& text)
{
    if (!group)
        Q_EMIT refused(group.error());
    else
        m_presenter.addStep(*group, {}, text);
}

void SampleView::commitTyping()
{
    m_conclusion->commit();
}

void SampleView::retranslate()
{
    m_new->setText(tr("New sample"));
    m_empty->setText(
        tr("A sample shows whether a control works without testing every item: the program says how "
           "many it takes, draws them by a seed that another auditor can repeat, and says what the "
           "results mean."));
    m_conclusionWord->setText(tr("Conclusion"));
    m_conclusion->setAccessibleName(tr("Conclusion"));
    m_remove->setText(tr("Remove this sample"));
    m_table->setAccessibleName(tr("Items of the sample"));
    m_model->retranslate();
    refresh();
}

void SampleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
