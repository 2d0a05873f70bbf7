#include "ui/findings/finding_form.h"

#include "ui/findings/finding_acts.h"
#include "ui/findings/finding_words.h"
#include "ui/findings/grade_matrix.h"
#include "ui/findings/link_row.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/evidence_card.h"
#include "ui/shared/field_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/label.h"
#include "ui/shared/note_field.h"
#include "ui/shared/segmented_switch.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "audit/audit_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sextant::ui {

namespace {

constexpr int kTextHeight = 80;
constexpr int kGradeCount = 3;

QLineEdit* newLine(const QString& name)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    return line;
}

NoteField* newText(const Theme& theme, const QString& name)
{
    auto* text = new NoteField;
    text->setObjectName(name);
    theme.keep(text, [&theme, text] { text->setFixedHeight(theme.px(kTextHeight)); });
    return text;
}

QPushButton* newButton(const QString& name, ButtonKind kind)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    setButtonKind(button, kind);
    return button;
}

QHBoxLayout* newRow(const Theme& theme, std::initializer_list<QWidget*> parts)
{
    auto* row = new QHBoxLayout;
    theme.keepSpacing(row, QMargins(), metric::kCardPadding);
    for (QWidget* part : parts)
        row->addWidget(part, 1);
    return row;
}

} // namespace

FieldBox* FindingForm::boxed(QWidget* field)
{
    return new FieldBox(m_theme, field);
}

void FindingForm::build()
{
    auto* column = new QVBoxLayout(this);
    m_theme.keepSpacing(column, QMargins(24, 16, 24, 24), 12);
    buildHead(*column);
    buildTexts(*column);
    buildResponse(*column);
    buildFoot(*column);
    column->addStretch(1);
}

void FindingForm::buildHead(QVBoxLayout& column)
{
    m_code = new Label(m_theme, TextRole::Question, Ink::Accent);
    m_title = newLine(u"titleEdit"_qs);
    m_grade = new SegmentedSwitch(m_theme);
    m_grade->setObjectName(u"gradeSwitch"_qs);
    for (int i = 0; i < kGradeCount; ++i)
        m_grade->addSegment({});
    m_languageSwitch = new SegmentedSwitch(m_theme);
    m_languageSwitch->setObjectName(u"textLanguageSwitch"_qs);
    m_languageSwitch->setCompact(true);
    m_languageSwitch->addSegment(u"English"_qs);
    m_languageSwitch->addSegment(u"中文"_qs);
    m_stage = new TextBlock(m_theme, TextRole::Body, Ink::Text2);
    m_stage->setObjectName(u"findingStage"_qs);
    m_missing = new TextBlock(m_theme, TextRole::Body, Ink::Bad);
    m_missing->setObjectName(u"findingMissing"_qs);
    m_titleBox = boxed(m_title);
    auto* top = new QHBoxLayout;
    m_theme.keepSpacing(top, QMargins(), 12);
    top->addWidget(m_code, 0, Qt::AlignBottom);
    top->addWidget(m_titleBox, 1);
    top->addWidget(m_grade, 0, Qt::AlignBottom);
    column.addLayout(top);
    auto* state = new QHBoxLayout;
    m_theme.keepSpacing(state, QMargins(), 12);
    state->addWidget(m_stage, 1);
    state->addWidget(m_languageSwitch, 0, Qt::AlignRight);
    column.addLayout(state);
    m_restricted = new TextBlock(m_theme, TextRole::Body, Ink::Accent);
    m_restricted->setObjectName(u"findingRestricted"_qs);
    column.addWidget(m_restricted);
    column.addWidget(m_missing);
}

void FindingForm::buildTexts(QVBoxLayout& column)
{
    const std::array names{u"criteriaEdit"_qs, u"conditionEdit"_qs, u"causeEdit"_qs, u"effectEdit"_qs,
                           u"recommendationEdit"_qs};
    for (size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i] = newText(m_theme, names[i]);
        m_textBoxes[i] = boxed(m_texts[i]);
    }
    m_links = newLine(u"linksEdit"_qs);
    m_linksBox = boxed(m_links);
    m_linkRow = new LinkRow(m_theme, m_workspace);
    m_repeat = new ChoiceBox;
    m_repeat->setObjectName(u"repeatChoice"_qs);
    m_repeatBox = boxed(m_repeat);
    m_matrix = new GradeMatrix(m_theme);
    m_matrix->setObjectName(u"gradeMatrix"_qs);
    m_matrixBox = boxed(m_matrix);
    m_reason = newLine(u"gradeReasonEdit"_qs);
    m_reasonBox = boxed(m_reason);
    column.addLayout(newRow(m_theme, {m_textBoxes[Criteria], m_textBoxes[Condition]}));
    column.addWidget(m_textBoxes[Cause]);
    column.addLayout(newRow(m_theme, {m_textBoxes[Effect], m_textBoxes[Recommendation]}));
    auto* links = new QWidget;
    auto* left = new QVBoxLayout(links);
    m_theme.keepSpacing(left, QMargins(), 12);
    left->addWidget(m_linksBox);
    left->addWidget(m_linkRow);
    left->addWidget(m_repeatBox);
    left->addWidget(m_reasonBox);
    left->addStretch(1);
    column.addLayout(newRow(m_theme, {m_matrixBox, links}));
}

