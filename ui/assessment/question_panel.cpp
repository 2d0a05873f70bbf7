#include "ui/assessment/question_panel.h"

#include "ui/assessment/navigation_bar.h"
#include "ui/assessment/option_editor.h"
#include "ui/assessment/question_header.h"
#include "ui/assessment/text_editor.h"
#include "ui/assessment/value_editor.h"
#include "ui/shared/card.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/not_applicable_row.h"
#include "ui/shared/note_box.h"
#include "ui/shared/note_field.h"
#include "ui/shared/preedit_guard.h"
#include "ui/theme/control_kind.h"

#include "assessment/response_check.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace sextant::ui {

namespace {

constexpr int kEdge = 28;
constexpr int kTop = 20;
constexpr int kCompactTop = 10;
constexpr int kCompactHeight = 640; ///< of the panel: below, what is not the answer is kept short
constexpr int kMaxWidth = 880;
constexpr int kSideBySide = 560; ///< note and evidence beside each other from this width
constexpr int kGap = 14;
constexpr int kNoteGap = 20;

} // namespace

QuestionPanel::QuestionPanel(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                             Dialogs& dialogs, const EvidenceOutlets& outlets, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
    , m_header(new QuestionHeader(theme, presenter, m_content))
    , m_answerColumn(new QVBoxLayout)
    , m_notApplicable(new NotApplicableRow(theme, m_content))
    , m_note(new NoteBox(theme, m_content))
    , m_evidence(new EvidencePanel(theme, clock, presenter, dialogs, outlets, m_content))
    , m_line(new Hairline(theme, Qt::Horizontal, this))
    , m_navigation(new NavigationBar(theme, presenter, this))
{
    buildScroll();
    m_notApplicable->setObjectName(QStringLiteral("notApplicable"));
    m_column->addWidget(m_header);
    m_column->addLayout(m_answerColumn);
    m_answerColumn->addWidget(m_notApplicable);
    theme.keepSpacing(m_answerColumn, QMargins(), metric::kGrid);
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->addWidget(m_note, 1);
    m_below->addWidget(m_evidence, 1);
    m_column->addLayout(m_below, 1);
    theme.keepSpacing(m_below, QMargins(), kNoteGap);
    theme.keepSpacing(m_column, QMargins(kEdge, kTop, kEdge, kGap), kGap);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(m_line);
    outer->addWidget(m_navigation);
    auto* reason = m_notApplicable->findChild<QLineEdit*>(QStringLiteral("reasonField"));
    reason->setAcceptDrops(false);
    m_reasonPreedit = new PreeditGuard(reason);
    connectParts();
    theme.keep(this, [this] {
        fitWidth();
        begin(m_presenter.current());
    });
}

NoteField& QuestionPanel::note() const
{
    return m_note->field();
}

int QuestionPanel::scroll() const
{
    return m_scroll->verticalScrollBar()->value();
}

void QuestionPanel::setScroll(int scroll)
{
    m_scroll->verticalScrollBar()->setValue(scroll);
}

AnswerEditor* QuestionPanel::editorFor(framework::ItemKind kind)
{
    const auto isOptions = [](framework::ItemKind k) {
        return k == framework::ItemKind::Option || k == framework::ItemKind::Options;
    };
    const bool same = kind == m_editorKind || (isOptions(kind) && isOptions(m_editorKind));
    if (m_editor != nullptr && same)
        return m_editor;
    if (m_editor != nullptr)
        m_editor->deleteLater(); // a change of item may come from within it
    if (isOptions(kind))
        m_editor = new OptionEditor(m_theme, m_content);
    else if (kind == framework::ItemKind::Text)
        m_editor = new TextEditor(m_theme, m_content);
    else
        m_editor = new ValueEditor(m_theme, m_content);
    m_editorKind = kind;
    m_answerColumn->insertWidget(0, m_editor);
    m_editor->setCompact(m_compact);
    connect(m_editor, &AnswerEditor::responseEntered, this, &QuestionPanel::keepResponse);
    connect(m_editor, &AnswerEditor::escaped, this, &QuestionPanel::focusRating);
    return m_editor;
}

/// What is out of sight costs no time at each move.
void QuestionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false)) {
        m_item = -1;
        begin(m_presenter.current());
    }
}

