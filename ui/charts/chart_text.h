#pragma once

#include "base/language.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace sextant::ui {

/// How a chart is drawn: which colours, whose fonts, and how many units of the painter make one px of the
/// design. The same chart goes to the screen (unit 1 at 100 % text size) and to paper (the printer's units).
struct ChartStyle
{
    const Tokens* tokens = &tokensOf(ThemeKind::Light);
    Language language = Language::English;
    qreal unit = 1;

    qreal px(qreal length) const { return length * unit; }
};

enum class Anchor { Start, Middle, End };

/// Makes \a font fit for paper: no rounding to a pixel grid, and one glyph for each letter, so that a PDF
/// gives its text back (ligatures, and the digits that Noto Sans CJK puts after Latin letters, have no
/// character of their own).
void prepareForPaper(QFont& font, Language language);
/// A font of \a pixelSize design px in \a style; never under one unit.
QFont chartFont(const ChartStyle& style, qreal pixelSize, bool bold = false);
/// How wide \a text is in painter units.
qreal chartTextWidth(const ChartStyle& style, const QString& text, qreal pixelSize, bool bold = false);
/// Draws one line with its baseline at \a baseline, anchored there.
void drawChartText(QPainter& painter, const ChartStyle& style, QPointF baseline, const QString& text,
                   qreal pixelSize, const QColor& color, Anchor anchor = Anchor::Start, bool bold = false);
/// \a text in lines of at most \a width painter units, broken where its language allows.
QStringList chartLines(const ChartStyle& style, const QString& text, qreal pixelSize, qreal width);

} // namespace sextant::ui
