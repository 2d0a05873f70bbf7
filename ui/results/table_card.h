#pragma once

#include "ui/shared/card.h"

class QPushButton;

namespace sextant::ui {

class ItemTable;
class Label;
class TextBlock;

/// A table of items in a card, with a heading, a note beside it, and one act at the right.
class TableCard : public Card
{
    Q_OBJECT

public:
    explicit TableCard(const Theme& theme, QWidget* parent = nullptr);

    ItemTable* table() const { return m_table; }
    /// Names the table for screen readers too.
    void setHeading(const QString& heading);
    void setNote(const QString& note);
    /// Hidden until it has a word.
    QPushButton* action() const { return m_action; }
    void setActionText(const QString& word);

private:
    Label* m_heading;
    TextBlock* m_note;
    QPushButton* m_action;
    ItemTable* m_table;
};

} // namespace sextant::ui
