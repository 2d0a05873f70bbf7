#pragma once

#include "ui/results/explanations.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QToolButton;

namespace sextant::ui {

class ItemTable;
class Label;
class MessageBar;
class TextBlock;

/// Where a number comes from: every answer behind it, the weights, the sum, what is still open, and what one
/// answer would change.
class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPanel(const Theme& theme, QWidget* parent = nullptr);

    void setExplained(const Explained& told);
    void focusRows();

Q_SIGNALS:
    void itemRequested(int item);
    /// The item that is explained: to its question, to an action, to what it would change.
    void questionRequested(int item);
    void actionRequested(int item);
    void whatIfRequested(int item);
    /// A line that is a section: to be explained in turn; -1: the whole.
    void sectionRequested(int node);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* newButtons();
    void lay();
    void showFacts(const std::vector<ExplainedFact>& facts);
    void addFact(const ExplainedFact& fact, int row);
    void retranslate();

    const Theme& m_theme;
    int m_item = -1;
    TextBlock* m_heading;
    QToolButton* m_close;
    TextBlock* m_node;
    Label* m_figure;
    Label* m_fraction;
    TextBlock* m_rule;
    QPushButton* m_question;
    QPushButton* m_action;
    QPushButton* m_try;
    QWidget* m_buttons;
    ItemTable* m_table;
    QGridLayout* m_lines;
    MessageBar* m_whatIf;
    TextBlock* m_foot;
};

} // namespace sextant::ui
