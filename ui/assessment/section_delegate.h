#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

/// Paints the rows of SectionTreeModel: a section with its progress ring and count, an item with the square
/// of its answer, its code and name, and what marks it.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SectionDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintItem(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    int paintItemIcons(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const;
    QString hiddenText(const QModelIndex& index) const;

    const Theme& m_theme;
};

} // namespace sextant::ui
