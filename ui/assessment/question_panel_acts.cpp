// Answering, and moving between the answer, its reason and its note.

#include "ui/assessment/answer_editor.h"
#include "ui/assessment/question_panel.h"
#include "ui/shared/not_applicable_row.h"
#include "ui/shared/note_field.h"
#include "ui/shared/preedit_guard.h"

#include <QLineEdit>

namespace sextant::ui {

void QuestionPanel::keepResponse(const assessment::Response& response)
{
    if (m_item >= 0)
        m_presenter.setResponse(m_item, response);
}

bool QuestionPanel::pressDigit(int digit)
{
    return m_item >= 0 && m_editor->pressDigit(digit);
}

void QuestionPanel::openNotApplicable()
{
    if (m_item >= 0 && !m_notApplicable->isHidden() && m_notApplicable->isEnabled())
        m_notApplicable->open();
}

void QuestionPanel::repeatNotApplicable()
{
    if (m_item < 0 || m_notApplicable->isHidden() || !m_notApplicable->isEnabled())
        return;
    if (m_presenter.lastReason().isEmpty())
        m_notApplicable->open();
    else
        keepResponse(assessment::NotApplicable{m_presenter.lastReason()});
}

void QuestionPanel::focusNote()
{
    note().setFocus(Qt::ShortcutFocusReason);
    note().moveCursor(QTextCursor::End);
}

void QuestionPanel::focusRating()
{
    const bool cards =
        m_editorKind == framework::ItemKind::Option || m_editorKind == framework::ItemKind::Options;
    if (m_editor != nullptr && cards && m_presenter.canEdit())
        m_editor->focusAnswer();
    else
        m_content->setFocus(Qt::OtherFocusReason);
}

void QuestionPanel::commitTyping()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    m_editor->commit();
    m_reasonPreedit->commit();
    if (m_notApplicable->isOpen() && m_notApplicable->isEnabled())
        m_notApplicable->take();
    note().commit();
}

void QuestionPanel::leave()
{
    commitTyping();
    if (const QString typed = m_item < 0 ? QString() : m_editor->unreadText(); !typed.isEmpty())
        Q_EMIT valueLost(m_presenter.item(m_item).code, typed);
    QWidget* reason = m_notApplicable->findChild<QLineEdit*>(QStringLiteral("reasonField"));
    if (reason->hasFocus())
        m_content->setFocus(Qt::OtherFocusReason); // the row takes its reason when the field is left
}

} // namespace sextant::ui
