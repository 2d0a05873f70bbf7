#include "ui/shared/accessible.h"

#include "ui/shared/key_cap.h"
#include "ui/shared/level_badge.h"
#include "ui/shared/level_card.h"
#include "ui/shared/progress_ring.h"
#include "ui/shared/text_block.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

namespace sextant::ui {

namespace {

/// What can be down or not: a radio button or a page's tab where one of several is down, else a check box.
class AccessibleToggle : public QAccessibleWidget
{
public:
    explicit AccessibleToggle(QWidget* widget)
        : QAccessibleWidget(widget)
    {}

    QAccessible::Role role() const override
    {
        const QWidget* row = button()->parentWidget();
        if (row != nullptr &&
            (row->inherits("sextant::ui::NavRail") || row->inherits("sextant::ui::StepRow")))
            return QAccessible::PageTab;
        const QButtonGroup* group = button()->group();
        const bool one = button()->autoExclusive() || (group != nullptr && group->exclusive());
        return one ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool tab = role() == QAccessible::PageTab;
        state.checkable = !tab;
        state.selectable = tab;
        state.checked = !tab && button()->isChecked();
        state.selected = tab && button()->isChecked();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return said.isEmpty() && kind == QAccessible::Name ? button()->text().remove(u'&') : said;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            button()->click();
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }
};

/// A choice of one among several that lie apart.
class AccessibleRadio : public AccessibleToggle
{
public:
    using AccessibleToggle::AccessibleToggle;
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
};

/// A card: a group that bears the words at its head.
class AccessibleCard : public QAccessibleWidget
{
public:
    explicit AccessibleCard(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Grouping)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (!said.isEmpty() || kind != QAccessible::Name)
            return said;
        for (int i = 0; i < childCount(); ++i)
            if (QAccessibleInterface* head = child(i); head->role() == QAccessible::StaticText)
                return head->text(QAccessible::Name);
        return {};
    }
};

/// Something to read that is scrolled by keys, where the focus can go there.
class AccessibleScroll : public QAccessibleWidget
{
public:
    explicit AccessibleScroll(QWidget* widget)
        : QAccessibleWidget(widget)
    {}

    QAccessible::Role role() const override
    {
        return (widget()->focusPolicy() & Qt::TabFocus) != 0 ? QAccessible::Document : QAccessible::Pane;
    }
};

/// How far something has come, as words.
class AccessibleRing : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleRing(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::ProgressBar)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? ring()->valueText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return ring()->done(); }
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return ring()->total(); }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    const ProgressRing* ring() const { return static_cast<const ProgressRing*>(object()); }
};

/// A button inside a text field, for the mouse: a picture without words says nothing.
class AccessibleFieldButton : public QAccessibleWidget
{
public:
    explicit AccessibleFieldButton(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Button)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = state.invisible || text(QAccessible::Name).isEmpty();
        return state;
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? button()->text() : QString();
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            button()->click();
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(object()); }
};

/// Something drawn that says nothing new.
class AccessibleNothing : public QAccessibleWidget
{
public:
    explicit AccessibleNothing(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::NoRole)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = true;
        return state;
    }
    QString text(QAccessible::Text) const override { return {}; }
};

/// A button of our own painting, or a tool button, that can be down.
bool isToggle(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && button->isCheckable() &&
           qobject_cast<const QRadioButton*>(button) == nullptr &&
           qobject_cast<const QCheckBox*>(button) == nullptr;
}

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    if (className == QLatin1String("sextant::ui::LevelCard") ||
        className == QLatin1String("sextant::ui::NotApplicableButton"))
        return new AccessibleRadio(widget);
    if (className == QLatin1String("QLineEditIconButton"))
        return new AccessibleFieldButton(widget);
    if (isToggle(widget))
        return new AccessibleToggle(widget);
    if (className == QLatin1String("QScrollArea"))
        return new AccessibleScroll(widget);
    if (className == QLatin1String("sextant::ui::NavRail"))
        return new QAccessibleWidget(widget, QAccessible::PageTabList);
    if (className == QLatin1String("sextant::ui::MainWindow"))
        return new QAccessibleWidget(widget, QAccessible::Window);
    if (className == QLatin1String("sextant::ui::Card"))
        return new AccessibleCard(widget);
    if (className == QLatin1String("sextant::ui::TextBlock"))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (className == QLatin1String("sextant::ui::MessageBar"))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    if (className == QLatin1String("sextant::ui::LevelBadge"))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (className == QLatin1String("sextant::ui::ProgressRing"))
        return new AccessibleRing(widget);
    if (className == QLatin1String("sextant::ui::KeyCap"))
        return new AccessibleNothing(widget);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

QString plainToolTip(const QString& text)
{
    if (text.isEmpty())
        return text;
    return QStringLiteral("<span style=\"white-space:pre-wrap\">%1</span>").arg(text.toHtmlEscaped());
}

void setPlainToolTip(QWidget& widget, const QString& text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace sextant::ui
