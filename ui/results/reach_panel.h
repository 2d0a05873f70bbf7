#pragma once

#include "ui/results/list_finder.h"
#include "ui/results/reach_words.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace sextant::ui {

class ChoiceBox;
class ItemTable;
class Label;
class MessageBar;
class SegmentedSwitch;
class TextBlock;

/// The shortest list of improvements to a verdict, band or score: what to aim at, the list, how sure it is,
/// and what has to be answered first.
class ReachPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReachPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Looks anew, from \a figures; nullptr: nothing to look at.
    void setFigures(std::shared_ptr<const ResultsFigures> figures);
    void focusRows();

Q_SIGNALS:
    /// Try \a list as a what-if.
    void tryRequested(const sextant::scoring::ShortestList& list);
    void itemRequested(int item);
    void closed();
    /// The list for what is chosen now stands there.
    void listed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void lay();
    void connectParts();
    void fillGoals();
    void find();
    void showList(const scoring::ShortestList& list);
    scoring::OpenAnswers openAnswers() const;
    void retranslate();

    const Theme& m_theme;
    std::shared_ptr<const ResultsFigures> m_figures;
    std::vector<NamedGoal> m_goals;
    scoring::ShortestList m_list;
    ListFinder m_finder;
    Label* m_heading;
    QToolButton* m_close;
    TextBlock* m_lead;
    ChoiceBox* m_goal;
    SegmentedSwitch* m_open;
    TextBlock* m_title;
    TextBlock* m_text;
    ItemTable* m_table;
    QPushButton* m_try;
    MessageBar* m_first;
    ItemTable* m_firstTable;
};

} // namespace sextant::ui
