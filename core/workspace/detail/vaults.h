#pragma once

#include "workspace/detail/evidences.h"
#include "workspace/detail/sealed_files.h"
#include "workspace/vault_service.h"

#include <QJsonObject>

#include <map>
#include <shared_mutex>
#include <unordered_map>

namespace sextant::workspace::detail {

class Vaults final : public VaultService, public SealedContents
{
public:
    Vaults(Core& core, Evidences& files)
        : m_core(core)
        , m_files(files)
    {
        files.setSealed(*this);
    }

    bool hasVault() const override;
    bool isUnlocked() const override { return !m_keys.empty(); }
    int lockedCount() const override;
    Result<> create(const QString& password) override;
    Result<> unlock(const QString& password) override;
    Result<> changePassword(const QString& current, const QString& fresh) override;
    void lock() override;
    std::vector<EvidenceFile> filesThatStay(const audit::FindingId& id) const override;
    Result<GroupId> seal(const audit::FindingId& id, const Progress& progress, ActionWords words) override;
    std::vector<improvement::Action> actionsOf(const audit::FindingId& id) const override;
    Result<GroupId> unseal(const audit::FindingId& id, const Progress& progress) override;
    Result<GroupId> eraseFile(const audit::FindingId& id, const assessment::EvidenceId& file) override;
    int backupCount() override;
    Result<int> replaceBackups() override;
    void setCost(const vault::Cost& cost) override { m_cost = cost; }

    // SealedContents, from any thread
    std::optional<assessment::Evidence> find(const assessment::EvidenceId& id) const override;
    Result<> read(const assessment::EvidenceId& id, const std::function<void(const QByteArray& piece)>& visit,
                  const Progress& progress) const override;

    /// As AuditService shows it: with its text when that is open, without any when not. Valid until the next
    /// change. nullptr when there is none.
    const audit::Finding* shown(const audit::FindingId& id) const;
    /// Writes \a finding, whole and checked, under the key of what it was sealed with before, or else the
    /// newest that is open. Errors: AuditRefused {findingLocked}; those of Core.
    /// \a act is what is written with it.
    Result<GroupId> write(const audit::Finding& finding, Act act);
    /// Copies the file at \a path in as one of \a finding, encrypted. From a worker too. Errors: as of
    /// AuditService::attach().
    Result<GroupId> attach(const audit::FindingId& finding, const QString& path, const Progress& progress);
    /// Whether \a file is sealed for \a finding, open or not.
    bool isFileOf(const assessment::EvidenceId& file, const audit::FindingId& finding) const;

    /// Takes what the file still holds of restricted findings that were deleted, and of files that were taken
    /// from them, encrypted as it is: when the file closes, for undo brings it back until then. What cannot
    /// be taken now is at the next closing.
    void eraseDeleted();

    /// True when the file holds its text encrypted, open or not; and when that is open.
    bool isSealed(const audit::FindingId& id) const;
    bool hasKey(const audit::FindingId& id) const { return openKey(id) != nullptr; }
    /// What the file keeps of a draft of a sealed finding, and the text of it; empty for an empty one, and
    /// without the key.
    QString sealedDraft(const audit::FindingId& id, const QString& field, const QString& text) const;
    QString openedDraft(const audit::FindingId& id, const QString& field, const QString& stored) const;

private:
    using Key = std::shared_ptr<const vault::SecretKey>; ///< workers hand it over
    struct Opened
    {
        QByteArray sealed; ///< of which this is the text; empty text: it does not open
        audit::Finding finding;
        QJsonObject unknown; ///< fields of a later version
    };
    /// Locks that a password opened.
    using Keys = std::map<vault::VaultId, Key>;
    /// One file on its way behind the password, or back into the open.
    struct Moved
    {
        assessment::Evidence from;
        assessment::EvidenceId to;
        store::StagedBlob staged;
        vault::SealedFile sealed = {}; ///< behind the password only
    };
    struct Sealing
    {
        audit::Finding finding;
        vault::VaultId vault;
        Key key;
        std::vector<vault::SealedFileId> ids; ///< fresh, one for each file
        ActionWords words = ActionWords::Keep;
    };

