#include "ui/paper/form_panel.h"

#include "ui/shared/choice_box.h"
#include "ui/shared/field_box.h"
#include "ui/shared/label.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kSectionWidth = 260;
constexpr int kBoth = 2;
constexpr int kNoteRooms = 3;

QPushButton* newButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

FormPanel::FormPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextRole::Heading))
    , m_intro(new TextBlock(theme, TextRole::Body, Ink::Text2))
    , m_section(new ChoiceBox)
    , m_sectionField(new FieldBox(theme, m_section))
    , m_language(new SegmentedSwitch(theme))
    , m_languageField(new FieldBox(theme, m_language))
    , m_notes(new SegmentedSwitch(theme))
    , m_notesField(new FieldBox(theme, m_notes))
    , m_answers(new QCheckBox)
    , m_levels(new QCheckBox)
    , m_buttons{newButton("printForm"), newButton("saveFormPdf"), newButton("saveFormWorkbook"),
                newButton("readForm")}
{
    m_section->setObjectName(u"formSection"_qs);
    m_language->setObjectName(u"formLanguage"_qs);
    for (const QString& word : {u"English"_qs, u"中文"_qs, QString()})
        m_language->addSegment(word);
    m_language->setCurrent(theme.language() == Language::Chinese ? 1 : 0);
    m_notes->setObjectName(u"formNotes"_qs);
    for (int i = 0; i < kNoteRooms; ++i)
        m_notes->addSegment({});
    m_notes->setCurrent(static_cast<int>(paper::NoteRoom::Line));
    m_answers->setObjectName(u"formWithAnswers"_qs);
    m_levels->setObjectName(u"formSpelledOut"_qs);
    m_levels->setChecked(true);
    m_theme.keep(m_section, [this] { m_section->setFixedWidth(m_theme.px(kSectionWidth)); });
    arrange();
    retranslate();
}

void FormPanel::arrange()
{
    auto* row = new QGridLayout;
    m_theme.keepSpacing(row, QMargins(), metric::kGrid);
    int cell = 0;
    for (QPushButton* button : {m_buttons.print, m_buttons.pdf, m_buttons.workbook, m_buttons.read}) {
        row->addWidget(button, cell / 2, cell % 2);
        ++cell;
    }
    row->setColumnStretch(2, 1);
    m_buttons.print->setIcon(m_theme.icon(Icon::Print));
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(), 12);
    for (QWidget* words : std::initializer_list<QWidget*>{m_title, m_intro})
        column->addWidget(words);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_sectionField, m_languageField, m_notesField, m_answers, m_levels})
        column->addWidget(part, 0, Qt::AlignLeft);
    column->addLayout(row);
}

void FormPanel::setSections(std::vector<std::pair<framework::SectionId, QString>> sections)
{
    const QSignalBlocker quiet(m_section);
    const int row = m_section->currentIndex();
    const bool isSame = m_sections.size() == sections.size();
    m_sections = std::move(sections);
    m_section->clear();
    m_section->addItem(tr("All sections"));
    for (const auto& [id, name] : m_sections)
        m_section->addItem(name);
    m_section->setCurrentIndex(isSame ? qMax(0, row) : 0);
}

paper::FormChoices FormPanel::choices() const
{
    paper::FormChoices choices;
    choices.withAnswers = m_answers->isChecked();
    choices.spelledOut = m_levels->isChecked();
    choices.bilingual = m_language->current() == kBoth;
    choices.notes = static_cast<paper::NoteRoom>(m_notes->current());
    if (const int row = m_section->currentIndex(); row > 0)
        choices.sections = {m_sections[static_cast<size_t>(row) - 1].first};
    return choices;
}

Language FormPanel::language() const
{
    if (m_language->current() == kBoth)
        return m_theme.language();
    return m_language->current() == 1 ? Language::Chinese : Language::English;
}

void FormPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FormPanel::retranslate()
{
    m_title->setText(tr("Forms to be filled in elsewhere"));
    m_intro->setText(
        tr("On paper, with a box for each answer; or as a workbook for Excel, WPS or LibreOffice, "
           "which is read back here: first it shows what it would change."));
    m_sectionField->setTitle(tr("Questions"));
    m_languageField->setTitle(tr("Language"));
    m_notesField->setTitle(tr("Room for notes on paper"));
    //: A form with English and Chinese in it
    m_language->setSegmentText(kBoth, tr("Both"));
    m_language->setAccessibleName(tr("Language of the form"));
    //: Room for notes on a form
    m_notes->setSegmentText(0, tr("None"));
    //: Room for notes on a form
    m_notes->setSegmentText(1, tr("A line"));
    //: Room for notes on a form
    m_notes->setSegmentText(2, tr("Several lines"));
    m_notes->setAccessibleName(tr("Room for notes on paper"));
    m_answers->setText(tr("With the answers so far"));
    m_levels->setText(tr("Say what each level means for the question"));
    m_buttons.print->setText(tr("Print form…"));
    m_buttons.pdf->setText(tr("Save form as PDF…"));
    m_buttons.workbook->setText(tr("Save as Excel form…"));
    m_buttons.read->setText(tr("Read filled Excel form…"));
    setSections(m_sections);
}

} // namespace sextant::ui
