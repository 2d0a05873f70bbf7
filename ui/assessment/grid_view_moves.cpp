// Where the keys of the grid go.

#include "ui/assessment/grid_view.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace sextant::ui {

namespace {

constexpr std::array kTabStops = {GridColumn::Level, GridColumn::Target, GridColumn::Note, GridColumn::Flag,
                                  GridColumn::Assignee};

} // namespace

bool GridView::move(const QKeyEvent& event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const int row = currentIndex().row();
    const int at = currentIndex().column();
    const int last = m_model->rowCount() - 1;
    switch (event.key()) {
    case Qt::Key_Up:
        moveTo(ctrl ? sectionRow(-1) : rowBeside(row, -1), at, shift);
        return true;
    case Qt::Key_Down:
        moveTo(ctrl ? sectionRow(1) : rowBeside(row, 1), at, shift);
        return true;
    case Qt::Key_PageUp:
        moveTo(pageRow(-1), at, shift);
        return true;
    case Qt::Key_PageDown:
        moveTo(pageRow(1), at, shift);
        return true;
    case Qt::Key_Left:
        return moveAside(shift ? -2 : -1);
    case Qt::Key_Right:
        return moveAside(shift ? 2 : 1);
    case Qt::Key_Home:
        moveTo(ctrl ? m_model->itemRow(0, 1) : row, ctrl ? at : 0, shift);
        return true;
    case Qt::Key_End:
        moveTo(ctrl ? m_model->itemRow(last, -1) : row, ctrl ? at : kGridColumns - 1, shift);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model->row(row).isSection())
            setSectionClosed(!m_model->isClosed(m_model->row(row).node));
        else
            moveDown(shift ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void GridView::moveTo(int row, int column, bool select)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex to = m_model->index(row, column);
    if (!m_anchor.isValid() || !selectionModel()->isSelected(m_anchor))
        m_anchor = currentIndex();
    if (!select || !m_anchor.isValid()) {
        m_anchor = to;
        selectionModel()->setCurrentIndex(to, QItemSelectionModel::ClearAndSelect);
        return;
    }
    selectionModel()->select(QItemSelection(QModelIndex(m_anchor), to), QItemSelectionModel::ClearAndSelect);
    selectionModel()->setCurrentIndex(to, QItemSelectionModel::NoUpdate);
}

/// The next row of a question, or of a section that is closed; \a row itself at the end.
int GridView::rowBeside(int row, int step) const
{
    for (int i = row + step; i >= 0 && i < m_model->rowCount(); i += step) {
        if (!m_model->row(i).isSection() || m_model->isClosed(m_model->row(i).node))
            return i;
    }
    return row;
}

int GridView::pageRow(int step) const
{
    const int rows =
        std::max(1, viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()) - 1);
    int row = currentIndex().row();
    for (int i = 0; i < rows; ++i)
        row = rowBeside(row, step);
    return row;
}

/// The first question of the next section, or of this one or the one before.
int GridView::sectionRow(int step) const
{
    const int now = currentIndex().row();
    int section = now;
    while (section > 0 && !m_model->row(section).isSection())
        --section;
    const bool toOwn = step < 0 && now > section + 1;
    int row = toOwn ? section : section + step;
    while (row >= 0 && row < m_model->rowCount() && !m_model->row(row).isSection())
        row += step;
    const int first = row < 0 || row >= m_model->rowCount() ? -1 : rowBeside(row, 1);
    if (first >= 0)
        return first;
    return m_model->itemRow(step < 0 ? 0 : m_model->rowCount() - 1, step < 0 ? 1 : -1);
}

/// \a step -2 and 2 select. Left of the first column lies the section, which Left closes and Right opens.
bool GridView::moveAside(int step)
{
    const int row = currentIndex().row();
    const int to = currentIndex().column() + (step < 0 ? -1 : 1);
    const GridModel::Row& at = m_model->row(row);
    if (at.isSection()) {
        if (step < 0)
            setSectionClosed(true);
        else if (m_model->isClosed(at.node))
            setSectionClosed(false);
        else
            moveTo(row + 1, 0);
        return true;
    }
    if (to < 0)
        moveTo(m_model->rowOfSection(at.node), 0);
    else if (to < kGridColumns)
        moveTo(row, to, step == -2 || step == 2);
    return true;
}

void GridView::moveDown(int step)
{
    const int row = m_model->itemRow(currentIndex().row() + step, step);
    moveTo(row >= 0 ? row : currentIndex().row(), currentIndex().column());
}

/// False at the ends of the grid: there the focus goes on.
bool GridView::moveTab(int step)
{
    const auto stop = [](GridColumn column) { return static_cast<int>(column); };
    int row = currentIndex().row();
    int to = -1;
    for (const GridColumn column : kTabStops) {
        const bool before = stop(column) < currentIndex().column();
        const bool after = stop(column) > currentIndex().column();
        if ((step > 0 && after && to < 0) || (step < 0 && before))
            to = stop(column);
    }
    if (to < 0 || m_model->row(row).isSection()) {
        row = m_model->itemRow(row + step, step);
        to = stop(step > 0 ? kTabStops.front() : kTabStops.back());
    }
    if (row < 0)
        return false;
    moveTo(row, to);
    return true;
}

bool GridView::focusNextPrevChild(bool next)
{
    return (hasFocus() && currentIndex().isValid() && moveTab(next ? 1 : -1)) ||
           QWidget::focusNextPrevChild(next);
}

} // namespace sextant::ui
