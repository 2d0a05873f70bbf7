#include "docx/docx.h"
#include "workbook/assessment_workbook.h"
#include "workbook/audit_workbook.h"
#include "workbook/form_workbook.h"

// The functions by which core/office reaches this module.

using sextant::Language;
using sextant::Result;
using sextant::paper::PaperInput;
using sextant::report::AuditReportInput;
using sextant::report::DocumentLook;
using sextant::report::ReadinessReport;
using sextant::report::ReadinessReportInput;

extern "C" Q_DECL_EXPORT void sextantDocx(const std::vector<ReadinessReport>& reports,
                                          const DocumentLook& look, Result<QByteArray>& bytes)
{
    bytes = sextant::docx::docxOf(reports, look);
}

extern "C" Q_DECL_EXPORT void sextantWorkbook(const ReadinessReportInput& input,
                                              const std::vector<Language>& languages,
                                              Result<QByteArray>& bytes)
{
    bytes = sextant::workbook::workbookOf(input, languages);
}

extern "C" Q_DECL_EXPORT void sextantAuditWorkbook(const AuditReportInput& input,
                                                   const std::vector<Language>& languages,
                                                   Result<QByteArray>& bytes)
{
    bytes = sextant::workbook::auditWorkbookOf(input, languages);
}

extern "C" Q_DECL_EXPORT void sextantFormWorkbook(const PaperInput& input, const Language& language,
                                                  Result<QByteArray>& bytes)
{
    bytes = sextant::workbook::formWorkbook(input, language);
}
