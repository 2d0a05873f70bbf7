#pragma once

#include "ui/shared/row_delegate.h"

namespace sextant::workspace {
class DraftService;
}

namespace sextant::ui {

/// The rows of a sample: the result as a chip, everything else as text. What is typed as a note outlives the
/// program.
class SampleDelegate : public RowDelegate
{
    Q_OBJECT

public:
    SampleDelegate(const Theme& theme, workspace::DraftService& drafts, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    void giveUp(QWidget* editor, QAbstractItemDelegate::EndEditHint hint);

    const Theme& m_theme;
    workspace::DraftService& m_drafts;
};

} // namespace sextant::ui
