#pragma once

#include "ui/assessment/answer_editor.h"
#include "ui/theme/theme.h"

namespace sextant::ui {

class NoteField;
class TextBlock;

/// A longer text as the answer. Taken when the field is left.
class TextEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit TextEditor(const Theme& theme, QWidget* parent = nullptr);

    void present(const AnswerSubject& subject, bool sameItem) override;
    void commit() override;
    bool pressDigit(int digit) override;
    void focusAnswer() override;

private:
    NoteField* m_field;
    TextBlock* m_last;
};

} // namespace sextant::ui
