#include "ui/print/detail/block_layout.h"

#include "ui/charts/arc_chart.h"
#include "ui/charts/distribution_chart.h"
#include "ui/charts/domain_bars_chart.h"
#include "ui/charts/dumbbell_chart.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/charts/levels_chart.h"
#include "ui/charts/overlay_radar_chart.h"
#include "ui/charts/progress_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/print/detail/form_layout.h"
#include "ui/print/detail/table_layout.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui::print {

namespace {

using report::Paragraph;

constexpr double kLeftColumn = 80;
constexpr double kRightColumn = 84;
constexpr double kColumnGap = 6;
constexpr double kRadarWidth = 306;  ///< px
constexpr double kRadarHeight = 290; ///< px
constexpr double kRadarRadius = 104; ///< px
constexpr double kSquare = 3.97;
constexpr double kSigningHeight = 25.7; ///< above the end of the text
constexpr Face kSmall{7.5, 10.5, false, false};

/// In half the width of the page labels are a little smaller.
constexpr Face kNarrowLabel{8.5, 13, false, false};
constexpr double kNarrow = 100;

Face labelFace(Language language, bool bold = false)
{
    return {9, labelStep(language), bold, false};
}

Face proseFace(Language language)
{
    return language == Language::Chinese ? Face{10.5, 17, false, true} : Face{9.5, 14.5, false, true};
}

} // namespace

bool BlockLayout::lay(const WorkProgress& progress)
{
    const auto& blocks = m_report.blocks;
    const bool opensPage = !blocks.empty() && (std::holds_alternative<report::PageBreak>(blocks.front()) ||
                                               std::holds_alternative<report::Letterhead>(blocks.front()) ||
                                               std::holds_alternative<report::Cover>(blocks.front()));
    if (!opensPage)
        m_canvas.newPage(m_cursor);
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(blocks.size())))
            return false;
        layBlock(blocks[i]);
    }
    numberContents();
    return true;
}

void BlockLayout::pointHere(const QString& anchor, const QString& words, int level)
{
    // A heading before the first title is as high as a title.
    const int depth = m_headings.empty() ? 0 : level;
    m_headings.push_back({words, depth, static_cast<int>(m_cursor.page), m_cursor.y / pt(1)});
    if (!anchor.isEmpty())
        m_pageOf.insert(anchor, m_cursor.page);
}

void BlockLayout::operator()(const report::PageBreak&)
{
    m_canvas.newPage(m_cursor);
}

void BlockLayout::operator()(const report::Title& title)
{
    const Tokens& t = m_canvas.tokens();
    const Typesetter& type = m_canvas.type();
    const LaidText figure = type.set(title.figure, {26, 30, true, false}, mm(80));
    const LaidText of = type.set(title.figureOf, {9, 13.5, false, false}, mm(60));
    const LaidText note = type.set(title.figureNote, kSmall, mm(80));
    const double figureWidth = figure.widest() + (of.isEmpty() ? 0 : of.widest() + mm(1));
    const double right = title.figure.isEmpty() ? 0 : std::max(figureWidth, note.widest()) + mm(6);
    const LaidText kicker = type.set(title.kicker, kSmall, width());
    const LaidText words = type.set(title.title, {20, 26, true, false}, width() - right);
    const double left = kicker.height() + words.height();
    const double tall = std::max(left, figure.height() + note.height());
    // Below something else: at a distance, and with the beginning of what it heads.
    const double before = m_cursor.atTop() ? 0 : mm(12);
    if (!m_canvas.need(m_cursor, before + tall + (before > 0 ? mm(24) : 0)))
        m_cursor.y += before;
    pointHere(title.anchor, title.title, 0);
    const double end = m_cursor.x + width();
    double y = m_cursor.y + tall - left;
    m_canvas.text(m_cursor.page, kicker, m_cursor.x, y, t.text2);
    m_canvas.text(m_cursor.page, words, m_cursor.x, y + kicker.height(), t.ink);
    y = m_cursor.y + tall - note.height() - figure.height();
    const double ofLeft = of.isEmpty() ? end : end - of.widest();
    m_canvas.text(m_cursor.page, figure, ofLeft - (of.isEmpty() ? 0 : mm(1)), y, t.accent, Align::Right);
    m_canvas.text(m_cursor.page, of, ofLeft, y + figure.baseline() - of.baseline(), t.text2);
    m_canvas.text(m_cursor.page, note, end, y + figure.height(), t.text2, Align::Right);
    m_cursor.y += tall + mm(2.5);
    m_columnTop = m_cursor.y;
}

