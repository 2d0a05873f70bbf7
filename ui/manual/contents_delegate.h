#pragma once

#include "search/query.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

/// Paints the contents of the manual: a chapter with its sign for open or closed, a check below it; the words
/// that were looked for are marked.
class ContentsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ContentsDelegate(const Theme& theme, QObject* parent = nullptr);

    void setQuery(const search::Query& query) { m_query = query; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int paintSign(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;

    const Theme& m_theme;
    search::Query m_query;
};

} // namespace sextant::ui
