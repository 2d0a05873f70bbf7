#include "ui/settings/settings_card.h"

#include "ui/shared/label.h"

#include <QVBoxLayout>

namespace sextant::ui {

SettingsCard::SettingsCard(const Theme& theme, QWidget* parent)
    : Card(theme, metric::kCardGap, metric::kCardPadding, parent)
    , m_heading(new Label(theme, TextRole::Heading, Ink::Ink, this))
{
    column()->addWidget(m_heading);
}

void SettingsCard::setHeading(const QString& heading)
{
    m_heading->setText(heading);
}

} // namespace sextant::ui
