#pragma once

#include "ui/theme/theme.h"

#include "audit/finding.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QToolButton;

namespace sextant::ui {

class Label;

/// Consequence and likelihood as three by three cells, each with the grade that it gives. Arrows move and
/// choose.
class GradeMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit GradeMatrix(const Theme& theme, QWidget* parent = nullptr);

    /// Shows without announcing it; one that is not whole shows nothing chosen.
    void setWeighing(const audit::Weighing& weighing);
    audit::Weighing weighing() const;

Q_SIGNALS:
    void weighed(const sextant::audit::Weighing& weighing);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* cell(int consequence, int likelihood) const;
    void retranslate();

    const Theme& m_theme;
    QButtonGroup* m_group;
    std::array<QToolButton*, 9> m_cells{};
    std::array<Label*, 3> m_consequences{};
    std::array<Label*, 3> m_likelihoods{};
};

} // namespace sextant::ui
