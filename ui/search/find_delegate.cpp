#include "ui/search/find_delegate.h"

#include "ui/search/find_model.h"
#include "ui/shared/marked_line.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QPainter>

namespace sextant::ui {

namespace {

constexpr int kHeading = 30;
constexpr int kOneLine = 34;
constexpr int kTwoLines = 50;
constexpr int kPadding = 14;
constexpr int kGap = 12;
constexpr int kCapHeight = 18;
constexpr int kCapPadding = 5;
constexpr int kCapKey = 11;

const FindRow& rowOf(const QModelIndex& index)
{
    return static_cast<const FindModel*>(index.model())->row(index.row());
}

} // namespace

FindDelegate::FindDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

int FindDelegate::height(const FindRow& row) const
{
    if (row.kind == FindRow::Kind::Heading)
        return m_theme.px(kHeading);
    const bool two = !row.text.text.isEmpty() || !row.enabled;
    return m_theme.px(two ? kTwoLines : kOneLine);
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_theme.px(metric::kRail), height(rowOf(index))};
}

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const FindRow& row = rowOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(m_theme.px(kPadding), 0, -m_theme.px(kPadding), 0);
    if (row.kind == FindRow::Kind::Heading) {
        paintHeading(*painter, inner, row);
    } else {
        QStyleOptionViewItem panel = option;
        panel.index = index;
        panel.viewItemPosition = QStyleOptionViewItem::Invalid;
        // What cannot be done counts as not selected, though the keys have come to it.
        if (option.state.testFlag(QStyle::State_HasFocus))
            panel.state.setFlag(QStyle::State_Selected);
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
        paintEntry(*painter, inner, row);
    }
    painter->restore();
}

void FindDelegate::paintHeading(QPainter& painter, const QRect& rect, const FindRow& row) const
{
    const QRect line = rect.adjusted(0, m_theme.px(metric::kHalfGrid), 0, 0);
    const QColor color = m_theme.tokens().text2;
    const int end = paintFacts(painter, line, row);
    MarkedLine(m_theme, row.title, TextRole::CaptionBold, end - line.x()).paint(painter, line, color, color);
}

void FindDelegate::paintEntry(QPainter& painter, const QRect& rect, const FindRow& row) const
{
    const Tokens& t = m_theme.tokens();
    const QColor ink = row.enabled ? t.ink : t.disabled;
    const int side = m_theme.px(metric::kIconRow);
    m_theme.paintIcon(painter, QRect(rect.x(), rect.y(), side, rect.height()), row.icon,
                      row.enabled ? t.text3 : t.disabled, metric::kIconRow);
    const int left = rect.x() + side + m_theme.px(kGap);
    const int end = paintFacts(painter, rect, row);
    const int step = m_theme.step(TextRole::Body).lineHeight;
    const search::Excerpt second = row.enabled ? row.text : unmarked(row.why);
    if (second.text.isEmpty()) {
        MarkedLine(m_theme, row.title, TextRole::Body, end - left)
            .paint(painter, QRect(left, rect.y(), end - left, rect.height()), ink, ink);
        return;
    }
    const int caption = m_theme.step(TextRole::Caption).lineHeight;
    const int top = rect.y() + (rect.height() - step - caption) / 2;
    MarkedLine(m_theme, row.title, TextRole::Body, end - left)
        .paint(painter, QRect(left, top, end - left, step), ink, ink);
    MarkedLine(m_theme, second, TextRole::Caption, rect.right() - left)
        .paint(painter, QRect(left, top + step, rect.right() - left, caption),
               row.enabled ? t.text2 : t.text3, t.ink);
}

int FindDelegate::paintFacts(QPainter& painter, const QRect& rect, const FindRow& row) const
{
    const Tokens& t = m_theme.tokens();
    QFont font = m_theme.font(TextRole::Caption);
    int end = rect.right() + 1;
    if (!row.keys.isEmpty()) {
        font.setPixelSize(m_theme.px(kCapKey));
        const int width = QFontMetrics(font).horizontalAdvance(row.keys) + 2 * m_theme.px(kCapPadding);
        const int height = m_theme.px(kCapHeight);
        const QRect cap(end - width, rect.y() + (rect.height() - height) / 2, width, height);
        paintShape(painter, cap, metric::kRadiusSmall, t.card, row.enabled ? t.edge : t.line, metric::kLine);
        painter.setFont(font);
        painter.setPen(row.enabled ? t.ink : t.disabled);
        painter.drawText(cap, Qt::AlignCenter, row.keys);
        end = cap.x() - m_theme.px(kGap);
    }
    if (!row.fact.isEmpty()) {
        const MarkedLine fact(m_theme, unmarked(row.fact), TextRole::Caption, rect.width() / 2);
        const bool two = row.kind == FindRow::Kind::Entry && height(row) > m_theme.px(kOneLine);
        QRect place(end - fact.width(), rect.y(), fact.width() + 1, two ? rect.height() / 2 : rect.height());
        if (two)
            place.translate(0, m_theme.px(metric::kHalfGrid) / 2);
        fact.paint(painter, place, t.text3, t.text3);
        end = place.x() - m_theme.px(kGap);
    }
    return end;
}

} // namespace sextant::ui
