#pragma once

#include "ui/shared/text_block.h"

#include <QWidget>

class QBoxLayout;

namespace sextant::ui {

class Label;

/// One setting: its name and a sentence beside its control, above it where there is little room; a line below
/// for what came of a change. The name and the sentence are the control's for screen readers.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a control over. \a named: what the name is given to when the control is a group; nullptr:
    /// itself.
    SettingRow(const Theme& theme, QWidget* control, QWidget* named = nullptr, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    /// Empty: none.
    void setNote(const QString& note, bool isError = false);
    QString note() const { return m_note->text(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Theme& m_theme;
    QWidget* m_named;
    QBoxLayout* m_sides;
    QWidget* m_words;
    Label* m_title;
    TextBlock* m_sentence;
    TextBlock* m_note;
};

} // namespace sextant::ui
