#include "workspace/workspace.h"

#include "base/text.h"
#include "workspace/detail/actions.h"
#include "workspace/detail/assessments.h"
#include "workspace/detail/audits.h"
#include "workspace/detail/core.h"
#include "workspace/detail/evidences.h"
#include "workspace/detail/history.h"
#include "workspace/detail/organisations.h"
#include "workspace/detail/report_checks.h"
#include "workspace/detail/report_templates.h"
#include "workspace/detail/restore.h"
#include "workspace/detail/vaults.h"

#include <mutex>

namespace sextant::workspace {

using detail::Core;

class Workspace::Impl
{
public:
    explicit Impl(std::unique_ptr<Core> made)
        : core(std::move(made))
        , organisations(*core)
        , assessments(*core)
        , evidence(*core)
        , actions(*core, assessments, evidence)
        , vaults(*core, evidence)
        , audits(*core, assessments, evidence, vaults)
        , reportChecks(*core)
        , reportTemplates(*core)
    {}

    std::unique_ptr<Core> core;
    detail::Organisations organisations;
    detail::Assessments assessments;
    detail::Evidences evidence;
    detail::Actions actions;
    detail::Vaults vaults;
    detail::Audits audits;
    detail::FileReportChecks reportChecks;
    detail::ReportTemplates reportTemplates;
};

namespace {

store::StoreOptions optionsOf(const Environment& environment)
{
    store::StoreOptions options;
    options.readOnly = environment.readOnly;
    options.allowReadOnly = environment.allowReadOnly;
    options.backupFolder = environment.backupFolder;
    options.secondBackupFolder = environment.secondBackupFolder;
    options.vfs = environment.vfs;
    options.syncEachWrite = environment.syncEachWrite;
    return options;
}

Result<std::unique_ptr<Core>> withStore(std::unique_ptr<Core> core,
                                        Result<std::unique_ptr<store::WorkspaceStore>> opened)
{
    if (!opened)
        return tl::make_unexpected(opened.error());
    if (const auto taken = core->take(std::move(*opened)); !taken)
        return tl::make_unexpected(taken.error());
    return core;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{}

Workspace::~Workspace()
{
    m_impl->vaults.eraseDeleted(); // nothing is undone any more
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const Environment& environment)
{
    auto core = std::make_unique<Core>(environment);
    auto opened = store::WorkspaceStore::create(path, environment.clock, environment.ids, core->listener(),
                                                optionsOf(environment));
    return withStore(std::move(core), std::move(opened)).map([](std::unique_ptr<Core> ready) {
        return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Impl>(std::move(ready))));
    });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const Environment& environment)
{
    auto core = std::make_unique<Core>(environment);
    auto opened = store::WorkspaceStore::open(path, environment.clock, environment.ids, core->listener(),
                                              optionsOf(environment));
    return withStore(std::move(core), std::move(opened)).map([](std::unique_ptr<Core> ready) {
        return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Impl>(std::move(ready))));
    });
}

QString Workspace::path() const
{
    return m_impl->core->store->path();
}

const OpenState& Workspace::openState() const
{
    return m_impl->core->openState;
}

ChangeNotifier& Workspace::notifier()
{
    return *m_impl->core->notifier;
}

OrganisationService& Workspace::organisations()
{
    return m_impl->organisations;
}

ReportTemplateService& Workspace::reportTemplates()
{
    return m_impl->reportTemplates;
}

AssessmentService& Workspace::assessments()
{
    return m_impl->assessments;
}

EvidenceService& Workspace::evidence()
{
    return m_impl->evidence;
}

ActionService& Workspace::actions()
{
    return m_impl->actions;
}

AuditService& Workspace::audits()
{
    return m_impl->audits;
}

ReportChecks& Workspace::reportChecks()
{
    return m_impl->reportChecks;
}

const organisation::Person& Workspace::author() const
{
    return m_impl->core->author;
}

