#pragma once

#include "improvement/action.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sextant::workspace {
class DraftService;
}

namespace sextant::ui {

class FormDrafts;
class Label;
class TextBlock;

/// What is said when an action is closed, as typed.
struct ClosingWords
{
    QString by;
    QString day; ///< empty: today
    QString note;
};

/// Who closes an action, when, and what shows it: asked in place before it is claimed done for a finding,
/// verified, or its risk accepted.
class ClosingForm : public QWidget
{
    Q_OBJECT

public:
    /// \a drafts outlives it.
    ClosingForm(const Theme& theme, workspace::DraftService& drafts, QWidget* parent = nullptr);

    /// Opens for \a state of \a action with what is known, or with what was typed and neither confirmed nor
    /// cancelled; the focus goes to the first field that is empty.
    void open(const improvement::ActionId& action, improvement::ActionState state, const QString& by,
              const QString& note, const QStringList& names);
    /// It was confirmed or given up: nothing of it is unfinished.
    void end();
    improvement::ActionState state() const { return m_state; }

Q_SIGNALS:
    void confirmed(sextant::improvement::ActionState state, const sextant::ui::ClosingWords& words);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    improvement::ActionState m_state = improvement::ActionState::Verified;
    Label* m_heading;
    TextBlock* m_text;
    Label* m_byTitle;
    QLineEdit* m_by;
    Label* m_dayTitle;
    QLineEdit* m_day;
    Label* m_noteTitle;
    QPlainTextEdit* m_note;
    FormDrafts* m_drafts;
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
