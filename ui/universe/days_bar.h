#pragma once

#include "audit/annual_plan.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

/// How a year's days are used: planned from the left, kept free at the right, what is over in the colour of a
/// fault. The words beside it say the same.
class DaysBar : public QWidget
{
    Q_OBJECT

public:
    explicit DaysBar(const Theme& theme, QWidget* parent = nullptr);

    void setDays(const audit::PlanDays& days, int planned);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    audit::PlanDays m_days;
    int m_planned = 0;
};

} // namespace sextant::ui