void FindingForm::buildResponse(QVBoxLayout& column)
{
    m_response = new ChoiceBox;
    m_response->setObjectName(u"responseChoice"_qs);
    m_words = newText(m_theme, u"responseEdit"_qs);
    m_respondent = newLine(u"respondentEdit"_qs);
    m_owner = newLine(u"ownerEdit"_qs);
    m_due = newLine(u"dueEdit"_qs);
    m_responseBox = boxed(m_response);
    m_wordsBox = boxed(m_words);
    m_respondentBox = boxed(m_respondent);
    m_ownerBox = boxed(m_owner);
    m_dueBox = boxed(m_due);
    column.addLayout(newRow(m_theme, {m_responseBox, m_respondentBox}));
    column.addWidget(m_wordsBox);
    column.addLayout(newRow(m_theme, {m_ownerBox, m_dueBox}));
}

void FindingForm::buildFoot(QVBoxLayout& column)
{
    m_filesTitle = new Label(m_theme, TextRole::BodyBold);
    m_fileArea = new QWidget;
    m_cards = new FlowLayout(m_theme, m_fileArea);
    m_addFile = new EvidenceCard(m_theme, EvidenceCard::Shape::Add);
    m_addFile->setObjectName(u"addFileButton"_qs);
    m_addFile->setCardIcon(Icon::Plus);
    m_step = newButton(u"stepButton"_qs, ButtonKind::Primary);
    m_back = newButton(u"backButton"_qs, ButtonKind::Plain);
    m_action = newButton(u"actionButton"_qs, ButtonKind::Plain);
    m_restrict = newButton(u"restrictButton"_qs, ButtonKind::Plain);
    m_delete = newButton(u"deleteButton"_qs, ButtonKind::Quiet);
    column.addWidget(m_filesTitle);
    column.addWidget(m_fileArea);
    column.addWidget(m_addFile);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(m_theme, buttons);
    for (QPushButton* button : {m_step, m_back, m_action, m_restrict, m_delete})
        flow->addWidget(button);
    column.addWidget(buttons);
}

void FindingForm::connectFields()
{
    connectTexts();
    connect(m_linkRow, &LinkRow::requested, this, &FindingForm::linkRequested);
    connect(m_matrix, &GradeMatrix::weighed, this, [this](const audit::Weighing& weighing) {
        m_acts.change(findingId(), tr("change the grade"),
                      [&](audit::Finding& finding) { finding.weighing = weighing; });
    });
    connect(m_grade, &SegmentedSwitch::chosen, this, [this](int segment) {
        m_acts.setGrade(findingId(), static_cast<framework::Grade>(kGradeCount - 1 - segment));
    });
    connect(m_languageSwitch, &SegmentedSwitch::chosen, this, [this](int segment) {
        m_language = segment == 0 ? Language::English : Language::Chinese;
        showTexts();
    });
    connect(m_addFile, &EvidenceCard::clicked, this, &FindingForm::fileRequested);
    connect(m_step, &QPushButton::clicked, this, &FindingForm::takeStep);
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_acts.setStage(findingId(), audit::FindingStage::Draft); });
    connect(m_action, &QPushButton::clicked, this, [this] { m_acts.makeAction(findingId()); });
    connect(m_restrict, &QPushButton::clicked, this, &FindingForm::restrictionRequested);
    connect(m_delete, &QPushButton::clicked, this, [this] { m_acts.remove(findingId()); });
}

void FindingForm::retranslate()
{
    m_titleBox->setTitle(tr("Title"));
    m_textBoxes[Criteria]->setTitle(tr("Criteria: what should be"));
    m_textBoxes[Condition]->setTitle(tr("Condition: what is"));
    m_textBoxes[Cause]->setTitle(tr("Root cause"));
    m_textBoxes[Effect]->setTitle(tr("Effect: so what"));
    m_textBoxes[Recommendation]->setTitle(tr("Recommendation"));
    m_texts[Cause]->setPlaceholderText(
        tr("Why did it happen? Ask again until the answer is something that can be changed."));
    m_linksBox->setTitle(tr("From checks and samples"));
    m_links->setPlaceholderText(tr("5.6, 5.7, WP-05"));
    m_repeatBox->setTitle(tr("Repeats an earlier finding"));
    m_matrixBox->setTitle(tr("Consequence and likelihood"));
    m_reasonBox->setTitle(tr("Why the grade departs from the matrix"));
    m_responseBox->setTitle(tr("Management response"));
    m_respondentBox->setTitle(tr("Response by"));
    m_wordsBox->setTitle(tr("In management's words"));
    m_ownerBox->setTitle(tr("Owner"));
    m_dueBox->setTitle(tr("Due"));
    m_due->setPlaceholderText(tr("2027-03-31, 3-31, +14"));
    m_addFile->setTexts(tr("Add a file…"));
    m_restricted->setText(tr(
        "Restricted: encrypted in the file with its files, left out of searches, lists, reports and exports. "
        "No action is made of it: its words would be readable."));
    m_back->setText(tr("Back to draft"));
    m_action->setText(tr("Make an action"));
    m_delete->setText(tr("Delete this finding"));
    for (int i = 0; i < kGradeCount; ++i)
        m_grade->setSegmentText(
            i, audit::label(static_cast<framework::Grade>(kGradeCount - 1 - i)).in(m_theme.language()));
    m_grade->setAccessibleName(tr("Grade"));
    m_languageSwitch->setAccessibleName(tr("Language of the texts"));
    m_response->clear();
    for (int i = 0; i < audit::countOf<audit::ResponseKind>(); ++i)
        m_response->addItem(audit::label(static_cast<audit::ResponseKind>(i)).in(m_theme.language()));
    m_language = m_theme.language();
    if (!m_finding.id.isNull())
        showFinding(m_finding.id);
}

} // namespace sextant::ui
