#pragma once

#include "ui/shared/text_flow.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

struct ItemChoices;
struct ItemFact;
struct ItemRow;

/// Paints the cells of a table of items: state icon, level squares with the arrow to the target, chips,
/// hairlines.
class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ItemDelegate(const Theme& theme, QObject* parent);

    /// A chevron at the end of each row: Enter leads on.
    void setLeadsOn(bool leadsOn) { m_leadsOn = leadsOn; }
    /// Of a row with a title of one line, px at 100 %.
    void setRowHeight(int height) { m_rowHeight = height; }
    int rowHeight() const { return m_rowHeight; }
    /// Where words stand in the cell \a cell of \a column: beside the gap, and the chevron of the last one.
    QRect contentRect(const QRect& cell, int column, bool isLast) const;
    /// px that \a row needs where the column of titles is \a titleWidth px wide.
    int heightOf(const ItemRow& row, int titleWidth) const;

    /// Which of the choices of \a row lies at \a position of the cell \a cell of its level; -1: none.
    int choiceAt(const QRect& cell, const ItemRow& row, QPoint position) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int cellWidth(const ItemRow& row, const QModelIndex& index) const;
    TextFlow titleFlow(const ItemRow& row, int width) const;
    int titleGap(const ItemRow& row) const;
    int factWidth(const ItemFact& fact) const;
    void paintCode(QPainter& painter, QRect cell, const ItemRow& row) const;
    void paintTitle(QPainter& painter, const QRect& cell, const ItemRow& row) const;
    void paintLevel(QPainter& painter, const QRect& cell, const ItemRow& row) const;
    void paintFact(QPainter& painter, const QRect& cell, const ItemFact& fact) const;
    QRectF choiceRect(const QRectF& cell, size_t choice) const;
    void paintChoices(QPainter& painter, const QRect& cell, const ItemChoices& choices) const;
    void paintLink(QPainter& painter, const QRect& cell, const QString& text) const;
    void paintTarget(QPainter& painter, const QRectF& square, const QString& number) const;

    const Theme& m_theme;
    bool m_leadsOn = false;
    int m_rowHeight = 34;
};

} // namespace sextant::ui
