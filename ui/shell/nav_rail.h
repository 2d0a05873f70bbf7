#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace sextant::ui {

class RailItem;

/// The pages at the left edge of the window, one under the other; words with icons, or icons alone when
/// collapsed. Up and Down move between them, Enter or Space goes there.
class NavRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(const Theme& theme, QWidget* parent = nullptr);

    /// Adds an item at the end.
    void addItem(const QString& title, Icon icon);
    /// Takes every item away.
    void clear();
    void setItemTitle(int index, const QString& title);
    /// An item that leads nowhere now is left out.
    void setItemVisible(int index, bool visible);
    bool isItemVisible(int index) const;
    int count() const;
    int current() const;
    void setCurrent(int index);
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveFocus(int step);

    const Theme& m_theme;
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
    std::vector<RailItem*> m_items;
    bool m_collapsed = false;
};

} // namespace sextant::ui
