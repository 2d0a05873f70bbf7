#pragma once

#include "ui/theme/theme.h"

#include "audit/sampling/evaluation.h"

#include <QWidget>

#include <optional>

namespace sextant::ui {

/// The rate that the sample found, the tolerable one and the upper limit, on one line.
class LimitBar : public QWidget
{
    Q_OBJECT

public:
    explicit LimitBar(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const audit::AttributeFacts& facts, const audit::AttributeEvaluation& figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    audit::AttributeFacts m_facts;
    audit::AttributeEvaluation m_figures;
};

} // namespace sextant::ui
