#pragma once

#include "report/report.h"
#include "ui/print/detail/pdf_outline.h"
#include "ui/print/progress.h"

#include <QImage>
#include <QPageSize>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace sextant::ui {

/// A report laid out on its paper: the same pages on the screen, in a PDF and on a printer. Texts are set
/// once, when it is made; painting only draws. Needs a QGuiApplication for its fonts.
class ReportLayout
{
public:
    /// Tells \a progress of it while it is made.
    explicit ReportLayout(const report::ReadinessReport& report, const WorkProgress& progress = {});
    ~ReportLayout();
    ReportLayout(ReportLayout&&) noexcept;
    ReportLayout& operator=(ReportLayout&&) noexcept;

    /// False when it was ended before all pages were there: it is of no use then.
    bool isWhole() const;
    int pageCount() const;
    /// Its titles and the headings below them, for the list beside the pages of a PDF.
    const std::vector<print::OutlineEntry>& headings() const;
    QSizeF paperSize() const; ///< in mm
    /// Paints page \a page (from 0) with its running head and foot; the painter's origin is the corner of the
    /// paper and \a dotsPerInch its resolution.
    void paintPage(QPainter& painter, int page, double dotsPerInch) const;
    /// Page \a page on white, for the preview.
    QImage pageImage(int page, double dotsPerInch) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

QPageSize pageSizeOf(report::PaperSize paper);
/// Paints all pages of \a layout on \a painter, whose device is \a device; a new page before each but the
/// first. False when \a progress has ended it.
bool paintReport(const ReportLayout& layout, QPagedPaintDevice& device, QPainter& painter,
                 const WorkProgress& progress = {});
/// Prints \a report on \a printer, full pages, the pages chosen in its dialog. False when the printer
/// refuses, or \a progress has ended it. May run on a worker.
bool printTo(QPrinter& printer, const report::ReadinessReport& report, const WorkProgress& progress = {});

} // namespace sextant::ui
