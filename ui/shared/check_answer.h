#pragma once

#include "ui/shared/check_facts.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace sextant::ui {

class CheckActs;
class Chip;
class Label;
class NotApplicableRow;
class PreeditGuard;
class TextBlock;

/// What a check asks and what came of it: code, title, result, question, and the reason why it does not
/// apply.
class CheckAnswer : public QWidget
{
    Q_OBJECT

public:
    CheckAnswer(const Theme& theme, AssessmentPresenter& presenter, CheckActs& acts,
                QWidget* parent = nullptr);

    /// Shows item \a item from now on; -1: none.
    void setItem(int item);
    /// The check or its language is different now.
    void refresh();
    /// What was answered is different now.
    void refreshAnswer();
    /// Asks for the reason why \a items do not apply; one reason for all.
    void askReason(const std::vector<int>& items);
    /// Takes over the reason typed so far. The focus stays.
    void commitTyping();
    /// The item is about to be left: the reason is taken, and the focus goes to \a next when it was in it.
    void leave(QWidget* next);

Q_SIGNALS:
    /// The reason is given or given up: single keys mean the check again.
    void left();

private:
    QWidget* reasonField() const;

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    CheckActs& m_acts;
    int m_item = -1;
    std::vector<int> m_asked; ///< for which the reason is asked
    Label* m_code;
    TextBlock* m_title;
    Chip* m_result;
    TextBlock* m_question;
    NotApplicableRow* m_notApplicable;
    PreeditGuard* m_reasonPreedit;
};

} // namespace sextant::ui
