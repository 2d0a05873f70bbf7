#pragma once

#include "improvement/action.h"
#include "ui/theme/theme.h"

#include <QTableView>

#include <functional>
#include <vector>

namespace sextant::ui {

class ActionDelegate;
class ActionFilter;
class ActionTableModel;

/// The plan as a table to work in: arrows move, typing or F2 changes the cell, Tab goes on to the next, Enter
/// opens the action beside it. A click on a head sorts. In a narrow place columns give way that the detail
/// has too.
class ActionTable : public QTableView
{
    Q_OBJECT

public:
    ActionTable(const Theme& theme, ActionTableModel* model, ActionFilter* filter, QWidget* parent = nullptr);

    void setNames(std::function<QStringList()> names);
    improvement::ActionId current() const;
    void setCurrent(const improvement::ActionId& id);
    /// Takes over the cell that is being typed in.
    void commitTyping();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentActionChanged();
    /// Enter or a double click on what cannot be typed in.
    void opened();
    void deleteRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fitColumns();
    void fitWhat();

    const Theme& m_theme;
    ActionTableModel* m_model;
    ActionFilter* m_filter;
    ActionDelegate* m_delegate;
    std::vector<int> m_widths; ///< px that each column but the first needs
};

} // namespace sextant::ui
