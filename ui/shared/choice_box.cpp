#include "ui/shared/choice_box.h"

#include <QWheelEvent>

namespace sextant::ui {

namespace {

constexpr int kLeastLetters = 10;

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLeastLetters);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace sextant::ui
