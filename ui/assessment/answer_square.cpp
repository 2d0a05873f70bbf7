#include "ui/assessment/answer_square.h"

#include "ui/shared/level_badge.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace sextant::ui {

namespace {

constexpr qreal kSymbolShare = 0.6;

void paintPlain(const Theme& theme, QPainter& painter, const QRectF& rect, const AnswerMark& mark)
{
    const Tokens& t = theme.tokens();
    const bool conflict = mark.state == AnswerState::Conflict;
    painter.save();
    paintShape(painter, rect, metric::kRadiusSmall, conflict ? t.badTint : t.sunk, conflict ? t.bad : t.edge,
               metric::kLine);
    QFont font = theme.font(TextRole::BodyBold);
    font.setPixelSize(qMax(1, qRound(rect.height() * kSymbolShare)));
    painter.setFont(font);
    painter.setPen(conflict ? t.bad : t.ink);
    painter.drawText(rect, Qt::AlignCenter, mark.symbol);
    painter.restore();
}

} // namespace

void paintAnswerSquare(const Theme& theme, QPainter& painter, const QRectF& rect, const AnswerMark& mark)
{
    if (mark.state == AnswerState::Unanswered)
        paintLevelMark(theme, painter, rect, LevelMark::Unanswered);
    else if (mark.state == AnswerState::NotApplicable)
        paintLevelMark(theme, painter, rect, LevelMark::NotApplicable);
    else if (mark.level >= 0)
        paintLevelMark(theme, painter, rect, levelMark(mark.level));
    else
        paintPlain(theme, painter, rect, mark);
}

} // namespace sextant::ui
