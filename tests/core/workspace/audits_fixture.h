#pragma once

#include "core/workspace/workspace_fixture.h"

#include "workspace/audit_service.h"

#include <catch2/catch.hpp>

namespace workspace_fixture {

/// \a stock adds a chapter of so many checks stock.1, stock.2 … to the manual.
workspace::AuditPacks trialPacks(int stock = 0);

/// A bench with an engagement over a manual of two chapters: cash (cash.count, cash.bank, a gate) and assets
/// (assets.list), and a quality check list of one question (q.plan).
struct AuditBench : Bench
{
    AuditBench();

    workspace::AuditService& audits() { return file().audits(); }
    /// An engagement over \a chapters, titled and with an objective.
    audit::EngagementId startEngagement(const std::vector<framework::SectionId>& chapters, int year = 2026);
    const audit::Engagement& at(const audit::EngagementId& id);
    audit::Finding at(const audit::FindingId& id);
    /// Answers a check of the engagement's fieldwork with \a option.
    void answer(const char* check, QLatin1StringView option);
    audit::FindingId addFinding(const char* check);
    /// Gives the finding all that a final one needs, graded so.
    void finish(const audit::FindingId& id, audit::Weighing weighing = {2, 2});
    /// Answers every check and question, so that the report can be signed.
    void answerEverything();
    organisation::PersonId person(const QString& name) { return *organisations().personNamed(name); }

    workspace::AuditPacks packs;
    audit::EngagementId engagement;
};

/// Everything that the service tells about audits, beside contentOf().
std::string auditsOf(workspace::Workspace& file, const organisation::OrganisationId& organisation);

} // namespace workspace_fixture
