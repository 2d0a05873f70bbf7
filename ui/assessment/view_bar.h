#pragma once

#include "ui/assessment/filter_bar.h"

namespace sextant::ui {

class ElidedLabel;
class SegmentedSwitch;

/// Questions one by one, all of them as a grid, or the results: three views of one assessment.
enum class AssessmentView { Questions, Grid, Results };

/// Makes the cells of \a views in the order of AssessmentView.
void addViews(SegmentedSwitch& views);
void nameViews(SegmentedSwitch& views);

/// Above both views: which questions are shown; over the grid, which has no list of sections beside it, also
/// the switch of views, the title, and how far the assessment is.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    ViewBar(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    void setView(AssessmentView view);
    FilterBar& filters() const { return *m_filters; }

Q_SIGNALS:
    void viewRequested(sextant::ui::AssessmentView view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    QWidget* m_head;
    SegmentedSwitch* m_views;
    ElidedLabel* m_title;
    Label* m_count;
    FilterBar* m_filters;
};

} // namespace sextant::ui
