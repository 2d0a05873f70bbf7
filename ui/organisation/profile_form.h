#pragma once

#include "base/language.h"
#include "organisation/code_lists.h"
#include "organisation/organisation.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <span>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace sextant::ui {

class CodePicker;
class FieldBox;
class Label;

/// The organisation's profile as a form. What is typed counts when its field is left; what cannot be read
/// stays in the field, with a sentence below it, and changes nothing.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \a organisation; a field that is being typed in keeps what is typed.
    void setOrganisation(const organisation::Organisation& organisation);
    void setReadOnly(bool readOnly);
    void setLanguage(Language language);
    /// Takes what stands in the fields now, as leaving them would.
    void commit();

Q_SIGNALS:
    /// A field was left with another value: the organisation as it should be.
    void edited(const sextant::organisation::Organisation& organisation);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct TextField
    {
        QLineEdit* edit;
        FieldBox* box;
    };

    TextField addText(QGridLayout* grid, const QString& name, int row, int column, int span);
    QComboBox* addCombo(QGridLayout* grid, const QString& name, FieldBox*& box, int row, int column,
                        int span);
    CodePicker* addPicker(QGridLayout* grid, const QString& name,
                          std::span<const organisation::CodeName> list, FieldBox*& box, int row);
    void addPeople(QGridLayout* grid, Label*& heading, std::vector<TextField>& fields, const QString& name,
                   int row);
    void retranslate();
    void fillCombos();
    void showPeople(std::vector<TextField>& fields, const organisation::PeopleBySex& people);
    bool readPeople(std::vector<TextField>& fields, organisation::PeopleBySex& people);
    void setText(TextField& field, const QString& text);

    const Theme& m_theme;
    Language m_language = Language::English;
    organisation::Organisation m_shown;
    TextField m_nameEn;
    TextField m_nameZh;
    TextField m_creditCode;
    TextField m_founded;
    TextField m_spending;
    TextField m_overseas;
    QComboBox* m_kind;
    QComboBox* m_province;
    FieldBox* m_kindBox;
    FieldBox* m_provinceBox;
    Label* m_staffHeading;
    Label* m_councilHeading;
    std::vector<TextField> m_staff;   ///< women, men, other or undisclosed
    std::vector<TextField> m_council; ///< the same
    CodePicker* m_countries;
    CodePicker* m_goals;
    CodePicker* m_sectors;
    FieldBox* m_countriesBox;
    FieldBox* m_goalsBox;
    FieldBox* m_sectorsBox;
};

} // namespace sextant::ui
