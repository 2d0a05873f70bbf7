#pragma once

#include "ui/assessment/section_tree_model.h"
#include "ui/assessment/view_bar.h"
#include "ui/theme/theme.h"

#include <QTreeView>
#include <QWidget>

class QProgressBar;

namespace sextant::ui {

class ElidedLabel;
class Label;
class SegmentedSwitch;

/// The tree of sections, which keeps its own keys to itself while it has the focus.
class SectionTree : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

protected:
    bool event(QEvent* event) override;
};

/// The left part of the page: title, progress, sections; the section of the present question is open.
class SectionPanel : public QWidget
{
    Q_OBJECT

public:
    SectionPanel(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    SectionTree* tree() const { return m_tree; }

Q_SIGNALS:
    /// A question was chosen by click or Enter.
    void chosen();
    /// To another view of the assessment.
    void viewRequested(sextant::ui::AssessmentView view);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildViews();
    void buildTree();
    void showTitle();
    void showProgress();
    void showCurrent();
    void go(const QModelIndex& index);

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    SectionTreeModel* m_model;
    ElidedLabel* m_title;
    SegmentedSwitch* m_views;
    Label* m_count;
    Label* m_share;
    QProgressBar* m_bar;
    SectionTree* m_tree;
    bool m_stale = false; ///< something has changed while it was out of sight
};

} // namespace sextant::ui
