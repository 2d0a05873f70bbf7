#include "ui/assessment/section_delegate.h"

#include "ui/assessment/answer_square.h"
#include "ui/assessment/section_tree_model.h"
#include "ui/shared/progress_ring.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kSectionHeight = 40;
constexpr int kHiddenHeight = 16;
constexpr int kItemHeight = 30;
constexpr int kLastItemSpace = 6;
constexpr int kPadding = 16;
constexpr int kItemPadding = 24;
constexpr int kRing = 28;
constexpr int kRingGap = 12;
constexpr int kSquare = 18;
constexpr int kGap = 8;
constexpr int kBar = 3;
constexpr int kCodeWidth = 20;

bool isSection(const QModelIndex& index)
{
    return !index.parent().isValid();
}

bool isLastItem(const QModelIndex& index)
{
    return index.row() == index.model()->rowCount(index.parent()) - 1;
}

AnswerMark markOf(const QModelIndex& index)
{
    return {static_cast<AnswerState>(index.data(SectionTreeModel::StateRole).toInt()),
            index.data(SectionTreeModel::SymbolRole).toString(),
            index.data(SectionTreeModel::LevelRole).toInt()};
}

void drawElided(QPainter& painter, const QRect& rect, const QString& text)
{
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

SectionDelegate::SectionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QString SectionDelegate::hiddenText(const QModelIndex& index) const
{
    const int hidden = index.data(SectionTreeModel::HiddenRole).toInt();
    return hidden == 0 ? QString() : tr("%n hidden by earlier answers", nullptr, hidden);
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    int height = 0;
    if (isSection(index))
        height = kSectionHeight + (hiddenText(index).isEmpty() ? 0 : kHiddenHeight);
    else
        height = kItemHeight + (isLastItem(index) ? kLastItemSpace : 0);
    return {m_theme.px(kItemPadding + kSquare), m_theme.px(height)};
}

void SectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    if (isSection(index))
        paintSection(*painter, option, index);
    else
        paintItem(*painter, option, index);
    paintFocus(*painter, option);
    painter->restore();
}

void SectionDelegate::paintSection(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool current = index.data(SectionTreeModel::CurrentRole).toBool();
    if (current)
        painter.fillRect(option.rect, t.accentTint);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, t.hover);
    const int answered = index.data(SectionTreeModel::AnsweredRole).toInt();
    const int visible = index.data(SectionTreeModel::VisibleRole).toInt();
    QRect row = option.rect.adjusted(m_theme.px(kPadding), 0, -m_theme.px(kPadding), 0);
    row.setHeight(m_theme.px(kSectionHeight));
    const int ring = m_theme.px(kRing);
    const QRectF circle(row.left(), row.top() + (row.height() - ring) / 2, ring, ring);
    paintProgressRing(m_theme, painter, circle, visible == 0 ? 1.0 : double(answered) / visible,
                      index.data(SectionTreeModel::CodeRole).toString());
    row.setLeft(row.left() + ring + m_theme.px(kRingGap));
    painter.setFont(m_theme.font(answered < visible ? TextRole::CaptionBold : TextRole::Caption));
    painter.setPen(answered < visible ? t.ink : t.text3);
    const QString count = QStringLiteral("%1/%2").arg(answered).arg(visible);
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, count);
    row.setRight(row.right() - painter.fontMetrics().horizontalAdvance(count) - m_theme.px(kGap));
    painter.setFont(m_theme.font(current ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(t.ink);
    drawElided(painter, row, index.data().toString());
    if (const QString hidden = hiddenText(index); !hidden.isEmpty()) {
        painter.setFont(m_theme.font(TextRole::Caption));
        painter.setPen(t.text3);
        drawElided(painter,
                   QRect(row.left(), row.bottom() - m_theme.px(4), row.width(), m_theme.px(kHiddenHeight)),
                   hidden);
    }
}

void SectionDelegate::paintItem(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool current = index.data(SectionTreeModel::CurrentRole).toBool();
    QRect row = option.rect;
    row.setHeight(m_theme.px(kItemHeight));
    if (current) {
        painter.fillRect(row, t.card);
        painter.fillRect(QRect(row.left(), row.top(), m_theme.px(kBar), row.height()), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(row, t.hover);
    }
    row.adjust(m_theme.px(kItemPadding), 0, -m_theme.px(kPadding), 0);
    const int side = m_theme.px(kSquare);
    paintAnswerSquare(m_theme, painter, QRectF(row.left(), row.top() + (row.height() - side) / 2, side, side),
                      markOf(index));
    row.setLeft(row.left() + side + m_theme.px(kGap));
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(t.text3);
    const QString code = index.data(SectionTreeModel::CodeRole).toString();
    painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, code);
    const int codeWidth = qMax(m_theme.px(kCodeWidth), painter.fontMetrics().horizontalAdvance(code));
    row.setLeft(row.left() + codeWidth + m_theme.px(kGap));
    row.setRight(row.right() - paintItemIcons(painter, row, index));
    QFont font = m_theme.font(current ? TextRole::BodyBold : TextRole::Body);
    font.setPixelSize(font.pixelSize() - m_theme.px(1));
    painter.setFont(font);
    painter.setPen(current ? t.ink : t.text2);
    drawElided(painter, row, index.data().toString());
}

/// Flag, gate and "carried over", from the right; returns the width they take.
int SectionDelegate::paintItemIcons(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    int width = 0;
    const auto draw = [&](int role, Icon icon, const QColor& color) {
        if (!index.data(role).toBool())
            return;
        const int side = m_theme.px(metric::kIconChip);
        width += side;
        m_theme.paintIcon(painter, QRectF(row.right() + 1 - width, row.top(), side, row.height()), icon,
                          color, metric::kIconChip);
        width += m_theme.px(kGap);
    };
    draw(SectionTreeModel::GateRole, Icon::Gate, t.text3);
    draw(SectionTreeModel::FlaggedRole, Icon::Flag, t.warnText);
    draw(SectionTreeModel::CarriedOverRole, Icon::History, t.text3);
    return width;
}

void SectionDelegate::paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    paintShape(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), metric::kRadius, QColor(),
               m_theme.tokens().accent, metric::kFocusWidth);
}

} // namespace sextant::ui
