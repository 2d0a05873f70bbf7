#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

class QAction;

namespace sextant::ui {

/// The field in the top bar. Keys that belong to the list below it are handed on as wishes; while an input
/// method composes, all keys are its own.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(const Theme& theme, QWidget* parent = nullptr);

    /// The key that opens it from anywhere, painted while it is empty and not in use.
    void setKeyHint(const QString& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// One row (1, -1), or one page of rows (10, -10).
    void moveRequested(int step);
    void chosen();
    /// Escape.
    void leaveRequested();
    void entered(Qt::FocusReason reason);
    void left(Qt::FocusReason reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isListKey(const QKeyEvent& event);
    void refreshClear();
    void retranslate();

    const Theme& m_theme;
    QAction* m_clear;
    QString m_keyHint;
    bool m_composing = false;
};

} // namespace sextant::ui
