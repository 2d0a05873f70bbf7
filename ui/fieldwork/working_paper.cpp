#include "ui/fieldwork/working_paper.h"

#include "ui/fieldwork/fieldwork_acts.h"
#include "ui/fieldwork/procedure_panel.h"
#include "ui/fieldwork/review_panel.h"
#include "ui/fieldwork/tick_palette.h"
#include "ui/shared/chip.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/not_applicable_row.h"
#include "ui/shared/note_box.h"
#include "ui/shared/note_field.h"
#include "ui/shared/page_scroll.h"
#include "ui/shared/preedit_guard.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "assessment/response_check.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace sextant::ui {

namespace {

ChipKind chipOf(CheckResult result)
{
    switch (result) {
    case CheckResult::Satisfactory:
        return ChipKind::Ok;
    case CheckResult::Partly:
        return ChipKind::Warn;
    case CheckResult::NotSatisfactory:
    case CheckResult::Conflict:
        return ChipKind::Bad;
    case CheckResult::NotApplicable:
    case CheckResult::NotTested:
    case CheckResult::Open:
        break;
    }
    return ChipKind::Neutral;
}

} // namespace

WorkingPaper::WorkingPaper(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                           FieldworkActs& acts, Dialogs& dialogs, const EvidenceOutlets& outlets,
                           QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_acts(acts)
    , m_content(new QWidget)
    , m_back(new QPushButton(m_content))
    , m_code(new Label(theme, TextRole::Question, Ink::Accent, m_content))
    , m_title(new TextBlock(theme, TextRole::Question, Ink::Ink, m_content))
    , m_result(new Chip(theme, ChipKind::Neutral, std::nullopt, m_content))
    , m_question(new TextBlock(theme, TextRole::Body, Ink::Ink, m_content))
    , m_notApplicable(new NotApplicableRow(theme, m_content))
    , m_reasonPreedit(new PreeditGuard(m_notApplicable->findChild<QLineEdit*>(QStringLiteral("reasonField"))))
    , m_procedure(new ProcedurePanel(theme, m_content))
    , m_note(new NoteBox(theme, m_content))
    , m_ticks(new TickPalette(theme, m_content))
    , m_evidence(new EvidencePanel(theme, clock, presenter, dialogs, outlets, m_content))
    , m_linksHeading(new Label(theme, TextRole::BodyBold, Ink::Ink, m_content))
    , m_review(new ReviewPanel(theme, presenter, acts, m_content))
{
    m_scroll = newPageScroll(m_content);
    m_content->setObjectName(QStringLiteral("workingPaper"));
    m_content->setFocusPolicy(Qt::ClickFocus);
    setOwnFocus(m_content);
    m_note->setPhrasesOffered(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_scroll);
    auto* column = new QVBoxLayout(m_content);
    theme.keepSpacing(column, QMargins(24, 16, 24, 24), 12);
    buildHead(*column);
    column->addWidget(m_procedure);
    column->addWidget(m_note);
    column->addWidget(m_ticks);
    column->addWidget(m_evidence);
    buildLinks(*column);
    column->addWidget(m_review);
    column->addStretch(1);
    connectParts();
    retranslate();
    theme.keep(this, [this] { refresh(); });
}

void WorkingPaper::buildHead(QVBoxLayout& column)
{
    m_back->setObjectName(QStringLiteral("backToList"));
    setButtonKind(m_back, ButtonKind::Link);
    m_back->hide();
    column.addWidget(m_back, 0, Qt::AlignLeft);
    auto* line = new QHBoxLayout;
    m_theme.keepSpacing(line, QMargins(), 12);
    line->addWidget(m_code, 0, Qt::AlignTop);
    line->addWidget(m_title, 1);
    line->addWidget(m_result, 0, Qt::AlignTop);
    m_result->setObjectName(QStringLiteral("resultChip"));
    column.addLayout(line);
    column.addWidget(m_question);
    column.addWidget(m_notApplicable);
}

void WorkingPaper::buildLinks(QVBoxLayout& column)
{
    column.addWidget(m_linksHeading);
    m_links = new QWidget(m_content);
    new FlowLayout(m_theme, m_links);
    m_newFinding = new QPushButton(m_links);
    m_newFinding->setObjectName(QStringLiteral("newFinding"));
    setButtonKind(m_newFinding, ButtonKind::Plain);
    setControlSize(m_newFinding, ControlSize::Compact);
    m_links->layout()->addWidget(m_newFinding);
    column.addWidget(m_links);
    connect(m_newFinding, &QPushButton::clicked, this, &WorkingPaper::newFindingRequested);
}

void WorkingPaper::connectParts()
{
    connect(&m_presenter, &AssessmentPresenter::leaving, this, &WorkingPaper::leave);
    connect(&m_presenter, &AssessmentPresenter::currentChanged, this, &WorkingPaper::begin);
    connect(m_back, &QPushButton::clicked, this, &WorkingPaper::listRequested);
    connect(m_notApplicable, &NotApplicableRow::reasonGiven, this, [this](const QString& reason) {
        const std::vector<int> items = m_asked.empty() ? std::vector<int>{m_item} : m_asked;
        if (m_item >= 0)
            m_acts.answerNotApplicable(items, reason);
    });
    connect(m_notApplicable, &NotApplicableRow::abandoned, this, &WorkingPaper::left);
    // Enter ends the reason: single keys mean the check again.
    connect(m_notApplicable->findChild<QLineEdit*>(QStringLiteral("reasonField")), &QLineEdit::returnPressed,
            this, &WorkingPaper::left);
    connect(&note(), &NoteField::paused, this, [this](const QString& text) {
        if (m_item >= 0)
            m_presenter.keepNoteDraft(m_item, text);
    });
    connect(&note(), &NoteField::committed, this, [this](const QString& text) {
        if (m_item >= 0)
            m_presenter.setNote(m_item, text);
    });
    connect(&note(), &NoteField::escaped, this, &WorkingPaper::left);
    connect(m_ticks, &TickPalette::picked, this, [this](const QString& mark) {
        if (note().isReadOnly())
            return;
        note().insertPhrase(mark);
        note().setFocus(Qt::OtherFocusReason);
    });
    connect(m_review, &ReviewPanel::signOffRequested, this, &WorkingPaper::signOffRequested);
    connect(m_review, &ReviewPanel::reviewRequested, this, &WorkingPaper::reviewRequested);
    connect(m_review, &ReviewPanel::left, this, &WorkingPaper::left);
}

NoteField& WorkingPaper::note() const
{
    return m_note->field();
}

void WorkingPaper::begin(int item)
{
    m_asked.clear();
    m_item = item;
    m_content->setVisible(item >= 0);
    if (item < 0)
        return;
    m_scroll->ensureVisible(0, 0);
    m_review->setItem(item);
    refresh();
    refreshNote(false);
}

void WorkingPaper::leave()
{
    commitTyping();
    auto* reason = m_notApplicable->findChild<QLineEdit*>(QStringLiteral("reasonField"));
    if (reason->hasFocus())
        m_content->setFocus(Qt::OtherFocusReason); // the row takes its reason when the field is left
    m_asked.clear();
}

void WorkingPaper::commitTyping()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    m_reasonPreedit->commit();
    if (m_notApplicable->isOpen() && m_notApplicable->isEnabled())
        m_notApplicable->take();
    note().commit();
    m_review->commitTyping();
}

