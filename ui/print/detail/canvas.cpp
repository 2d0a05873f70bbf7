#include "ui/print/detail/canvas.h"

#include "ui/charts/level_square.h"
#include "ui/theme/icon_cache.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QSvgRenderer>

static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace sextant::ui::print {

namespace {

constexpr double kPxPerInch = 96;
constexpr double kPx = kUnitsPerInch / kPxPerInch; ///< units for one px of the design

} // namespace

Sheet sheetOf(report::PaperSize paper)
{
    return paper == report::PaperSize::Letter ? Sheet{215.9, 279.4} : Sheet{};
}

Canvas::Canvas(const report::ReadinessReport& report)
    : m_type(report.language, report.bilingual)
    , m_sheet(sheetOf(report.paper))
    , m_logo(QImage::fromData(report.logo, "PNG"))
{
    loadIcons();
}

ChartStyle Canvas::chartStyle() const
{
    return {&tokens(), m_type.language(), kPx};
}

QColor Canvas::color(report::Tone tone) const
{
    switch (tone) {
    case report::Tone::Ink:
        return tokens().ink;
    case report::Tone::Second:
        return tokens().text2;
    case report::Tone::Accent:
        return tokens().accent;
    case report::Tone::Ok:
        return tokens().ok;
    case report::Tone::Bad:
        return tokens().bad;
    }
    return tokens().ink;
}

void Canvas::newPage(Cursor& cursor)
{
    cursor.page = m_pages.empty() ? 0 : cursor.page + 1;
    cursor.y = mm(kTop);
    while (m_pages.size() <= cursor.page)
        m_pages.emplace_back();
}

bool Canvas::need(Cursor& cursor, double height)
{
    if (cursor.y + height <= mm(m_sheet.bottom()) || cursor.atTop())
        return false;
    newPage(cursor);
    return true;
}

void Canvas::paint(size_t page, std::function<void(QPainter&)> item)
{
    m_pages[page].items.push_back(std::move(item));
}

void Canvas::text(size_t page, const LaidText& text, double x, double top, const QColor& color, Align align,
                  size_t first, size_t end)
{
    if (text.isEmpty())
        return;
    paint(page, [=](QPainter& painter) { text.draw(painter, x, top, color, align, first, end); });
}

void Canvas::watermark(size_t page, const QString& words)
{
    constexpr double kSize = 96;
    constexpr double kAngle = -55;
    if (words.isEmpty())
        return;
    const LaidText text = m_type.setLine(words, {kSize, kSize * 1.3, true, false}, mm(m_sheet.height));
    auto& items = m_pages[page].items;
    items.insert(items.begin(), [=, sheet = m_sheet, color = tokens().sunk](QPainter& painter) {
        painter.save();
        painter.translate(mm(sheet.width) / 2, mm(sheet.height) / 2);
        painter.rotate(kAngle);
        text.draw(painter, -text.widest() / 2, -text.height() / 2, color);
        painter.restore();
    });
}

void Canvas::rule(size_t page, double x, double y, double width, const QColor& color, double thickness)
{
    paint(page, [=](QPainter& painter) { painter.fillRect(QRectF(x, y, width, pt(thickness)), color); });
}

void Canvas::fill(size_t page, const QRectF& rect, const QColor& color)
{
    paint(page, [=](QPainter& painter) { painter.fillRect(rect, color); });
}

void Canvas::square(size_t page, double x, double y, double side, const report::LevelMark& mark)
{
    const ChartStyle style = chartStyle();
    paint(page, [=](QPainter& painter) { paintLevelSquare(painter, style, {x, y}, mm(side) / kPx, mark); });
}

void Canvas::aimSquare(size_t page, double x, double y, double side, const report::LevelMark& mark)
{
    const ChartStyle style = chartStyle();
    paint(page, [=](QPainter& painter) {
        const double half = kPx / 2;
        const QRectF square(x, y, mm(side), mm(side));
        painter.setPen(QPen(style.tokens->edge, kPx));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(square.adjusted(half, half, -half, -half), 3 * kPx, 3 * kPx);
        const double size = square.width() / kPx * 0.6;
        const QFontMetricsF metrics(chartFont(style, size, true));
        drawChartText(painter, style, {square.center().x(), square.center().y() + metrics.capHeight() / 2},
                      mark.number, size, style.tokens->ink, Anchor::Middle, true);
    });
}

void Canvas::icon(size_t page, Icon icon, const QRectF& rect, const QColor& color)
{
    constexpr int kThickUpTo = 14; ///< small icons have the thicker line
    const QString key = iconName(icon) + color.name();
    std::shared_ptr<QSvgRenderer>& renderer = m_icons[key];
    if (!renderer)
        renderer = std::make_shared<QSvgRenderer>(
            tintedSvg(icon, color, icon == Icon::Mark ? kThickUpTo + 6 : kThickUpTo));
    paint(page, [rect, drawn = renderer](QPainter& painter) { drawn->render(&painter, rect); });
}

double Canvas::logo(size_t page, double left, double right, double top, double width, double height)
{
    if (m_logo.isNull())
        return 0;
    const QSizeF size = QSizeF(m_logo.size()).scaled(mm(width), mm(height), Qt::KeepAspectRatio);
    const QRectF place(QPointF(left < 0 ? right - size.width() : left, top), size);
    paint(page, [place, image = m_logo](QPainter& painter) {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, image);
        painter.restore();
    });
    return size.width();
}

double Canvas::tag(size_t page, const QString& words, double right, double top, double height, double size)
{
    if (words.isEmpty())
        return 0;
    const LaidText text = m_type.setLine(words, {size, size * 1.3, true, false}, mm(60));
    const double pad = mm(height * 0.42);
    const double width = text.widest() + 2 * pad;
    const QRectF frame(right - width, top, width, mm(height));
    paint(page, [=, this](QPainter& painter) {
        const double half = kPx / 2;
        painter.setPen(QPen(tokens().warnText, kPx));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(half, half, -half, -half), 3 * kPx, 3 * kPx);
        text.draw(painter, frame.left() + pad, frame.center().y() - text.height() / 2, tokens().warnText);
    });
    return width;
}

} // namespace sextant::ui::print
