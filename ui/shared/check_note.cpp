#include "ui/shared/check_note.h"

#include "ui/shared/assessment_presenter.h"
#include "ui/shared/note_field.h"

namespace sextant::ui {

CheckNote::CheckNote(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent)
    : NoteBox(theme, parent)
    , m_presenter(presenter)
{
    setPhrasesOffered(false);
    connect(&field(), &NoteField::paused, this, [this](const QString& text) {
        if (m_item >= 0)
            m_presenter.keepNoteDraft(m_item, text);
    });
    connect(&field(), &NoteField::committed, this, [this](const QString& text) {
        if (m_item >= 0)
            m_presenter.setNote(m_item, text);
    });
    connect(&field(), &NoteField::escaped, this, &CheckNote::left);
}

void CheckNote::setItem(int item)
{
    m_item = item;
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    const bool isLocked = m_presenter.lock() != EditLock::None;
    setReadOnly(isLocked);
    field().begin(m_presenter.answer(m_item).note);
    const std::optional<QString> draft = m_presenter.recoveredNote(m_item);
    if (!draft || isLocked)
        return;
    field().restoreTyping(*draft);
    Q_EMIT recovered();
}

void CheckNote::refreshRecord()
{
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    setReadOnly(m_presenter.lock() != EditLock::None);
    field().setRecord(m_presenter.answer(m_item).note);
}

void CheckNote::commitTyping()
{
    if (m_item >= 0)
        field().commit();
}

} // namespace sextant::ui
