#pragma once

#include "ui/search/find_model.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QListView;

namespace sextant::ui {

class FindDelegate;
class Label;
class TextBlock;

/// What was found, below the field, over the page. The field keeps the keys and the focus; a screen reader
/// hears the row they have come to, and how much was found.
class FindPopup : public QFrame
{
    Q_OBJECT

public:
    /// A child of \a window, whose focus stays with \a field.
    FindPopup(const Theme& theme, QWidget& field, QWidget* window);

    /// Shows \a rows with the first one chosen, or the one at \a chosen; \a count tells how many there are,
    /// in words.
    void showRows(std::vector<FindRow> rows, const QString& count, int chosen = 0);
    /// Shows that nothing was found: what happened, and what was looked through.
    void showNothing(const QString& title, const QString& text);
    /// Chooses the row \a step further, as far as there are rows.
    void move(int step);
    /// The row the keys have come to; nullptr: none. Valid until other rows are shown.
    const FindRow* chosen() const;
    /// Screen readers say \a words without being asked.
    void say(const QString& words);
    const FindModel& model() const { return *m_model; }
    /// -1: none.
    int current() const;

Q_SIGNALS:
    /// A row was clicked; it is the chosen one now.
    void pressed();
    /// The mouse was pressed outside the list and its field.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void fit();
    bool isOutside(const QObject* pressed) const;
    void choose(int row);
    void retranslate();

    const Theme& m_theme;
    QWidget& m_field;
    FindModel* m_model;
    FindDelegate* m_delegate;
    QListView* m_view;
    QWidget* m_nothing;
    TextBlock* m_nothingTitle;
    TextBlock* m_nothingText;
    QWidget* m_foot;
    Label* m_count;
    std::vector<Label*> m_words; ///< what the keys do
};

} // namespace sextant::ui
