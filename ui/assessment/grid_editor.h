#pragma once

#include "ui/shared/note_field.h"
#include "ui/theme/theme.h"

namespace sextant::ui {

/// What is typed into the grid itself: a note, a number, date or text as the answer, or why a question does
/// not apply. Lies over its cell and grows with its text. Enter keeps, Escape gives up, Alt or Shift with
/// Enter begins a line; leaving the field keeps what was typed.
class GridEditor : public NoteField
{
    Q_OBJECT

public:
    enum class Purpose { Note, Value, Reason };
    enum class Way { Stay, Down, Up, Next, Back };

    explicit GridEditor(const Theme& theme, QWidget* parent);

    /// Opens over \a place for \a item. \a record is what stands there, \a typed what is to stand in the
    /// field, as if typed, with the cursor at its end.
    void open(Purpose purpose, int item, const QRect& place, const QString& record, const QString& typed);
    /// Shows a text that Enter would take, all of it selected; leaving the field does not take it.
    void propose(const QString& text);
    bool isOpen() const { return m_item >= 0; }
    Purpose purpose() const { return m_purpose; }
    int item() const { return m_item; }
    void setPlace(const QRect& place);
    /// Ends an open pre-edit and takes what was typed over.
    void take();
    /// Gives up what was typed.
    void discard();
    /// The text cannot be read: the field stays, marked.
    void refuse();

Q_SIGNALS:
    /// What was typed is to be kept. The receiver calls refuse() when it cannot be: then the field \a stays,
    /// or closes, as it was left.
    void taken(const QString& text, bool stays);
    /// The field is closed; the focus and the next cell are the receiver's matter.
    void closed(sextant::ui::GridEditor::Way way);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void finish(Way way, bool byKey);
    void close(Way way);
    void fit();

    const Theme& m_theme;
    Purpose m_purpose = Purpose::Note;
    int m_item = -1;
    QRect m_place;
    bool m_proposed = false; ///< nothing has been typed over the proposal
    bool m_refused = false;
};

} // namespace sextant::ui
