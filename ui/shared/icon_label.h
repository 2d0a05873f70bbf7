#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

/// An icon by itself, for the eye only: screen readers skip it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// \a size in px at 100 %.
    IconLabel(const Theme& theme, Icon icon, Ink ink, int size, QWidget* parent = nullptr);

    void setIcon(Icon icon, Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    Ink m_ink;
    int m_size;
};

} // namespace sextant::ui
