#pragma once

#include "ui/assessment/grid_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

/// Paints every cell of the grid; there is no editor widget for levels. A section's row is painted whole by
/// paintSection(), because its words go across the columns.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    GridDelegate(const Theme& theme, const GridModel& model, QObject* parent = nullptr);

    void setBilingual(bool bilingual) { m_bilingual = bilingual; }
    /// In px, at the present text size.
    int rowHeight() const;
    int sectionHeight() const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    void paintSection(QPainter& painter, const QRect& rect, int node, bool current, bool focused) const;

private:
    struct Cell
    {
        QRect rect;
        int item;
        bool strong; ///< of the current row
    };
    void paintText(QPainter& painter, const QRect& rect, const QString& text, const QColor& color,
                   TextRole role = TextRole::Body, Qt::Alignment side = Qt::AlignLeft) const;
    void paintColumn(QPainter& painter, GridColumn column, const Cell& cell) const;
    void paintQuestion(QPainter& painter, const Cell& cell) const;
    void paintAnswer(QPainter& painter, const Cell& cell, bool current) const;
    void paintGap(QPainter& painter, const Cell& cell) const;
    void paintEvidence(QPainter& painter, const Cell& cell) const;
    void paintState(QPainter& painter, const Cell& cell) const;

    const Theme& m_theme;
    const GridModel& m_model;
    const AssessmentPresenter& m_presenter;
    bool m_bilingual = false;
};

} // namespace sextant::ui
