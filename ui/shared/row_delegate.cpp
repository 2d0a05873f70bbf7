#include "ui/shared/row_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QtMath>

namespace sextant::ui {

RowDelegate::RowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget); // selection and focus
    painter->save();
    if (index.row() > 0)
        painter->fillRect(QRect(cell.rect.topLeft(), QSize(cell.rect.width(), metric::kLine)),
                          m_theme.tokens().line);
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(m_theme.tokens().ink);
    const int gap = m_theme.px(metric::kGrid);
    const QRect place = cell.rect.adjusted(gap, 0, -gap, 0);
    painter->drawText(place, static_cast<int>(cell.displayAlignment),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // A little more: what is drawn may be wider by a fraction than its advance.
    const QFontMetricsF metrics(m_theme.font(TextRole::Body));
    const int text = qCeil(metrics.horizontalAdvance(index.data().toString())) + metric::kHalfGrid;
    return {text + 2 * m_theme.px(metric::kGrid), QStyledItemDelegate::sizeHint(option, index).height()};
}

} // namespace sextant::ui
