#include "ui/theme/style.h"

#include "ui/theme/style_paint.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleFactory>
#include <QTextDocument>
#include <QTextEdit>

namespace sextant::ui {

namespace {

constexpr int kScrollBar = 12;
constexpr int kProgress = 4;
constexpr int kIndicator = 16;
constexpr int kButtonPadding = 14;
constexpr int kCompactPadding = 10;
constexpr int kBigPadding = 20;
constexpr int kQuietPadding = 8;
constexpr int kLinkPadding = 2; // widths of words are rounded
constexpr int kTabPadding = 12;
constexpr int kTabHeight = 40;
constexpr int kHeaderHeight = 32;
constexpr int kRowHeight = 32;

bool isWheelTrap(const QObject* object)
{
    return qobject_cast<const QAbstractSpinBox*>(object) != nullptr ||
           qobject_cast<const QComboBox*>(object) != nullptr;
}

bool isTextArea(const QObject* object)
{
    return qobject_cast<const QTextEdit*>(object) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(object) != nullptr;
}

void setTextMargin(QWidget* widget, int margin)
{
    QTextDocument* document = nullptr;
    if (auto* plain = qobject_cast<QPlainTextEdit*>(widget))
        document = plain->document();
    else if (auto* rich = qobject_cast<QTextEdit*>(widget))
        document = rich->document();
    if (document != nullptr)
        document->setDocumentMargin(margin);
}

template <typename Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

} // namespace

Style::Style(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_theme(theme)
{}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (isWheelTrap(widget)) {
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
        widget->installEventFilter(this);
    } else if (isTextArea(widget)) {
        widget->installEventFilter(this);
        setTextMargin(widget, m_theme.px(metric::kGrid));
    }
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget* widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

QPalette Style::standardPalette() const
{
    return m_theme.palette();
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    // A wheel that passes over a field on its way down the page must not change an answer.
    if (event->type() == QEvent::Wheel && isWheelTrap(watched) && !static_cast<QWidget*>(watched)->hasFocus())
    {
        event->ignore();
        return true;
    }
    if ((event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) && isTextArea(watched))
        static_cast<QWidget*>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

int Style::controlHeight(const QWidget* widget) const
{
    switch (controlSize(widget)) {
    case ControlSize::Compact:
        return m_theme.px(metric::kCompactControl);
    case ControlSize::Big:
        return m_theme.px(metric::kBigControl);
    case ControlSize::Normal:
        break;
    }
    return m_theme.px(metric::kControl);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? metric::kFocusWidth : metric::kLine;
    case PM_ScrollBarExtent:
        return m_theme.px(kScrollBar);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return m_theme.px(metric::kGrid);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(kIndicator);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_theme.px(metric::kGrid);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return m_theme.px(metric::kIconButton);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return metric::kFocusOffset + metric::kFocusWidth;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_MenuHMargin:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_MenuVMargin:
        return m_theme.px(metric::kHalfGrid);
    case PM_MenuPanelWidth:
        return metric::kLine;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_theme.px(metric::kGrid);
    case PM_HeaderMargin:
        return m_theme.px(metric::kGrid);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // a bullet, which every font has; Qt would search all of them for a larger one
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto& button = as<QStyleOptionButton>(option);
        int padding = controlSize(widget) == ControlSize::Compact ? kCompactPadding : kButtonPadding;
        if (controlSize(widget) == ControlSize::Big)
            padding = kBigPadding;
        if (buttonKind(widget) == ButtonKind::Quiet)
            padding = kQuietPadding;
        if (buttonKind(widget) == ButtonKind::Link)
            padding = kLinkPadding;
        QFont font = widget != nullptr ? widget->font() : m_theme.font(TextRole::Body);
        if (buttonKind(widget) != ButtonKind::Link)
            font.setWeight(QFont::Bold); // the width does not change when the button becomes bold
        int width =
            QFontMetrics(font).size(Qt::TextShowMnemonic, button.text).width() + 2 * m_theme.px(padding);
        if (!button.icon.isNull())
            width +=
                m_theme.px(metric::kIconButton) + (button.text.isEmpty() ? 0 : m_theme.px(metric::kGrid));
        return {width, qMax(controlHeight(widget), QFontMetrics(font).height() + metric::kHalfGrid)};
    }
    case CT_LineEdit:
        return {contents.width() + 2 * m_theme.px(metric::kGrid), controlHeight(widget)};
    case CT_SpinBox:
        return {contents.width() + m_theme.px(metric::kGrid + metric::kMinTarget), controlHeight(widget)};
    case CT_ComboBox:
        return {contents.width() + m_theme.px(2 * metric::kGrid + metric::kCompactControl),
                controlHeight(widget)};
    case CT_ToolButton: {
        const int side = controlHeight(widget);
        return {qMax(side, contents.width() + m_theme.px(metric::kGrid)), side};
    }
    case CT_TabBarTab: {
        const auto& tab = as<QStyleOptionTab>(option);
        const QFontMetrics metrics(m_theme.font(TextRole::BodyBold));
        return {metrics.size(Qt::TextShowMnemonic, tab.text).width() + 2 * m_theme.px(kTabPadding),
                m_theme.px(kTabHeight)};
    }
    case CT_ProgressBar:
        return {contents.width(), m_theme.px(kProgress)};
    case CT_MenuItem:
        return detail::menuItemSize(m_theme, as<QStyleOptionMenuItem>(option));
    case CT_ItemViewItem: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(qMax(size.height(), m_theme.px(kRowHeight)));
        return size;
    }
    case CT_HeaderSection: {
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        size.setHeight(m_theme.px(kHeaderHeight));
        return size;
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        // The field inside a spin or combo box stands in a box that is inset already.
        const bool framed = static_cast<const QStyleOptionFrame*>(option)->lineWidth > 0;
        const int inset = framed ? m_theme.px(metric::kGrid) - metric::kFocusWidth : 0;
        return option->rect.adjusted(inset, 0, -inset, 0);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_PushButtonContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        return detail::scrollBarPart(m_theme, as<QStyleOptionSlider>(option), part);
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return detail::comboBoxPart(m_theme, as<QStyleOptionComboBox>(option), part);
    if (control == CC_SpinBox)
        return detail::spinBoxPart(m_theme, as<QStyleOptionSpinBox>(option), part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace sextant::ui
