#pragma once

#include "ui/theme/theme.h"

#include "audit/finding.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace sextant::ui {

/// The checks and samples that a finding comes from, one button for each: it leads there.
class LinkRow : public QWidget
{
    Q_OBJECT

public:
    LinkRow(const Theme& theme, workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// Hidden when \a finding names neither.
    void showLinks(const audit::Finding& finding);
    void focusFirst();

Q_SIGNALS:
    /// To the check or sample with this id, in the fieldwork.
    void requested(const QString& id);

private:
    void add(const QString& code, const QString& name, const QString& id);

    const Theme& m_theme;
    workspace::Workspace& m_workspace;
    audit::Finding m_finding; ///< whose links are shown
    std::vector<QPushButton*> m_buttons;
};

} // namespace sextant::ui
