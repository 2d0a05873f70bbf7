#include "ui/organisation/profile_form.h"

#include "organisation/code_lists.h"
#include "organisation/credit_code.h"
#include "ui/organisation/code_picker.h"
#include "ui/shared/field_box.h"
#include "ui/organisation/profile_fields.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace sextant::ui {

namespace {

constexpr int kColumns = 6;
constexpr int kLongestName = 200;

} // namespace

ProfileForm::ProfileForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto* grid = new QGridLayout(this);
    theme.keep(this, [this, grid] {
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(m_theme.px(metric::kCardPadding));
        grid->setVerticalSpacing(m_theme.px(12));
    });
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    m_nameEn = addText(grid, u"nameEnEdit"_qs, 0, 0, 3);
    m_nameZh = addText(grid, u"nameZhEdit"_qs, 0, 3, 3);
    m_kind = addCombo(grid, u"kindCombo"_qs, m_kindBox, 1, 0, 3);
    m_creditCode = addText(grid, u"creditCodeEdit"_qs, 1, 3, 3);
    m_province = addCombo(grid, u"provinceCombo"_qs, m_provinceBox, 2, 0, 3);
    m_founded = addText(grid, u"foundedEdit"_qs, 2, 3, 3);
    addPeople(grid, m_staffHeading, m_staff, u"staff"_qs, 3);
    addPeople(grid, m_councilHeading, m_council, u"council"_qs, 5);
    m_spending = addText(grid, u"spendingEdit"_qs, 7, 0, 3);
    m_overseas = addText(grid, u"overseasEdit"_qs, 7, 3, 3);
    m_countries =
        addPicker(grid, u"countriesEdit"_qs, organisation::countriesAndRegions(), m_countriesBox, 8);
    m_goals = addPicker(grid, u"goalsEdit"_qs, organisation::sustainableDevelopmentGoals(), m_goalsBox, 9);
    m_sectors = addPicker(grid, u"sectorsEdit"_qs, organisation::dacSectors(), m_sectorsBox, 10);
    m_nameEn.edit->setMaxLength(kLongestName);
    m_nameZh.edit->setMaxLength(kLongestName);
    retranslate();
}

ProfileForm::TextField ProfileForm::addText(QGridLayout* grid, const QString& name, int row, int column,
                                            int span)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    auto* box = new FieldBox(m_theme, edit, this);
    grid->addWidget(box, row, column, 1, span);
    connect(edit, &QLineEdit::editingFinished, this, &ProfileForm::commit);
    return {edit, box};
}

QComboBox* ProfileForm::addCombo(QGridLayout* grid, const QString& name, FieldBox*& box, int row, int column,
                                 int span)
{
    auto* combo = new ChoiceBox(this);
    combo->setObjectName(name);
    box = new FieldBox(m_theme, combo, this);
    grid->addWidget(box, row, column, 1, span);
    connect(combo, &QComboBox::activated, this, &ProfileForm::commit);
    return combo;
}

CodePicker* ProfileForm::addPicker(QGridLayout* grid, const QString& name,
                                   std::span<const organisation::CodeName> list, FieldBox*& box, int row)
{
    auto* picker = new CodePicker(m_theme, list, this);
    picker->field()->setObjectName(name);
    picker->setFocusProxy(picker->field());
    box = new FieldBox(m_theme, picker, this);
    grid->addWidget(box, row, 0, 1, kColumns);
    connect(picker, &CodePicker::edited, this, &ProfileForm::commit);
    return picker;
}

void ProfileForm::addPeople(QGridLayout* grid, Label*& heading, std::vector<TextField>& fields,
                            const QString& name, int row)
{
    heading = new Label(m_theme, TextRole::BodyBold, Ink::Ink, this);
    grid->addWidget(heading, row, 0, 1, kColumns);
    int column = 0;
    for (const QString& part : {u"Women"_qs, u"Men"_qs, u"Other"_qs}) {
        fields.push_back(addText(grid, name + part + u"Edit", row + 1, column, 2));
        column += 2;
    }
}

void ProfileForm::setText(TextField& field, const QString& text)
{
    if (!field.edit->hasFocus() || !field.edit->isModified())
        field.edit->setText(text);
}

void ProfileForm::showPeople(std::vector<TextField>& fields, const organisation::PeopleBySex& people)
{
    setText(fields[0], ProfileFields::countText(people.women));
    setText(fields[1], ProfileFields::countText(people.men));
    setText(fields[2], ProfileFields::countText(people.otherOrUndisclosed));
}

void ProfileForm::setOrganisation(const organisation::Organisation& organisation)
{
    m_shown = organisation;
    setText(m_nameEn, organisation.name.en);
    setText(m_nameZh, organisation.name.zh);
    setText(m_creditCode, organisation.creditCode);
    setText(m_founded, ProfileFields::countText(organisation.foundedYear));
    setText(m_spending, ProfileFields::amountText(organisation.annualSpendingYuan));
    setText(m_overseas, ProfileFields::amountText(organisation.overseasSpendingYuan));
    showPeople(m_staff, organisation.staff);
    showPeople(m_council, organisation.council);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(organisation.kind)));
    m_province->setCurrentIndex(m_province->findData(organisation.province));
    m_countries->setCodes(organisation.countries);
    m_goals->setCodes(organisation.goals);
    m_sectors->setCodes(organisation.sectors);
    m_creditCode.box->setHint(ProfileFields::creditCodeHint(organisation.creditCode), false);
}

