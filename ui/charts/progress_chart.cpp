#include "ui/charts/progress_chart.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui {

namespace {

constexpr qreal kBar = 8;
constexpr qreal kGap = 2;

qreal captionSize(const ChartStyle& style)
{
    return style.language == Language::Chinese ? 12 : 11;
}

} // namespace

std::vector<QRectF> progressParts(const report::ProgressSpec& spec, qreal width, const ChartStyle& style)
{
    int all = 0;
    for (const report::ProgressPart& part : spec.parts)
        all += std::max(part.total, 1);
    std::vector<QRectF> parts;
    const qreal gaps = style.px(kGap) * static_cast<qreal>(spec.parts.empty() ? 0 : spec.parts.size() - 1);
    const qreal rest = std::max(0.0, width - gaps);
    qreal x = 0;
    for (const report::ProgressPart& part : spec.parts) {
        const qreal partWidth = rest * std::max(part.total, 1) / all;
        parts.emplace_back(x, 0, partWidth, style.px(kBar));
        x += partWidth + style.px(kGap);
    }
    return parts;
}

qreal progressHeight(const ChartStyle& style)
{
    return style.px(kBar + 4 + captionSize(style) + 1);
}

void paintProgress(QPainter& painter, const report::ProgressSpec& spec, qreal width, const ChartStyle& style)
{
    const std::vector<QRectF> parts = progressParts(spec, width, style);
    painter.save();
    for (size_t i = 0; i < parts.size(); ++i) {
        const report::ProgressPart& part = spec.parts[i];
        const bool open = part.answered < part.total;
        painter.fillRect(parts[i], style.tokens->line);
        QRectF done = parts[i];
        done.setWidth(part.total > 0 ? parts[i].width() * part.answered / part.total : 0);
        painter.fillRect(done, style.tokens->accent);
        const QPointF baseline(parts[i].center().x(), style.px(kBar + 3 + captionSize(style)));
        drawChartText(painter, style, baseline, part.code, captionSize(style),
                      open ? style.tokens->ink : style.tokens->text3, Anchor::Middle, open);
    }
    painter.restore();
}

} // namespace sextant::ui
