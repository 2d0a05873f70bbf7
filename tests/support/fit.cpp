#include "support/fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

namespace sextant::test {

namespace {

constexpr int kSlack = 1; ///< px lost to rounding

QString nameOf(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at != nullptr && path.size() < 4; at = at->parentWidget())
        path.prepend(at->objectName().isEmpty()
                         ? QString::fromLatin1(at->metaObject()->className()).section(u':', -1)
                         : at->objectName());
    return path.join(u'/');
}

QString wordsOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    return widget->accessibleName();
}

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QLabel*>(widget) != nullptr ||
           qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr || (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Scroll bars reach what lies in the viewport of \a area, in the directions in which it scrolls.
QAbstractScrollArea* areaOfViewport(const QWidget* viewport)
{
    auto* area = qobject_cast<QAbstractScrollArea*>(viewport->parentWidget());
    return area != nullptr && area->viewport() == viewport ? area : nullptr;
}

/// How far \a widget sticks out of a place that it cannot be scrolled into; empty: nowhere.
QString outside(const QWidget* widget, const QWidget& root)
{
    QRect rect = widget->rect();
    for (const QWidget* at = widget; at != &root && at->parentWidget() != nullptr; at = at->parentWidget()) {
        const QWidget* parent = at->parentWidget();
        rect.translate(at->pos());
        const QAbstractScrollArea* area = areaOfViewport(parent);
        if (area != nullptr) {
            const bool scrollsAcross = area->horizontalScrollBar()->maximum() > 0 &&
                                       area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            const bool sticksOut = rect.right() > parent->width() + kSlack - 1 || rect.left() < -kSlack;
            if (sticksOut && !scrollsAcross)
                return QStringLiteral("cut at the side of %1").arg(nameOf(area));
            return {}; // up and down it is reached
        }
        if (rect.left() < -kSlack || rect.top() < -kSlack || rect.right() > parent->width() - 1 + kSlack ||
            rect.bottom() > parent->height() - 1 + kSlack)
            return QStringLiteral("sticks out of %1").arg(nameOf(parent));
    }
    return {};
}

/// What \a widget needs to be read: of a button its words, padding apart; of a label its line, of which fonts
/// with all scripts claim more than they paint.
QSize leastSize(const QWidget* widget)
{
    QSize least = widget->minimumSizeHint();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button != nullptr && !button->text().isEmpty()) {
        const QFontMetrics metrics = button->fontMetrics();
        least = least.boundedTo({metrics.horizontalAdvance(button->text()), metrics.height()});
    }
    if (qobject_cast<const QLabel*>(widget) != nullptr)
        least.setHeight(least.height() * 4 / 5);
    return least;
}

bool hasFullTextAtHand(const QWidget* widget)
{
    return !widget->toolTip().isEmpty() && !widget->accessibleName().isEmpty();
}

void checkHeader(const QHeaderView* header, QStringList& found)
{
    for (int i = 0; i < header->count(); ++i) {
        if (header->isSectionHidden(i))
            continue;
        const QVariant text = header->model()->headerData(i, header->orientation());
        const QVariant tip = header->model()->headerData(i, header->orientation(), Qt::ToolTipRole);
        const int needed = header->fontMetrics().horizontalAdvance(text.toString());
        if (needed > header->sectionSize(i) && tip.toString().isEmpty())
            found.append(QStringLiteral("head \"%1\" of %2: %3 px of %4")
                             .arg(text.toString(), nameOf(header))
                             .arg(header->sectionSize(i))
                             .arg(needed));
    }
}

} // namespace

QStringList whatDoesNotFit(QWidget& root)
{
    for (int i = 0; i < 3; ++i) { // one layout may ask for another
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        if (const auto* header = qobject_cast<const QHeaderView*>(widget);
            header != nullptr && header->model() != nullptr)
        {
            checkHeader(header, found);
            continue;
        }
        const bool isPartOfField = qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr;
        if (!isControl(widget) || isPartOfField || qobject_cast<const QScrollBar*>(widget) != nullptr)
            continue;
        const QSize least = leastSize(widget);
        const bool isSqueezed =
            widget->width() + kSlack < least.width() || widget->height() + kSlack < least.height();
        if (isSqueezed && !hasFullTextAtHand(widget))
            found.append(QStringLiteral("%1 \"%2\": %3 × %4 px, needs %5 × %6")
                             .arg(nameOf(widget), wordsOf(widget))
                             .arg(widget->width())
                             .arg(widget->height())
                             .arg(least.width())
                             .arg(least.height()));
        else if (const QString where = outside(widget, root); !where.isEmpty())
            found.append(QStringLiteral("%1 \"%2\": %3").arg(nameOf(widget), wordsOf(widget), where));
    }
    return found;
}

} // namespace sextant::test
