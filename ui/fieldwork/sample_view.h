#pragma once

#include "ui/fieldwork/population_reader.h"
#include "ui/shared/assessment_presenter.h"
#include "ui/shared/evidence_panel.h"
#include "ui/shared/message_bar.h"
#include "ui/theme/theme.h"

#include "audit/sample_record.h"
#include "base/clock.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace sextant::ui {

class Dialogs;
class PopulationView;
class ReportDesk;
class SampleActs;
class SampleForm;
class SampleItems;
class SamplePaper;
class TextBlock;

/// The samples of an engagement: their working papers with design, items, results and what they show.
class SampleView : public QWidget
{
    Q_OBJECT

public:
    SampleView(const Theme& theme, const Clock& clock, AssessmentPresenter& presenter, Dialogs& dialogs,
               const EvidenceOutlets& outlets, QWidget* parent = nullptr);

    void setEngagement(const audit::EngagementId& engagement);
    /// Something has changed in the file.
    void refresh();
    /// Begins a sample for the check number \a item; -1: of the engagement as a whole.
    void beginNew(int item);
    /// False when there is no such sample in this engagement.
    bool showSample(const audit::SampleRecordId& id);
    bool showSample(const QString& label);
    /// The items, or the rows to choose from while a sample is designed.
    QTableView& table() const;
    QWidget* workPlace() const;
    /// The items can be tested by keys now.
    bool isTesting() const;
    void commitTyping();

    // acts on the sample that is shown
    void addFinding();
    void addFile();
    void enlarge();
    void compare();
    void showPrint();

Q_SIGNALS:
    void refused(const sextant::Error& error);
    void told(sextant::ui::MessageKind kind, const QString& title, const QString& text);
    /// isTesting() may answer differently now.
    void modeChanged();
    /// To the check that the sample is for.
    void checkRequested(const sextant::framework::ItemId& check);
    void findingRequested(const QString& label);
    void findingAdded(const sextant::audit::FindingId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Left { kNothing, kForm, kPaper };

    QWidget* buildWork();
    QWidget* buildPrint();
    void connectPaper();
    void connectForm();
    void showList();
    void showLeft(Left left);
    void showAdded(const audit::SampleRecordId& id);
    void leaveForm();
    QString askPopulation(const audit::SampleRecord& record);
    QString nameOfCheck(const framework::ItemId& check) const;
    const audit::SampleRecord* record() const;
    bool canEdit() const { return m_presenter.lock() == EditLock::None; }
    void retranslate();

    const Theme& m_theme;
    const Clock& m_clock;
    AssessmentPresenter& m_presenter;
    Dialogs& m_dialogs;
    audit::EngagementId m_engagement;
    audit::SampleRecordId m_sample; ///< shown; null: none
    framework::ItemId m_check;      ///< for which a new sample is being made
    SampleActs* m_acts;
    QWidget* m_list;
    std::vector<QPushButton*> m_samples;
    QPushButton* m_new;
    QScrollArea* m_scroll = nullptr; ///< of what stands on the left
    QStackedWidget* m_pages;         ///< work, print
    QStackedWidget* m_left;          ///< nothing yet, form, paper
    QStackedWidget* m_right;         ///< items, population
    TextBlock* m_empty;
    SampleForm* m_form;
    SamplePaper* m_paper;
    SampleItems* m_items;
    PopulationView* m_population;
    ReportDesk* m_desk;
    QPushButton* m_back;
};

} // namespace sextant::ui
