#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include "audit/sample_record.h"
#include "base/clock.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace sextant::ui {

class Dialogs;
class Label;
class LimitBar;
class NoteField;
class SampleForm;
class SampleTableModel;
class TextBlock;

/// The samples of an engagement: their working papers with design, items, results and what they show.
class SampleView : public QWidget
{
    Q_OBJECT

public:
    SampleView(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter, Dialogs& dialogs,
               QWidget* parent = nullptr);

    void setEngagement(const audit::EngagementId& engagement);
    /// Something has changed in the file.
    void refresh();
    /// Begins a sample for the check number \a item.
    void beginNew(int item);
    QTableView& table() const { return *m_table; }
    QWidget* workPlace() const;
    void commitTyping();

Q_SIGNALS:
    void refused(const sextant::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildPaper();
    void buildTable();
    void addKeys();
    void showSample(const audit::SampleRecordId& id);
    void showList();
    void showPaper(const audit::SampleRecord& record);
    void keep(audit::SampleRecord record);
    void addDrawn(audit::SampleRecord record);
    void give(audit::TestResult result);
    void take(const Result<workspace::GroupId>& group, const QString& text);
    void retranslate();
    const audit::SampleRecord* record() const;
    bool canEdit() const { return m_presenter.lock() == EditLock::None; }
    QString markText(const audit::StateMark& mark, audit::MarkState state) const;

    const Theme& m_theme;
    const Clock& m_clock;
    AssessmentPresenter& m_presenter;
    audit::EngagementId m_engagement;
    audit::SampleRecordId m_sample; ///< shown; null: none
    framework::ItemId m_check;      ///< for which a new sample is being made
    QWidget* m_list;
    std::vector<QPushButton*> m_samples;
    QPushButton* m_new;
    QStackedWidget* m_stack; ///< nothing yet, form, paper
    TextBlock* m_empty;
    SampleForm* m_form;
    TextBlock* m_title = nullptr;
    TextBlock* m_facts = nullptr;
    TextBlock* m_progress = nullptr;
    LimitBar* m_bar = nullptr;
    TextBlock* m_verdict = nullptr;
    TextBlock* m_words = nullptr;
    Label* m_conclusionWord = nullptr;
    NoteField* m_conclusion = nullptr;
    TextBlock* m_prepared = nullptr;
    QPushButton* m_prepare = nullptr;
    TextBlock* m_reviewed = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_remove = nullptr;
    SampleTableModel* m_model;
    QTableView* m_table;
};

} // namespace sextant::ui
