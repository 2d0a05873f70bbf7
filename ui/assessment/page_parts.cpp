// What the parts of the assessment page say to each other.

#include "ui/assessment/assessment_page.h"
#include "ui/assessment/filter_bar.h"
#include "ui/assessment/question_panel.h"
#include "ui/assessment/result_panel.h"
#include "ui/assessment/section_panel.h"
#include "ui/assessment/view_bar.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/shared/note_field.h"

#include <QApplication>

namespace sextant::ui {

void AssessmentPage::connectParts()
{
    connect(&m_presenter, &AssessmentPresenter::reset, this, &AssessmentPage::showEmpty);
    connect(&m_presenter, &AssessmentPresenter::assessmentChanged, this, &AssessmentPage::refreshLock);
    connect(&m_presenter, &AssessmentPresenter::currentChanged, m_notice, &QWidget::hide);
    connect(&m_presenter, &AssessmentPresenter::answerChanged, m_notice, &QWidget::hide);
    connect(&m_presenter, &AssessmentPresenter::refused, this, &AssessmentPage::showError);
    connect(&m_presenter, &AssessmentPresenter::notReverted, this, [this](const QStringList& kept) {
        showNotice(MessageKind::Warn, tr("Not everything could be taken back."),
                   tr("Changed since and left as it is: %1.").arg(kept.join(tr(", "))));
    });
    connect(&m_question->evidence(), &EvidencePanel::registerRequested, this,
            &AssessmentPage::evidenceRequested);
    connect(m_question, &QuestionPanel::nextUnansweredRequested, this, &AssessmentPage::nextUnanswered);
    connect(m_question, &QuestionPanel::resultRequested, this, [this] { showSidePane(SidePane::Results); });
    connect(m_results, &ResultPanel::historyRequested, this, &AssessmentPage::showHistory);
    connect(m_question, &QuestionPanel::phrasesRequested, this, &AssessmentPage::offerPhrases);
    connect(m_question, &QuestionPanel::filtersRequested, this, &AssessmentPage::showFilters);
    connect(m_sections, &SectionPanel::viewRequested, this, &AssessmentPage::showView);
    connect(m_bar, &ViewBar::viewRequested, this, &AssessmentPage::showView);
    connect(&m_bar->filters(), &FilterBar::chosen, this, [this] {
        if (!m_bar->isAncestorOf(QApplication::focusWidget()))
            focusWork();
    });
    connect(&m_presenter, &AssessmentPresenter::bilingualChanged, this, &AssessmentPage::stateChanged);
    connect(&m_presenter, &AssessmentPresenter::shownChanged, this, [this] {
        arrangeBar();
        Q_EMIT stateChanged();
    });
    connect(m_sections, &SectionPanel::chosen, this, [this] {
        if (m_tight)
            showSidePane(SidePane::None);
    });
    // Later: the note is filled while the page still changes over to its question, which hides notices.
    connect(
        m_question, &QuestionPanel::noteRecovered, this,
        [this] {
            showNotice(
                MessageKind::Info, tr("Text that you had not finished is back."),
                tr("It was kept when the program ended, and becomes part of the note when you leave the "
                   "field."));
        },
        Qt::QueuedConnection);
    connect(m_question, &QuestionPanel::valueLost, this, &AssessmentPage::showLostValue,
            Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, &AssessmentPage::updateKeys);
    m_theme.keep(this, [this] { arrange(); });
}

} // namespace sextant::ui
