#pragma once

#include "improvement/action.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>

namespace sextant::ui {

struct ActionRow;

/// Paints the cells of the plan and makes their fields: a line to type in, known names to choose from, the
/// states that an action may go to.
class ActionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ActionDelegate(const Theme& theme, QObject* parent);

    /// Names to be offered for owners, asked for when a field opens.
    void setNames(std::function<QStringList()> names) { m_names = std::move(names); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    void paintWhat(QPainter& painter, QRect cell, const ActionRow& row) const;
    void paintLevel(QPainter& painter, const QRect& cell, const ActionRow& row) const;

    const Theme& m_theme;
    std::function<QStringList()> m_names;
};

} // namespace sextant::ui
