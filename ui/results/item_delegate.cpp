#include "ui/results/item_delegate.h"

#include "ui/charts/level_square.h"
#include "ui/results/item_table_model.h"
#include "ui/shared/chip.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kMark = 18;
constexpr int kArrow = 22;
constexpr int kGap = 8;
constexpr int kChevron = 14;
constexpr int kChoice = 24; ///< a choice and the gap after it
constexpr int kChoiceSide = 22;
constexpr int kMostLines = 4;  ///< of a title
constexpr int kTightStep = 17; ///< they stand closer than in prose, so that a row stays a row

const ItemRow& rowOf(const QModelIndex& index)
{
    return *index.data(ItemTableModel::RowRole).value<const ItemRow*>();
}

bool isLast(const QModelIndex& index)
{
    return index.column() == index.model()->columnCount() - 1;
}

} // namespace

ItemDelegate::ItemDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void ItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const ItemRow& row = rowOf(index);
    QStyleOptionViewItem panel = option;
    panel.index = index;
    if (!option.state.testFlag(QStyle::State_Active) || option.widget == nullptr ||
        !option.widget->hasFocus())
        panel.state.setFlag(QStyle::State_Selected, false); // a row is only chosen while the keys go to it
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.row() > 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), metric::kLine)),
                          m_theme.tokens().line);
    QRect cell = contentRect(option.rect, index.column(), isLast(index));
    if (index.column() == ItemTableModel::Title)
        cell.setRight(option.rect.right() - titleGap(row));
    if (m_leadsOn && isLast(index)) {
        const QRectF place(cell.right() + m_theme.px(kGap), cell.top(), m_theme.px(kChevron), cell.height());
        m_theme.paintIcon(*painter, place, Icon::ChevronRight, m_theme.tokens().accent, kChevron);
    }
    switch (index.column()) {
    case ItemTableModel::Code:
        paintCode(*painter, cell, row);
        break;
    case ItemTableModel::Title:
        paintTitle(*painter, cell, row);
        break;
    case ItemTableModel::Level:
        paintLevel(*painter, cell, row);
        break;
    default:
        if (const auto fact = static_cast<size_t>(index.column() - ItemTableModel::FirstFact);
            fact < row.facts.size())
            paintFact(*painter, cell, row.facts[fact]);
    }
    painter->restore();
}

QRect ItemDelegate::contentRect(const QRect& cell, int column, bool isLast) const
{
    const int before = column == ItemTableModel::Code ? metric::kHalfGrid : 0;
    const int after = !isLast ? kGap : m_leadsOn ? kChevron + kGap : metric::kHalfGrid;
    return cell.adjusted(m_theme.px(before), 0, -m_theme.px(after), 0);
}

void ItemDelegate::paintCode(QPainter& painter, QRect cell, const ItemRow& row) const
{
    if (row.icon) {
        const QRectF place(cell.left(), cell.top(), m_theme.px(metric::kIconButton), cell.height());
        m_theme.paintIcon(painter, place, *row.icon, m_theme.color(row.iconInk), metric::kIconButton);
        cell.setLeft(cell.left() + m_theme.px(metric::kIconButton + kGap));
    }
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.tokens().text2);
    painter.drawText(cell, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), row.code);
}

TextFlow ItemDelegate::titleFlow(const ItemRow& row, int width) const
{
    const TextRole role = row.isBad ? TextRole::BodyBold : TextRole::Body;
    const int step = qMin(m_theme.step(role).lineHeight, m_theme.px(kTightStep));
    return TextFlow(row.title, {}, m_theme.font(role), step, width, kMostLines);
}

int ItemDelegate::titleGap(const ItemRow& row) const
{
    return m_theme.px(row.choices.marks.empty() ? kGap : metric::kHalfGrid); // choices have room around them
}

int ItemDelegate::heightOf(const ItemRow& row, int titleWidth) const
{
    const int title = titleFlow(row, titleWidth - titleGap(row)).height();
    return qMax(m_theme.px(m_rowHeight), title + m_theme.px(metric::kHalfGrid));
}

void ItemDelegate::paintTitle(QPainter& painter, const QRect& cell, const ItemRow& row) const
{
    const TextFlow title = titleFlow(row, cell.width());
    title.paint(painter,
                {static_cast<qreal>(cell.left()), cell.top() + (cell.height() - title.height()) / 2.0},
                row.isBad ? m_theme.tokens().bad : m_theme.tokens().ink);
}

QRectF ItemDelegate::choiceRect(const QRectF& cell, size_t choice) const
{
    const int side = m_theme.px(kChoiceSide);
    return {cell.left() + static_cast<qreal>(choice) * m_theme.px(kChoice),
            cell.top() + (cell.height() - side) / 2, static_cast<qreal>(side), static_cast<qreal>(side)};
}

int ItemDelegate::choiceAt(const QRect& cell, const ItemRow& row, QPoint position) const
{
    for (size_t i = 0; i < row.choices.marks.size(); ++i) {
        QRectF target = choiceRect(cell, i);
        target.setTop(cell.top());
        target.setBottom(cell.bottom());
        if (target.contains(position))
            return static_cast<int>(i);
    }
    return -1;
}

