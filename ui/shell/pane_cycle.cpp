#include "ui/shell/pane_cycle.h"

#include <QWidget>

namespace sextant::ui {

namespace {

bool takesFocus(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled();
}

/// Where the focus goes inside \a pane; nullptr: nowhere.
QWidget* entrance(QWidget* pane)
{
    if (QWidget* last = pane->focusWidget(); last != nullptr && last != pane && takesFocus(last))
        return last;
    if (takesFocus(pane))
        return pane;
    for (QWidget* next = pane->nextInFocusChain(); next != nullptr && next != pane;
         next = next->nextInFocusChain())
        if (pane->isAncestorOf(next) && takesFocus(next))
            return next;
    return nullptr;
}

int paneOf(const std::vector<QWidget*>& panes, const QWidget* widget)
{
    // The innermost wins: one pane may lie inside another.
    int found = -1;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        const bool holds = widget != nullptr && (panes[i] == widget || panes[i]->isAncestorOf(widget));
        if (holds && (found < 0 || panes[static_cast<std::size_t>(found)]->isAncestorOf(panes[i])))
            found = static_cast<int>(i);
    }
    return found;
}

} // namespace

bool focusNextPane(const std::vector<QWidget*>& panes, QWidget* from, int step)
{
    const int count = static_cast<int>(panes.size());
    int at = paneOf(panes, from);
    if (at < 0)
        at = step > 0 ? -1 : count;
    for (int tried = 0; tried < count; ++tried) {
        at = ((at + step) % count + count) % count;
        if (QWidget* target = entrance(panes[static_cast<std::size_t>(at)]); target != nullptr) {
            target->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace sextant::ui
