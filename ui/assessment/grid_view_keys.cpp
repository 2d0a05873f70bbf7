// The keyboard of the grid; where its keys go is in grid_view_moves.cpp.

#include "ui/assessment/grid_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace sextant::ui {

namespace {

bool isMoveKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

/// What a key types; empty for keys that type nothing, and together with Ctrl, Alt or Meta.
QString typedText(const QKeyEvent& event)
{
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event.text();
    return plain && !text.isEmpty() && text.front().isPrint() ? text : QString();
}

/// 0 to 9, also from full-width digits and the number pad; -1: no digit.
int digitOf(const QString& text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC);
    return folded.size() == 1 && folded.front() >= u'0' && folded.front() <= u'9'
               ? folded.front().unicode() - u'0'
               : -1;
}

} // namespace

/// Keys that mean something to the grid itself; the page's single letters are left to the page, but where
/// they are text.
bool GridView::isOwnKey(const QKeyEvent& event) const
{
    if (!currentIndex().isValid())
        return false;
    const bool ctrl = event.modifiers() == Qt::ControlModifier;
    if (isMoveKey(event.key()))
        return !(event.modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    switch (event.key()) {
    case Qt::Key_C:
        if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
            return true;
        [[fallthrough]];
    case Qt::Key_A:
    case Qt::Key_D:
    case Qt::Key_V:
        if (ctrl)
            return true;
        break;
    case Qt::Key_F2:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Space:
        return !(event.modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier));
    default:
        break;
    }
    const QString text = typedText(event);
    if (text.isEmpty())
        return false;
    const bool writes = typesText() || column() == GridColumn::Assignee;
    const bool isValue =
        item() >= 0 && column() == GridColumn::Level && m_presenter.item(item()).options.empty();
    return writes || digitOf(text) >= 0 || (isValue && !text.front().isLetter());
}

bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (m_editor->isOpen()) {
        // Either an input method was composing here, or the field below has no use for the key.
        const bool composing = hasFocus();
        m_editor->setFocus(Qt::OtherFocusReason);
        if (composing)
            QCoreApplication::sendEvent(m_editor, event);
        return;
    }
    const bool done = isOwnKey(*event) && (move(*event) || command(*event) || typed(typedText(*event)));
    event->setAccepted(done);
}

bool GridView::command(const QKeyEvent& event)
{
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const GridModel::Row at = m_model->row(currentIndex().row());
    switch (event.key()) {
    case Qt::Key_A:
        if (ctrl)
            selectAll();
        return ctrl;
    case Qt::Key_C:
        if (ctrl)
            copy(event.modifiers().testFlag(Qt::ShiftModifier));
        return ctrl;
    case Qt::Key_V:
        if (ctrl)
            paste();
        return ctrl;
    case Qt::Key_D:
        if (ctrl)
            fillDown();
        return ctrl;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        return true;
    case Qt::Key_F2:
        if (typesText() ||
            (item() >= 0 && column() == GridColumn::Level && m_presenter.item(item()).options.empty()))
            openEditor(column() == GridColumn::Note ? GridEditor::Purpose::Note : GridEditor::Purpose::Value,
                       m_model->data(currentIndex(), Qt::DisplayRole).toString());
        else if (column() == GridColumn::Assignee)
            Q_EMIT assigneeRequested({});
        else
            openNote();
        return true;
    case Qt::Key_Space:
        if (typesText())
            return false;
        if (at.isSection())
            setSectionClosed(!m_model->isClosed(at.node));
        else if (column() == GridColumn::Flag && m_presenter.canEdit())
            m_acts->setFlagged(range());
        return true;
    default:
        return false;
    }
}

/// Letters and digits where the grid is: a digit answers (or aims, in the target's column), text opens a
/// field.
bool GridView::typed(const QString& text)
{
    if (text.isEmpty() || item() < 0)
        return false;
    if (!m_presenter.canEdit())
        return true;
    if (column() == GridColumn::Assignee) {
        Q_EMIT assigneeRequested(text);
        return true;
    }
    const bool isValue = column() == GridColumn::Level && m_presenter.item(item()).options.empty();
    if (typesText() || (isValue && !text.front().isLetter())) {
        openEditor(column() == GridColumn::Note ? GridEditor::Purpose::Note : GridEditor::Purpose::Value,
                   text);
        return true;
    }
    const int number = digitOf(text);
    if (number >= 0)
        pressDigit(number);
    return number >= 0;
}

bool GridView::pressDigit(int digit)
{
    const GridRange wanted = range();
    if (item() < 0 || !m_presenter.canEdit())
        return false;
    const bool done =
        column() == GridColumn::Target ? m_acts->aimAt(wanted, digit) : m_acts->rate(wanted, digit);
    const bool several = m_presenter.item(item()).kind == framework::ItemKind::Options;
    if (done && wanted.isSingle() && (!several || column() == GridColumn::Target))
        moveDown(1);
    return done;
}

/// Code and question alone stand for the answer.
GridRange GridView::written() const
{
    GridRange wanted = range();
    const auto stands = [](GridColumn column) {
        return column == GridColumn::Code || column == GridColumn::Question;
    };
    if (!wanted.columns.empty() && std::ranges::all_of(wanted.columns, stands))
        wanted.columns = {GridColumn::Level};
    return wanted;
}

void GridView::fillDown()
{
    GridRange wanted = written();
    if (item() < 0 || !m_presenter.canEdit())
        return;
    int from = wanted.items.front();
    if (wanted.isSingle()) { // from the question above, as in a spreadsheet
        const int above = m_model->itemRow(m_model->rowOfItem(from) - 1, -1);
        if (above < 0)
            return;
        from = m_model->row(above).item;
    } else {
        wanted.items.erase(wanted.items.begin());
    }
    m_acts->fill(from, wanted);
}

void GridView::copy(bool headings)
{
    GridRange wanted = range();
    if (wanted.items.empty())
        return;
    if (headings || wanted.columns.empty()) {
        wanted.columns.clear();
        for (int column = 0; column < kGridColumns; ++column)
            wanted.columns.push_back(static_cast<GridColumn>(column));
    }
    QGuiApplication::clipboard()->setText(m_acts->copy(wanted, m_model->language(), headings));
}

void GridView::paste()
{
    if (item() < 0 || !m_presenter.canEdit())
        return;
    const GridRange wanted = range();
    const int row = m_model->rowOfItem(wanted.items.front());
    m_acts->paste(wanted, m_model->itemsFrom(row), QGuiApplication::clipboard()->text());
}

void GridView::clear()
{
    if (item() >= 0 && m_presenter.canEdit())
        m_acts->clear(written());
}

} // namespace sextant::ui