void BlockLayout::operator()(const report::Heading& heading)
{
    const LaidText words = m_canvas.type().set(heading.text, {11, 15, true, false}, width());
    const double before = begins() ? (m_cursor.y > mm(kTop) + 1 ? mm(2) : 0) : mm(5);
    // A heading stays with the beginning of what it heads.
    if (!m_canvas.need(m_cursor, before + words.height() + mm(24)))
        m_cursor.y += before;
    pointHere(heading.anchor, heading.text, 1);
    m_canvas.text(m_cursor.page, words, m_cursor.x, m_cursor.y, m_canvas.tokens().ink);
    m_cursor.y += words.height() + mm(1);
}

void BlockLayout::operator()(const Paragraph& paragraph)
{
    const Language language = m_canvas.type().languageOf(paragraph.text.plain());
    const bool prose = paragraph.style == Paragraph::Style::Prose;
    Face face = width() < mm(kNarrow) ? kNarrowLabel : labelFace(language);
    if (paragraph.style != Paragraph::Style::Label)
        face = prose ? proseFace(language) : kSmall;
    const QColor color =
        paragraph.style == Paragraph::Style::Small ? m_canvas.tokens().text2 : m_canvas.tokens().ink;
    const double indent = paragraph.gateIcon ? mm(4.4) : 0;
    const LaidText words = m_canvas.type().set(paragraph.text, face, width() - indent, prose);
    if (!begins() && !m_afterHeading)
        m_cursor.y += prose ? mm(1.5) : mm(2.5);
    flow(words, indent, color, [&] {
        if (paragraph.gateIcon)
            m_canvas.icon(m_cursor.page, Icon::Gate,
                          {m_cursor.x, m_cursor.y + words.step() / 2 - mm(1.45), mm(2.9), mm(2.9)}, color);
    });
}

void BlockLayout::flow(const LaidText& words, double indent, const QColor& color,
                       const std::function<void()>& first)
{
    size_t done = 0;
    while (done < words.lineCount()) {
        const auto fits = static_cast<size_t>(std::max(0.0, m_canvas.room(m_cursor) / words.step()));
        const size_t left = words.lineCount() - done;
        if (fits < std::min<size_t>(2, left) && !m_cursor.atTop()) {
            m_canvas.newPage(m_cursor);
            continue;
        }
        const size_t end = done + std::min(left, std::max<size_t>(fits, 1));
        if (done == 0 && first)
            first();
        m_canvas.text(m_cursor.page, words, m_cursor.x + indent, m_cursor.y, color, Align::Left, done, end);
        m_cursor.y += words.step() * static_cast<double>(end - done);
        done = end;
    }
}

void BlockLayout::operator()(const report::Message& message)
{
    const Language language = m_report.language;
    const double room = width() - mm(4);
    const LaidText title = m_canvas.type().set(message.title, labelFace(language, true), room);
    const LaidText text = m_canvas.type().set(message.text, labelFace(language), room);
    const double gap = text.isEmpty() ? 0 : mm(0.5);
    const double tall = title.height() + gap + text.height();
    m_cursor.y += mm(1.5);
    m_canvas.need(m_cursor, tall);
    const QColor tone = m_canvas.color(message.tone);
    m_canvas.fill(m_cursor.page, {m_cursor.x, m_cursor.y, pt(2.5), tall}, tone);
    const double x = m_cursor.x + mm(4);
    m_canvas.text(m_cursor.page, title, x, m_cursor.y, tone);
    m_canvas.text(m_cursor.page, text, x, m_cursor.y + title.height() + gap, m_canvas.tokens().ink);
    m_cursor.y += tall + mm(1);
}

