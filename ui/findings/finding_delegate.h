#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

class FindingListModel;

/// Paints a finding in two lines: its number, title and grade; its stage and how much it still lacks.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FindingDelegate(const Theme& theme, const FindingListModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const FindingListModel& m_model;
};

} // namespace sextant::ui
