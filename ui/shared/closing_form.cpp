#include "ui/shared/closing_form.h"

#include "improvement/action_words.h"
#include "ui/shared/form_drafts.h"
#include "ui/shared/label.h"
#include "ui/shared/name_completion.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

using improvement::ActionState;

namespace {

constexpr int kNoteHeight = 72;

} // namespace

ClosingForm::ClosingForm(const Theme& theme, workspace::DraftService& drafts, QWidget* parent)
    : QWidget(parent)
    , m_heading(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_text(new TextBlock(theme, TextRole::Caption, Ink::Text2, this))
    , m_byTitle(new Label(theme, TextRole::Caption, Ink::Text2, this))
    , m_by(new QLineEdit(this))
    , m_dayTitle(new Label(theme, TextRole::Caption, Ink::Text2, this))
    , m_day(new QLineEdit(this))
    , m_noteTitle(new Label(theme, TextRole::Caption, Ink::Text2, this))
    , m_note(new QPlainTextEdit(this))
    , m_drafts(new FormDrafts(theme, drafts, this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_by->setObjectName(u"closingBy"_qs);
    m_day->setObjectName(u"closingDay"_qs);
    m_note->setObjectName(u"closingNote"_qs);
    m_note->setTabChangesFocus(true);
    m_drafts->setObjectName(u"closingRecovered"_qs);
    m_drafts->addField(m_by, u"by"_qs);
    m_drafts->addField(m_day, u"day"_qs);
    m_drafts->addField(m_note, u"note"_qs);
    m_confirm->setObjectName(u"closingConfirm"_qs);
    m_cancel->setObjectName(u"closingCancel"_qs);
    setButtonKind(m_cancel, ButtonKind::Quiet);
    m_byTitle->setBuddy(m_by);
    m_dayTitle->setBuddy(m_day);
    m_noteTitle->setBuddy(m_note);
    auto* buttons = new QHBoxLayout;
    theme.keepSpacing(buttons, QMargins(), metric::kGrid);
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), metric::kHalfGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_heading, m_text, m_drafts, m_byTitle, m_by,
                                                           m_dayTitle, m_day, m_noteTitle, m_note})
        column->addWidget(widget);
    column->addLayout(buttons);
    theme.keep(m_note, [this, &theme] { m_note->setFixedHeight(theme.px(kNoteHeight)); });
    const auto confirm = [this] {
        Q_EMIT confirmed(m_state, {m_by->text(), m_day->text(), m_note->toPlainText()});
    };
    connect(m_confirm, &QPushButton::clicked, this, confirm);
    for (QLineEdit* field : {m_by, m_day})
        connect(field, &QLineEdit::returnPressed, this, confirm);
    connect(m_cancel, &QPushButton::clicked, this, &ClosingForm::cancelled);
    retranslate();
}

void ClosingForm::open(const improvement::ActionId& action, ActionState state, const QString& by,
                       const QString& note, const QStringList& names)
{
    m_state = state;
    // What was said before stands before what is said now.
    const QString before = note.isEmpty() ? QString() : QString(note + u'\n');
    m_drafts->begin(action, u"closing/"_qs + improvement::stateName(state), {by, {}, before});
    m_note->moveCursor(QTextCursor::End);
    completeNames(m_by, names);
    retranslate();
    show();
    if (m_by->text().isEmpty())
        m_by->setFocus();
    else
        m_note->setFocus();
}

void ClosingForm::end()
{
    m_drafts->end();
    hide();
}

void ClosingForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void ClosingForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClosingForm::retranslate()
{
    switch (m_state) {
    case ActionState::ClaimedDone:
        m_heading->setText(tr("Claim it done"));
        m_text->setText(tr("Say who says that it is done, and what shows it. Somebody else verifies it."));
        m_byTitle->setText(tr("Claimed by"));
        m_noteTitle->setText(tr("What shows it"));
        m_confirm->setText(tr("Claim done"));
        break;
    case ActionState::RiskAccepted:
        m_heading->setText(tr("Accept the risk"));
        m_text->setText(tr("Nothing more will be done. Say who bears that, best with the date of the "
                           "council's decision."));
        m_byTitle->setText(tr("Accepted by"));
        m_noteTitle->setText(tr("Why"));
        m_confirm->setText(tr("Accept the risk"));
        break;
    default:
        m_heading->setText(tr("Verify that it is done"));
        m_text->setText(tr("Say who has checked it and what shows it: a note here, or a file added below."));
        m_byTitle->setText(tr("Verified by"));
        m_noteTitle->setText(tr("What shows it"));
        m_confirm->setText(tr("Mark as verified"));
    }
    m_dayTitle->setText(tr("When"));
    m_day->setPlaceholderText(tr("today"));
    m_by->setAccessibleName(m_byTitle->text());
    m_day->setAccessibleName(m_dayTitle->text());
    m_note->setAccessibleName(m_noteTitle->text());
    m_cancel->setText(tr("Cancel"));
}

} // namespace sextant::ui
