#pragma once

#include "ui/shared/row_delegate.h"

namespace sextant::ui {

/// The rows of a sample: the result as a chip, everything else as text.
class SampleDelegate : public RowDelegate
{
    Q_OBJECT

public:
    SampleDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace sextant::ui