void BlockLayout::operator()(const report::Table& table)
{
    if (table.headed && !begins())
        m_cursor.y += mm(m_afterProse ? 2 : 0.5);
    layTable(m_canvas, m_cursor, table);
    m_cursor.y += mm(1);
}

void BlockLayout::operator()(const report::Chart& chart)
{
    const ChartStyle style = m_canvas.chartStyle();
    const double wide = width();
    if (const auto* radar = std::get_if<report::RadarSpec>(&chart.spec)) {
        layRadar(*radar);
    } else if (const auto* levels = std::get_if<report::LevelsSpec>(&chart.spec)) {
        layLevels(*levels);
    } else if (const auto* bars = std::get_if<report::DomainBarsSpec>(&chart.spec)) {
        const double tall = domainBarsHeight(*bars, style);
        layWhole(tall, [=, spec = *bars](QPainter& painter) {
            paintDomainBars(painter, spec, {wide, tall}, style);
        });
    } else if (const auto* arc = std::get_if<report::ArcSpec>(&chart.spec)) {
        layWhole(arcHeight(wide, ArcKind::Cover), [=, spec = *arc](QPainter& painter) {
            paintArc(painter, spec, wide, style, ArcKind::Cover);
        });
    } else if (const auto* progress = std::get_if<report::ProgressSpec>(&chart.spec)) {
        layWhole(progressHeight(style),
                 [=, spec = *progress](QPainter& painter) { paintProgress(painter, spec, wide, style); });
    } else if (const auto* overlay = std::get_if<report::OverlayRadarSpec>(&chart.spec)) {
        const double tall = overlayRadarHeight(*overlay, wide, style);
        layWhole(tall, [=, spec = *overlay](QPainter& painter) {
            paintOverlayRadar(painter, spec, {wide, tall}, style);
        });
    } else if (const auto* dumbbell = std::get_if<report::DumbbellSpec>(&chart.spec)) {
        const double tall = dumbbellHeight(*dumbbell, wide, style);
        layWhole(tall, [=, spec = *dumbbell](QPainter& painter) {
            paintDumbbell(painter, spec, {wide, tall}, style);
        });
    } else if (const auto* distribution = std::get_if<report::DistributionSpec>(&chart.spec)) {
        const double tall = distributionHeight(*distribution, wide, style);
        layWhole(tall, [=, spec = *distribution](QPainter& painter) {
            paintDistribution(painter, spec, {wide, tall}, style);
        });
    } else if (const auto* heat = std::get_if<report::HeatMapSpec>(&chart.spec)) {
        const double tall = heatMapHeight(*heat, style);
        layWhole(tall, [=, spec = *heat](QPainter& painter) {
            paintHeatMap(painter, spec, {wide, tall}, style);
        });
    } else if (const auto* trend = std::get_if<report::TrendSpec>(&chart.spec)) {
        const double tall = trendHeight(wide);
        layWhole(tall, [=, spec = *trend](QPainter& painter) {
            paintTrend(painter, spec, {wide, tall}, style);
        });
    }
}

void BlockLayout::layWhole(double height, std::function<void(QPainter&)> draw)
{
    m_canvas.need(m_cursor, height);
    m_canvas.paint(m_cursor.page,
                   [x = m_cursor.x, y = m_cursor.y, draw = std::move(draw)](QPainter& painter) {
                       painter.save();
                       painter.translate(x, y);
                       draw(painter);
                       painter.restore();
                   });
    m_cursor.y += height + mm(1);
}

void BlockLayout::keys(const std::vector<ChartKey>& keys, double x)
{
    if (keys.empty())
        return;
    const ChartStyle style = m_canvas.chartStyle();
    const double middle = m_cursor.y + pt(5.25);
    m_canvas.paint(m_cursor.page, [=](QPainter& painter) {
        paintChartKeys(painter, style, {x, middle}, keys);
    });
    m_cursor.y += pt(10.5) + mm(1);
}

