#pragma once

#include "ui/shared/text_block.h"

#include <QWidget>

class QLabel;

namespace sextant::ui {

class Label;

/// A field with its label above and a line for what is wrong below. The label names the field for screen
/// readers.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    FieldBox(const Theme& theme, QWidget* field, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A sentence below the field; \a isError also gives the field its error border. Empty: none.
    void setHint(const QString& hint, bool isError);

private:
    QWidget* m_field;
    Label* m_title;
    TextBlock* m_hint;
};

} // namespace sextant::ui
