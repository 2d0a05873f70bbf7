#pragma once

#include "base/language.h"
#include "report/audit_report.h"
#include "report/readiness_report.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace documents_test {

/// A report of the demo, told in full, as files of each kind and as what others read in them.
struct Export
{
    QString name; ///< "readiness-en"
    sextant::Language language;
    QHash<QString, QString> texts;  ///< by kind: "docx", "html", "pdf", "xlsx"
    QHash<QString, QString> paths;  ///< the same
    QHash<QString, QString> sheets; ///< of the workbook as CSV, by name
};

/// The demo's assessment in review and its audit of 2025, each in both languages, written and read once for
/// the whole run. DOCX and XLSX are read by LibreOffice, PDF by pdftotext, HTML by Qt's reader of XML.
struct Exports
{
    sextant::report::ReadinessReportInput readiness;
    sextant::report::AuditReportInput audit;
    std::shared_ptr<QTemporaryDir> folder; ///< where the files are
    std::vector<Export> all;

    const Export& named(const QString& name) const;
};
const Exports& exports();

/// \a text without blanks and line ends, in the letters that mean the same.
QString squashed(const QString& text);

} // namespace documents_test
