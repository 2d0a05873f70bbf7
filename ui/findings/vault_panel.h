#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

class FieldBox;
class Label;
class TextBlock;

/// Stands where a finding would be written: asks for the password of restricted findings, for a first one, or
/// for another.
class VaultPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Unlock, Create, Change };

    explicit VaultPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Empties the fields when the mode is another. \a finding: how what is to be restricted is called
    /// ("F3"); empty: nothing is. \a canLeave: there is something to go back to.
    void ask(Mode mode, const QString& finding, bool canLeave);
    Mode mode() const { return m_mode; }
    void setBusy(bool busy);
    /// Below the field in which the present password is typed, or the new one.
    void setProblem(const QString& why);
    void focusFirst();
    /// Leaves nothing of what was typed.
    void clear();

Q_SIGNALS:
    void unlockRequested(const QString& password);
    void createRequested(const QString& password);
    void changeRequested(const QString& current, const QString& fresh);
    /// The password is lost: another is wanted for what comes.
    void otherRequested();
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void submit();
    void showStrength();
    void showPlain(bool isPlain);
    void refresh();
    void retranslate();

    const Theme& m_theme;
    Mode m_mode = Mode::Unlock;
    QString m_finding;
    bool m_canLeave = false;
    bool m_isBusy = false;
    Label* m_title;
    TextBlock* m_text;
    TextBlock* m_warning;
    QLineEdit* m_current;
    QLineEdit* m_fresh;
    QLineEdit* m_again;
    FieldBox* m_currentBox;
    FieldBox* m_freshBox;
    FieldBox* m_againBox;
    QCheckBox* m_plain;
    QCheckBox* m_known;
    QPushButton* m_go;
    QPushButton* m_other;
    QPushButton* m_leave;
};

} // namespace sextant::ui
