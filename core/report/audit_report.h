#pragma once

#include "assessment/assessment.h"
#include "audit/engagement.h"
#include "audit/finding.h"
#include "audit/opinion.h"
#include "audit/progress.h"
#include "audit/sample_record.h"
#include "framework/framework_index.h"
#include "improvement/action.h"
#include "organisation/organisation.h"
#include "report/readiness_report.h"
#include "report/report.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace sextant::report {

/// All that the report of an audit is made from. Opinion and progress are taken as they are; nothing is
/// judged again.
struct AuditReportInput
{
    organisation::Organisation organisation;
    audit::Engagement engagement;
    std::shared_ptr<const framework::IndexedFramework> manual; ///< of the fieldwork; not null
    std::vector<bool> inScope;                                 ///< by item index; too short: not in scope
    QHash<framework::ItemId, assessment::Answer> answers;
    QSet<framework::ItemId> conflicts;        ///< answered differently by two people: count as open
    std::vector<audit::Finding> findings;     ///< by number; which of them are told: isTold()
    std::vector<audit::SampleRecord> samples; ///< by number
    std::vector<improvement::Action> actions; ///< that follow from the findings
    QHash<audit::FindingId, QString> earlier; ///< how earlier findings are called: "IA-2025-01 F2"
    audit::OpinionBasis opinion;
    audit::FieldworkProgress progress;
    std::vector<EvidenceEntry> evidence; ///< of the fieldwork and of the findings, in the order of the list
    QHash<organisation::PersonId, QString> people;
    QByteArray contentDigest; ///< SHA-256; its first 12 digits stand on each page
    QDate printedOn;
    QString programVersion;
    bool withRestricted =
        false;                ///< restricted findings that are unlocked are told too; locked ones never are
    seal::Record record = {}; ///< by which a saved report can be checked; null: it cannot
};

/// Whether the report tells \a finding: a restricted one only when asked for and unlocked.
bool isTold(const AuditReportInput& input, const audit::Finding& finding);

/// The report in \a language: opinion and executive summary on one page, a sheet for each finding from the
/// gravest down, each of which may be torn out, and annexes: scope and method, checks and results, samples,
/// evidence, distribution. Every page says DRAFT until the engagement's report is signed. Works in any state:
/// what is not there yet is said. Of \a choices it takes parts, detail, notes (of checks, told in full detail),
/// evidence and names.
ReadinessReport auditReport(const AuditReportInput& input, Language language, const Choices& choices = {});

/// The sheet of one finding alone, to hand to its owner; a page that says so when \a finding is not in the
/// report.
ReadinessReport findingSheet(const AuditReportInput& input, const audit::FindingId& finding,
                             Language language);

} // namespace sextant::report
