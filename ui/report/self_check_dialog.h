#pragma once

#include "ui/theme/theme.h"
#include "workspace/self_check.h"

#include <QDialog>

class QPushButton;
class QTreeView;

namespace sextant::ui {

class Label;
class SelfCheckModel;
class TextBlock;

/// What a reader of the report would stumble over, by kind; Enter or a double click leads to the place.
class SelfCheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a workspace outlives this.
    SelfCheckDialog(const Theme& theme, workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// Opens with \a findings of \a assessment.
    void present(const assessment::AssessmentId& assessment,
                 std::vector<workspace::SelfCheckFinding> findings);

Q_SIGNALS:
    /// The user wants to go where it is mended; the dialog is closed.
    void chosen(const sextant::workspace::SelfCheckFinding& finding);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTree();
    void go();
    void showCurrent();
    void showSummary();
    void retranslate();

    const Theme& m_theme;
    SelfCheckModel* m_model;
    size_t m_count = 0;
    size_t m_grave = 0;
    Label* m_title;
    TextBlock* m_summary;
    QTreeView* m_tree;
    TextBlock* m_advice;
    QPushButton* m_go;
    QPushButton* m_close;
};

} // namespace sextant::ui
