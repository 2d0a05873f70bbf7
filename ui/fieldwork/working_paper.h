#pragma once

#include "ui/shared/check_facts.h"
#include "ui/theme/theme.h"

#include "base/clock.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sextant::ui {

class CheckAnswer;
class CheckNote;
class Dialogs;
class EvidencePanel;
struct EvidenceOutlets;
class FieldworkActs;
class Label;
class NoteField;
class ProcedurePanel;
class ReviewPanel;
class TickPalette;

/// The right pane: the working paper of one check. The question and what came of it, how to test, note,
/// evidence, findings and samples that hang on it, and who stands for it.
class WorkingPaper : public QWidget
{
    Q_OBJECT

public:
    WorkingPaper(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter, FieldworkActs& acts,
                 Dialogs& dialogs, const EvidenceOutlets& outlets, QWidget* parent = nullptr);

    /// Shows \a facts of the check that is current.
    void setFacts(const CheckFacts& facts);
    /// The check, its language or what stands in it is different now.
    void refresh();
    /// Asks for the reason why \a items do not apply; one reason for all.
    void askReason(const std::vector<int>& items);
    void focusNote();
    void focusReviewNote();
    /// Where keys mean the check again.
    void focusPaper();
    /// Takes over everything typed. The focus stays.
    void commitTyping();
    void setNarrow(bool narrow);
    EvidencePanel& evidence() const { return *m_evidence; }
    NoteField& note() const;

Q_SIGNALS:
    void noteRecovered();
    /// Escape: back to the list.
    void left();
    void listRequested();
    void newFindingRequested();
    void signOffRequested();
    void reviewRequested();
    /// A finding was pressed, by its label.
    void findingRequested(const QString& label);
    /// The label of a sample: "WP-05".
    void sampleRequested(const QString& label);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    void buildLinks(QVBoxLayout& column);
    void connectParts();
    void begin(int item);
    void leave();
    void refreshAnswer();
    void refreshLinks();
    void retranslate();

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    FieldworkActs& m_acts;
    int m_item = -1; ///< the check shown; typing belongs to it
    CheckFacts m_facts;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QPushButton* m_back;
    CheckAnswer* m_answer;
    ProcedurePanel* m_procedure;
    CheckNote* m_note;
    TickPalette* m_ticks;
    EvidencePanel* m_evidence;
    Label* m_linksHeading;
    QWidget* m_links = nullptr;
    std::vector<QWidget*> m_linkButtons;
    QPushButton* m_newFinding = nullptr;
    ReviewPanel* m_review;
};

} // namespace sextant::ui
