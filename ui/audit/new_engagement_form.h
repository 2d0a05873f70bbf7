#pragma once

#include "audit/basics.h"
#include "framework/framework_index.h"
#include "ui/shared/audit_view.h"
#include "ui/theme/theme.h"
#include "workspace/draft_service.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;

namespace sextant::ui {

class ChapterList;
class FieldBox;
class FormDrafts;
class Label;

/// What a new audit is to be about: title, chapters of the manual, the period audited and the days planned.
/// What is typed and ticked outlives the program until the audit begins or is given up.
class NewEngagementForm : public QWidget
{
    Q_OBJECT

public:
    /// \a drafts outlives it.
    NewEngagementForm(const Theme& theme, workspace::DraftService& drafts, QWidget* parent = nullptr);

    /// The form for \a manual; days are read as of \a today.
    void prepare(std::shared_ptr<const framework::IndexedFramework> manual, QDate today);
    /// Fills in what is known of an audit of \a organisation, or what was typed of it before and neither
    /// begun nor given up.
    void propose(const organisation::OrganisationId& organisation, const AuditProposal& proposal);
    /// The audit was begun or given up: nothing of it is unfinished.
    void end();

    QString engagementTitle() const;
    std::vector<framework::SectionId> chapters() const;
    const audit::AuditableUnitId& unit() const { return m_proposal.unit; }
    const audit::Period& period() const { return m_period; }
    const audit::Period& planned() const { return m_planned; }

Q_SIGNALS:
    /// Everything typed could be read.
    void confirmed();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct DayField
    {
        QLineEdit* edit = nullptr;
        FieldBox* box = nullptr;
        QDate audit::Period::*day = nullptr;
        audit::Period NewEngagementForm::*period = nullptr;
    };

    void confirm();
    /// False when it cannot be read, which is told below it.
    bool takeDay(const DayField& field);
    bool takePeriods();
    void showChapterCount();
    void keepChapters();
    void retranslate();

    const Theme& m_theme;
    QDate m_today;
    std::shared_ptr<const framework::IndexedFramework> m_manual;
    AuditProposal m_proposal;
    audit::Period m_period;
    audit::Period m_planned;
    QLineEdit* m_title;
    FieldBox* m_titleBox;
    FormDrafts* m_drafts;
    std::vector<DayField> m_days;
    Label* m_chaptersTitle;
    ChapterList* m_chapters;
    QPushButton* m_start;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
