#pragma once

#include "ui/shared/assessment_presenter.h"
#include "ui/theme/theme.h"

#include <QRectF>

class QPainter;

namespace sextant::ui {

/// The small squares of one answer in the grid: one for each option and, where the question takes it, one for
/// "not applicable". For painting and for the mouse.
class LevelCells
{
public:
    /// In \a rect, which is a cell of the grid. A question without options has no squares.
    LevelCells(const Theme& theme, const AssessmentPresenter& presenter, int item, const QRectF& rect);

    bool isEmpty() const { return m_options == 0; }
    int optionCount() const { return m_options; }
    /// Around all squares.
    QRectF frame() const;
    /// The square at \a place: the option's index, or optionCount() for "not applicable"; -1: none.
    int at(const QPointF& place) const;
    void paint(QPainter& painter) const;

private:
    QRectF cell(int place) const;
    int count() const { return m_options + (m_notApplicable ? 1 : 0); }
    void paintOption(QPainter& painter, int option, bool chosen) const;

    const Theme& m_theme;
    const AssessmentPresenter& m_presenter;
    int m_item;
    QRectF m_rect;
    int m_options = 0;
    bool m_notApplicable = false;
    qreal m_width = 0; ///< of one square
};

} // namespace sextant::ui
