#pragma once

#include "ui/assessment/grid_acts.h"
#include "ui/assessment/grid_editor.h"
#include "ui/assessment/grid_model.h"

#include <QPersistentModelIndex>
#include <QTableView>

namespace sextant::ui {

class GridDelegate;

/// All questions as rows, for hands that know a spreadsheet: digits answer and go down, arrows, Tab and Enter
/// move, Shift selects, blocks are copied, pasted, filled and cleared. Neither the wheel nor a drag changes
/// an answer.
class GridView : public QTableView
{
    Q_OBJECT

public:
    GridView(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    GridModel& rows() const { return *m_model; }
    GridActs& acts() const { return *m_acts; }
    /// What an act would change: the selected cells of items, else the current one; of a section's row, all
    /// its items. Columns of text first to last.
    GridRange range() const;
    void setBilingual(bool bilingual);
    /// Takes over what is being typed. The focus stays in the grid.
    void commitTyping();
    bool isTyping() const { return m_editor->isOpen(); }

    // acts of the keyboard, at the current cell or the selection
    /// Answers, or aims in the target's column, and goes down. False when the key means nothing here.
    bool pressDigit(int digit);
    void openNotApplicable();
    void repeatNotApplicable();
    void openNote();
    void fillDown();
    void copy(bool headings);
    void paste();
    void clear();
    void setSectionClosed(bool closed);

    QByteArray columnWidths() const;
    void setColumnWidths(const QByteArray& widths);

Q_SIGNALS:
    /// A person is to be chosen for range(), \a typed having been typed already.
    void assigneeRequested(const QString& typed);
    /// A phrase is wanted in \a field.
    void phrasesRequested(sextant::ui::NoteField* field);
    /// The question \a code was left with \a typed, which could not be taken as its answer.
    void valueLost(const QString& code, const QString& typed);
    /// Why what stands in the editor cannot be taken.
    void valueRefused(const QString& problem);
    void currentRowChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool focusNextPrevChild(bool next) override;

private:
    // grid_view.cpp
    void build();
    void fitRows();
    void fitColumns();
    void showPresented(int item);
    GridColumn column() const { return static_cast<GridColumn>(currentIndex().column()); }
    int item() const; ///< of the current row; -1: none, or a section
    bool typesText() const;
    // grid_view_editor.cpp
    QRect placeOf(GridEditor::Purpose purpose) const;
    void openEditor(GridEditor::Purpose purpose, const QString& typed);
    void showEditor(GridEditor::Purpose purpose, const QString& typed); ///< leaves the focus where it is
    void typeValue(const QString& typed, bool stays);
    void onTaken(const QString& text, bool stays);
    void onClosed(GridEditor::Way way);
    // grid_view_keys.cpp
    GridRange written() const;
    bool isOwnKey(const QKeyEvent& event) const;
    bool move(const QKeyEvent& event);
    bool command(const QKeyEvent& event);
    bool typed(const QString& text);
    void moveTo(int row, int column, bool select = false);
    int rowBeside(int row, int step) const;
    int pageRow(int step) const;
    int sectionRow(int step) const;
    bool moveAside(int step);
    void moveDown(int step);
    bool moveTab(int step);

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    GridModel* m_model;
    GridDelegate* m_delegate;
    GridActs* m_acts;
    GridEditor* m_editor;
    GridRange m_editRange;          ///< what the open editor writes to
    QPersistentModelIndex m_anchor; ///< where the selection began
    QPersistentModelIndex m_pressed;
    QPoint m_pressPlace;
    bool m_ownWidths = false; ///< the user has set the columns
};

} // namespace sextant::ui
