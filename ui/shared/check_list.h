#pragma once

#include "ui/shared/check_facts.h"
#include "ui/theme/theme.h"

#include <QListView>

#include <vector>

namespace sextant::ui {

class CheckDelegate;
class CheckListModel;

/// The checks, one below the other. Arrows move, with Shift they take more checks into the selection; a click
/// on a square gives that result.
class CheckList : public QListView
{
    Q_OBJECT

public:
    CheckList(const Theme& theme, CheckListModel& model, QWidget* parent = nullptr);

    /// Makes \a item the only one chosen, and brings it into view; -1: none.
    void setCurrentItem(int item);
    /// -1: none.
    int currentItem() const;
    /// The items chosen, in order; with the current one alone, just that.
    std::vector<int> chosen() const;

Q_SIGNALS:
    void itemChanged(int item);
    /// The square of \a result was clicked; nothing is changed yet.
    void resultPicked(int item, sextant::ui::CheckResult result);

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    CheckListModel& m_model;
    CheckDelegate* m_delegate;
};

} // namespace sextant::ui
