#pragma once

#include "ui/theme/theme.h"

#include <QLayout>

#include <vector>

namespace sextant::ui {

/// Lays widgets out like words: left to right, on the next line when there is no room.
class FlowLayout : public QLayout
{
public:
    FlowLayout(const Theme& theme, QWidget* parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Height needed for \a rect's width; moves the items when \a move.
    int place(const QRect& rect, bool move) const;

    const Theme& m_theme;
    std::vector<QLayoutItem*> m_items;
};

} // namespace sextant::ui
