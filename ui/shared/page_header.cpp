#include "ui/shared/page_header.h"

#include "ui/shared/label.h"

#include <QHBoxLayout>

namespace sextant::ui {

PageHeader::PageHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(theme, TextRole::Title, Ink::Ink, this))
    , m_subtitle(new ElidedLabel(theme, TextRole::Body, Ink::Text2, this))
    , m_row(new QHBoxLayout(this))
{
    theme.keepSpacing(m_row, QMargins(), metric::kCardPadding);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setObjectName(QStringLiteral("pageSubtitle"));
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
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
    m_row->addWidget(action);
}

} // namespace sextant::ui
