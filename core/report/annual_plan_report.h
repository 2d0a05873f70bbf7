#pragma once

#include "audit/universe.h"
#include "framework/framework_index.h"
#include "organisation/organisation.h"
#include "report/report.h"

#include <QDate>

#include <memory>
#include <vector>

namespace sextant::report {

/// All that a printed annual plan of audits is made from.
struct AnnualPlanReportInput
{
    organisation::Organisation organisation;
    audit::AnnualPlan plan;
    std::vector<audit::AuditableUnit> units;                   ///< of the organisation
    std::shared_ptr<const framework::IndexedFramework> manual; ///< names the chapters; may be null
    QString approvedBy;                                        ///< name; empty: not approved
    QDate changedOn; ///< when the plan was last changed after its approval; null: it was not
    QDate printedOn;
    QString programVersion;
    seal::Record record = {}; ///< its digest stands on each page; null: none does
};

/// The plan in \a language for the council to sign: what is audited in which quarter and in how many days,
/// what is left out and why, how the days add up.
ReadinessReport annualPlanReport(const AnnualPlanReportInput& input, Language language);

} // namespace sextant::report
