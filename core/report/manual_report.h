#pragma once

#include "framework/framework_index.h"
#include "report/choices.h"
#include "report/report.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace sextant::report {

/// Names of the parts of an audit manual that have no id of their own: its first part, and the register of
/// legal figures. No id of a pack is like them: those hold no colon.
inline constexpr QLatin1StringView kManualGuide("manual:guide");
inline constexpr QLatin1StringView kManualFigures("manual:figures");

/// All that a printed audit manual is made from.
struct ManualReportInput
{
    std::shared_ptr<const framework::IndexedFramework> manual; ///< not null
    QStringList parts;                                         ///< as of manualParts(); empty: all of it
    QDate day; ///< on which the legal figures are in force, and the manual is printed
    QString programVersion;
};

/// What \a manual can be cut into, in reading order: sections of its first part, chapters, register of legal
/// figures.
QStringList manualParts(const framework::Framework& manual);

/// The parts of \a manual that a person means by \a name: an id of a part, the code of a section or chapter
/// ("A1", "5"), or kManualGuide for all sections of the first part. Empty when there is none.
QStringList findManualParts(const framework::Framework& manual, const QString& name);

/// What stands in \a manual under \a id, in \a language, its legal figures as in force on \a day: a section
/// of the first part, a chapter (its introduction and what checks it has), a check, kManualGuide (what
/// sections it has) or kManualFigures. Empty when there is nothing of that name.
std::vector<Block> manualText(const framework::IndexedFramework& manual, const QString& id, QDate day,
                              Language language);

/// The manual, or the chosen parts of it, as a book: cover, contents, part one, chapters with their checks,
/// the register of legal figures. Of \a choices it takes parts and detail, and, unless there are none, the
/// chapters instead of those of \a input.
ReadinessReport manualReport(const ManualReportInput& input, Language language, const Choices& choices = {});

/// The name that its file is proposed under, without ending.
QString manualFileName(const ManualReportInput& input, Language language);

} // namespace sextant::report
