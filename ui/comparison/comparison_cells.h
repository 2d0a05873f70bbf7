#pragma once

#include "report/report.h"
#include "ui/shared/text_flow.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

/// Paints cells of a report's table on the screen: level squares, signs of gates, words in their tone;
/// hairlines between rows, rows of groups on a ground of their own.
class ComparisonCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ComparisonCells(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// px that the words of \a index need in a column \a width px wide.
    int heightFor(const QModelIndex& index, int width) const;

private:
    TextFlow flowOf(const report::Cell& cell, int width) const;
    QColor colorOf(report::Tone tone) const;
    /// px that mark and sign take before the words.
    int before(const report::Cell& cell) const;
    void paintSigns(QPainter& painter, const QRect& cell, const report::Cell& value) const;

    const Theme& m_theme;
};

} // namespace sextant::ui
