#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

/// Paints a ring: track, then an arc from 12 o'clock over \a share (0 to 1), in ok when full; \a letter in
/// the middle.
void paintProgressRing(const Theme& theme, QPainter& painter, const QRectF& rect, double share,
                       const QString& letter = {});

/// How many of a section's questions are answered.
class ProgressRing : public QWidget
{
    Q_OBJECT

public:
    /// \a side in px at 100 %.
    explicit ProgressRing(const Theme& theme, int side = 28, QWidget* parent = nullptr);

    void setLetter(const QString& letter);
    /// \a total 0: nothing to do, an empty ring.
    void setProgress(int done, int total);
    int done() const { return m_done; }
    int total() const { return m_total; }
    /// "4 of 6".
    QString valueText() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_side;
    QString m_letter;
    int m_done = 0;
    int m_total = 0;
};

} // namespace sextant::ui
