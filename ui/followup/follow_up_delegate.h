#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace sextant::ui {

class FollowUpModel;
struct FollowUpRow;

/// Paints the cells of the follow-up.
class FollowUpDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FollowUpDelegate(const Theme& theme, const FollowUpModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFinding(QPainter& painter, const QRect& cell, const FollowUpRow& row) const;
    void paintState(QPainter& painter, const QRect& cell, const FollowUpRow& row) const;
    int labelWidth() const;

    const Theme& m_theme;
    const FollowUpModel& m_model;
};

} // namespace sextant::ui
