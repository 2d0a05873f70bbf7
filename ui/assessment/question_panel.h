#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace sextant::ui {

class AnswerEditor;
class Dialogs;
class EvidencePanel;
struct EvidenceOutlets;
class NavigationBar;
class NotApplicableRow;
class NoteBox;
class NoteField;
class PreeditGuard;
class QuestionHeader;

/// The middle of the page: the question, where it is answered, note and evidence, and the way on.
class QuestionPanel : public QWidget
{
    Q_OBJECT

public:
    QuestionPanel(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter, Dialogs& dialogs,
                  const EvidenceOutlets& outlets, QWidget* parent = nullptr);

    /// The digit key \a digit; false when it means nothing here.
    bool pressDigit(int digit);
    void openNotApplicable();
    /// The answer is "not applicable" for the reason given last; opens the field when there is none yet.
    void repeatNotApplicable();
    void focusNote();
    /// To the chosen card (or the first); where something is typed, beside the field, so that the keys keep
    /// their meaning.
    void focusRating();
    /// Takes over everything typed, with open pre-edits. The focus stays.
    void commitTyping();
    /// The live result, or the filters, are out of sight: the header offers to show them.
    void setResultHidden(bool hidden);
    void setFiltersHidden(bool hidden);
    EvidencePanel& evidence() { return *m_evidence; }
    NoteField& note() const;
    /// Of the question, in px from its top.
    int scroll() const;
    void setScroll(int scroll);

Q_SIGNALS:
    /// A draft of the note, left by a program that ended, stands in the field.
    void noteRecovered();
    void nextUnansweredRequested();
    /// A phrase is wanted in \a field.
    void phrasesRequested(sextant::ui::NoteField* field);
    void filtersRequested();
    void resultRequested();
    /// The question \a code was left with \a typed, which could not be taken as its answer.
    void valueLost(const QString& code, const QString& typed);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildScroll();
    void connectParts();
    void connectNote();
    void begin(int item);
    void refresh();
    void refreshAnswer(bool sameItem);
    void refreshNote(bool sameItem);
    AnswerEditor* editorFor(framework::ItemKind kind);
    void keepResponse(const assessment::Response& response);
    void leave();
    void setCompact(bool compact);
    void fitWidth();

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    int m_item = -1; ///< the question shown; typing belongs to it
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QuestionHeader* m_header;
    QVBoxLayout* m_answerColumn;
    AnswerEditor* m_editor = nullptr;
    framework::ItemKind m_editorKind = framework::ItemKind::Option;
    NotApplicableRow* m_notApplicable;
    PreeditGuard* m_reasonPreedit;
    NoteBox* m_note;
    EvidencePanel* m_evidence;
    QBoxLayout* m_below = nullptr; ///< note and evidence
    QWidget* m_line;               ///< above the way on, while something is scrolled away below it
    NavigationBar* m_navigation;
    bool m_compact = false;
    bool m_stale = false; ///< another question has become the current one while this was out of sight
};

} // namespace sextant::ui
