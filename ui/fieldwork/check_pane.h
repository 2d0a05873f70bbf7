#pragma once

#include "ui/shared/check_facts.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace sextant::ui {

class CheckFilterBar;
class CheckList;
class CheckListModel;
class Label;
class TextBlock;

/// The left pane: filters, the list of checks, how to test the present one, and the time that is left.
class CheckPane : public QWidget
{
    Q_OBJECT

public:
    CheckPane(const Theme& theme, AssessmentPresenter& presenter, CheckListModel& model,
              QWidget* parent = nullptr);

    CheckList& list() const { return *m_list; }
    CheckFilterBar& filters() const { return *m_filters; }
    /// Shows what the present check is about.
    void refresh();
    /// "About 40 min at your pace"; empty: nothing.
    void setTimeLeft(const QString& text);
    /// Only one pane has room: offers the way to the other one, which also says how to test.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void paperRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    CheckFilterBar* m_filters;
    QPushButton* m_paper;
    CheckList* m_list;
    QWidget* m_foot;
    TextBlock* m_howTitle;
    TextBlock* m_how;
    Label* m_timeLeft;
    bool m_isNarrow = false;
};

} // namespace sextant::ui
