#pragma once

#include "ui/shared/dialogs.h"

#include <QDialog>

class QVBoxLayout;

namespace sextant::ui {

/// A question with its verb, or a notice with a button to close it. The safe way out has the focus.
class MessageDialog : public QDialog
{
    Q_OBJECT

public:
    MessageDialog(const Theme& theme, const Question& question, QWidget* parent = nullptr);
    MessageDialog(const Theme& theme, const Notice& notice, QWidget* parent = nullptr);

private:
    void addBody(const Theme& theme, MessageKind kind, const QString& title, const QString& text);
    void fit(const Theme& theme);

    QVBoxLayout* m_column;
};

} // namespace sextant::ui
