#include "ui/shared/page_header.h"

#include "ui/shared/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace sextant::ui {

PageHeader::PageHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(theme, TextRole::Title, Ink::Ink, this))
    , m_subtitle(new ElidedLabel(theme, TextRole::Body, Ink::Text2, this))
    , m_all(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_heading(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_actions(new QHBoxLayout)
{
    theme.keepSpacing(m_actions, QMargins(), metric::kCardPadding);
    theme.keepSpacing(m_all, QMargins(), metric::kCardPadding);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_subtitle->hide();
    m_heading->addWidget(m_title);
    m_heading->addWidget(m_subtitle, 1);
    m_all->addLayout(m_heading, 1);
    m_all->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    theme.keep(this, [this] { arrange(); });
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    arrange();
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setHidden(subtitle.isEmpty());
    arrange();
}

void PageHeader::addAction(QWidget* action)
{
    m_actions->addWidget(action);
}

QSize PageHeader::minimumSizeHint() const
{
    return {m_actions->minimumSize().width(), m_all->minimumSize().height()};
}

void PageHeader::arrange()
{
    const int gap = m_theme.px(metric::kCardPadding);
    const int title = m_title->sizeHint().width();
    const int subtitle = m_subtitle->text().isEmpty() ? 0 : gap + m_subtitle->sizeHint().width();
    const int actions = m_actions->isEmpty() ? 0 : gap + m_actions->sizeHint().width();
    const bool isNarrow = width() < title + actions;
    const bool isBelow = width() < title + subtitle + (isNarrow ? 0 : actions);
    const Arrangement wanted{isNarrow, isBelow, isBelow ? 0 : gap};
    if (m_arranged == wanted)
        return; // a layout that is set anew asks to be arranged again: without end
    m_arranged = wanted;
    m_all->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_actions->setAlignment(isNarrow ? Qt::AlignLeft : Qt::AlignRight);
    m_heading->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_heading->setSpacing(wanted.spacing);
}

/// Actions come and go, and their words change.
bool PageHeader::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace sextant::ui
