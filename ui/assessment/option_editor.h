#pragma once

#include "ui/assessment/answer_editor.h"
#include "ui/theme/theme.h"

#include <vector>

class QVBoxLayout;

namespace sextant::ui {

class OptionCard;

/// Cards for one option or several: the five levels as level cards, every other scale as choice cards.
class OptionEditor : public AnswerEditor
{
    Q_OBJECT

public:
    explicit OptionEditor(const Theme& theme, QWidget* parent = nullptr);

    void present(const AnswerSubject& subject, bool sameItem) override;
    bool pressDigit(int digit) override;
    void focusAnswer() override;
    void setCompact(bool compact) override;

private:
    bool cardsFit(const framework::Item& item) const;
    void makeCards();
    OptionCard* makeCard(size_t option);
    void fillCard(size_t option);
    void choose(int option);

    const Theme& m_theme;
    QVBoxLayout* m_layout;
    std::vector<OptionCard*> m_cards;
    bool m_levels = false;  ///< the cards are level cards
    bool m_several = false; ///< they are check boxes
    bool m_compact = false;
    AnswerSubject m_subject;
};

} // namespace sextant::ui
