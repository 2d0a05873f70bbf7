#pragma once

#include "report/chart_spec.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

/// How far each section is answered, as one bar in parts with their letters.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const report::ProgressSpec& spec);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    report::ProgressSpec m_spec;
};

} // namespace sextant::ui