void BlockLayout::layRadar(const report::RadarSpec& spec)
{
    const ChartStyle style = m_canvas.chartStyle();
    const QSizeF size(style.px(kRadarWidth), style.px(kRadarHeight));
    RadarOptions options;
    options.labels = RadarLabels::Codes;
    options.radius = kRadarRadius;
    options.lineWidth = 1.75;
    const double left = m_cursor.x;
    m_cursor.x -= mm(2);
    layWhole(size.height(), [=](QPainter& painter) { paintRadar(painter, spec, size, style, options); });
    m_cursor.x = left;
    m_cursor.y -= mm(1);
    keys(radarKeys(spec), m_cursor.x + mm(10));
}

void BlockLayout::layLevels(const report::LevelsSpec& spec)
{
    const ChartStyle style = m_canvas.chartStyle();
    const LevelsLayout layout = levelsLayout(spec, width(), style);
    size_t first = 0;
    m_cursor.y += mm(1);
    while (first < spec.bars.size()) {
        size_t end = first + 1;
        while (end < spec.bars.size() && layout.height(first, end + 1) <= m_canvas.room(m_cursor))
            ++end;
        if (layout.height(first, end) > m_canvas.room(m_cursor) && !m_cursor.atTop()) {
            m_canvas.newPage(m_cursor);
            continue;
        }
        const QPointF origin(m_cursor.x, m_cursor.y);
        m_canvas.paint(m_cursor.page, [=](QPainter& painter) {
            paintLevels(painter, spec, layout, origin, style, first, end);
        });
        m_cursor.y += layout.height(first, end) + mm(1.5);
        first = end;
    }
    keys(levelsKeys(spec), m_cursor.x);
}

void BlockLayout::operator()(const report::Facts& facts)
{
    const double rows = static_cast<double>((facts.facts.size() + 2) / 3);
    m_canvas.need(m_cursor, mm(15) * rows);
    const double end = layFacts(m_canvas, m_cursor.page, facts.facts, m_cursor.y);
    m_cursor.y = std::max(m_cursor.y + mm(15) * rows, end + mm(4));
}

void BlockLayout::operator()(const report::LevelLegend& legend)
{
    constexpr double kGap = 4;
    const auto count = static_cast<double>(legend.keys.size());
    const double wide = (width() - mm(kGap) * (count - 1)) / count;
    const Face name = labelFace(m_report.language, true);
    const double wordsLeft = mm(kSquare + 1.5);
    std::vector<LaidText> names;
    std::vector<LaidText> summaries;
    double tall = 0;
    double tallName = pt(name.step);
    for (const report::LevelKey& key : legend.keys) {
        names.push_back(m_report.bilingual ? m_canvas.type().set(key.name, name, wide - wordsLeft)
                                           : m_canvas.type().setLine(key.name, name, wide - wordsLeft));
        tallName = std::max(tallName, names.back().height());
        summaries.push_back(m_canvas.type().set(key.summary, kSmall, wide));
        tall = std::max(tall, summaries.back().height());
    }
    const double all = mm(2.5) + tallName + mm(0.8) + tall;
    m_cursor.y += mm(4);
    m_canvas.need(m_cursor, all);
    m_canvas.rule(m_cursor.page, m_cursor.x, m_cursor.y, width(), m_canvas.tokens().edge, 0.5);
    const double top = m_cursor.y + mm(2.5);
    for (size_t i = 0; i < legend.keys.size(); ++i) {
        const double x = m_cursor.x + static_cast<double>(i) * (wide + mm(kGap));
        m_canvas.square(m_cursor.page, x, top + pt(name.step) / 2 - mm(kSquare) / 2, kSquare,
                        legend.keys[i].mark);
        m_canvas.text(m_cursor.page, names[i], x + wordsLeft, top, m_canvas.tokens().ink);
        m_canvas.text(m_cursor.page, summaries[i], x, top + tallName + mm(0.8), m_canvas.tokens().text2);
    }
    m_cursor.y += all + mm(1);
}

