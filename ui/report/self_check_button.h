#pragma once

#include "ui/theme/theme.h"
#include "workspace/self_check.h"

#include <QPushButton>

#include <vector>

class QTimer;

namespace sextant::ui {

class SelfCheckDialog;

/// The quiet hint beside "Save" and "Print": how much there is to look at before a report is printed.
/// Pressed, it shows what, and leads there.
class SelfCheckButton : public QPushButton
{
    Q_OBJECT

public:
    /// \a workspace outlives this; the day is \a today.
    SelfCheckButton(const Theme& theme, workspace::Workspace& workspace, QDate today,
                    QWidget* parent = nullptr);

    /// Counts anew, a moment later, for a report on \a assessment; null: there is nothing to check, and no
    /// button.
    void setSubject(const assessment::AssessmentId& assessment, bool bilingual);

Q_SIGNALS:
    void itemRequested(const sextant::assessment::AssessmentId& assessment,
                       const sextant::framework::ItemId& item);
    void actionRequested(const sextant::improvement::ActionId& action);
    /// To \a step of the audit of which \a assessment is the fieldwork.
    void stepRequested(const sextant::assessment::AssessmentId& assessment, const QString& step);
    void organisationRequested();
    /// It has been counted.
    void counted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void count();
    void present();
    void go(const workspace::SelfCheckFinding& finding);
    void refresh();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    QDate m_today;
    assessment::AssessmentId m_assessment;
    bool m_bilingual = false;
    std::vector<workspace::SelfCheckFinding> m_findings;
    QTimer* m_later;
    SelfCheckDialog* m_dialog = nullptr; ///< made when it is first asked for
};

} // namespace sextant::ui
