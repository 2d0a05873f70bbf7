#include "ui/assessment/text_editor.h"

#include "ui/assessment/value_parser.h"
#include "ui/shared/note_field.h"
#include "ui/shared/text_block.h"

#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kHeight = 200;

assessment::Response responseOf(const QString& typed)
{
    framework::Item text;
    text.kind = framework::ItemKind::Text;
    return parseValue(text, typed).response;
}

} // namespace

TextEditor::TextEditor(const Theme& theme, QWidget* parent)
    : AnswerEditor(parent)
    , m_field(new NoteField(this))
    , m_last(new TextBlock(theme, TextRole::Caption, Ink::Text3, this))
{
    m_field->setObjectName(QStringLiteral("textField"));
    theme.keep(m_field, [this, &theme] { m_field->setMinimumHeight(theme.px(kHeight)); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_last);
    theme.keepSpacing(layout, QMargins(), metric::kGrid);
    connect(m_field, &NoteField::committed, this,
            [this](const QString& typed) { Q_EMIT responseEntered(responseOf(typed)); });
    connect(m_field, &NoteField::escaped, this, &AnswerEditor::escaped);
}

void TextEditor::present(const AnswerSubject& subject, bool sameItem)
{
    const QString record = valueText(subject.response);
    if (sameItem)
        m_field->setRecord(record);
    else
        m_field->begin(record);
    m_field->setReadOnly(!subject.editable);
    m_field->setAccessibleName(subject.item->question.in(subject.language));
    const QString last = subject.last ? valueText(*subject.last) : QString();
    m_last->setText(last.isEmpty() ? last : tr("Last time: %1").arg(last));
    m_last->setVisible(!last.isEmpty());
}

void TextEditor::commit()
{
    m_field->commit();
}

bool TextEditor::pressDigit(int)
{
    return false;
}

void TextEditor::focusAnswer()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sextant::ui
