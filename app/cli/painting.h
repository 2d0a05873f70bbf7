#pragma once

#include "cli/report_format.h"

#include "base/error.h"
#include "report/report.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>
#include <vector>

class QLibrary;

namespace sextant::cli {

/// Painting needs Qt's windows, fonts and printing: forty libraries that no other verb has any use for. They
/// come with a module beside the program, loaded when a report is asked for, so that everything else starts
/// at once.
class Painting
{
public:
    /// Errors: Internal {"where"} when the module is not there.
    static Result<std::unique_ptr<Painting>> load(int& argc, char** argv);
    ~Painting();
    Painting(const Painting&) = delete;
    Painting& operator=(const Painting&) = delete;

    /// \a reports one after the other; empty when they cannot be painted. Errors: of office::docxOf().
    Result<QByteArray> paint(ReportFormat format, const std::vector<report::ReadinessReport>& reports) const;
    /// The picture in the file \a path as a logo. Errors: of ui::logoFrom().
    Result<QByteArray> logoFrom(const QString& path) const;

private:
    Painting();

    std::unique_ptr<QLibrary> m_module;
    std::unique_ptr<QCoreApplication> m_application; ///< goes before the module whose code it runs
    void (*m_paint)(ReportFormat, const std::vector<report::ReadinessReport>&, Result<QByteArray>&) = nullptr;
    void (*m_logo)(const QString&, Result<QByteArray>&) = nullptr;
};

} // namespace sextant::cli
