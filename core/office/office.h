#pragma once

#include "base/error.h"
#include "paper/paper_input.h"
#include "report/audit_report.h"
#include "report/document_look.h"
#include "report/readiness_report.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sextant::office {

/// Documents for office programs need libraries that nothing else has any use for: they come with the module
/// sextant-office beside the program (or in ../lib/sextant/modules), which is loaded when the first document
/// is written and stays. May be called from any thread. Each of these also errs with Internal {"where"} when
/// the module is not there.

/// See docx/docx.h.
[[nodiscard]] Result<QByteArray> docxOf(const std::vector<report::ReadinessReport>& reports,
                                        const report::DocumentLook& look);
/// See workbook/assessment_workbook.h.
[[nodiscard]] Result<QByteArray> workbookOf(const report::ReadinessReportInput& input,
                                            const std::vector<Language>& languages);
/// See workbook/audit_workbook.h.
[[nodiscard]] Result<QByteArray> workbookOf(const report::AuditReportInput& input,
                                            const std::vector<Language>& languages);
/// See workbook/form_workbook.h.
[[nodiscard]] Result<QByteArray> formWorkbook(const paper::PaperInput& input, Language language);

/// Where the module is, for a program that does not lie beside it; before the first document.
void setModulePath(const QString& path);

} // namespace sextant::office
