#include "ui/assessment/grid_editor.h"

#include "ui/theme/control_kind.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr int kMinWidth = 200;
constexpr int kMaxLines = 5;
constexpr int kPad = 8; ///< frame and margin of the document

} // namespace

GridEditor::GridEditor(const Theme& theme, QWidget* parent)
    : NoteField(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("gridEditor"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_proposed = false;
        if (std::exchange(m_refused, false))
            setFieldError(this, false);
    });
    // Later: the text is still being worked on, and must not be laid out anew under its own hands.
    connect(this, &QPlainTextEdit::textChanged, this, &GridEditor::fit, Qt::QueuedConnection);
}

void GridEditor::open(Purpose purpose, int item, const QRect& place, const QString& record,
                      const QString& typed)
{
    m_purpose = purpose;
    m_item = item;
    m_place = place;
    m_refused = false;
    setFieldError(this, false);
    begin(record);
    if (typed != record)
        restoreTyping(typed);
    m_proposed = false;
    moveCursor(QTextCursor::End);
    fit();
    show();
    raise();
}

void GridEditor::propose(const QString& text)
{
    restoreTyping(text);
    selectAll();
    fit();
    m_proposed = true;
}

void GridEditor::setPlace(const QRect& place)
{
    m_place = place;
    fit();
}

/// As wide as its cell or what can be read, as high as its lines, inside what is seen of the grid.
void GridEditor::fit()
{
    if (!isOpen())
        return;
    const QRect area = parentWidget()->rect();
    const int width = std::min(std::max(m_place.width(), m_theme.px(kMinWidth)), area.width());
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(
            1, fontMetrics().horizontalAdvance(block.text()) / std::max(1, width - m_theme.px(kPad)) + 1);
    const int height = std::max(m_place.height(),
                                std::min(lines, kMaxLines) * fontMetrics().lineSpacing() + m_theme.px(kPad));
    const int left = std::clamp(m_place.left(), 0, std::max(0, area.width() - width));
    const int top = std::clamp(m_place.top(), 0, std::max(0, area.height() - height));
    setGeometry(left, top, width, height);
}

void GridEditor::take()
{
    if (isOpen())
        finish(Way::Stay, false);
}

void GridEditor::discard()
{
    if (!isOpen())
        return;
    begin({});
    close(Way::Stay);
}

void GridEditor::refuse()
{
    m_refused = true;
    setFieldError(this, true);
}

void GridEditor::finish(Way way, bool byKey)
{
    commitPreedit();
    const bool wanted = byKey || !m_proposed;
    if (wanted && isTyping()) {
        Q_EMIT taken(toPlainText(), byKey);
        if (m_refused && byKey)
            return;
    }
    close(way);
}

void GridEditor::close(Way way)
{
    m_item = -1;
    setRecord(toPlainText());
    Q_EMIT closed(way);
    hide();
}

void GridEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool leaves =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (leaves && isOpen())
        finish(Way::Stay, false);
}

/// Tab keeps what was typed and goes on in the grid.
bool GridEditor::focusNextPrevChild(bool next)
{
    finish(next ? Way::Next : Way::Back, true);
    return true;
}

void GridEditor::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool oneLine = document()->blockCount() == 1;
    switch (event->key()) {
    case Qt::Key_Escape:
        discard();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier) && m_purpose == Purpose::Note)
            insertPlainText(QStringLiteral("\n"));
        else
            finish(shift ? Way::Up : Way::Down, true);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (oneLine && !shift) {
            finish(event->key() == Qt::Key_Up ? Way::Up : Way::Down, true);
            return;
        }
        break;
    default:
        break;
    }
    NoteField::keyPressEvent(event);
}

} // namespace sextant::ui
