#pragma once

#include "ui/theme/theme.h"

#include "audit/sample_outcome.h"

#include <QWidget>

class QLayout;
class QPushButton;
class QVBoxLayout;

namespace sextant::workspace {
class Workspace;
}

namespace sextant::ui {

class DraftKeeper;
class FactGrid;
class Label;
class LimitBar;
class NoteField;
class TextBlock;

/// The head of a sample's working paper: design, evaluation, conclusion, names under it.
class SamplePaper : public QWidget
{
    Q_OBJECT

public:
    SamplePaper(const Theme& theme, workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// How the check is called that the sample is for; empty: none.
    void setCheck(const QString& name);
    /// \a isBusy: a population is being read or a file kept.
    void setRecord(const audit::SampleRecord& record, bool canEdit, bool isBusy);
    void commitTyping();
    /// What the results came to, in words.
    QWidget* evaluation() const;

Q_SIGNALS:
    void checkRequested();
    void findingRequested(const QString& label);
    void newFindingRequested();
    void enlargeRequested();
    void compareRequested();
    void printRequested();
    void conclusionWritten(const QString& text);
    void prepareRequested();
    void reviewRequested();
    void removeRequested();
    /// Back to the items.
    void left();
    /// Every item has a result now: the evaluation is there.
    void evaluated();

protected:
    void changeEvent(QEvent* event) override;

private:
    TextBlock* addBlock(QVBoxLayout& column, TextRole role, Ink ink);
    QPushButton* addButton(QLayout& layout, const char* name);
    void buildOutcome(QVBoxLayout& column);
    void buildEnd(QVBoxLayout& column);
    void showLinks();
    void showOutcome(bool canEdit, bool isBusy);
    void showBar(const audit::SampleOutcome& outcome);
    void showEnlargement(bool canEdit, bool isBusy);
    void showMarks(bool canEdit);
    QString markText(const audit::StateMark& mark, audit::MarkState state) const;
    void retranslate();
    void refresh();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    audit::SampleRecord m_record;
    QString m_check;
    bool m_canEdit = false;
    bool m_isBusy = false;
    bool m_isEvaluated = false;
    TextBlock* m_title;
    TextBlock* m_purpose;
    QWidget* m_links;
    std::vector<QPushButton*> m_linkButtons;
    Label* m_designWord;
    FactGrid* m_design;
    Label* m_outcomeWord;
    TextBlock* m_progress;
    TextBlock* m_verdict;
    TextBlock* m_words;
    LimitBar* m_bar;
    FactGrid* m_outcome;
    QPushButton* m_enlarge;
    TextBlock* m_enlargeWhy;
    QPushButton* m_finding;
    QPushButton* m_compare;
    QPushButton* m_print;
    Label* m_conclusionWord;
    NoteField* m_conclusion;
    DraftKeeper& m_keeper; ///< of the conclusion
    TextBlock* m_prepared;
    QPushButton* m_prepare;
    TextBlock* m_reviewed;
    QPushButton* m_review;
    QPushButton* m_remove;
};

} // namespace sextant::ui
