#pragma once

#include "base/error.h"
#include "report/audit_report.h"

#include <QByteArray>

#include <vector>

namespace sextant::workbook {

/// The engagement of \a input as a workbook (.xlsx), with the sheets of each of \a languages (all different,
/// at least one): the engagement and its opinion, its team, every check in its scope with result and note,
/// the findings with what management says, the actions that follow, samples and their items, evidence.
/// Restricted findings, and what belongs to them alone, are in it as they are in the report: told only when
/// \a input asks for them and they are unlocked. As workbookOf() otherwise, errors too.
[[nodiscard]] Result<QByteArray> auditWorkbookOf(const report::AuditReportInput& input,
                                                 const std::vector<Language>& languages);

} // namespace sextant::workbook
