#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace sextant::ui {

class PreeditGuard;

/// A text field for longer plain text. What is typed is told at each pause, and once more as one edit when
/// the field is left; a text that comes from elsewhere never replaces what is being typed.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    /// The text on record, for another subject: replaces everything.
    void begin(const QString& text);
    /// The text on record has changed; typing that is not committed stays.
    void setRecord(const QString& text);
    /// Shows \a text as if it had just been typed.
    void restoreTyping(const QString& text);
    /// What stands in the field differs from the record.
    bool isTyping() const;
    /// Puts \a text at the cursor, in place of what is selected or of the two signs that asked for a phrase.
    void insertPhrase(const QString& text);
    /// What is selected, with line ends; empty: nothing.
    QString selectedText() const;
    /// Ends an open pre-edit and tells of the text if it differs from the record. The focus stays.
    void commit();

Q_SIGNALS:
    /// The user has paused for 300 ms.
    void paused(const QString& text);
    void committed(const QString& text);
    /// Escape: back to where the answer is given.
    void escaped();
    /// ";;" was typed, in either width: a phrase is wanted here.
    void phrasesRequested();

protected:
    /// What an input method has open becomes text.
    void commitPreedit();
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void replaceText(const QString& text);
    void watchSigns();
    bool followsSigns() const;

    PreeditGuard* m_preedit;
    QTimer m_pause;
    QString m_record;
    int m_length = 0; ///< of the text at its last change
};

} // namespace sextant::ui
