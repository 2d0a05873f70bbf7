#pragma once

#include "report/audit_report.h"

namespace sextant::testing {

/// The design's audit of cash and bank at the Nairobi office: a manual of two chapters, five checks (one
/// open, one not applicable), three findings (F1 high and final, F2 medium and a draft, F3 restricted), a
/// sample and two files. Not signed.
report::AuditReportInput auditSample();

} // namespace sextant::testing
