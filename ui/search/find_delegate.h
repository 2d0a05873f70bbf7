#pragma once

#include "ui/search/find_row.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

/// Paints the rows of a FindModel: icon, title over text, fact and keys at the right.
class FindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// In px.
    int height(const FindRow& row) const;

private:
    void paintHeading(QPainter& painter, const QRect& rect, const FindRow& row) const;
    void paintEntry(QPainter& painter, const QRect& rect, const FindRow& row) const;
    /// Paints what stands at the right and returns where it begins.
    int paintFacts(QPainter& painter, const QRect& rect, const FindRow& row) const;

    const Theme& m_theme;
};

} // namespace sextant::ui
