#include "ui/findings/vault_acts.h"

#include "ui/shared/error_text.h"

#include "workspace/audit_service.h"

#include <QCoreApplication>
#include <QEvent>

namespace sextant::ui {

namespace {

constexpr int kPollMs = 5;

} // namespace

VaultActs::VaultActs(workspace::Workspace& workspace, QUndoStack& undo, QObject* parent)
    : Acts(workspace, undo, parent)
{
    m_workers.setMaxThreadCount(1);
}

VaultActs::~VaultActs()
{
    m_isEnding = true;
    // The worker may just be asking this thread to write.
    while (!m_workers.waitForDone(kPollMs))
        QCoreApplication::sendPostedEvents(&m_workspace.notifier(), QEvent::MetaCall);
}

workspace::VaultService& VaultActs::vault() const
{
    return m_workspace.audits().vault();
}

void VaultActs::work(const std::function<Result<>()>& job)
{
    m_isBusy = true;
    m_workers.start([this, job] {
        const Result<> result = job();
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
}

void VaultActs::finish(const Result<>& result)
{
    m_isBusy = false;
    if (result) {
        Q_EMIT worked();
        return;
    }
    const ErrorText text = errorText(result.error());
    Q_EMIT failed(QString(text.happened + u' ' + text.todo).trimmed());
}

void VaultActs::create(const QString& password)
{
    work([this, password] { return vault().create(password); });
}

void VaultActs::unlock(const QString& password)
{
    work([this, password] { return vault().unlock(password); });
}

void VaultActs::changePassword(const QString& current, const QString& fresh)
{
    work([this, current, fresh] { return vault().changePassword(current, fresh); });
}

void VaultActs::replaceBackups()
{
    m_workers.start([this] {
        const Result<int> deleted = vault().replaceBackups();
        const auto tell = [this, deleted] {
            if (deleted)
                Q_EMIT backupsReplaced(*deleted);
            else
                refuse(deleted.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void VaultActs::move(const audit::FindingId& id, const Move& job, const std::function<void()>& done)
{
    const auto take = [this, done](const Result<workspace::GroupId>& group) {
        if (!group)
            refuse(group.error());
        else
            done();
    };
    const audit::Finding* finding = m_workspace.audits().find(id);
    if (finding == nullptr || finding->evidence.empty()) {
        take(job({}));
        return;
    }
    m_isBusy = true;
    m_workers.start([this, job, take] {
        const auto group = job([this](qint64) { return !m_isEnding.load(); });
        const auto tell = [this, group, take] {
            m_isBusy = false;
            take(group);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void VaultActs::seal(const audit::FindingId& id, workspace::VaultService::ActionWords words)
{
    move(
        id, [this, id, words](const auto& progress) { return vault().seal(id, progress, words); },
        [this, id] { Q_EMIT sealed(id); });
}

void VaultActs::unseal(const audit::FindingId& id)
{
    move(
        id, [this, id](const auto& progress) { return vault().unseal(id, progress); },
        [this, id] { Q_EMIT unsealed(id); });
}

bool VaultActs::eraseFile(const audit::FindingId& id, const assessment::EvidenceId& file)
{
    const auto group = vault().eraseFile(id, file);
    if (!group)
        refuse(group.error());
    return group.has_value();
}

} // namespace sextant::ui
