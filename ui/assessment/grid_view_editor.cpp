// What is typed into the grid: notes, values, reasons, and what an input method composes.

#include "ui/assessment/grid_view.h"
#include "ui/assessment/value_parser.h"
#include "ui/assessment/wording.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QPointer>

namespace sextant::ui {

/// The current cell takes letters, and so an input method.
bool GridView::typesText() const
{
    if (item() < 0 || !m_presenter.canEdit())
        return false;
    return column() == GridColumn::Note ||
           (column() == GridColumn::Level && m_presenter.item(item()).kind == framework::ItemKind::Text);
}

QRect GridView::placeOf(GridEditor::Purpose purpose) const
{
    const int row = currentIndex().row();
    const auto cell = [&](GridColumn column) {
        return visualRect(m_model->index(row, static_cast<int>(column)));
    };
    switch (purpose) {
    case GridEditor::Purpose::Note:
        return cell(GridColumn::Note);
    case GridEditor::Purpose::Value:
        return cell(GridColumn::Level);
    case GridEditor::Purpose::Reason:
        break;
    }
    return cell(GridColumn::Level).united(cell(GridColumn::Note));
}

void GridView::openEditor(GridEditor::Purpose purpose, const QString& typed)
{
    showEditor(purpose, typed);
    if (m_editor->isOpen())
        m_editor->setFocus(Qt::ShortcutFocusReason);
}

void GridView::showEditor(GridEditor::Purpose purpose, const QString& typed)
{
    commitTyping();
    if (item() < 0 || !m_presenter.canEdit())
        return;
    m_editRange = purpose == GridEditor::Purpose::Reason ? range() : GridRange{{item()}, {column()}};
    const assessment::Answer& answer = m_presenter.answer(item());
    QString record;
    if (purpose == GridEditor::Purpose::Note)
        record = answer.note;
    else if (purpose == GridEditor::Purpose::Value)
        record = valueText(answer.response);
    scrollTo(currentIndex());
    const QString code = m_presenter.item(item()).code;
    m_editor->setAccessibleName(purpose == GridEditor::Purpose::Note ? tr("Note on %1").arg(code)
                                : purpose == GridEditor::Purpose::Value
                                    ? tr("Answer to %1").arg(code)
                                    : tr("Why %1 is not applicable").arg(code));
    m_editor->setPlaceholderText(purpose == GridEditor::Purpose::Reason
                                     ? tr("Why does this question not apply here? Enter keeps it.")
                                     : QString());
    m_editor->open(purpose, item(), placeOf(purpose), record, typed);
}

void GridView::openNote()
{
    if (item() < 0)
        return;
    moveTo(currentIndex().row(), static_cast<int>(GridColumn::Note));
    const QString draft = m_presenter.recoveredNote(item()).value_or(m_presenter.answer(item()).note);
    openEditor(GridEditor::Purpose::Note, draft);
}

void GridView::openNotApplicable()
{
    openEditor(GridEditor::Purpose::Reason, {});
    if (!m_editor->isOpen())
        return;
    const auto* given = std::get_if<assessment::NotApplicable>(&m_presenter.answer(item()).response);
    m_editor->propose(given != nullptr ? given->reason : m_presenter.lastReason());
}

void GridView::repeatNotApplicable()
{
    if (m_presenter.lastReason().isEmpty()) {
        openNotApplicable();
        return;
    }
    const GridRange wanted = range();
    if (item() >= 0 && m_presenter.canEdit() && m_acts->setNotApplicable(wanted, m_presenter.lastReason()) &&
        wanted.isSingle())
        moveDown(1);
}

void GridView::onTaken(const QString& text, bool stays)
{
    const int edited = m_editor->item();
    switch (m_editor->purpose()) {
    case GridEditor::Purpose::Note:
        m_presenter.setNote(edited, text);
        break;
    case GridEditor::Purpose::Reason:
        if (!text.trimmed().isEmpty())
            m_acts->setNotApplicable(m_editRange, text.trimmed());
        break;
    case GridEditor::Purpose::Value:
        typeValue(text, stays);
        break;
    }
}

void GridView::typeValue(const QString& typed, bool stays)
{
    const int edited = m_editor->item();
    const framework::Item& asked = m_presenter.item(edited);
    const QString tidy =
        asked.kind == framework::ItemKind::Text ? typed : typed.normalized(QString::NormalizationForm_KC);
    const ParsedValue parsed = parseValue(asked, tidy);
    if (parsed.problem == ValueProblem::None) {
        m_presenter.setResponse(edited, parsed.response);
        return;
    }
    m_editor->refuse();
    if (stays)
        Q_EMIT valueRefused(valueProblemText(asked, parsed.problem));
    else
        Q_EMIT valueLost(asked.code, typed);
}

void GridView::onClosed(GridEditor::Way way)
{
    const int edited = m_editRange.items.empty() ? -1 : m_editRange.items.front();
    const bool wasNote = m_editor->purpose() == GridEditor::Purpose::Note;
    if (wasNote && edited >= 0 && !m_presenter.isEmpty() && m_presenter.recoveredNote(edited))
        m_presenter.keepNoteDraft(edited, {});
    if (m_editor->hasFocus())
        setFocus(Qt::OtherFocusReason);
    if (way == GridEditor::Way::Down || way == GridEditor::Way::Up)
        moveDown(way == GridEditor::Way::Down ? 1 : -1);
    else if (way == GridEditor::Way::Next || way == GridEditor::Way::Back)
        moveTab(way == GridEditor::Way::Next ? 1 : -1);
}

void GridView::commitTyping()
{
    m_editor->take();
}

/// Composing begins before there is a field. The field opens under it, but gets the focus only when the
/// composition is done: an input method that lost its focus would give up what it has.
void GridView::inputMethodEvent(QInputMethodEvent* event)
{
    const QString committed = event->commitString();
    if (!m_editor->isOpen() && committed.size() == 1 && typed(committed)) {
        event->accept();
        return;
    }
    if (!typesText() || (!m_editor->isOpen() && event->preeditString().isEmpty() && committed.isEmpty())) {
        event->ignore();
        return;
    }
    if (!m_editor->isOpen())
        showEditor(column() == GridColumn::Note ? GridEditor::Purpose::Note : GridEditor::Purpose::Value, {});
    QCoreApplication::sendEvent(m_editor, event);
    if (!event->preeditString().isEmpty())
        return;
    if (committed.isEmpty() && m_editor->toPlainText().isEmpty())
        m_editor->discard();
    else
        m_editor->setFocus(Qt::OtherFocusReason);
}

void GridView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    if (!m_editor->hasFocus())
        commitTyping();
}

QVariant GridView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (!m_editor->isOpen())
        return query == Qt::ImCursorRectangle ? QVariant(visualRect(currentIndex()))
                                              : QTableView::inputMethodQuery(query);
    const QVariant answer = m_editor->inputMethodQuery(query);
    if (query == Qt::ImCursorRectangle)
        return QRect(answer.toRect().translated(m_editor->pos()));
    return answer;
}

} // namespace sextant::ui