void WorkingPaper::setFacts(const CheckFacts& facts)
{
    if (std::exchange(m_facts, facts) != facts)
        refreshLinks();
    refreshAnswer();
    refreshNote(true);
    m_review->refresh();
}

void WorkingPaper::refresh()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    const framework::Item& check = m_presenter.item(m_item);
    m_code->setText(check.code);
    m_title->setText(check.title.in(m_theme.language()));
    m_question->setText(check.question.in(m_theme.language()));
    m_procedure->setCheck(m_presenter.index().framework(), check, m_presenter.assessment()->asOf);
    refreshAnswer();
    refreshLinks();
}

void WorkingPaper::refreshAnswer()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    const assessment::Answer& answer = m_presenter.answer(m_item);
    const CheckResult result =
        m_presenter.isConflicted(m_item) ? CheckResult::Conflict : resultOf(answer.response);
    m_result->setKind(chipOf(result));
    m_result->setText(resultText(result));
    m_result->updateGeometry();
    const auto* notApplicable = std::get_if<assessment::NotApplicable>(&answer.response);
    m_notApplicable->setReason(notApplicable == nullptr ? QString() : notApplicable->reason);
    m_notApplicable->setVisible(
        assessment::takesNotApplicable(m_presenter.method(), m_presenter.item(m_item)));
    m_notApplicable->setEnabled(m_presenter.lock() == EditLock::None);
}

