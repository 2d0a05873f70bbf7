#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace sextant::ui {

/// A card: the fill, hairline and radius of one, with a column of content inside. Never put one into another.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// \a padding and \a spacing in px at 100 %.
    explicit Card(const Theme& theme, int padding = metric::kCardPadding, int spacing = metric::kGrid,
                  QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QVBoxLayout* m_column;
};

/// A hairline across its place.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(const Theme& theme, Qt::Orientation orientation = Qt::Horizontal,
                      QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace sextant::ui
