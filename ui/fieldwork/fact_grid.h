#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace sextant::ui {

class TextBlock;

/// Facts under each other: what it is at the left, its value at the right.
class FactGrid : public QWidget
{
    Q_OBJECT

public:
    using Facts = std::vector<std::pair<QString, QString>>;

    explicit FactGrid(const Theme& theme, QWidget* parent = nullptr);

    void setFacts(const Facts& facts);

private:
    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<std::pair<TextBlock*, TextBlock*>> m_lines;
};

} // namespace sextant::ui
