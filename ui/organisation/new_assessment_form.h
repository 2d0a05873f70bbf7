#pragma once

#include "assessment/assessment.h"
#include "framework/framework.h"
#include "ui/theme/theme.h"
#include "workspace/framework_library.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace sextant::ui {

class FieldBox;

/// What a new assessment is to be: its title, the framework, and whose answers it begins with.
class NewAssessmentForm : public QWidget
{
    Q_OBJECT

public:
    NewAssessmentForm(const Theme& theme, const workspace::FrameworkLibrary& library,
                      QWidget* parent = nullptr);

    /// Makes the form ready for an assessment of \a organisation, to be started on \a today.
    void prepare(workspace::Workspace& workspace, const organisation::OrganisationId& organisation,
                 QDate today);

Q_SIGNALS:
    void startRequested(const sextant::framework::FrameworkId& framework, const QString& title,
                        const sextant::assessment::AssessmentId& basedOn);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void proposeTitle();
    void request();

    const Theme& m_theme;
    const workspace::FrameworkLibrary& m_library;
    int m_year = 0;
    QLineEdit* m_title;
    QComboBox* m_framework;
    QComboBox* m_basis;
    FieldBox* m_titleBox;
    FieldBox* m_frameworkBox;
    FieldBox* m_basisBox;
    QPushButton* m_start;
    QPushButton* m_cancel;
};

} // namespace sextant::ui
