#include "ui/shared/check_list.h"

#include "ui/shared/check_delegate.h"
#include "ui/shared/check_list_model.h"
#include "ui/theme/control_kind.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace sextant::ui {

CheckList::CheckList(const Theme& theme, CheckListModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new CheckDelegate(theme, model, this))
{
    setObjectName(QStringLiteral("checkList"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setOwnFocus(this);
    theme.keep(this, [this] { doItemsLayout(); });
}

void CheckList::setCurrentItem(int item)
{
    const QModelIndex index = m_model.indexOfItem(item);
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

int CheckList::currentItem() const
{
    return currentIndex().isValid() ? m_model.itemAt(currentIndex()) : -1;
}

std::vector<int> CheckList::chosen() const
{
    std::vector<int> items;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        items.push_back(m_model.itemAt(index));
    std::ranges::sort(items);
    if (items.empty() && currentItem() >= 0)
        items.push_back(currentItem());
    return items;
}

/// The arrows are the list's own, whatever they mean elsewhere on the page.
bool CheckList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const auto modifiers = static_cast<QKeyEvent*>(event)->modifiers() & ~Qt::KeypadModifier;
        const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
                           key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
        if (moves && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void CheckList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const auto picked = index.isValid() && m_model.itemAt(index) >= 0
                            ? m_delegate->resultAt(visualRect(index), event->pos())
                            : std::nullopt;
    if (!picked || event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier) {
        QListView::mousePressEvent(event);
        return;
    }
    const int item = m_model.itemAt(index);
    setFocus(Qt::MouseFocusReason);
    setCurrentItem(item);
    Q_EMIT resultPicked(item, *picked);
}

/// Where the user is stays in view.
void CheckList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void CheckList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && m_model.itemAt(current) >= 0)
        Q_EMIT itemChanged(m_model.itemAt(current));
}

} // namespace sextant::ui
