#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sextant::ui {

class HistoryReader;
class ItemFigureRow;
class Label;
class MessageBar;
class TextBlock;
class TrackBar;
class TrackLegend;

/// The right part of the page: the result of the section as it stands now, what the present answer means for
/// it, and how this answer came about.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    ResultPanel(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter,
                QWidget* parent = nullptr);

    /// What F6 gives the focus to.
    QWidget* focusTarget() const;

Q_SIGNALS:
    /// The whole history of the answer, with a way back.
    void historyRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildFigure(QVBoxLayout& column);
    void buildHistory(QVBoxLayout& column);
    void refresh();
    void refreshFigure();
    void refreshRows();
    void readHistory();
    void showHistory();

    const Theme& m_theme;
    const Clock& m_clock;
    AssessmentPresenter& m_presenter;
    HistoryReader* m_reader;
    std::vector<workspace::HistoryLine> m_lines;
    QScrollArea* m_scroll;
    QWidget* m_content;
    Label* m_heading;
    Label* m_score;
    Label* m_scale;
    Label* m_last;
    TrackBar* m_track;
    TextBlock* m_interval;
    QVBoxLayout* m_rowColumn;
    std::vector<ItemFigureRow*> m_rows;
    TrackLegend* m_legend;
    MessageBar* m_verdict;
    Label* m_historyHeading;
    QVBoxLayout* m_historyColumn;
    QPushButton* m_allHistory;
    QWidget* m_historyBox = nullptr;
    bool m_stale = false;        ///< something has changed while it was out of sight
    bool m_historyStale = false; ///< a change is not on disk yet
};

} // namespace sextant::ui
