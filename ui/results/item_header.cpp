#include "ui/results/item_header.h"

#include "ui/results/item_delegate.h"

#include <QPainter>
#include <QStyleOptionHeader>
#include <QtMath>

namespace sextant::ui {

namespace {

constexpr int kHeight = 32;
constexpr int kWide = 10000;

} // namespace

ItemHeader::ItemHeader(const Theme& theme, const ItemDelegate& cells, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
    , m_cells(cells)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(metric::kGrid);
    setSectionResizeMode(ResizeToContents);
    theme.keep(this, [this] {
        setFont(m_theme.font(TextRole::Caption));
        setFixedHeight(m_theme.px(kHeight));
    });
}

QString ItemHeader::text(int section) const
{
    return model()->headerData(section, orientation()).toString();
}

QSize ItemHeader::sectionSizeFromContents(int section) const
{
    const QRect wide(0, 0, kWide, 1);
    const int around = kWide - m_cells.contentRect(wide, section, section == count() - 1).width();
    const qreal words = QFontMetricsF(m_theme.font(TextRole::Caption)).horizontalAdvance(text(section));
    return {qCeil(words) + 1 + around, m_theme.px(kHeight)}; // a text may be set wider than it measures
}

void ItemHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    option.rect = m_cells.contentRect(rect, section, section == count() - 1);
    option.text = text(section);
    option.textAlignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
}

} // namespace sextant::ui