void ItemDelegate::paintChoices(QPainter& painter, const QRect& cell, const ItemChoices& choices) const
{
    const ChartStyle style{&m_theme.tokens(), m_theme.language(), m_theme.textSize() / 100.0};
    for (size_t i = 0; i < choices.marks.size(); ++i) {
        const QRectF place = choiceRect(cell, i);
        if (static_cast<int>(i) == choices.chosen) {
            paintLevelSquare(painter, style, place.topLeft(), kChoiceSide, choices.marks[i]);
            continue;
        }
        const bool isAnswered = static_cast<int>(i) == choices.answered;
        if (isAnswered)
            paintShape(painter, place, m_theme.px(metric::kRadiusSmall), QColor(), m_theme.tokens().ink,
                       metric::kLine);
        painter.setFont(m_theme.font(TextRole::Caption));
        painter.setPen(isAnswered ? m_theme.tokens().ink : m_theme.tokens().text3);
        painter.drawText(place, Qt::AlignCenter, choices.marks[i].number);
    }
}

void ItemDelegate::paintLink(QPainter& painter, const QRect& cell, const QString& text) const
{
    const QRectF icon(cell.left(), cell.top(), m_theme.px(metric::kIconChip), cell.height());
    m_theme.paintIcon(painter, icon, Icon::Plus, m_theme.tokens().accent, metric::kIconChip);
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.tokens().accent);
    painter.drawText(cell.adjusted(m_theme.px(metric::kIconChip + metric::kHalfGrid), 0, 0, 0),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), text);
}

void ItemDelegate::paintLevel(QPainter& painter, const QRect& cell, const ItemRow& row) const
{
    if (!row.choices.marks.empty()) {
        paintChoices(painter, cell, row.choices);
        return;
    }
    if (!row.figure.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::BodyBold));
        painter.setPen(m_theme.tokens().ink);
        painter.drawText(cell, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), row.figure);
        return;
    }
    const int side = m_theme.px(kMark);
    QRectF square(cell.left(), cell.top() + (cell.height() - side) / 2, side, side);
    const ChartStyle style{&m_theme.tokens(), m_theme.language(), m_theme.textSize() / 100.0};
    paintLevelSquare(painter, style, square.topLeft(), kMark, row.mark);
    if (!row.target)
        return;
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.tokens().text3);
    const QRectF arrow(square.right(), square.top(), m_theme.px(kArrow), side);
    painter.drawText(arrow, Qt::AlignCenter, QStringLiteral("→"));
    square.moveLeft(arrow.right());
    paintTarget(painter, square, row.target->number);
}

void ItemDelegate::paintTarget(QPainter& painter, const QRectF& square, const QString& number) const
{
    paintShape(painter, square, m_theme.px(metric::kRadiusSmall), QColor(), m_theme.tokens().edge,
               metric::kLine);
    painter.setFont(m_theme.font(TextRole::CaptionBold));
    painter.setPen(m_theme.tokens().ink);
    painter.drawText(square, Qt::AlignCenter, number);
}

void ItemDelegate::paintFact(QPainter& painter, const QRect& cell, const ItemFact& fact) const
{
    if (fact.text.isEmpty())
        return;
    if (fact.kind == ItemFact::Kind::Chip || fact.kind == ItemFact::Kind::BadChip) {
        const qreal middle = cell.top() + cell.height() / 2.0;
        paintChip(m_theme, painter, QPointF(cell.left(), middle), fact.text,
                  fact.kind == ItemFact::Kind::Chip ? ChipKind::Neutral : ChipKind::Bad);
        return;
    }
    if (fact.kind == ItemFact::Kind::Link) {
        paintLink(painter, cell, fact.text);
        return;
    }
    painter.setFont(m_theme.font(fact.kind == ItemFact::Kind::Strong ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(fact.kind == ItemFact::Kind::Faint ? m_theme.tokens().text3 : m_theme.tokens().ink);
    painter.drawText(cell, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), fact.text);
}

int ItemDelegate::factWidth(const ItemFact& fact) const
{
    if (fact.kind == ItemFact::Kind::Chip || fact.kind == ItemFact::Kind::BadChip)
        return fact.text.isEmpty() ? 0 : chipWidth(m_theme, fact.text, false);
    const int link =
        fact.kind == ItemFact::Kind::Link ? m_theme.px(metric::kIconChip + metric::kHalfGrid) : 0;
    const TextRole role = fact.kind == ItemFact::Kind::Strong ? TextRole::BodyBold : TextRole::Body;
    return link + QFontMetrics(m_theme.font(role)).horizontalAdvance(fact.text);
}

int ItemDelegate::cellWidth(const ItemRow& row, const QModelIndex& index) const
{
    const QFontMetrics body(m_theme.font(TextRole::Body));
    const int gap = m_theme.px(kGap);
    switch (index.column()) {
    case ItemTableModel::Code:
        return body.horizontalAdvance(row.code) + m_theme.px(metric::kHalfGrid) + gap +
               (row.icon ? m_theme.px(metric::kIconButton) + gap : 0);
    case ItemTableModel::Title:
        return QFontMetrics(m_theme.font(row.isBad ? TextRole::BodyBold : TextRole::Body))
                   .horizontalAdvance(row.title) +
               titleGap(row);
    case ItemTableModel::Level:
        if (!row.choices.marks.empty())
            return m_theme.px(kChoice) * static_cast<int>(row.choices.marks.size()) +
                   m_theme.px(metric::kHalfGrid);
        return row.figure.isEmpty()
                   ? m_theme.px(kMark + (row.target ? kArrow + kMark : 0)) + gap
                   : QFontMetrics(m_theme.font(TextRole::BodyBold)).horizontalAdvance(row.figure) + gap;
    default:
        break;
    }
    const auto fact = static_cast<size_t>(index.column() - ItemTableModel::FirstFact);
    return fact < row.facts.size() ? factWidth(row.facts[fact]) + gap : 0;
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int chevron = m_leadsOn && isLast(index) ? m_theme.px(kChevron + kGap) : 0;
    return {cellWidth(rowOf(index), index) + chevron, m_theme.px(m_rowHeight)};
}

} // namespace sextant::ui
