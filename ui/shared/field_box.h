#pragma once

#include "ui/shared/text_block.h"

#include <QWidget>

class QLabel;

namespace sextant::workspace {
class DraftService;
}

namespace sextant::ui {

class DraftKeeper;
class Label;
class RecoveredLine;

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
    /// From now on what is typed in the field outlives the program; a line below says when it came back.
    DraftKeeper& keepDrafts(workspace::DraftService& drafts);

private:
    void describe();

    const Theme& m_theme;
    QWidget* m_field;
    Label* m_title;
    RecoveredLine* m_recovered = nullptr;
    TextBlock* m_hint;
};

} // namespace sextant::ui
