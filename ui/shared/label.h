#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace sextant::ui {

/// One line of plain text in a role of the type scale. What may need a second line is a TextBlock.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const Theme& theme, TextRole role = TextRole::Body, Ink ink = Ink::Ink,
                   QWidget* parent = nullptr);

    void setTextRole(TextRole role);
    void setInk(Ink ink);
    TextRole textRole() const { return m_role; }

private:
    void refresh();

    const Theme& m_theme;
    TextRole m_role;
    Ink m_ink;
};

/// The same, cut with an ellipsis where there is no room; the full text is its tooltip then.
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    using Label::Label;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace sextant::ui