    std::vector<vault::Vault> all() const;
    /// In any thread. Errors: AuditRefused.
    static Result<Keys> opened(const std::vector<vault::Vault>& vaults, const QString& password);
    Result<GroupId> putKey(const vault::Vault& vault, const Key& key);
    Result<> rewrap(const std::vector<vault::Vault>& vaults, const Keys& keys);
    void take(const Keys& keys);
    void announce();

    // vault_drafts.cpp
    /// Of what the finding is sealed with; nullptr when that is not open.
    const Keys::value_type* openKey(const audit::FindingId& id) const;
    /// Takes the drafts out of the file, by their fields, and puts them in again as the finding is then.
    QMap<QString, QString> takeDrafts(const audit::FindingId& id);
    void giveDrafts(const audit::FindingId& id, const QMap<QString, QString>& texts);

    // vaults_actions.cpp
    /// Puts actions without words in the place of those made of \a finding. Returns the fields to be erased.
    std::vector<FieldKey> blankActions(Act& act, const audit::Finding& finding) const;

    // vaults_findings.cpp
    static tl::unexpected<Error> locked(const audit::Finding& finding);
    static std::vector<FieldKey> hiddenFields(const audit::FindingId& id);
    /// Errors: ReadOnly, NotFound, AuditRefused {reportSigned}.
    Result<audit::Finding> writable(const audit::FindingId& id) const;
    /// Opens it when that was not tried yet.
    Opened& openedOf(const audit::Finding& stored) const;
    /// The vault that \a finding is written with. Errors: AuditRefused {findingLocked}.
    Result<Keys::const_iterator> keyOf(const audit::Finding& finding) const;
    Result<audit::Finding> sealed(const audit::Finding& finding) const;
    Result<GroupId> writeErasing(Act act, const audit::Finding& stub);

    // vaults_sealing.cpp
    Result<Sealing> beginSealing(const audit::FindingId& id) const;
    Result<GroupId> finishSealing(const Sealing& sealing, const std::vector<Moved>& moved);
    Result<std::vector<Moved>> sealFiles(const Sealing& sealing, const Progress& progress) const;
    Result<Moved> sealFile(const Sealing& sealing, size_t number, const Progress& progress) const;
    Result<std::vector<OpenFile>> openFiles(const audit::FindingId& id) const;
    Result<GroupId> finishUnsealing(const audit::FindingId& id, const std::vector<Moved>& moved);
    Result<std::vector<Moved>> unsealFiles(const std::vector<OpenFile>& files,
                                           const Progress& progress) const;
    void drop(const std::vector<Moved>& moved) const;

    // vaults_files.cpp
    std::optional<OpenFile> openFile(const assessment::EvidenceId& id) const;
    /// Encrypts what \a reader gives; \a evidence says what it is, and gets its digest. Errors: as of
    /// stageBlob(); AuditRefused {noMemoryForKey}.
    Result<Moved> encrypt(const Sealing& sealing, const vault::SealedFileId& id,
                          const assessment::Evidence& evidence, const ContentReader& reader,
                          const Progress& progress) const;
    Result<GroupId> keep(const audit::FindingId& id, const vault::VaultId& vault, const Moved& moved);
    /// Ends the files of \a finding that it does not name any more.
    void endOthers(Act& act, const audit::Finding& finding) const;

    Core& m_core;
    Evidences& m_files;
    vault::Cost m_cost = vault::moderateCost();
    Keys m_keys; ///< written by the notifier's thread alone, under m_keysMutex
    mutable std::shared_mutex m_keysMutex;
    mutable std::unordered_map<QUuid, Opened, EntityTable<audit::Finding>::UuidHash> m_opened;
};

} // namespace sextant::workspace::detail