Result<GroupId> Workspace::setAuthorName(const QString& name)
{
    Core& core = *m_impl->core;
    const QString tidy = normalisedText(name);
    if (tidy.isEmpty())
        return detail::invalid("name");
    if (const organisation::Person* known = core.personNamed(tidy)) {
        core.author = *known;
        return GroupId{};
    }
    // Whoever acts under a new name is a new person: what the old name has done stays the old name's.
    core.author = organisation::Person{{core.environment.ids.newId()}, tidy, {}};
    return core.writable() ? Result<GroupId>(core.addPerson(core.author)) : Result<GroupId>(GroupId{});
}

GroupId Workspace::lastGroup() const
{
    return m_impl->core->lastGroup;
}

Result<RevertReport> Workspace::revert(GroupId group)
{
    return m_impl->core->revert(group);
}

Result<> Workspace::flush()
{
    return m_impl->core->flush();
}

Result<> Workspace::saveCopy(const QString& path)
{
    // What this file does not take, the copy may: a full disk, say, or a file that has been moved away.
    (void)m_impl->core->flush();
    return m_impl->core->store->backupTo(path);
}

QString Workspace::id() const
{
    return m_impl->core->store->workspaceId();
}

Result<QString> Workspace::backUpNow()
{
    if (const auto flushed = m_impl->core->flush(); !flushed)
        return tl::make_unexpected(flushed.error());
    return m_impl->core->store->backUpNow();
}

std::vector<BackupStatus> Workspace::backupStatus()
{
    std::vector<BackupStatus> all;
    for (const store::BackupStatus& status : m_impl->core->store->backupStatus())
        all.push_back({status.folder, status.last, status.error});
    return all;
}

void Workspace::setBackupFolders(const QString& folder, const QString& secondFolder)
{
    m_impl->core->store->setBackupFolders(folder, secondFolder);
}

Result<std::vector<HistoryLine>> Workspace::history(const assessment::AssessmentId& assessment,
                                                    const framework::ItemId& item, int limit)
{
    return detail::history(*m_impl->core, assessment, item, limit);
}

Result<GroupId> Workspace::restore(const HistoryLine& line)
{
    return detail::restore(*m_impl->core, m_impl->assessments, line);
}

Result<Workspace::VerifyReport> Workspace::verify(const std::function<bool(int)>& progress)
{
    if (const auto flushed = m_impl->core->flush(); !flushed)
        return tl::make_unexpected(flushed.error());
    const auto stored = m_impl->core->store->verify(progress);
    if (!stored)
        return tl::make_unexpected(stored.error());
    VerifyReport report{stored->changes,
                        stored->sessions,
                        stored->withheldBodies,
                        stored->erasedBodies,
                        stored->evidenceFiles,
                        0,
                        {}};
    for (const store::Fault& fault : stored->faults)
        report.faults.push_back({fault.code, fault.subject, fault.detail});
    const std::shared_lock lock(m_impl->core->reading);
    const detail::Document& document = m_impl->core->document;
    report.seals = static_cast<int>(document.seals.rows().size());
    for (const auto& [id, row] : document.assessments.rows()) {
        if (!document.frameworks.has(row.value.framework))
            report.faults.push_back({u"snapshot"_qs, QString::fromLatin1(row.value.framework.toHex()),
                                     u"an assessment's framework is not in the file"_qs});
        const assessment::Seal* seal = m_impl->assessments.seal(row.value.id);
        if (seal != nullptr && seal->contentDigest != m_impl->assessments.contentDigest(row.value.id))
            report.faults.push_back({u"seal"_qs, row.value.id.toString(), u"not what was signed"_qs});
        if (seal == nullptr && row.value.stage == assessment::Stage::Signed)
            report.faults.push_back({u"seal"_qs, row.value.id.toString(), u"signed without a seal"_qs});
    }
    for (const auto& [id, row] : document.engagements.rows())
        if (const audit::Engagement& engagement = row.value;
            !engagement.signature.isNull() &&
            engagement.signature.digest != m_impl->audits.contentDigest(engagement.id))
            report.faults.push_back({u"seal"_qs, engagement.id.toString(), u"not what was signed"_qs});
    return report;
}

} // namespace sextant::workspace
