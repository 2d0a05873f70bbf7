#pragma once

#include <QComboBox>

namespace sextant::ui {

/// A combo box that the wheel never changes, focused or not: it scrolls the page instead. May be narrower
/// than its longest entry.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace sextant::ui