void WorkingPaper::refreshNote(bool sameItem)
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    const bool isLocked = m_presenter.lock() != EditLock::None;
    m_note->setReadOnly(isLocked);
    m_ticks->setEnabled(!isLocked);
    const QString text = m_presenter.answer(m_item).note;
    if (sameItem) {
        note().setRecord(text);
        return;
    }
    note().begin(text);
    const std::optional<QString> recovered = m_presenter.recoveredNote(m_item);
    if (!recovered || isLocked)
        return;
    note().restoreTyping(*recovered);
    Q_EMIT noteRecovered();
}

void WorkingPaper::refreshLinks()
{
    for (QWidget* button : m_linkButtons) {
        button->hide();
        button->deleteLater();
    }
    m_linkButtons.clear();
    const auto place = [this](QWidget* link) {
        m_links->layout()->addWidget(link);
        link->show();
        m_linkButtons.push_back(link);
    };
    for (const CheckFinding& finding : m_facts.findings) {
        auto* button = new QPushButton(finding.label, m_links);
        button->setObjectName(QStringLiteral("link-") + finding.label);
        button->setAccessibleName(tr("Finding %1").arg(finding.label));
        setButtonKind(button, ButtonKind::Plain);
        setControlSize(button, ControlSize::Compact);
        connect(button, &QPushButton::clicked, this,
                [this, label = finding.label] { Q_EMIT findingRequested(label); });
        place(button);
    }
    for (const QString& sample : m_facts.samples) {
        auto* button = new QPushButton(sample, m_links);
        button->setObjectName(QStringLiteral("link-") + sample);
        button->setAccessibleName(tr("Sample %1").arg(sample));
        setButtonKind(button, ButtonKind::Plain);
        setControlSize(button, ControlSize::Compact);
        connect(button, &QPushButton::clicked, this, [this, sample] { Q_EMIT sampleRequested(sample); });
        place(button);
    }
    m_newFinding->setEnabled(m_presenter.lock() == EditLock::None);
    m_links->updateGeometry();
}

void WorkingPaper::askReason(const std::vector<int>& items)
{
    if (m_item < 0 || m_notApplicable->isHidden() || !m_notApplicable->isEnabled())
        return;
    m_asked = items;
    if (items.size() > 1)
        m_notApplicable->setReason({}); // any reason is news for some of them
    m_notApplicable->open();
}

void WorkingPaper::focusNote()
{
    note().setFocus(Qt::ShortcutFocusReason);
    note().moveCursor(QTextCursor::End);
}

void WorkingPaper::focusReviewNote()
{
    m_review->focusNote();
}

void WorkingPaper::focusPaper()
{
    m_content->setFocus(Qt::OtherFocusReason);
}

void WorkingPaper::setNarrow(bool narrow)
{
    m_back->setVisible(narrow);
}

void WorkingPaper::retranslate()
{
    m_back->setText(tr("Back to the checks"));
    m_linksHeading->setText(tr("Findings and samples"));
    m_newFinding->setText(tr("New finding from this check"));
    m_note->retranslate();
}

void WorkingPaper::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
