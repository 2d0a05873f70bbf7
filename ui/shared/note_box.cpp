#include "ui/shared/note_box.h"

#include "ui/shared/key_cap.h"
#include "ui/shared/label.h"
#include "ui/shared/note_field.h"
#include "ui/theme/control_kind.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

namespace {

constexpr int kHeight = 110;
constexpr int kMaxHeight = 260;

} // namespace

NoteBox::NoteBox(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_phrases(new QPushButton(this))
    , m_key(new KeyCap(theme, QStringLiteral("Enter"), this))
    , m_field(new NoteField(this))
{
    m_field->setObjectName(QStringLiteral("noteField"));
    m_heading->setBuddy(m_field);
    m_phrases->setObjectName(QStringLiteral("phrasesButton"));
    m_phrases->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the note
    setButtonKind(m_phrases, ButtonKind::Link);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addStretch(1);
    head->addWidget(m_phrases);
    head->addWidget(m_key);
    theme.keepSpacing(head, QMargins(), metric::kGrid);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_field, 1);
    theme.keepSpacing(column, QMargins(), 6);
    theme.keep(m_field, [this] {
        m_phrases->setFixedHeight(m_theme.px(metric::kMinTarget));
        m_field->setMinimumHeight(m_theme.px(kHeight));
        m_field->setMaximumHeight(m_theme.px(kMaxHeight));
    });
    connect(m_phrases, &QPushButton::clicked, this, &NoteBox::phrasesRequested);
    connect(m_field, &NoteField::phrasesRequested, this, &NoteBox::phrasesRequested);
}

void NoteBox::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_phrases->setEnabled(!readOnly);
}

void NoteBox::setPhrasesOffered(bool offered)
{
    m_phrases->setVisible(offered);
}

void NoteBox::retranslate()
{
    m_heading->setText(tr("Note"));
    m_field->setAccessibleName(tr("Note"));
    //: Opens a list of sentences to reuse; two semicolons in the note do the same
    m_phrases->setText(tr("Phrases ;;"));
    m_phrases->setAccessibleName(tr("Phrases to reuse"));
}

} // namespace sextant::ui