bool ProfileForm::readPeople(std::vector<TextField>& fields, organisation::PeopleBySex& people)
{
    const std::array counts{&people.women, &people.men, &people.otherOrUndisclosed};
    bool isReadable = true;
    for (size_t i = 0; i < counts.size(); ++i) {
        std::optional<int> count;
        const bool isCount = ProfileFields::readCount(fields[i].edit->text(), count);
        fields[i].box->setHint(isCount ? QString() : tr("Write a whole number, or leave it empty."),
                               !isCount);
        if (isCount)
            *counts[i] = count;
        isReadable = isReadable && isCount;
    }
    return isReadable;
}

void ProfileForm::commit()
{
    organisation::Organisation wanted = m_shown;
    const QString nameEn = m_nameEn.edit->text().trimmed();
    const QString nameZh = m_nameZh.edit->text().trimmed();
    const bool isNamed = !nameEn.isEmpty() || !nameZh.isEmpty();
    m_nameEn.box->setHint(isNamed ? QString() : tr("The organisation needs a name in one language at least."),
                          !isNamed);
    if (isNamed)
        wanted.name = {nameEn, nameZh};

    const QString code = m_creditCode.edit->text();
    const bool isCode = ProfileFields::isCreditCodeAcceptable(code);
    m_creditCode.box->setHint(ProfileFields::creditCodeHint(code), !isCode);
    if (isCode)
        wanted.creditCode = organisation::normalisedCreditCode(code);

    const bool isYear = ProfileFields::readYear(m_founded.edit->text(), wanted.foundedYear);
    m_founded.box->setHint(isYear ? QString() : tr("Write the year with four digits, or leave it empty."),
                           !isYear);
    if (!isYear)
        wanted.foundedYear = m_shown.foundedYear;

    const auto readAmount = [](TextField& field, std::optional<double>& amount,
                               const std::optional<double>& shown) {
        const bool isAmount = ProfileFields::readAmount(field.edit->text(), amount);
        field.box->setHint(isAmount ? QString() : tr("Write an amount in yuan, or leave it empty."),
                           !isAmount);
        if (!isAmount)
            amount = shown;
    };
    readAmount(m_spending, wanted.annualSpendingYuan, m_shown.annualSpendingYuan);
    readAmount(m_overseas, wanted.overseasSpendingYuan, m_shown.overseasSpendingYuan);
    readPeople(m_staff, wanted.staff);
    readPeople(m_council, wanted.council);
    wanted.kind = static_cast<organisation::OrganisationKind>(m_kind->currentData().toInt());
    wanted.province = m_province->currentData().toString();
    wanted.countries = m_countries->codes();
    wanted.goals = m_goals->codes();
    wanted.sectors = m_sectors->codes();
    if (wanted != m_shown)
        Q_EMIT edited(wanted);
}

void ProfileForm::setReadOnly(bool readOnly)
{
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        edit->setReadOnly(readOnly);
    for (CodePicker* picker : {m_countries, m_goals, m_sectors})
        picker->setReadOnly(readOnly);
    m_kind->setEnabled(!readOnly);
    m_province->setEnabled(!readOnly);
}

void ProfileForm::setLanguage(Language language)
{
    m_language = language;
    for (CodePicker* picker : {m_countries, m_goals, m_sectors})
        picker->setLanguage(language);
    fillCombos();
}

void ProfileForm::fillCombos()
{
    m_kind->clear();
    m_kind->addItem(tr("Not stated"), static_cast<int>(organisation::OrganisationKind::Unstated));
    for (const auto kind : organisation::organisationKinds())
        m_kind->addItem(organisation::nameOfKind(kind).in(m_language), static_cast<int>(kind));
    m_province->clear();
    m_province->addItem(tr("Not stated"), QString());
    for (const auto& province : organisation::provinces())
        m_province->addItem(province.name.in(m_language), province.code);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_shown.kind)));
    m_province->setCurrentIndex(m_province->findData(m_shown.province));
}

void ProfileForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProfileForm::retranslate()
{
    m_nameEn.box->setTitle(tr("Name in English"));
    m_nameZh.box->setTitle(tr("Name in Chinese"));
    m_kindBox->setTitle(tr("Kind"));
    m_creditCode.box->setTitle(tr("Unified social credit code"));
    m_provinceBox->setTitle(tr("Province of registration"));
    m_founded.box->setTitle(tr("Founded in the year"));
    m_staffHeading->setText(tr("Staff"));
    m_councilHeading->setText(tr("Council"));
    for (auto* fields : {&m_staff, &m_council}) {
        (*fields)[0].box->setTitle(tr("Women"));
        (*fields)[1].box->setTitle(tr("Men"));
        (*fields)[2].box->setTitle(tr("Other or not disclosed"));
    }
    m_spending.box->setTitle(tr("Spending of last year, yuan"));
    m_overseas.box->setTitle(tr("Of which abroad, yuan"));
    m_countriesBox->setTitle(tr("Countries and regions of work"));
    m_goalsBox->setTitle(tr("Sustainable Development Goals"));
    m_sectorsBox->setTitle(tr("Sectors of work (DAC)"));
    setLanguage(m_theme.language());
}

} // namespace sextant::ui
