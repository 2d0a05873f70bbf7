#include "ui/theme/style.h"
#include "ui/theme/style_paint.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPushButton>
#include <QTreeView>

namespace sextant::ui {

namespace {

template <typename Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    switch (element) {
    case PE_PanelButtonCommand:
        detail::paintPushButton(m_theme, *option, *painter, widget);
        return;
    case PE_PanelButtonTool:
        detail::paintToolButton(m_theme, *option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        detail::paintCheck(m_theme, *option, *painter);
        return;
    case PE_IndicatorRadioButton:
        detail::paintRadio(m_theme, *option, *painter);
        return;
    case PE_PanelLineEdit:
        // A field inside a spin or combo box has no border of its own.
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            detail::paintField(m_theme, *option, *painter, widget);
        return;
    case PE_Frame:
        detail::paintFrame(m_theme, *option, *painter, widget);
        return;
    case PE_PanelItemViewItem:
        detail::paintItemPanel(m_theme, as<QStyleOptionViewItem>(option), *painter, false);
        return;
    case PE_PanelItemViewRow:
        // Only a tree paints whole rows; a table asks for its row once for each cell.
        if (option->state.testFlag(State_Selected) && qobject_cast<const QTreeView*>(widget) != nullptr)
            detail::paintItemPanel(m_theme, as<QStyleOptionViewItem>(option), *painter, true);
        return;
    case PE_IndicatorBranch:
        detail::paintBranch(m_theme, *option, *painter);
        return;
    case PE_IndicatorHeaderArrow: {
        const auto& header = as<QStyleOptionHeader>(option);
        const bool down = header.sortIndicator == QStyleOptionHeader::SortDown;
        m_theme.paintIcon(*painter, option->rect, down ? Icon::ChevronDown : Icon::ChevronUp, t.text3,
                          metric::kIconChip);
        return;
    }
    case PE_FrameFocusRect:
        // Everything else is shown by the ring.
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr)
            detail::paintItemFocus(m_theme, *option, *painter);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), metric::kLine),
                          t.line);
        return;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintShape(*painter, option->rect, 0, t.card, t.edge);
        return;
    case PE_PanelTipLabel:
        paintShape(*painter, option->rect, 0, t.ink, QColor());
        return;
    case PE_IndicatorArrowDown:
        m_theme.paintIcon(*painter, option->rect, Icon::ChevronDown, t.text3, metric::kIconButton);
        return;
    case PE_IndicatorArrowUp:
        m_theme.paintIcon(*painter, option->rect, Icon::ChevronUp, t.text3, metric::kIconButton);
        return;
    case PE_IndicatorArrowLeft:
        m_theme.paintIcon(*painter, option->rect, Icon::ChevronLeft, t.text3, metric::kIconButton);
        return;
    case PE_IndicatorArrowRight:
        m_theme.paintIcon(*painter, option->rect, Icon::ChevronRight, t.text3, metric::kIconButton);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        detail::paintPushButton(m_theme, *option, *painter, widget);
        return;
    case CE_PushButtonLabel:
        detail::paintPushButtonLabel(m_theme, as<QStyleOptionButton>(option), *painter, widget);
        return;
    case CE_ProgressBar:
        detail::paintProgress(m_theme, as<QStyleOptionProgressBar>(option), *painter);
        return;
    case CE_TabBarTabShape:
        detail::paintTab(m_theme, as<QStyleOptionTab>(option), *painter);
        return;
    case CE_TabBarTabLabel:
        detail::paintTabLabel(m_theme, as<QStyleOptionTab>(option), *painter);
        return;
    case CE_Splitter:
        detail::paintSplitter(m_theme, *option, *painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        detail::paintHeaderSection(m_theme, *option, *painter);
        return;
    case CE_HeaderLabel:
        detail::paintHeaderLabel(m_theme, as<QStyleOptionHeader>(option), *painter);
        return;
    case CE_MenuItem:
        detail::paintMenuItem(m_theme, as<QStyleOptionMenuItem>(option), *painter);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_FocusFrame:
        detail::paintFocusFrame(m_theme, *option, *painter, widget);
        return;
    case CE_ItemViewItem: {
        // The selection is a tint: its words stay ink.
        QStyleOptionViewItem item(as<QStyleOptionViewItem>(option));
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            item.palette.setColor(group, QPalette::HighlightedText,
                                  item.palette.color(group, QPalette::Text));
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        detail::paintScrollBar(m_theme, as<QStyleOptionSlider>(option), *painter, widget);
        return;
    case CC_ComboBox:
        detail::paintComboBox(m_theme, as<QStyleOptionComboBox>(option), *painter, widget);
        return;
    case CC_SpinBox:
        detail::paintSpinBox(m_theme, as<QStyleOptionSpinBox>(option), *painter, widget);
        return;
    case CC_ToolButton: {
        // A button with an icon alone has no room for an arrow as well; its name says that it opens a menu.
        QStyleOptionToolButton button(as<QStyleOptionToolButton>(option));
        if (button.text.isEmpty())
            button.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &button, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace sextant::ui
