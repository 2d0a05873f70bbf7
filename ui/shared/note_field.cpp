#include "ui/shared/note_field.h"

#include "ui/shared/preedit_guard.h"

#include "base/text.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <chrono>
#include <utility>

namespace sextant::ui {

namespace {

constexpr std::chrono::milliseconds kPause{300};

} // namespace

NoteField::NoteField(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_preedit(new PreeditGuard(this))
{
    setTabChangesFocus(true);
    setAcceptDrops(false); // a file dropped on it is evidence, not text
    viewport()->setAcceptDrops(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT paused(toPlainText()); });
    connect(this, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::watchSigns);
}

bool NoteField::followsSigns() const
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    return before.endsWith(QStringLiteral(";;")) || before.endsWith(QStringLiteral("；；"));
}

void NoteField::watchSigns()
{
    const int before = std::exchange(m_length, document()->characterCount());
    if (m_length > before && hasFocus() && !isReadOnly() && followsSigns())
        Q_EMIT phrasesRequested();
}

void NoteField::insertPhrase(const QString& text)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (!cursor.hasSelection() && followsSigns()) {
        cursor.deletePreviousChar();
        cursor.deletePreviousChar();
    }
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

QString NoteField::selectedText() const
{
    return textCursor().selection().toPlainText();
}

void NoteField::begin(const QString& text)
{
    m_pause.stop();
    m_record = text;
    replaceText(text);
}

void NoteField::setRecord(const QString& text)
{
    const bool typing = isTyping();
    m_record = text;
    if (!typing && normalisedText(toPlainText()) != text)
        replaceText(text);
}

void NoteField::restoreTyping(const QString& text)
{
    replaceText(text);
}

bool NoteField::isTyping() const
{
    return m_preedit->isOpen() || normalisedText(toPlainText()) != normalisedText(m_record);
}

void NoteField::commitPreedit()
{
    m_preedit->commit();
}

void NoteField::commit()
{
    commitPreedit();
    m_pause.stop();
    if (isTyping())
        Q_EMIT committed(toPlainText());
}

void NoteField::replaceText(const QString& text)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
    m_length = document()->characterCount();
}

void NoteField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void NoteField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace sextant::ui
