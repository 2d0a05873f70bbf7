#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace sextant::ui {

/// What stands in the square of an answer.
enum class LevelMark { Level0, Level1, Level2, Level3, Level4, Unanswered, NotApplicable };

/// The mark of \a level, 0 to 4; values outside are brought into the range.
LevelMark levelMark(int level);
/// Words for a screen reader: "Level 2", "Not answered", "Not applicable".
QString levelMarkText(LevelMark mark);

/// A level is a filled square with its number, unanswered an empty dashed square, N/A a bordered square with
/// a dash. \a rect should be square; for delegates and other painters.
void paintLevelMark(const Theme& theme, QPainter& painter, const QRectF& rect, LevelMark mark);

/// The square as a widget.
class LevelBadge : public QWidget
{
    Q_OBJECT

public:
    /// \a side in px at 100 %.
    explicit LevelBadge(const Theme& theme, LevelMark mark = LevelMark::Unanswered, int side = 20,
                        QWidget* parent = nullptr);

    LevelMark mark() const { return m_mark; }
    void setMark(LevelMark mark);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    LevelMark m_mark;
    int m_side;
};

} // namespace sextant::ui
