#include "ui/theme/style_paint.h"

#include <QPainter>

namespace sextant::ui::detail {

namespace {

constexpr int kSelectionBar = 3;
constexpr int kMenuInset = 12;
constexpr int kMenuGap = 24;

QString menuWord(const QString& text)
{
    return text.section(QLatin1Char('\t'), 0, 0);
}

QString menuShortcut(const QString& text)
{
    return text.section(QLatin1Char('\t'), 1);
}

} // namespace

void paintItemPanel(const Theme& theme, const QStyleOptionViewItem& option, QPainter& painter, bool wholeRow)
{
    const Tokens& t = theme.tokens();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, t.accentTint);
        // A tree paints its bar with the row; lists and tables have no row to paint and name no position.
        const bool first =
            option.viewItemPosition == QStyleOptionViewItem::Invalid && option.index.column() == 0;
        if (wholeRow || first)
            painter.fillRect(
                QRect(option.rect.x(), option.rect.y(), theme.px(kSelectionBar), option.rect.height()),
                t.accent);
        return;
    }
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, t.hover);
}

void paintItemFocus(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    paintShape(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), metric::kRadiusSmall, QColor(),
               theme.tokens().accent, metric::kFocusWidth);
}

void paintBranch(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const Icon icon = option.state.testFlag(QStyle::State_Open) ? Icon::ChevronDown : Icon::ChevronRight;
    theme.paintIcon(painter, option.rect, icon, theme.tokens().text3, metric::kIconButton);
}

void paintHeaderSection(const Theme& theme, const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = theme.tokens();
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect, over ? t.hover : t.paper);
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), metric::kLine),
                     t.edge);
}

void paintHeaderLabel(const Theme& theme, const QStyleOptionHeader& option, QPainter& painter)
{
    painter.save();
    const QFont font = theme.font(TextRole::Caption);
    painter.setFont(font);
    painter.setPen(theme.tokens().text2);
    const QString text = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, option.rect.width());
    painter.drawText(option.rect, static_cast<int>(option.textAlignment | Qt::AlignVCenter), text);
    painter.restore();
}

QSize menuItemSize(const Theme& theme, const QStyleOptionMenuItem& option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {theme.px(metric::kGrid), theme.px(metric::kGrid) + metric::kLine};
    const QFontMetrics metrics(theme.font(TextRole::Body));
    const QString shortcut = menuShortcut(option.text);
    int width = 2 * theme.px(kMenuInset) + theme.px(metric::kIconButton) + theme.px(metric::kGrid);
    width += metrics.size(Qt::TextShowMnemonic, menuWord(option.text)).width();
    width += theme.px(metric::kIconButton); // the arrow of a submenu, or air
    if (!shortcut.isEmpty())
        width += theme.px(kMenuGap) + metrics.horizontalAdvance(shortcut);
    return {width, theme.px(metric::kControl)};
}

void paintMenuItem(const Theme& theme, const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Tokens& t = theme.tokens();
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), metric::kLine), t.line);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, t.accentTint);
        painter.fillRect(QRect(rect.x(), rect.y(), theme.px(kSelectionBar), rect.height()), t.accent);
    }
    const int inset = theme.px(kMenuInset);
    const int side = theme.px(metric::kIconButton);
    const QRect mark(rect.x() + inset, rect.y() + (rect.height() - side) / 2, side, side);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            theme.paintIcon(painter, mark, Icon::Check, enabled ? t.accent : t.disabled, metric::kIconButton);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.save();
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(enabled ? t.ink : t.disabled);
    const QRect words = rect.adjusted(inset + side + theme.px(metric::kGrid), 0, -inset, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, menuWord(option.text));
    painter.setPen(enabled ? t.text3 : t.disabled);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, menuShortcut(option.text));
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        theme.paintIcon(painter, QRect(rect.right() - inset - side / 2, mark.y(), side, side),
                        Icon::ChevronRight, enabled ? t.text3 : t.disabled, metric::kIconButton);
}

} // namespace sextant::ui::detail
