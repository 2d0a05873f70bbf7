#include "ui/fieldwork/review_panel.h"

#include "ui/fieldwork/fieldwork_acts.h"
#include "ui/shared/chip.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/format.h"
#include "ui/shared/label.h"
#include "ui/shared/preedit_guard.h"
#include "ui/shared/text_block.h"
#include "ui/theme/control_kind.h"

#include "workspace/audit_service.h"
#include "workspace/organisation_service.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sextant::ui {

ReviewPanel::ReviewPanel(const Theme& theme, AssessmentPresenter& presenter, FieldworkActs& acts,
                         QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_presenter(presenter)
    , m_acts(acts)
    , m_heading(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_own(new Label(theme, TextRole::Body, Ink::Warn, this))
    , m_notesHeading(new Label(theme, TextRole::BodyBold, Ink::Ink, this))
    , m_notes(new QVBoxLayout)
    , m_field(new QLineEdit(this))
    , m_preedit(new PreeditGuard(m_field))
    , m_keeper(*new DraftKeeper(presenter.workspace().audits().drafts(), m_field))
    , m_add(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    theme.keepSpacing(column, QMargins(), metric::kGrid);
    column->addWidget(m_heading);
    auto* grid = new QGridLayout;
    theme.keepSpacing(grid, QMargins(), metric::kGrid);
    grid->setColumnStretch(1, 1);
    m_prepared = addLine(*grid, 0, QStringLiteral("signOffButton"));
    m_reviewed = addLine(*grid, 1, QStringLiteral("reviewButton"));
    column->addLayout(grid);
    column->addWidget(m_own);
    m_own->setObjectName(QStringLiteral("ownReview"));
    column->addWidget(m_notesHeading);
    column->addLayout(m_notes);
    theme.keepSpacing(m_notes, QMargins(), metric::kGrid);
    buildField(*column);
    connect(m_prepared.button, &QPushButton::clicked, this, &ReviewPanel::signOffRequested);
    connect(m_reviewed.button, &QPushButton::clicked, this, &ReviewPanel::reviewRequested);
    theme.keep(this, [this] { refresh(); });
}

ReviewPanel::Line ReviewPanel::addLine(QGridLayout& grid, int row, const QString& buttonName)
{
    Line line;
    line.word = new Label(m_theme, TextRole::Body, Ink::Text2, this);
    line.name = new ElidedLabel(m_theme, TextRole::Body, Ink::Ink, this);
    line.state = new Chip(m_theme, ChipKind::Neutral, std::nullopt, this);
    line.button = new QPushButton(this);
    line.button->setObjectName(buttonName);
    setButtonKind(line.button, ButtonKind::Plain);
    setControlSize(line.button, ControlSize::Compact);
    grid.addWidget(line.word, row, 0);
    grid.addWidget(line.name, row, 1);
    grid.addWidget(line.state, row, 2);
    grid.addWidget(line.button, row, 3);
    return line;
}

void ReviewPanel::buildField(QVBoxLayout& column)
{
    m_field->setObjectName(QStringLiteral("reviewNoteField"));
    m_field->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addReviewNote"));
    setButtonKind(m_add, ButtonKind::Plain);
    auto* line = new QHBoxLayout;
    m_theme.keepSpacing(line, QMargins(), metric::kGrid);
    line->addWidget(m_field, 1);
    line->addWidget(m_add);
    column.addLayout(line);
    column.addWidget(new RecoveredLine(m_theme, m_keeper, m_field, this));
    connect(m_field, &QLineEdit::returnPressed, this, &ReviewPanel::send);
    connect(m_add, &QPushButton::clicked, this, &ReviewPanel::send);
}

void ReviewPanel::setItem(int item)
{
    if (item == m_item)
        return;
    m_item = item;
    m_answering = {};
    refresh();
}

QString ReviewPanel::personText(const organisation::PersonId& person, const QDateTime& at) const
{
    //: Who put a name to something, and when
    return tr("%1, %2").arg(m_presenter.workspace().organisations().personName(person),
                            momentText(at, m_theme.language()));
}

void ReviewPanel::refresh()
{
    m_heading->setText(tr("Prepared and reviewed"));
    m_notesHeading->setText(tr("Review notes"));
    const bool canEdit = m_item >= 0 && m_presenter.lock() == EditLock::None;
    m_field->setEnabled(canEdit);
    m_add->setEnabled(canEdit);
    m_field->setAccessibleName(m_answering.isNull() ? tr("New review note")
                                                    : tr("Answer to the review note"));
    m_field->setPlaceholderText(m_answering.isNull() ? tr("What should the preparer look at again?")
                                                     : tr("Your answer"));
    m_add->setText(m_answering.isNull() ? tr("Add note") : tr("Answer"));
    showField(canEdit);
    if (m_item < 0 || m_presenter.isEmpty())
        return;
    refreshMarks();
    refreshNotes();
}

/// A note that is begun, or an answer that is changed.
void ReviewPanel::showField(bool canEdit)
{
    const audit::ReviewNote* answered = m_presenter.workspace().audits().find(m_answering);
    DraftKeeper::Place place;
    if (canEdit && answered != nullptr)
        place = workspace::DraftPlace{m_answering, u"reply"_qs};
    else if (canEdit)
        place = workspace::DraftPlace{
            assessment::answerId(m_presenter.assessmentId(), m_presenter.item(m_item).id), u"reviewNote"_qs};
    m_keeper.show(place, place.has_value() && answered != nullptr ? answered->reply.text : QString());
}

/// What was typed is done with, or is not wanted any more.
void ReviewPanel::giveUp()
{
    m_answering = {};
    m_field->clear();
    m_keeper.taken(m_keeper.place(), {});
    refresh();
}

void ReviewPanel::refreshMarks()
{
    const workspace::AuditService& audits = m_presenter.workspace().audits();
    const framework::ItemId& item = m_presenter.item(m_item).id;
    const audit::SignOff* signOff = audits.signOff(m_presenter.assessmentId(), item);
    const assessment::Answer& answer = m_presenter.answer(m_item);
    const bool canEdit = m_presenter.lock() == EditLock::None && m_presenter.isAnswered(m_item);
    const auto show = [](Line& line, const QString& name, audit::MarkState state) {
        line.name->setText(name);
        line.state->setVisible(state != audit::MarkState::None);
        if (state == audit::MarkState::ChangedSince) {
            line.state->setKind(ChipKind::Warn, Icon::Alert);
            line.state->setText(tr("changed after"));
        } else {
            line.state->setKind(ChipKind::Ok, Icon::Check);
            line.state->setText(tr("stands"));
        }
    };
    const audit::MarkState prepared = audits.signOffState(m_presenter.assessmentId(), item);
    const bool isSigned = signOff != nullptr && !signOff->mark.isNull();
    m_prepared.word->setText(tr("Prepared"));
    show(m_prepared, isSigned ? personText(signOff->mark.by, signOff->mark.at) : tr("not signed off yet"),
         prepared);
    m_prepared.button->setText(prepared == audit::MarkState::Standing ? tr("Withdraw (S)")
                                                                      : tr("Sign off (S)"));
    m_prepared.button->setEnabled(canEdit);
    const bool isReviewed = m_presenter.isReviewed(m_item);
    m_reviewed.word->setText(tr("Reviewed"));
    show(m_reviewed, answer.review ? personText(answer.review->reviewer, answer.review->at) : tr("not yet"),
         !answer.review ? audit::MarkState::None
         : isReviewed   ? audit::MarkState::Standing
                        : audit::MarkState::ChangedSince);
    m_reviewed.button->setText(tr("Reviewed (R)"));
    m_reviewed.button->setEnabled(canEdit && !isReviewed);
    m_own->setText(tr("One person prepared and reviewed this check."));
    m_own->setVisible(audit::isOwnReview(signOff, &answer));
}

void ReviewPanel::refreshNotes()
{
    for (QWidget* row : m_noteRows) {
        row->hide();
        row->deleteLater();
    }
    m_noteRows.clear();
    const workspace::AuditService& audits = m_presenter.workspace().audits();
    const auto notes = audits.reviewNotes(m_presenter.assessmentId(), m_presenter.item(m_item).id);
    for (const audit::ReviewNote& note : notes)
        addNote(note);
}

void ReviewPanel::addNote(const audit::ReviewNote& note)
{
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    m_theme.keepSpacing(column, QMargins(), 2);
    const auto text = [&](const QString& words, TextRole role, Ink ink) {
        auto* block = new TextBlock(m_theme, role, ink, row);
        block->setText(words);
        column->addWidget(block);
    };
    text(note.text, TextRole::Body, note.isOpen() ? Ink::Ink : Ink::Text3);
    text(personText(note.raised.by, note.raised.at), TextRole::Caption, Ink::Text3);
    if (!note.reply.text.isEmpty())
        //: The preparer's answer to a review note, and whose it is
        text(tr("Answer: %1 (%2)").arg(note.reply.text, personText(note.reply.by, note.reply.at)),
             TextRole::Body, Ink::Text2);
    if (!note.isOpen())
        text(tr("Resolved: %1").arg(personText(note.resolved.by, note.resolved.at)), TextRole::Caption,
             Ink::Ok);
    auto* line = new QHBoxLayout;
    m_theme.keepSpacing(line, QMargins(), metric::kCardGap);
    const auto button = [&](const QString& name, const QString& word, auto act) {
        auto* made = new QPushButton(word, row);
        made->setObjectName(name);
        made->setAccessibleDescription(note.text);
        made->setEnabled(m_presenter.lock() == EditLock::None);
        setButtonKind(made, ButtonKind::Link);
        connect(made, &QPushButton::clicked, this, act, Qt::QueuedConnection); // it takes the row away
        line->addWidget(made);
    };
    if (note.isOpen())
        button(QStringLiteral("answerNote"), tr("Answer"), [this, note] { answer(note); });
    button(QStringLiteral("resolveNote"), note.isOpen() ? tr("Resolve") : tr("Open again"),
           [this, id = note.id, open = note.isOpen()] { m_acts.setResolved(m_item, id, open); });
    button(QStringLiteral("removeNote"), tr("Remove"),
           [this, id = note.id] { m_acts.removeNote(m_item, id); });
    line->addStretch(1);
    column->addLayout(line);
    m_notes->addWidget(row);
    m_noteRows.push_back(row);
}

void ReviewPanel::answer(const audit::ReviewNote& note)
{
    m_answering = note.id;
    refresh();
    m_field->setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::send()
{
    m_preedit->commit();
    const QString text = m_field->text().trimmed();
    if (m_item < 0 || (text.isEmpty() && m_answering.isNull()))
        return;
    const bool done =
        m_answering.isNull() ? m_acts.addNote(m_item, text) : m_acts.reply(m_item, m_answering, text);
    if (done)
        giveUp();
}

void ReviewPanel::focusNote()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPanel::commitTyping()
{
    if (!m_field->text().trimmed().isEmpty() || m_preedit->isOpen())
        send();
}

bool ReviewPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
    {
        giveUp();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace sextant::ui
