#pragma once

#include "ui/shared/check_facts.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace sextant::ui {

class CheckListModel;

/// Paints a check in one line: code, title, what hangs on it, and its five squares.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CheckDelegate(const Theme& theme, const CheckListModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The result whose square lies at \a position in a row that takes \a row.
    std::optional<CheckResult> resultAt(const QRect& row, const QPoint& position) const;

private:
    void paintHead(QPainter& painter, const QRect& rect, const QString& title) const;
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Return how far from the right edge of \a row they reach.
    int paintSquares(QPainter& painter, const QRect& row, CheckResult result) const;
    int paintMarks(QPainter& painter, const QRect& row, const CheckFacts& facts) const;
    int paintChips(QPainter& painter, const QRect& row, const CheckFacts& facts) const;
    QRect squareRect(const QRect& row, size_t place) const;

    const Theme& m_theme;
    const CheckListModel& m_model;
};

} // namespace sextant::ui
