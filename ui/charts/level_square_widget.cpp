#include "ui/charts/level_square_widget.h"

#include "ui/charts/level_square.h"

#include <QPainter>

namespace sextant::ui {

QString levelSquareText(const report::LevelMark& mark)
{
    using Kind = report::LevelMark::Kind;
    switch (mark.kind) {
    case Kind::Level:
        return LevelSquare::tr("Level %1").arg(mark.number);
    case Kind::Unanswered:
        return LevelSquare::tr("Not answered");
    case Kind::NotApplicable:
        return LevelSquare::tr("Not applicable");
    case Kind::Unscored:
        break;
    }
    return {};
}

LevelSquare::LevelSquare(const Theme& theme, const report::LevelMark& mark, int side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(mark)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(levelSquareText(mark));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize LevelSquare::sizeHint() const
{
    return {m_theme.px(m_side), m_theme.px(m_side)};
}

void LevelSquare::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartStyle style{&m_theme.tokens(), m_theme.language(), m_theme.textSize() / 100.0};
    paintLevelSquare(painter, style, {0, 0}, m_side, m_mark);
}

} // namespace sextant::ui
