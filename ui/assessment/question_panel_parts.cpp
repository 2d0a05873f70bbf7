// What the parts of the question panel say to each other.

#include "ui/assessment/navigation_bar.h"
#include "ui/assessment/question_header.h"
#include "ui/assessment/question_panel.h"
#include "ui/shared/not_applicable_row.h"
#include "ui/shared/note_box.h"
#include "ui/shared/note_field.h"
#include "ui/theme/control_kind.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace sextant::ui {

void QuestionPanel::buildScroll()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setFocusPolicy(Qt::ClickFocus);
    m_content->setObjectName(QStringLiteral("questionContent"));
    setOwnFocus(m_content);
}

void QuestionPanel::connectParts()
{
    connect(&m_presenter, &AssessmentPresenter::leaving, this, &QuestionPanel::leave);
    connect(&m_presenter, &AssessmentPresenter::currentChanged, this, &QuestionPanel::begin);
    connect(&m_presenter, &AssessmentPresenter::assessmentChanged, this, &QuestionPanel::refresh);
    connect(&m_presenter, &AssessmentPresenter::visibilityChanged, this, &QuestionPanel::refresh);
    connect(&m_presenter, &AssessmentPresenter::bilingualChanged, this, &QuestionPanel::refresh);
    connect(&m_presenter, &AssessmentPresenter::answerChanged, this, [this](int index) {
        if (index == m_item)
            refresh();
    });
    connect(m_notApplicable, &NotApplicableRow::reasonGiven, this,
            [this](const QString& reason) { keepResponse(assessment::NotApplicable{reason}); });
    // Enter ends the reason: single keys mean the answer again.
    connect(m_notApplicable->findChild<QLineEdit*>(QStringLiteral("reasonField")), &QLineEdit::returnPressed,
            this, &QuestionPanel::focusRating);
    connectNote();
    connect(m_header, &QuestionHeader::resultRequested, this, &QuestionPanel::resultRequested);
    connect(m_header, &QuestionHeader::filtersRequested, this, &QuestionPanel::filtersRequested);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &QuestionPanel::fitWidth);
    connect(m_navigation, &NavigationBar::previousRequested, &m_presenter,
            [this] { m_presenter.goToNeighbour(-1); });
    connect(m_navigation, &NavigationBar::nextRequested, &m_presenter,
            [this] { m_presenter.goToNeighbour(1); });
    connect(m_navigation, &NavigationBar::nextUnansweredRequested, this,
            &QuestionPanel::nextUnansweredRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && now != m_content && m_content->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, m_theme.px(metric::kGrid));
    });
}

void QuestionPanel::connectNote()
{
    connect(&note(), &NoteField::paused, this, [this](const QString& text) {
        if (m_item >= 0)
            m_presenter.keepNoteDraft(m_item, text);
    });
    connect(&note(), &NoteField::committed, this, [this](const QString& text) {
        if (m_item >= 0)
            m_presenter.setNote(m_item, text);
    });
    connect(&note(), &NoteField::escaped, this, &QuestionPanel::focusRating);
    connect(m_note, &NoteBox::phrasesRequested, this, [this] {
        if (!note().hasFocus())
            focusNote();
        Q_EMIT phrasesRequested(&note());
    });
}

} // namespace sextant::ui
