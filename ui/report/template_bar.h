#pragma once

#include "report/report_template.h"
#include "ui/shared/acts.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace sextant::ui {

class ChoiceBox;
class FieldBox;

/// Keeps, renames and removes templates of reports, each as a step of undo.
class TemplateActs : public Acts
{
    Q_OBJECT

public:
    using Acts::Acts;

    bool save(const QString& name, const report::Choices& choices);
    bool rename(const report::ReportTemplateId& id, const QString& name);
    bool remove(const report::ReportTemplateId& id);
};

/// The templates of the file: one is chosen from the list and applied at once; what is chosen now is kept
/// under the name that is typed.
class TemplateBar : public QWidget
{
    Q_OBJECT

public:
    /// \a choices tells what is chosen now: saved when asked for.
    TemplateBar(const Theme& theme, workspace::Workspace& workspace, QUndoStack& undo,
                std::function<report::Choices()> choices, QWidget* parent = nullptr);

    TemplateActs& acts() { return *m_acts; }
    /// Reads the templates of the file again.
    void refresh();

Q_SIGNALS:
    /// The user has taken a template with these choices.
    void applied(const sextant::report::Choices& choices);

protected:
    void changeEvent(QEvent* event) override;

private:
    void apply(int row);
    void save();
    void rename();
    void remove();
    void showButtons();
    const report::ReportTemplate* chosen() const;
    void retranslate();

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    TemplateActs* m_acts;
    std::vector<report::ReportTemplate> m_templates;
    report::ReportTemplateId m_chosen;
    std::function<report::Choices()> m_choices;

    ChoiceBox* m_box;
    QLineEdit* m_name;
    FieldBox* m_boxField;
    FieldBox* m_nameField;
    QPushButton* m_save;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace sextant::ui
