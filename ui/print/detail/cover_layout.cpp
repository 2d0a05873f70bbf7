#include "ui/charts/arc_chart.h"
#include "ui/print/detail/block_layout.h"
#include "ui/print/detail/table_layout.h"

#include <QPainter>

#include <algorithm>

namespace sextant::ui::print {

namespace {

constexpr int kFactColumns = 3;
constexpr double kFactGap = 6;

void layHead(Canvas& canvas, size_t page, const report::ReadinessReport& report, const report::Cover& cover)
{
    const Tokens& t = canvas.tokens();
    canvas.icon(page, Icon::Mark, {mm(kLeft - 1), mm(20), mm(6.88), mm(6.88)}, t.accent);
    const LaidText name = canvas.type().set(cover.program, {11, 15, true, false}, mm(80));
    canvas.text(page, name, mm(kLeft - 1 + 6.88 + 3), mm(20 + 3.44) - name.height() / 2, t.ink);
    const double demo = canvas.tag(page, report.demo, mm(kLeft + kWidth), mm(20.4), 6, 9);
    canvas.logo(page, -1, mm(kLeft + kWidth) - (demo > 0 ? demo + mm(4) : 0), mm(16), 60, 20);
}

/// A height of the design, which is drawn for A4, on the sheet in hand.
double onSheet(const Canvas& canvas, double height)
{
    return mm(height * canvas.sheet().height / Sheet{}.height);
}

void layTitle(Canvas& canvas, size_t page, const report::ReadinessReport& report, const report::Cover& cover)
{
    const bool chinese = report.language == Language::Chinese;
    const Tokens& t = canvas.tokens();
    constexpr double kTitleWidth = 118; // breaks "Going-global / readiness report" as a title breaks
    constexpr double kTitleRoom = 62;   // mm to the arc
    Face face = chinese ? Face{32, 44, true, false} : Face{30, 38, true, false};
    LaidText title = canvas.type().set(cover.title, face, mm(kTitleWidth));
    LaidText organisation = canvas.type().set(cover.organisation, {15, 22, false, false}, mm(kWidth));
    while (title.height() + organisation.height() > mm(kTitleRoom) && face.size > 14) {
        face = {face.size * 0.85, face.step * 0.85, true, false};
        title = canvas.type().set(cover.title, face, mm(kWidth));
    }
    double y = onSheet(canvas, 62);
    canvas.text(page, title, mm(kLeft), y, t.ink);
    y += title.height() + mm(5);
    canvas.text(page, organisation, mm(kLeft), y, t.ink);
    y += organisation.height() + mm(1);
    canvas.text(page, canvas.type().set(cover.period, {11, 17, false, false}, mm(kWidth)), mm(kLeft), y,
                t.text2);
}

void layVerdict(Canvas& canvas, size_t page, const report::Cover& cover)
{
    constexpr double kGap = 8;
    const Tokens& t = canvas.tokens();
    const LaidText verdict = canvas.type().set(cover.verdict, {22, 28, true, false}, mm(kWidth));
    canvas.text(page, verdict, mm(kLeft), onSheet(canvas, 196), t.ink);
    const Face face{11, 15, false, false};
    const double beside = mm(kWidth - kGap) - verdict.widest();
    LaidText note = canvas.type().set(cover.verdictNote, face, std::max(beside, mm(20)));
    if (note.lineCount() == 1 && verdict.lineCount() == 1) {
        canvas.text(page, note, mm(kLeft + kGap) + verdict.widest(),
                    onSheet(canvas, 196) + verdict.baseline() - note.baseline(), t.text2);
        return;
    }
    note = canvas.type().set(cover.verdictNote, face, mm(kWidth));
    canvas.text(page, note, mm(kLeft), onSheet(canvas, 196) + verdict.height() + mm(0.5), t.text2);
}

} // namespace

double layFacts(Canvas& canvas, size_t page, const std::vector<report::Fact>& facts, double top)
{
    const double step = labelStep(canvas.type().language());
    const double wide = (mm(kWidth) - mm(kFactGap) * (kFactColumns - 1)) / kFactColumns;
    double y = top;
    double tallest = 0;
    for (size_t i = 0; i < facts.size(); ++i) {
        const size_t column = i % kFactColumns;
        if (column == 0 && i > 0) {
            y += tallest + mm(6);
            tallest = 0;
        }
        const double x = mm(kLeft) + static_cast<double>(column) * (wide + mm(kFactGap));
        const LaidText label = canvas.type().set(facts[i].label, {7.5, 10.5, false, false}, wide);
        const LaidText value = canvas.type().set(facts[i].value, {9, step, false, false}, wide);
        canvas.text(page, label, x, y, canvas.tokens().text2);
        canvas.text(page, value, x, y + label.height(), canvas.tokens().ink);
        tallest = std::max(tallest, label.height() + value.height());
    }
    return y + tallest;
}

double layLetterhead(Canvas& canvas, size_t page, const report::ReadinessReport& report,
                     const report::Letterhead& head)
{
    const Tokens& t = canvas.tokens();
    constexpr double kHeadTop = 16;
    constexpr double kTagHeight = 4.6;
    const double right = mm(kLeft + kWidth);
    const double demo = canvas.tag(page, report.demo, right, mm(kHeadTop), kTagHeight, 7.5);
    const double markRight = right - (demo > 0 ? demo + mm(2) : 0);
    const double mark = canvas.tag(page, report.mark, markRight, mm(kHeadTop), kTagHeight, 7.5);
    const double room = markRight - mark - mm(kLeft + 4);
    double y = mm(kHeadTop);
    const LaidText name = canvas.type().set(head.name, {17, 23, true, false}, room);
    canvas.text(page, name, mm(kLeft), y, t.ink);
    y += name.height() + mm(0.5);
    for (const QString& line : head.lines) {
        const LaidText words = canvas.type().set(line, {7.5, 10.5, false, false}, mm(kWidth));
        canvas.text(page, words, mm(kLeft), y, t.text2);
        y += words.height();
    }
    canvas.rule(page, mm(kLeft), y + mm(3), mm(kWidth), t.edge, 0.5);
    return y + mm(11);
}

void layCover(Canvas& canvas, size_t page, const report::ReadinessReport& report, const report::Cover& cover)
{
    const Tokens& t = canvas.tokens();
    layHead(canvas, page, report, cover);
    layTitle(canvas, page, report, cover);
    if (cover.arc) {
        canvas.paint(page, [style = canvas.chartStyle(), arc = *cover.arc,
                            top = onSheet(canvas, 136)](QPainter& painter) {
            painter.save();
            painter.translate(mm(kLeft), top);
            paintArc(painter, arc, mm(kWidth), style, ArcKind::Cover);
            painter.restore();
        });
    }
    layVerdict(canvas, page, cover);
    canvas.rule(page, mm(kLeft), onSheet(canvas, 222), mm(kWidth), t.edge, 0.5);
    layFacts(canvas, page, cover.facts, onSheet(canvas, 227));
    canvas.text(page, canvas.type().set(cover.disclaimer, {7.5, 10.5, false, false}, mm(kWidth)), mm(kLeft),
                onSheet(canvas, 261), t.text2);
}

} // namespace sextant::ui::print
