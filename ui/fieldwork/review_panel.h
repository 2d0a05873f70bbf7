#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include "audit/review_note.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class Chip;
class DraftKeeper;
class ElidedLabel;
class FieldworkActs;
class Label;
class PreeditGuard;

/// Below the working paper: who prepared and who reviewed it, what has changed since, and the reviewer's
/// notes with their answers.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(const Theme& theme, AssessmentPresenter& presenter, FieldworkActs& acts,
                QWidget* parent = nullptr);

    /// -1: none.
    void setItem(int item);
    void refresh();
    /// To the field for a new note.
    void focusNote();
    void commitTyping();

Q_SIGNALS:
    void signOffRequested();
    void reviewRequested();
    /// Escape in the field.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One line: for what, by whom and when, and whether it still holds.
    struct Line
    {
        Label* word = nullptr;
        ElidedLabel* name = nullptr;
        Chip* state = nullptr;
        QPushButton* button = nullptr;
    };

    Line addLine(QGridLayout& grid, int row, const QString& buttonName);
    void buildField(QVBoxLayout& column);
    void showField(bool canEdit);
    void giveUp();
    void refreshMarks();
    void refreshNotes();
    void addNote(const audit::ReviewNote& note);
    void answer(const audit::ReviewNote& note);
    void send();
    QString personText(const organisation::PersonId& person, const QDateTime& at) const;

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    FieldworkActs& m_acts;
    int m_item = -1;
    Label* m_heading;
    Line m_prepared;
    Line m_reviewed;
    Label* m_own; ///< one person prepared and reviewed
    Label* m_notesHeading;
    QVBoxLayout* m_notes;
    std::vector<QWidget*> m_noteRows;
    QLineEdit* m_field;
    PreeditGuard* m_preedit;
    DraftKeeper& m_keeper;
    QPushButton* m_add;
    audit::ReviewNoteId m_answering; ///< null: what is typed is a new note
};

} // namespace sextant::ui
