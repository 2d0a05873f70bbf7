#include "ui/plan/action_delegate.h"

#include "improvement/action_rules.h"
#include "improvement/action_words.h"
#include "ui/charts/level_square.h"
#include "ui/plan/action_table_model.h"
#include "ui/shared/action_cells.h"
#include "ui/shared/choice_box.h"
#include "ui/shared/name_completion.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kRow = 44;
constexpr int kMark = 18;
constexpr int kArrow = 20;
constexpr int kGap = 8;

const ActionRow& rowOf(const QModelIndex& index)
{
    return *index.data(ActionTableModel::RowRole).value<const ActionRow*>();
}

} // namespace

ActionDelegate::ActionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void ActionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const ActionRow& row = rowOf(index);
    QStyleOptionViewItem panel = option;
    panel.index = index;
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    if (index.row() > 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), metric::kLine)),
                          tokens.line);
    const QRect cell = option.rect.adjusted(m_theme.px(kGap), 0, -m_theme.px(kGap), 0);
    const QString text = index.data().toString();
    switch (index.column()) {
    case ActionTableModel::What:
        paintWhat(*painter, cell, row);
        break;
    case ActionTableModel::Level:
        paintLevel(*painter, cell, row);
        break;
    case ActionTableModel::Due:
        paintDueCell(m_theme, *painter, cell, row);
        break;
    case ActionTableModel::State:
        paintChip(m_theme, *painter, QPointF(cell.left(), cell.center().y() + 0.5), row.state,
                  stateChip(row.action.standing.state), stateIcon(row.action.standing.state));
        break;
    case ActionTableModel::Owner:
        paintCellText(m_theme, *painter, cell, text, row.owner.isEmpty() ? tokens.text3 : tokens.ink,
                      Qt::AlignLeft);
        break;
    default:
        paintCellText(m_theme, *painter, cell, text, tokens.ink, Qt::AlignRight);
    }
    painter->restore();
}

void ActionDelegate::paintWhat(QPainter& painter, QRect cell, const ActionRow& row) const
{
    if (!row.code.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Body));
        painter.setPen(m_theme.tokens().text2);
        const int width = m_theme.px(30);
        painter.drawText(cell, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), row.code);
        cell.setLeft(cell.left() + width);
    }
    paintTwoLines(m_theme, painter, cell, row.what, kRow);
}

void ActionDelegate::paintLevel(QPainter& painter, const QRect& cell, const ActionRow& row) const
{
    if (!row.level.has_value())
        return;
    const int side = m_theme.px(kMark);
    QRectF square(cell.left(), cell.top() + (cell.height() - side) / 2, side, side);
    const ChartStyle style{&m_theme.tokens(), m_theme.language(), m_theme.textSize() / 100.0};
    paintLevelSquare(painter, style, square.topLeft(), kMark, *row.level);
    if (!row.target.has_value())
        return;
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.tokens().text3);
    const QRectF arrow(square.right(), square.top(), m_theme.px(kArrow), side);
    painter.drawText(arrow, Qt::AlignCenter, u"→"_qs);
    square.moveLeft(arrow.right());
    paintShape(painter, square, m_theme.px(metric::kRadiusSmall), QColor(), m_theme.tokens().edge,
               metric::kLine);
    painter.setFont(m_theme.font(TextRole::CaptionBold));
    painter.setPen(m_theme.tokens().ink);
    painter.drawText(square, Qt::AlignCenter, row.target->number);
}

QSize ActionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const ActionRow& row = rowOf(index);
    const QFontMetrics body(m_theme.font(TextRole::Body));
    int width = body.horizontalAdvance(index.data().toString());
    if (index.column() == ActionTableModel::Level)
        width = m_theme.px(2 * kMark + kArrow);
    else if (index.column() == ActionTableModel::State)
        width = chipWidth(m_theme, row.state, true);
    else if (index.column() == ActionTableModel::Due)
        width = dueCellWidth(m_theme, row);
    else if (index.column() == ActionTableModel::Owner)
        width = qMin(width, m_theme.px(140));
    // A little more than measured: hinting may set a text wider than its measure.
    return {width + 2 * m_theme.px(kGap) + m_theme.px(metric::kHalfGrid), m_theme.px(kRow)};
}

QWidget* ActionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    if (index.column() == ActionTableModel::State) {
        const improvement::ActionState now = rowOf(index).action.standing.state;
        auto* box = new ChoiceBox(parent);
        box->setObjectName(u"stateCell"_qs);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        box->addItem(improvement::stateLabel(now).in(m_theme.language()), improvement::stateName(now));
        for (const improvement::ActionState next : improvement::nextStates(now))
            box->addItem(improvement::stateLabel(next).in(m_theme.language()), improvement::stateName(next));
        return box;
    }
    auto* field = new QLineEdit(parent);
    field->setObjectName(u"cellEdit"_qs);
    field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (index.column() == ActionTableModel::Owner && m_names)
        completeNames(field, m_names());
    return field;
}

void ActionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* field = qobject_cast<QLineEdit*>(editor))
        field->setText(index.data(Qt::EditRole).toString());
}

void ActionDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData().toString(), Qt::EditRole);
    else if (auto* field = qobject_cast<QLineEdit*>(editor))
        model->setData(index, field->text(), Qt::EditRole);
}

} // namespace sextant::ui
