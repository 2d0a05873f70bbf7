#include "ui/followup/follow_up_delegate.h"

#include "ui/followup/follow_up_model.h"
#include "ui/shared/action_cells.h"

#include <QApplication>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kRow = 44;
constexpr int kGap = 8;
constexpr int kMostOwner = 140;

ChipKind chipOf(framework::Grade grade)
{
    switch (grade) {
    case framework::Grade::High:
        return ChipKind::Bad;
    case framework::Grade::Medium:
        return ChipKind::Warn;
    case framework::Grade::Low:
        break;
    }
    return ChipKind::Neutral;
}

} // namespace

FollowUpDelegate::FollowUpDelegate(const Theme& theme, const FollowUpModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{}

int FollowUpDelegate::labelWidth() const
{
    return QFontMetrics(m_theme.font(TextRole::BodyBold)).horizontalAdvance(u"F88"_qs) +
           m_theme.px(metric::kHalfGrid);
}

void FollowUpDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const FollowUpRow& row = *m_model.row(index);
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
    case FollowUpModel::Finding:
        paintFinding(*painter, cell, row);
        break;
    case FollowUpModel::What:
        paintTwoLines(m_theme, *painter, cell, text, kRow);
        break;
    case FollowUpModel::Owner:
        paintCellText(m_theme, *painter, cell, text, row.line.owner.isEmpty() ? tokens.text3 : tokens.ink,
                      Qt::AlignLeft);
        break;
    case FollowUpModel::Due:
        paintDueCell(m_theme, *painter, cell, row.line);
        break;
    case FollowUpModel::State:
        paintState(*painter, cell, row);
        break;
    default:
        paintCellText(m_theme, *painter, cell, text, row.isLong ? tokens.bad : tokens.ink, Qt::AlignLeft);
    }
    painter->restore();
}

void FollowUpDelegate::paintFinding(QPainter& painter, const QRect& cell, const FollowUpRow& row) const
{
    painter.setFont(m_theme.font(TextRole::BodyBold));
    painter.setPen(m_theme.tokens().accent);
    painter.drawText(cell, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), row.label);
    if (row.grade.has_value())
        paintChip(m_theme, painter, QPointF(cell.left() + labelWidth(), cell.center().y() + 0.5),
                  row.gradeWord, chipOf(*row.grade));
}

void FollowUpDelegate::paintState(QPainter& painter, const QRect& cell, const FollowUpRow& row) const
{
    const QPointF left(cell.left(), cell.center().y() + 0.5);
    if (!row.hasAction()) {
        paintChip(m_theme, painter, left, FollowUpModel::noActionText(), ChipKind::Warn, Icon::Alert);
        return;
    }
    const improvement::ActionState state = row.line.action.standing.state;
    paintChip(m_theme, painter, left, row.line.state, stateChip(state), stateIcon(state));
}

QSize FollowUpDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const FollowUpRow& row = *m_model.row(index);
    const QString text = index.data().toString();
    int width = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text);
    if (index.column() == FollowUpModel::Finding)
        width = labelWidth() + (row.grade.has_value() ? chipWidth(m_theme, row.gradeWord, false) : 0);
    else if (index.column() == FollowUpModel::State)
        width = chipWidth(m_theme, text, true);
    else if (index.column() == FollowUpModel::Due && !row.line.due.isEmpty())
        width = dueCellWidth(m_theme, row.line);
    else if (index.column() == FollowUpModel::Owner)
        width = qMin(width, m_theme.px(kMostOwner));
    // A little more than measured: hinting may set a text wider than its measure.
    return {width + 2 * m_theme.px(kGap) + m_theme.px(metric::kHalfGrid), m_theme.px(kRow)};
}

} // namespace sextant::ui
