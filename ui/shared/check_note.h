#pragma once

#include "ui/shared/note_box.h"

namespace sextant::ui {

class AssessmentPresenter;
class NoteField;

/// The note on one check: kept as a draft while it is typed, taken when the field is left.
class CheckNote : public NoteBox
{
    Q_OBJECT

public:
    CheckNote(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    /// Begins with what is on record of item \a item; -1: none.
    void setItem(int item);
    /// What is on record, or whether it may be changed, is different now.
    void refreshRecord();
    void commitTyping();

Q_SIGNALS:
    /// A draft of a program that ended stands in the field again.
    void recovered();
    /// Escape.
    void left();

private:
    AssessmentPresenter& m_presenter;
    int m_item = -1;
};

} // namespace sextant::ui
