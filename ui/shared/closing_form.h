#pragma once

#include "improvement/action.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sextant::ui {

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
    explicit ClosingForm(const Theme& theme, QWidget* parent = nullptr);

    /// Opens for \a state with what is known; the focus goes to the first field that is empty.
    void open(improvement::ActionState state, const QString& by, const QString& note,
              const QStringList& names);
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
    QPushButton* m_confirm;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
