#pragma once

#include "ui/results/results_figures.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QGridLayout;
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

    /// Explains section number \a node of \a figures, or the whole for -1.
    void explain(const ResultsFigures& figures, int node, Language language);
    void focusRows();

Q_SIGNALS:
    void itemRequested(int item);
    /// A line that is a section: to be explained in turn.
    void sectionRequested(int node);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void lay();
    void showFigure(const ResultsFigures& figures, int node, const scoring::Explanation& explanation);
    void showInterval(const ResultsFigures& figures, int node, const scoring::Explanation& explanation);
    void showWhatIf(const ResultsFigures& figures, int node, Language language);
    void addLine(const QString& text, const QString& calculation, const QString& figure);
    void addRule();
    void clearLines();
    static QString ruleText(scoring::FigureRule rule);
    void retranslate();

    const Theme& m_theme;
    Label* m_heading;
    QToolButton* m_close;
    TextBlock* m_node;
    Label* m_figure;
    Label* m_fraction;
    TextBlock* m_rule;
    ItemTable* m_table;
    QGridLayout* m_lines;
    int m_lineCount = 0;
    MessageBar* m_whatIf;
    TextBlock* m_foot;
};

} // namespace sextant::ui