void BlockLayout::operator()(const report::Signing& signing)
{
    const Tokens& t = m_canvas.tokens();
    const Typesetter& type = m_canvas.type();
    constexpr double kLine = 62;
    constexpr double kBetween = 8;
    const LaidText sentence = type.set(signing.sentence, kSmall, mm(kWidth));
    // A sentence of several lines begins higher: the place to sign stays where it is.
    const double begin =
        mm(m_canvas.sheet().bottom() - kSigningHeight) - std::max(0.0, sentence.height() - pt(10.5));
    if (m_cursor.y > begin - mm(2))
        m_canvas.newPage(m_cursor);
    const size_t page = m_cursor.page;
    m_canvas.text(page, sentence, mm(kLeft), begin, t.text2);
    const double top = begin + std::max(sentence.height(), pt(10.5)) + mm(2);
    double x = mm(kLeft);
    for (const QString& who : {signing.first, signing.second}) {
        m_canvas.rule(page, x, top + mm(13) - pt(0.75), mm(kLine), t.ink, 0.75);
        const LaidText date = type.set(signing.date, kSmall, mm(20));
        m_canvas.text(page, type.set(who, kSmall, mm(kLine - 24)), x, top + mm(14), t.ink);
        m_canvas.text(page, date, x + mm(kLine - 12), top + mm(14), t.text2, Align::Right);
        x += mm(kLine + kBetween);
    }
    const QRectF box(x, top, mm(kLeft + kWidth) - x, mm(19));
    m_canvas.paint(page, [box, color = t.edge](QPainter& painter) {
        QPen pen(color, pt(0.5));
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    });
    const LaidText seal = type.set(signing.seal, kSmall, box.width());
    m_canvas.text(page, seal, box.center().x() - seal.widest() / 2, box.center().y() - seal.height() / 2,
                  t.text3);
    m_cursor.y = mm(m_canvas.sheet().bottom());
}

void BlockLayout::operator()(const report::Cover& cover)
{
    m_canvas.newPage(m_cursor);
    m_canvas.pages()[m_cursor.page].bare = true;
    layCover(m_canvas, m_cursor.page, m_report, cover);
    m_cursor.y = mm(m_canvas.sheet().bottom());
}

void BlockLayout::operator()(const report::Letterhead& head)
{
    m_canvas.newPage(m_cursor);
    m_canvas.pages()[m_cursor.page].bare = true;
    m_cursor.y = layLetterhead(m_canvas, m_cursor.page, m_report, head);
    m_columnTop = m_cursor.y;
}

void BlockLayout::operator()(const report::Form& form)
{
    layForm(m_canvas, m_cursor, form);
    m_cursor.y += mm(1);
}

void BlockLayout::operator()(const report::Columns& columns)
{
    if (!begins())
        m_cursor.y += mm(5);
    Cursor left = m_cursor;
    left.width = mm(kLeftColumn);
    Cursor right = m_cursor;
    right.x += mm(kLeftColumn + kColumnGap);
    right.width = mm(kRightColumn);
    left = layColumn(left, columns.left);
    right = layColumn(right, columns.right);
    const bool leftLater = left.page != right.page ? left.page > right.page : left.y > right.y;
    const Cursor& last = leftLater ? left : right;
    m_cursor.page = last.page;
    m_cursor.y = last.y;
}

Cursor BlockLayout::layColumn(Cursor cursor, const std::vector<report::FlowBlock>& blocks)
{
    const Cursor outer = m_cursor;
    const double outerTop = m_columnTop;
    m_cursor = cursor;
    m_columnTop = cursor.y;
    for (const report::FlowBlock& block : blocks)
        layBlock(block);
    cursor = m_cursor;
    m_cursor = outer;
    m_columnTop = outerTop;
    return cursor;
}

} // namespace sextant::ui::print
