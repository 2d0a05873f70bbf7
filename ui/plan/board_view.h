#pragma once

#include "ui/shared/action_rows.h"

#include <QScrollArea>

#include <array>
#include <vector>

class QVBoxLayout;

namespace sextant::ui {

class ActionCard;
class Label;
class TextBlock;

/// A column of the board: the actions of one state, and the place to drop others.
class BoardColumn : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(const Theme& theme, improvement::ActionState state, QWidget* parent = nullptr);

    improvement::ActionState state() const { return m_state; }
    QVBoxLayout* cards() const { return m_cards; }
    void showCount(int count);

Q_SIGNALS:
    void dropped(const sextant::improvement::ActionId& id, sextant::improvement::ActionState state);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    improvement::ActionState m_state;
    Label* m_heading;
    TextBlock* m_none;
    QVBoxLayout* m_cards;
    bool m_isTarget = false;
};

/// The plan as columns by state. Arrows go from card to card; Ctrl and an arrow moves the card, as dragging
/// does.
class BoardView : public QScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(const Theme& theme, QWidget* parent = nullptr);

    /// Cards that stay keep their widget, and with it the focus.
    void setRows(const std::vector<ActionRow>& rows);
    improvement::ActionId current() const { return m_current; }
    void setCurrent(const improvement::ActionId& id);
    /// The focus on the current card, else on the first.
    void focusCard();
    void retranslate();

Q_SIGNALS:
    void currentActionChanged();
    void opened();
    void moveRequested(const sextant::improvement::ActionId& id, sextant::improvement::ActionState state);
    void deleteRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ActionCard* newCard();
    ActionCard* cardOf(const improvement::ActionId& id) const;
    /// Column and row of a card; -1 when it is not there.
    std::pair<int, int> placeOf(const ActionCard* card) const;
    void moveCard(ActionCard* card, int columns);
    void goFrom(ActionCard* card, int columns, int rows);
    void choose(const improvement::ActionId& id);

    const Theme& m_theme;
    std::array<BoardColumn*, 6> m_columns{};
    std::array<std::vector<ActionCard*>, 6> m_cards;
    std::vector<ActionRow> m_rows;
    improvement::ActionId m_current;
};

} // namespace sextant::ui
