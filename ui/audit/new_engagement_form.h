#pragma once

#include "audit/basics.h"
#include "framework/framework_index.h"
#include "ui/shared/audit_view.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

#include <memory>
#include <vector>

class QLineEdit;
class QPushButton;

namespace sextant::ui {

class ChapterList;
class FieldBox;
class Label;

/// What a new audit is to be about: title, chapters of the manual, the period audited and the days planned.
class NewEngagementForm : public QWidget
{
    Q_OBJECT

public:
    explicit NewEngagementForm(const Theme& theme, QWidget* parent = nullptr);

    /// An empty form for \a manual; days are read as of \a today.
    void prepare(std::shared_ptr<const framework::IndexedFramework> manual, QDate today);
    /// Fills in what is known of it.
    void propose(const AuditProposal& proposal);

    QString engagementTitle() const;
    std::vector<framework::SectionId> chapters() const;
    const audit::AuditableUnitId& unit() const { return m_unit; }
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
    void retranslate();

    const Theme& m_theme;
    QDate m_today;
    std::shared_ptr<const framework::IndexedFramework> m_manual;
    audit::AuditableUnitId m_unit;
    audit::Period m_period;
    audit::Period m_planned;
    QLineEdit* m_title;
    FieldBox* m_titleBox;
    std::vector<DayField> m_days;
    Label* m_chaptersTitle;
    ChapterList* m_chapters;
    QPushButton* m_start;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
