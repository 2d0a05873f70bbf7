#include "ui/comparison/comparison_cells.h"

#include "ui/charts/level_square.h"
#include "ui/comparison/comparison_table.h"

#include <QApplication>
#include <QPainter>
#include <QtMath>

namespace sextant::ui {

namespace {

constexpr int kRow = 30;
constexpr int kMark = 18;
constexpr int kStep = 17; ///< lines stand closer than in prose, so that a row stays a row
constexpr int kMostLines = 4;

const report::Cell* cellOf(const QModelIndex& index)
{
    return index.data(ComparisonTableModel::CellRole).value<const report::Cell*>();
}

bool isBold(const report::Cell& cell)
{
    return !cell.text.runs.empty() && cell.text.runs.front().bold;
}

} // namespace

ComparisonCells::ComparisonCells(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QColor ComparisonCells::colorOf(report::Tone tone) const
{
    const Tokens& t = m_theme.tokens();
    switch (tone) {
    case report::Tone::Ink:
        break;
    case report::Tone::Second:
        return t.text2;
    case report::Tone::Accent:
        return t.accent;
    case report::Tone::Ok:
        return t.ok;
    case report::Tone::Bad:
        return t.bad;
    }
    return t.ink;
}

TextFlow ComparisonCells::flowOf(const report::Cell& cell, int width) const
{
    const TextRole role = isBold(cell) ? TextRole::BodyBold : TextRole::Body;
    const int step = qMin(m_theme.step(role).lineHeight, m_theme.px(kStep));
    return TextFlow(cell.text.plain(), {}, m_theme.font(role), step, qMax(width, 1), kMostLines);
}

int ComparisonCells::before(const report::Cell& cell) const
{
    int width = 0;
    if (cell.mark)
        width += m_theme.px(kMark + metric::kGrid);
    if (cell.icon != report::CellIcon::None)
        width += m_theme.px(metric::kIconButton + metric::kHalfGrid);
    return width;
}

void ComparisonCells::paintSigns(QPainter& painter, const QRect& cell, const report::Cell& value) const
{
    int x = cell.left();
    if (value.icon != report::CellIcon::None) {
        const Icon icon = value.icon == report::CellIcon::Passed   ? Icon::Check
                          : value.icon == report::CellIcon::Failed ? Icon::Close
                                                                   : Icon::Dash;
        const QRectF place(x, cell.top(), m_theme.px(metric::kIconButton), cell.height());
        m_theme.paintIcon(painter, place, icon, colorOf(value.tone), metric::kIconButton);
        x += m_theme.px(metric::kIconButton + metric::kHalfGrid);
    }
    if (!value.mark)
        return;
    const ChartStyle style{&m_theme.tokens(), m_theme.language(), m_theme.textSize() / 100.0};
    const double top = cell.top() + (cell.height() - m_theme.px(kMark)) / 2.0;
    paintLevelSquare(painter, style, {static_cast<double>(x), top}, kMark, *value.mark);
}

void ComparisonCells::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const bool isGroup = index.data(ComparisonTableModel::GroupRole).toBool();
    QStyleOptionViewItem panel = option;
    panel.index = index;
    if (option.widget == nullptr || !option.widget->hasFocus())
        panel.state.setFlag(QStyle::State_Selected, false); // chosen only while the keys go to it
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    if (isGroup)
        painter->fillRect(option.rect, m_theme.tokens().sunk);
    else
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const report::Cell* value = cellOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.row() > 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), metric::kLine)),
                          m_theme.tokens().line);
    if (value != nullptr) {
        const int gap = m_theme.px(metric::kGrid);
        QRect cell = option.rect.adjusted(gap, 0, -gap, 0);
        paintSigns(*painter, cell, *value);
        cell.setLeft(cell.left() + before(*value));
        const TextFlow flow = flowOf(*value, cell.width());
        const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
        const double x = right ? cell.right() + 1 - flow.usedWidth() : cell.left();
        const double y = cell.top() + (cell.height() - flow.height()) / 2.0;
        if (!value->text.isEmpty())
            flow.paint(*painter, {x, y}, colorOf(value->tone));
    }
    painter->restore();
}

int ComparisonCells::heightFor(const QModelIndex& index, int width) const
{
    const report::Cell* value = cellOf(index);
    const int least = m_theme.px(kRow);
    if (value == nullptr || value->text.isEmpty())
        return least;
    const int room = width - 2 * m_theme.px(metric::kGrid) - before(*value);
    return qMax(least, flowOf(*value, room).height() + m_theme.px(metric::kGrid));
}

QSize ComparisonCells::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const report::Cell* value = cellOf(index);
    int width = 2 * m_theme.px(metric::kGrid);
    if (value != nullptr && !index.data(ComparisonTableModel::GroupRole).toBool()) {
        const QFontMetricsF metrics(m_theme.font(isBold(*value) ? TextRole::BodyBold : TextRole::Body));
        width += before(*value) + qCeil(metrics.horizontalAdvance(value->text.plain())) + metric::kHalfGrid;
    }
    return {width, m_theme.px(kRow)};
}

} // namespace sextant::ui
