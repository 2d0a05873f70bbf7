#pragma once

#include "workspace/detail/core.h"
#include "workspace/evidence_service.h"

#include <QThread>

namespace sextant::workspace::detail {

/// Files behind a password, while that is open. From any thread.
class SealedContents
{
public:
    virtual ~SealedContents() = default;
    /// nullopt when there is none, or it is not open.
    virtual std::optional<assessment::Evidence> find(const assessment::EvidenceId& id) const = 0;
    /// As EvidenceService::read(). Errors: NotFound, AuditRefused {sealedFileDamaged}, Cancelled.
    virtual Result<> read(const assessment::EvidenceId& id,
                          const std::function<void(const QByteArray& piece)>& visit,
                          const std::function<bool(qint64)>& progress) const = 0;
};

class Evidences final : public EvidenceService
{
public:
    explicit Evidences(Core& core)
        : m_core(core)
    {}

    void setSealed(const SealedContents& sealed) { m_sealed = &sealed; }

    std::vector<assessment::Evidence> of(const assessment::AssessmentId& id,
                                         const framework::ItemId& item) const override;
    std::vector<assessment::Evidence> all(const assessment::AssessmentId& id) const override;
    std::vector<EvidenceFile> files() const override;
    std::vector<EvidenceUse> uses(const assessment::EvidenceId& evidence) const override;
    std::optional<assessment::Evidence> find(const assessment::EvidenceId& evidence) const override;
    Result<GroupId> attach(const assessment::AssessmentId& id, const framework::ItemId& item,
                           const QString& path, const std::function<bool(qint64)>& progress) override;
    Result<GroupId> attachBytes(const assessment::AssessmentId& id, const framework::ItemId& item,
                                const QString& fileName, const QByteArray& bytes,
                                const std::function<bool(qint64)>& progress) override;
    Result<assessment::EvidenceId> keepBytes(const QString& fileName, const QByteArray& bytes,
                                             const std::function<bool(qint64)>& progress) override;
    Result<assessment::EvidenceId> keepFile(const QString& path,
                                            const std::function<bool(qint64)>& progress) override;
    Result<GroupId> link(const assessment::AssessmentId& id, const framework::ItemId& item,
                         const assessment::EvidenceId& evidence) override;
    Result<GroupId> detach(const assessment::AssessmentId& id, const framework::ItemId& item,
                           const assessment::EvidenceId& evidence) override;
    Result<GroupId> remove(const assessment::EvidenceId& evidence) override;
    Result<> read(const assessment::EvidenceId& evidence,
                  const std::function<void(const QByteArray& piece)>& visit,
                  const std::function<bool(qint64)>& progress) const override;
    Result<QByteArray> content(const assessment::EvidenceId& evidence,
                               const std::function<bool(qint64)>& progress) const override;
    Result<> check(const assessment::EvidenceId& evidence,
                   const std::function<bool(qint64)>& progress) const override;

    struct File
    {
        QByteArray digest;
        QString name;
        QString mediaType;
        qint64 sizeBytes = 0;
    };
    /// Copies a file into the workspace, linked to nothing yet. Thread safe. Errors as of attach().
    Result<File> stored(const QString& path, const std::function<bool(qint64)>& progress) const;
    /// The same for content that is in memory. Thread safe. Errors as of attachBytes().
    Result<File> storedBytes(const QString& fileName, const QByteArray& bytes,
                             const std::function<bool(qint64)>& progress) const;
    /// What is written about \a file: as it was taken in first, or as it is now.
    assessment::Evidence entityOf(const File& file) const;
    /// Runs \a work on the notifier's thread and waits for it; Cancelled when the workspace closes meanwhile.
    template <typename T>
    Result<T> onHomeThread(const std::function<Result<T>()>& work) const
    {
        ChangeNotifier* home = m_core.notifier.get();
        if (QThread::currentThread() == home->thread())
            return work();
        Result<T> result = fail(ErrorCode::Cancelled);
        QMetaObject::invokeMethod(
            home, [&] { result = work(); }, Qt::BlockingQueuedConnection);
        return result;
    }

private:
    /// Errors: ReadOnly, NotFound, Signed.
    Result<> editable(const assessment::AssessmentId& id, const framework::ItemId& item) const;
    Result<assessment::EvidenceId> keep(const File& file);
    Result<GroupId> take(const assessment::AssessmentId& id, const framework::ItemId& item, const File& file);
    /// Without those behind a password.
    std::optional<assessment::Evidence> plain(const assessment::EvidenceId& evidence) const;
    bool isUsed(const assessment::EvidenceId& evidence) const;
    bool isUse(const assessment::EvidenceLink& link) const;
    std::vector<EvidenceUse> ordered(std::vector<EvidenceUse> uses) const;
    void collect(std::vector<assessment::Evidence>& into,
                 const std::vector<assessment::EvidenceLinkId>& links) const;

    Core& m_core;
    const SealedContents* m_sealed = nullptr;
};

} // namespace sextant::workspace::detail
