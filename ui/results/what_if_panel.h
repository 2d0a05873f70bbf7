#pragma once

#include "ui/results/item_table_model.h"
#include "ui/results/what_if_session.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QToolButton;

namespace sextant::ui {

class ChoiceBox;
class ItemTable;
class Label;
class TextBlock;
class WhatIfComparison;

/// What would be if answers were others: the levels of all items to be tried, and the figures before and
/// after. Writes nothing; asks for what is to be kept.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Shows \a session, which outlives this or is replaced; nullptr: nothing.
    void setSession(WhatIfSession* session);
    /// The items of one top section, or all for -1.
    void showSection(int node);
    /// Only what is other than answered.
    void showSupposed();
    /// Goes to \a item.
    void showItem(int item);
    void focusRows();

Q_SIGNALS:
    /// Other levels are supposed now.
    void changed();
    /// Write what is supposed as targets.
    void keepRequested();
    void itemRequested(int item);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void lay();
    void fillFilter();
    void refresh();
    std::vector<ItemRow> rows() const;
    ItemRow rowOf(int item) const;
    bool isShown(int item) const;
    bool pressKey(QKeyEvent* event);
    bool digit(int item, int digit);
    void choose(int item, int choice);
    void apply(bool isChanged);
    void keepCurrentInSight();
    void retranslate();

    const Theme& m_theme;
    WhatIfSession* m_session = nullptr;
    Label* m_heading;
    QToolButton* m_close;
    TextBlock* m_promise;
    WhatIfComparison* m_comparison;
    ChoiceBox* m_filter;
    ItemTable* m_table;
    QScrollArea* m_list;
    QPushButton* m_keep;
    QPushButton* m_reset;
};

} // namespace sextant::ui
