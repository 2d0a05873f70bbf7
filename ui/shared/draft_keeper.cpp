#include "ui/shared/draft_keeper.h"

#include "ui/shared/note_field.h"

#include "base/text.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <chrono>
#include <utility>

namespace sextant::ui {

namespace {

constexpr std::chrono::milliseconds kPause{300};

QString textOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    return static_cast<const QPlainTextEdit*>(field)->toPlainText();
}

/// As the program fills a field: nobody hears of it.
void setTextOf(QWidget* field, const QString& text)
{
    const QSignalBlocker quiet(field);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setText(text);
    else if (auto* note = qobject_cast<NoteField*>(field))
        note->begin(text);
    else
        static_cast<QPlainTextEdit*>(field)->setPlainText(text);
}

/// As if somebody had just typed it: leaving the field takes it.
void typeInto(QWidget* field, const QString& text)
{
    const QSignalBlocker quiet(field);
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->clear();
        line->insert(text);
    } else if (auto* note = qobject_cast<NoteField*>(field)) {
        note->restoreTyping(text);
    } else {
        static_cast<QPlainTextEdit*>(field)->setPlainText(text);
    }
}

bool isReadOnly(const QWidget* field)
{
    return field->property("readOnly").toBool();
}

} // namespace

DraftKeeper::DraftKeeper(workspace::DraftService& drafts, QWidget* field)
    : QObject(field)
    , m_drafts(drafts)
    , m_field(field)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keep);
    field->installEventFilter(this);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textEdited, this, &DraftKeeper::onTyped);
    else
        connect(static_cast<QPlainTextEdit*>(field), &QPlainTextEdit::textChanged, this,
                &DraftKeeper::onTyped);
}

void DraftKeeper::onTyped()
{
    if (!m_place.has_value() || isReadOnly(m_field))
        return;
    m_isTouched = true;
    if (differs())
        m_pause.start();
    else
        taken(m_place, m_record);
}

bool DraftKeeper::differs() const
{
    return normalisedText(textOf(m_field)) != normalisedText(m_record);
}

void DraftKeeper::show(const Place& place, const QString& record)
{
    if (place != m_place) {
        if (m_pause.isActive())
            keep(); // what was typed last where he was before
        m_place = place;
        m_record = record;
        begin();
        return;
    }
    m_record = record;
    if (auto* note = qobject_cast<NoteField*>(m_field))
        note->setRecord(record);
    else if (!m_isTouched && !m_field->hasFocus() && textOf(m_field) != record)
        setTextOf(m_field, record);
    if (!differs())
        taken(place, record);
}

/// What was being typed when the program ended comes back, and is said to.
void DraftKeeper::begin()
{
    m_pause.stop();
    m_isTouched = false;
    setTextOf(m_field, m_record);
    const QString draft = m_place.has_value() ? m_drafts.kept(*m_place) : QString();
    const bool isLost = normalisedText(draft) != normalisedText(m_record) && !draft.isEmpty();
    if (!draft.isEmpty() && !isLost)
        m_drafts.keep(*m_place, {});
    const bool comesBack = isLost && !isReadOnly(m_field);
    if (comesBack)
        typeInto(m_field, draft);
    m_isTouched = comesBack;
    setRecovered(comesBack);
}

void DraftKeeper::keep()
{
    m_pause.stop();
    m_drafts.keep(*m_place, differs() ? textOf(m_field) : QString());
}

void DraftKeeper::taken(const Place& place, const QString& record)
{
    if (place.has_value())
        m_drafts.keep(*place, {});
    if (place != m_place)
        return; // another text stands in the field by now
    m_pause.stop();
    m_isTouched = false;
    m_record = record;
    if (!m_field->hasFocus() && textOf(m_field) != m_record)
        setTextOf(m_field, m_record);
    setRecovered(false);
}

bool DraftKeeper::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (line == nullptr || !m_isRecovered || event->type() != QEvent::FocusIn)
        return QObject::eventFilter(watched, event);
    watched->event(event);
    line->end(false);
    return true;
}

void DraftKeeper::setRecovered(bool recovered)
{
    if (std::exchange(m_isRecovered, recovered) != recovered)
        Q_EMIT recoveredChanged();
}

RecoveredLine::RecoveredLine(const Theme& theme, DraftKeeper& keeper, QWidget* field, QWidget* parent)
    : TextBlock(theme, TextRole::Caption, Ink::Text2, parent)
    , m_keeper(keeper)
    , m_field(field)
{
    setObjectName(field->objectName() + u"Recovered");
    connect(&keeper, &DraftKeeper::recoveredChanged, this, &RecoveredLine::tell);
    tell();
}

void RecoveredLine::tell()
{
    setText(m_keeper.isRecovered()
                ? tr("What was being typed when the program ended has come back. It counts "
                     "once you leave the field.")
                : QString());
    setVisible(m_keeper.isRecovered());
    m_field->setAccessibleDescription(text());
    Q_EMIT said();
}

void RecoveredLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    TextBlock::changeEvent(event);
}

} // namespace sextant::ui
