#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

namespace sextant::ui {

/// What a sample found and how far it may be from the truth, on one line: a rate or an amount.
class LimitBar : public QWidget
{
    Q_OBJECT

public:
    /// A place on the line, with the words at it.
    struct Point
    {
        double at = 0; ///< 0 or more
        QString text;
    };

    struct Figures
    {
        Point found;
        std::optional<Point> lower;     ///< where the line begins; absent: at what was found
        Point upper;                    ///< where it ends
        std::optional<Point> tolerable; ///< what lies beyond is too much
        bool isGood = true;
        QString name; ///< for a screen reader: "Deviation rate"
    };

    explicit LimitBar(const Theme& theme, QWidget* parent = nullptr);

    void setFigures(const Figures& figures);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTrack(QPainter& painter, double end) const;
    void paintWords(QPainter& painter, double end) const;
    double place(double value, double end) const;

    const Theme& m_theme;
    Figures m_figures;
};

} // namespace sextant::ui
