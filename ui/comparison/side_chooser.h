#pragma once

#include "ui/comparison/compared_sides.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace sextant::ui {

class Label;
class TextBlock;

/// What can be compared, as boxes to tick below the names of their organisations; what is ticked carries its
/// number.
class SideChooser : public QWidget
{
    Q_OBJECT

public:
    SideChooser(const Theme& theme, ComparedSides& sides, QWidget* parent = nullptr);

    QPushButton* addFileButton() const { return m_add; }
    /// The first box that is ticked, else the first, else the button.
    QWidget* firstControl() const;
    /// Shows what is offered now.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeBoxes(const std::vector<ComparedSides::Offer>& offers);
    void showBoxes(const std::vector<ComparedSides::Offer>& offers);
    void retranslate();

    const Theme& m_theme;
    ComparedSides& m_sides;
    Label* m_heading;
    TextBlock* m_note;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    std::vector<QCheckBox*> m_boxes;
    std::vector<ComparedSides::Offer> m_shown;
};

} // namespace sextant::ui
