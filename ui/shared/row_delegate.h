#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

/// Cells of plain text whose left edge is that of their heading, in rows parted by hairlines.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RowDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace sextant::ui
