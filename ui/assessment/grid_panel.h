#pragma once

#include "ui/assessment/grid_view.h"

#include <QVariantMap>
#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace sextant::ui {

class GridStrip;
class TextBlock;

/// The grid in its card, with what the current question means below it; says what to do when the filters
/// leave nothing.
class GridPanel : public QWidget
{
    Q_OBJECT

public:
    GridPanel(const Theme& theme, AssessmentPresenter& presenter, QWidget* parent = nullptr);

    GridView& view() const { return *m_view; }
    /// Scroll, column, widths of columns, closed sections.
    QVariantMap state() const;
    void restoreState(const QVariantMap& state);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    QWidget* buildNothing();

    const Theme& m_theme;
    AssessmentPresenter& m_presenter;
    GridView* m_view;
    GridStrip* m_strip;
    QStackedWidget* m_stack;
    QWidget* m_nothing = nullptr;
    TextBlock* m_nothingText = nullptr;
    QPushButton* m_showAll = nullptr;
};

} // namespace sextant::ui
