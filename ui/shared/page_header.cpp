#include "ui/shared/page_header.h"

#include "ui/shared/label.h"

#include <QHBoxLayout>

namespace sextant::ui {

PageHeader::PageHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new ElidedLabel(theme, TextRole::Title, Ink::Ink, this))
    , m_subtitle(new ElidedLabel(theme, TextRole::Body, Ink::Text2, this))
    , m_all(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_actions(new QHBoxLayout)
{
    auto* heading = new QHBoxLayout;
    theme.keepSpacing(heading, QMargins(), metric::kCardPadding);
    theme.keepSpacing(m_actions, QMargins(), metric::kCardPadding);
    theme.keepSpacing(m_all, QMargins(), metric::kCardPadding);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle, 1);
    m_all->addLayout(heading, 1);
    m_all->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    theme.keep(this, [this] { arrange(); });
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
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
    const int both =
        m_title->sizeHint().width() + m_theme.px(metric::kCardPadding) + m_actions->sizeHint().width();
    const bool isNarrow = width() < both;
    m_all->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_actions->setAlignment(isNarrow ? Qt::AlignLeft : Qt::AlignRight);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace sextant::ui
