// What the assessment page says above the question: locks, refusals, what was recovered.

#include "ui/assessment/assessment_page.h"
#include "ui/assessment/history_dialog.h"
#include "ui/assessment/question_panel.h"
#include "ui/assessment/section_panel.h"
#include "ui/shared/dialogs.h"
#include "ui/shared/error_text.h"
#include "ui/shared/text_block.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

void AssessmentPage::buildMessages(QVBoxLayout& column)
{
    m_lockBar = new MessageBar(m_theme, MessageKind::Info, m_work);
    m_lockBar->setObjectName(QStringLiteral("lockBar"));
    m_reopenButton = m_lockBar->addAction({});
    m_notice = new MessageBar(m_theme, MessageKind::Info, m_work);
    m_notice->setObjectName(QStringLiteral("noticeBar"));
    m_notice->hide();
    column.addWidget(m_lockBar);
    column.addWidget(m_notice);
    connect(m_reopenButton, &QPushButton::clicked, this, &AssessmentPage::reopen);
}

void AssessmentPage::refreshLock()
{
    const EditLock lock = m_presenter.isEmpty() ? EditLock::None : m_presenter.lock();
    // Why a file is open for reading only stands above every page.
    m_lockBar->setVisible(lock == EditLock::Signed);
    if (lock == EditLock::Signed)
        m_lockBar->setMessage(
            tr("This assessment is signed."),
            tr("Its answers are kept as they were signed. Reopen it to change them; the signature is "
               "then no longer valid."));
    // What was in use cannot be used any more: the keys go on from the list of questions.
    if (lock != EditLock::None && isActiveWindow() && QApplication::focusWidget() == nullptr)
        m_sections->tree()->setFocus(Qt::OtherFocusReason);
}

void AssessmentPage::refreshTexts()
{
    m_reopenButton->setText(tr("Reopen"));
    m_firstUseTitle->setText(tr("Assessment"));
    m_firstUseText->setText(
        tr("Here you answer question by question how ready your organisation is, and see what each "
           "answer means. Start an assessment, or continue one."));
    m_startButton->setText(tr("Choose an assessment"));
    refreshLock();
}

void AssessmentPage::showNotice(MessageKind kind, const QString& title, const QString& text)
{
    m_notice->setKind(kind);
    m_notice->setMessage(title, text);
    m_notice->show();
}

void AssessmentPage::showLostValue(const QString& code, const QString& typed)
{
    showNotice(MessageKind::Warn, tr("“%1” was not taken as the answer to %2.").arg(typed, code),
               tr("It cannot be read as an answer. Go back and type it again."));
}

void AssessmentPage::showError(const Error& error)
{
    const ErrorText words = errorText(error);
    QString rest = words.kept.isEmpty() ? words.todo : words.kept;
    if (!words.kept.isEmpty() && !words.todo.isEmpty()) {
        //: Two sentences, one after the other
        rest = tr("%1 %2").arg(words.kept, words.todo);
    }
    showNotice(MessageKind::Bad, words.happened, rest);
}

void AssessmentPage::reopen()
{
    const Question question{
        tr("Reopen this assessment?"),
        tr("The signature is then no longer valid; who signed and when stays on record. The "
           "assessment has to be signed again."),
        tr("Reopen"), false};
    if (m_dialogs.ask(this, question))
        m_presenter.reopen();
}

void AssessmentPage::showHistory()
{
    if (m_presenter.current() < 0)
        return;
    commitTyping();
    auto* dialog = new HistoryDialog(m_theme, m_presenter, m_presenter.current(), this);
    m_history = dialog;
    dialog->open();
}

} // namespace sextant::ui
