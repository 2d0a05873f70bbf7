#pragma once

#include "ui/shared/card.h"

#include <QVBoxLayout>

namespace sextant::ui {

class Label;

/// Settings that belong together, under a heading.
class SettingsCard : public Card
{
    Q_OBJECT

public:
    explicit SettingsCard(const Theme& theme, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    void add(QWidget* row) { column()->addWidget(row); }

private:
    Label* m_heading;
};

} // namespace sextant::ui
