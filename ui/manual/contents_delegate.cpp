#include "ui/manual/contents_delegate.h"

#include "ui/manual/contents_model.h"
#include "ui/shared/marked_line.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kTopHeight = 34;
constexpr int kRowHeight = 28;
constexpr int kPadding = 12;
constexpr int kIndent = 18;
constexpr int kCodeWidth = 26;
constexpr int kGap = 6;
constexpr int kBar = 3;

} // namespace

ContentsDelegate::ContentsDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool top = !index.parent().isValid();
    return {m_theme.px(metric::kRail), m_theme.px(top ? kTopHeight : kRowHeight)};
}

/// Open or closed; returns the width that it takes.
int ContentsDelegate::paintSign(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const int side = m_theme.px(metric::kIconChip);
    if (index.model()->hasChildren(index)) {
        const bool open = option.state.testFlag(QStyle::State_Open);
        m_theme.paintIcon(painter, QRectF(row.left(), row.top(), side, row.height()),
                          open ? Icon::ChevronDown : Icon::ChevronRight, m_theme.tokens().text3,
                          metric::kIconChip);
    }
    return side + m_theme.px(kGap);
}

void ContentsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens& t = m_theme.tokens();
    const bool top = !index.parent().isValid();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (current) {
        painter->fillRect(option.rect, t.accentTint);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), m_theme.px(kBar), option.rect.height()), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, t.hover);
    }
    QRect row = option.rect.adjusted(m_theme.px(kPadding), 0, -m_theme.px(kPadding), 0);
    if (top)
        row.setLeft(row.left() + paintSign(*painter, row, option, index));
    else
        row.setLeft(row.left() + m_theme.px(kIndent));
    const QString code = index.data(ContentsModel::CodeRole).toString();
    if (!code.isEmpty()) {
        painter->setFont(m_theme.font(TextRole::Caption));
        painter->setPen(current ? t.ink : t.text3);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, code);
        const int wide = painter->fontMetrics().horizontalAdvance(code);
        row.setLeft(row.left() + qMax(m_theme.px(kCodeWidth), wide) + m_theme.px(kGap));
    }
    const QString title = index.data(ContentsModel::TitleRole).toString();
    const MarkedLine line(m_theme, {title, search::spansOf(m_query, title)},
                          top ? TextRole::BodyBold : TextRole::Body, row.width());
    line.paint(*painter, row, top || current ? t.ink : t.text2, t.accent);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintShape(*painter, QRectF(option.rect).adjusted(2, 1, -2, -1), metric::kRadius, QColor(), t.accent,
                   metric::kFocusWidth);
    painter->restore();
}

} // namespace sextant::ui
