#pragma once

#include "audit/universe.h"
#include "framework/framework_index.h"
#include "ui/shared/audit_view.h"

namespace sextant::ui {

/// An audit of \a unit: what has passed since it was last audited, or the twelve months that ended last, if
/// it never was. \a planned: when the work is to be done.
AuditProposal auditOf(const audit::AuditableUnit& unit, const framework::FrameworkIndex* manual,
                      Language language, QDate today, const audit::Period& planned = {});
/// Of \a quarter 1..4; nothing for 0.
audit::Period quarterOf(int year, int quarter);

} // namespace sextant::ui
