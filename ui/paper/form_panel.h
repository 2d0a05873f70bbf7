#pragma once

#include "paper/paper_input.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace sextant::ui {

class ChoiceBox;
class FieldBox;
class Label;
class SegmentedSwitch;
class TextBlock;

/// How a form to be filled in elsewhere is to be, and what can be done with it.
class FormPanel : public QWidget
{
    Q_OBJECT

public:
    struct Buttons
    {
        QPushButton* print;
        QPushButton* pdf;
        QPushButton* workbook;
        QPushButton* read;
    };

    explicit FormPanel(const Theme& theme, QWidget* parent = nullptr);

    const Buttons& buttons() const { return m_buttons; }
    /// The sections that a form can be limited to, by id and name.
    void setSections(std::vector<std::pair<framework::SectionId, QString>> sections);
    /// What is chosen. A workbook is in one language: bilingual says nothing to it.
    paper::FormChoices choices() const;
    /// In which language the form is, or begins.
    Language language() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();

    const Theme& m_theme;
    Label* m_title;
    TextBlock* m_intro;
    ChoiceBox* m_section;
    FieldBox* m_sectionField;
    SegmentedSwitch* m_language;
    FieldBox* m_languageField;
    SegmentedSwitch* m_notes;
    FieldBox* m_notesField;
    QCheckBox* m_answers;
    QCheckBox* m_levels;
    Buttons m_buttons;
    std::vector<std::pair<framework::SectionId, QString>> m_sections;
};

} // namespace sextant::ui
