#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace sextant::ui {

class KeyCap;
class Label;
class NoteField;

/// The note on the current question, with its heading, and phrases to reuse one key away.
class NoteBox : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBox(const Theme& theme, QWidget* parent = nullptr);

    NoteField& field() const { return *m_field; }
    void setReadOnly(bool readOnly);
    /// False: without the list of phrases, where a page has none.
    void setPhrasesOffered(bool offered);
    void retranslate();

Q_SIGNALS:
    void phrasesRequested();

private:
    const Theme& m_theme;
    Label* m_heading;
    QPushButton* m_phrases;
    KeyCap* m_key;
    NoteField* m_field;
};

} // namespace sextant::ui
