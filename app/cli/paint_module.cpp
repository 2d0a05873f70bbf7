#include "cli/report_format.h"

#include "base/error.h"
#include "report/report.h"
#include "ui/print/docx_file.h"
#include "ui/print/html_file.h"
#include "ui/print/pdf_file.h"
#include "ui/shared/logo_image.h"

#include <QGuiApplication>

#include <vector>

// The functions by which the command line reaches the painting module (painting.h).

extern "C" Q_DECL_EXPORT QCoreApplication* sextantPaintingApplication(int& argc, char** argv)
{
    // No display is needed to paint on paper, and none is asked for.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return new QGuiApplication(argc, argv);
}

extern "C" Q_DECL_EXPORT void sextantPaint(sextant::cli::ReportFormat format,
                                           const std::vector<sextant::report::ReadinessReport>& reports,
                                           sextant::Result<QByteArray>& bytes)
{
    switch (format) {
    case sextant::cli::ReportFormat::Pdf:
        bytes = sextant::ui::pdfOf(reports);
        break;
    case sextant::cli::ReportFormat::Html:
        bytes = sextant::ui::htmlOf(reports);
        break;
    case sextant::cli::ReportFormat::Docx:
        bytes = sextant::ui::docxOf(reports);
        break;
    case sextant::cli::ReportFormat::Xlsx:
    case sextant::cli::ReportFormat::Csv:
        break;
    }
}

extern "C" Q_DECL_EXPORT void sextantLogo(const QString& path, sextant::Result<QByteArray>& png)
{
    png = sextant::ui::logoFrom(path);
}
