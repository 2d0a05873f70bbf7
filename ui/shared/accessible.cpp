#include "ui/shared/accessible.h"

#include "ui/shared/key_cap.h"
#include "ui/shared/level_badge.h"
#include "ui/shared/level_card.h"
#include "ui/shared/progress_ring.h"
#include "ui/shared/text_block.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace sextant::ui {

namespace {

/// A choice of one: checked or not, pressed by one action.
class AccessibleRadio : public QAccessibleWidget
{
public:
    explicit AccessibleRadio(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::RadioButton)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
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

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    if (className == QLatin1String("sextant::ui::LevelCard") ||
        className == QLatin1String("sextant::ui::NotApplicableButton"))
        return new AccessibleRadio(widget);
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

} // namespace sextant::ui
