#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>

namespace sextant::ui {

class ItemDelegate;

/// Heads of a table of items: each begins, or ends, where the cells below it do, and takes no more room.
class ItemHeader : public QHeaderView
{
    Q_OBJECT

public:
    ItemHeader(const Theme& theme, const ItemDelegate& cells, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString text(int section) const;

    const Theme& m_theme;
    const ItemDelegate& m_cells;
};

} // namespace sextant::ui
