#pragma once

#include "support/paths.h"
#include "support/report_sample.h"
#include "ui/print/pdf_file.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QStringList>

#include <vector>

namespace pdf_test {

inline sextant::report::ReadinessReport
sample(sextant::Language language, sextant::testing::Answered answered = sextant::testing::Answered::All)
{
    return sextant::report::readinessReport(sextant::testing::readinessSample(answered, language), language);
}

/// Writes \a reports into the build folder, so that a person can look at them too.
inline QString written(const QString& name, const std::vector<sextant::report::ReadinessReport>& reports)
{
    const QString folder = buildPath(QStringLiteral("pictures_print"));
    REQUIRE(QDir().mkpath(folder));
    const QString path = folder + u'/' + name;
    const sextant::Result<> result = sextant::ui::writePdf(reports, path);
    REQUIRE(result.has_value());
    return path;
}

inline QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

inline QStringList pagesOf(const QString& path)
{
    QStringList pages =
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
            .split(u'\f');
    pages.removeLast(); // after the last form feed
    return pages;
}

} // namespace pdf_test
