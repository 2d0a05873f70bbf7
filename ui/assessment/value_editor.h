#pragma once

#include "ui/assessment/answer_editor.h"
#include "ui/assessment/value_parser.h"
#include "ui/theme/theme.h"

class QLineEdit;

namespace sextant::ui {

class Label;
class PreeditGuard;
class TextBlock;

/// One line for a number or a date. What cannot be read stays in the field, with a sentence below that says
/// what to do.
class ValueEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit ValueEditor(const Theme& theme, QWidget* parent = nullptr);

    void present(const AnswerSubject& subject, bool sameItem) override;
    void commit() override;
    QString unreadText() const override;
    bool pressDigit(int digit) override;
    void focusAnswer() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void showProblem(ValueProblem problem);
    QString rangeText() const;
    QString lastText() const;

    const Theme& m_theme;
    QLineEdit* m_field;
    Label* m_unit;
    Label* m_facts; ///< range and last time
    TextBlock* m_error;
    PreeditGuard* m_preedit;
    AnswerSubject m_subject;
};

} // namespace sextant::ui
