#pragma once

#include "ui/followup/follow_up_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

namespace sextant::ui {

class FollowUpDelegate;

/// The follow-up as a table of rows: arrows move. What is to be done takes the room that is left; where there
/// is too little, columns go that the panel beside has too.
class FollowUpTable : public QTableView
{
    Q_OBJECT

public:
    FollowUpTable(const Theme& theme, FollowUpModel& model, QWidget* parent = nullptr);

    const FollowUpRow* current() const { return m_model.row(currentIndex()); }
    void setCurrentRow(int row);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChangedTo(int row);
    void activatedByKey();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fitColumns();

    const Theme& m_theme;
    FollowUpModel& m_model;
    FollowUpDelegate* m_delegate;
};

} // namespace sextant::ui
