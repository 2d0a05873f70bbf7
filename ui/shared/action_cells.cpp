#include "ui/shared/action_cells.h"

#include "ui/shared/text_flow.h"

#include <QCoreApplication>
#include <QPainter>

namespace sextant::ui {

void paintCellText(const Theme& theme, QPainter& painter, const QRect& cell, const QString& text,
                   const QColor& color, Qt::Alignment alignment)
{
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(color);
    painter.drawText(cell, static_cast<int>(alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

void paintTwoLines(const Theme& theme, QPainter& painter, const QRect& cell, const QString& text,
                   int rowHeight)
{
    const int step = qMin(theme.step(TextRole::Body).lineHeight, theme.px(rowHeight - 4) / 2);
    const TextFlow flow(text, {}, theme.font(TextRole::Body), step, cell.width(), 2);
    flow.paint(painter, {static_cast<qreal>(cell.left()), cell.top() + (cell.height() - flow.height()) / 2.0},
               theme.tokens().ink);
}

void paintDueCell(const Theme& theme, QPainter& painter, const QRect& cell, const ActionRow& row)
{
    const Tokens& tokens = theme.tokens();
    if (row.due.isEmpty() || row.dueWords.isEmpty()) {
        paintCellText(theme, painter, cell, row.due.isEmpty() ? noDueText() : row.due,
                      row.due.isEmpty() ? tokens.text3 : tokens.ink, Qt::AlignLeft);
        return;
    }
    const int middle = cell.center().y();
    const QRect upper(cell.left(), cell.top(), cell.width(), middle - cell.top());
    const QRect lower(cell.left(), middle, cell.width(), cell.bottom() - middle);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(tokens.ink);
    painter.drawText(upper, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom), row.due);
    painter.setFont(theme.font(row.isOverdue() ? TextRole::CaptionBold : TextRole::Caption));
    painter.setPen(row.isOverdue() ? tokens.bad : tokens.text2);
    painter.drawText(lower, static_cast<int>(Qt::AlignLeft | Qt::AlignTop), row.dueWords);
}

int dueCellWidth(const Theme& theme, const ActionRow& row)
{
    const QFontMetrics body(theme.font(TextRole::Body));
    return qMax(body.horizontalAdvance(u"2027-12-31"_qs), body.horizontalAdvance(row.dueWords));
}

QString noDueText()
{
    return QCoreApplication::translate("ActionCells", "not agreed");
}

} // namespace sextant::ui
