#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace sextant::ui {

class Label;
class SegmentedSwitch;

/// Below the question: back and forth, the target, and on to the next unanswered question.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    NavigationBar(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void nextUnansweredRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildButtons();
    void refreshTarget();
    void makeTargetSwitch(const std::vector<OptionMark>& marks);
    void arrange();

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    QHBoxLayout* m_firstLine;
    QHBoxLayout* m_secondLine; ///< takes the target where there is no room for it
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_nextUnanswered;
    QWidget* m_target;
    Label* m_targetWord;
    SegmentedSwitch* m_targetSwitch = nullptr;
    std::vector<OptionMark> m_marks;
    bool m_twoLines = false;
};

} // namespace sextant::ui
