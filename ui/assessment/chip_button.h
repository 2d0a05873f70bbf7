#pragma once

#include "ui/shared/chip.h"

#include <QAbstractButton>

namespace sextant::ui {

/// A chip that can be pressed: the flag, the confirmation of an answer carried over.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChipButton(const Theme& theme, Icon icon, QWidget* parent = nullptr);

    void setKind(ChipKind kind);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    ChipKind m_kind = ChipKind::Outline;
};

} // namespace sextant::ui
