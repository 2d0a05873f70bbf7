#include "ui/print/report_layout.h"

#include "ui/print/detail/block_layout.h"

#include <QFontMetricsF>
#include <QMarginsF>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace sextant::ui {

namespace {

using namespace print;

constexpr Face kHead{8, 11, false, false};
constexpr Face kFoot{7.5, 10, false, false};
constexpr double kHeadTop = 14;
constexpr double kHeadRule = 22;
constexpr double kFootBottom = 12;

} // namespace

struct ReportLayout::Data
{
    Data(const report::ReadinessReport& source, const WorkProgress& progress)
        : report(source)
        , canvas(source)
    {
        BlockLayout blocks(canvas, report);
        isWhole = blocks.lay(progress);
        headings = blocks.headings();
        addRunning();
    }

    void addRunning();
    void addHead(size_t page);
    void addFoot(size_t page);

    report::ReadinessReport report;
    Canvas canvas;
    bool isWhole = false;
    std::vector<OutlineEntry> headings;
};

void ReportLayout::Data::addRunning()
{
    for (size_t page = 0; page < canvas.pages().size(); ++page) {
        if (!canvas.pages()[page].bare)
            addHead(page);
        addFoot(page);
        canvas.watermark(page, report.watermark);
    }
}

void ReportLayout::Data::addHead(size_t page)
{
    const Tokens& t = canvas.tokens();
    constexpr double kOrganisation = 84;
    Face bold = kHead;
    bold.bold = true;
    const double demo = canvas.tag(page, report.demo, mm(kLeft + kWidth), mm(kHeadTop), 4.6, 7.5);
    const double markRight = mm(kLeft + kWidth) - (demo > 0 ? demo + mm(2) : 0);
    const double mark = canvas.tag(page, report.mark, markRight, mm(kHeadTop), 4.6, 7.5);
    const double end = std::min(mm(kLeft + kWidth - 28), markRight - mark - mm(3));
    const double logo = canvas.logo(page, mm(kLeft), -1, mm(kHeadTop - 2.5), 26, 8);
    const double nameLeft = mm(kLeft) + (logo > 0 ? logo + mm(3) : 0);
    const LaidText name = canvas.type().setLine(report.organisation, bold, mm(kOrganisation));
    const double titleLeft = nameLeft + name.widest() + mm(3);
    const LaidText title = canvas.type().setLine(report.runningTitle, kHead, end - titleLeft);
    canvas.text(page, name, nameLeft, mm(kHeadTop), t.ink);
    canvas.text(page, title, titleLeft, mm(kHeadTop), t.text2);
    canvas.rule(page, mm(kLeft), mm(kHeadRule) - pt(0.5), mm(kWidth), t.edge, 0.5);
}

void ReportLayout::Data::addFoot(size_t page)
{
    const Tokens& t = canvas.tokens();
    QString place = report.pageOf;
    place.replace(QStringLiteral("%1"), QString::number(page + 1));
    place.replace(QStringLiteral("%2"), QString::number(canvas.pages().size()));
    const LaidText number = canvas.type().setLine(place, kFoot, mm(40));
    const double top = mm(canvas.sheet().height - kFootBottom) - pt(kFoot.step);
    const QStringList lines = report.foot.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) // the last one beside the number, the others above
        canvas.text(page, canvas.type().setLine(lines[i], kFoot, mm(kWidth - 4) - number.widest()), mm(kLeft),
                    top - pt(kFoot.step) * static_cast<double>(lines.size() - 1 - i), t.text3);
    canvas.text(page, number, mm(kLeft + kWidth), top, t.ink, Align::Right);
}

ReportLayout::ReportLayout(const report::ReadinessReport& report, const WorkProgress& progress)
    : m_data(std::make_unique<Data>(report, progress))
{}

ReportLayout::~ReportLayout() = default;
ReportLayout::ReportLayout(ReportLayout&&) noexcept = default;
ReportLayout& ReportLayout::operator=(ReportLayout&&) noexcept = default;

bool ReportLayout::isWhole() const
{
    return m_data->isWhole;
}

QSizeF ReportLayout::paperSize() const
{
    return {m_data->canvas.sheet().width, m_data->canvas.sheet().height};
}

const std::vector<OutlineEntry>& ReportLayout::headings() const
{
    return m_data->headings;
}

int ReportLayout::pageCount() const
{
    return static_cast<int>(m_data->canvas.pages().size());
}

void ReportLayout::paintPage(QPainter& painter, int page, double dotsPerInch) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dotsPerInch / kUnitsPerInch, dotsPerInch / kUnitsPerInch);
    for (const auto& item : m_data->canvas.pages()[static_cast<size_t>(page)].items)
        item(painter);
    painter.restore();
}

QImage ReportLayout::pageImage(int page, double dotsPerInch) const
{
    QImage image((paperSize() / 25.4 * dotsPerInch).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, dotsPerInch);
    return image;
}

QPageSize pageSizeOf(report::PaperSize paper)
{
    return QPageSize(paper == report::PaperSize::Letter ? QPageSize::Letter : QPageSize::A4);
}

bool paintReport(const ReportLayout& layout, QPagedPaintDevice& device, QPainter& painter,
                 const WorkProgress& progress)
{
    const int pages = layout.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (progress && !progress(static_cast<double>(page) / pages))
            return false;
        if (page > 0)
            device.newPage();
        layout.paintPage(painter, page, painter.device()->logicalDpiX());
    }
    return true;
}

bool printTo(QPrinter& printer, const report::ReadinessReport& report, const WorkProgress& progress)
{
    const ReportLayout layout(report, partOf(progress, 0, 0.5));
    if (!layout.isWhole())
        return false;
    printer.setPageSize(pageSizeOf(report.paper));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(report.fileName);
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    for (int page = first; page < last; ++page) {
        if (progress && !progress(0.5 + 0.5 * (page - first) / (last - first))) {
            printer.abort();
            return false;
        }
        if (page > first && !printer.newPage())
            return false;
        layout.paintPage(painter, page, printer.logicalDpiX());
    }
    return painter.end();
}

} // namespace sextant::ui