void QuestionPanel::begin(int item)
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const bool sameItem = item == m_item;
    const QWidget* focus = QApplication::focusWidget();
    const bool inside = focus != nullptr && m_content->isAncestorOf(focus);
    m_item = item;
    m_content->setVisible(item >= 0);
    m_navigation->setVisible(item >= 0);
    if (item < 0)
        return;
    AnswerEditor* before = m_editor;
    if (editorFor(m_presenter.item(item).kind) != before) {
        if (before != nullptr)
            before->hide();
        m_editor->show();
    }
    refreshAnswer(sameItem);
    refreshNote(sameItem);
    if (sameItem)
        return;
    m_scroll->verticalScrollBar()->setValue(0);
    if (inside)
        focusRating();
}

void QuestionPanel::refresh()
{
    m_stale = m_stale || !isVisible();
    if (m_item < 0 || m_presenter.isEmpty() || m_stale)
        return;
    refreshAnswer(true);
    refreshNote(true);
}

void QuestionPanel::refreshAnswer(bool sameItem)
{
    const framework::Item& asked = m_presenter.item(m_item);
    const assessment::Answer& answer = m_presenter.answer(m_item);
    m_header->refresh();
    m_content->setAccessibleName(
        asked.question.in(m_theme.language())); // it takes the focus between controls
    const AnswerSubject subject{&asked,
                                m_presenter.method().better,
                                answer.response,
                                m_presenter.lastResponse(m_item),
                                answer.target,
                                m_theme.language(),
                                m_presenter.lock() == EditLock::None,
                                m_presenter.isBilingual()};
    m_editor->present(subject, sameItem);
    const auto* notApplicable = std::get_if<assessment::NotApplicable>(&answer.response);
    m_notApplicable->setReason(notApplicable == nullptr ? QString() : notApplicable->reason);
    m_notApplicable->setVisible(assessment::takesNotApplicable(m_presenter.method(), asked));
    m_notApplicable->setEnabled(subject.editable);
    m_navigation->refresh();
}

void QuestionPanel::refreshNote(bool sameItem)
{
    m_note->retranslate();
    m_note->setReadOnly(m_presenter.lock() != EditLock::None);
    const QString note = m_presenter.answer(m_item).note;
    if (sameItem) {
        m_note->field().setRecord(note);
        return;
    }
    m_note->field().begin(note);
    const std::optional<QString> recovered = m_presenter.recoveredNote(m_item);
    if (!recovered || m_presenter.lock() != EditLock::None)
        return;
    m_note->field().restoreTyping(*recovered);
    Q_EMIT noteRecovered();
}

void QuestionPanel::setResultHidden(bool hidden)
{
    m_header->setResultHidden(hidden);
}

void QuestionPanel::setFiltersHidden(bool hidden)
{
    m_header->setFiltersHidden(hidden);
}

void QuestionPanel::setCompact(bool compact)
{
    m_header->setCompact(compact);
    if (m_editor != nullptr)
        m_editor->setCompact(compact);
    m_compact = compact;
}

void QuestionPanel::fitWidth()
{
    const int content = m_theme.px(kMaxWidth);
    const int edge = qMax(m_theme.px(kEdge), (width() - content) / 2);
    setCompact(height() < m_theme.px(kCompactHeight));
    const int top = m_theme.px(m_compact ? kCompactTop : kTop);
    const int gap = m_theme.px(m_compact ? metric::kGrid : kGap);
    m_column->setContentsMargins(edge, top, edge, gap);
    m_column->setSpacing(gap);
    const QScrollBar* bar = m_scroll->verticalScrollBar();
    m_line->setVisible(bar->maximum() > 0);
    const int barWidth = bar->maximum() > 0 ? bar->sizeHint().width() : 0;
    m_navigation->setContentsMargins(edge, m_theme.px(m_compact ? metric::kHalfGrid : metric::kGrid),
                                     edge + barWidth, m_theme.px(m_compact ? metric::kGrid : kTop));
    const bool beside = width() - 2 * edge >= m_theme.px(kSideBySide);
    m_below->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void QuestionPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void QuestionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        commitTyping();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
