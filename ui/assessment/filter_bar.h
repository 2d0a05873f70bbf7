#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace sextant::ui {

class FilterChip;
class Label;

/// Which questions are shown, as chips with their counts; several together narrow down further. What would
/// show nothing now is left out, and when nothing is left to show it says so and offers to show everything.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    /// A chip was pressed with the mouse: the keys belong to the answers again.
    void chosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void toggle(ItemFilter filter, bool on);
    void showAll();

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    Label* m_show;
    FilterChip* m_all;
    std::array<FilterChip*, kItemFilters.size()> m_chips{};
    QWidget* m_nothing;
    Label* m_nothingText;
    QPushButton* m_clear;
};

/// The word for \a filter, as on its chip.
QString filterText(ItemFilter filter);

} // namespace sextant::ui
