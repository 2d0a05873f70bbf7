#pragma once

#include "assessment/assessment.h"
#include "base/error.h"
#include "workspace/workspace.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace sextant::workspace {

inline constexpr qint64 kEvidenceWarnBytes = 50LL * 1024 * 1024;
inline constexpr qint64 kEvidenceLimitBytes = 500LL * 1024 * 1024;
/// No piece that EvidenceService::read() gives is longer.
inline constexpr qint64 kEvidencePieceBytes = 1024 * 1024;

/// Where a file is used.
struct EvidenceUse
{
    assessment::AssessmentId assessment;
    framework::ItemId item;
    friend bool operator==(const EvidenceUse&, const EvidenceUse&) = default;
};

/// A file with every answer that uses it, in order of assessments and items.
struct EvidenceFile
{
    assessment::Evidence evidence;
    std::vector<EvidenceUse> uses;
    int actions = 0;  ///< of the action plan, whose closure it shows
    int findings = 0; ///< of audits, which it bears out
    int samples = 0;  ///< of audits, which were drawn from it or whose results it shows
    bool isUsed() const { return !uses.empty() || actions > 0 || findings > 0 || samples > 0; }
    friend bool operator==(const EvidenceFile&, const EvidenceFile&) = default;
};

/// Files kept with answers. Content is stored once by SHA-256, typed by content, never opened if executable.
class EvidenceService
{
public:
    virtual ~EvidenceService() = default;

    virtual std::vector<assessment::Evidence> of(const assessment::AssessmentId& id,
                                                 const framework::ItemId& item) const = 0;
    /// All files linked anywhere in the assessment, in order of items, each once.
    virtual std::vector<assessment::Evidence> all(const assessment::AssessmentId& id) const = 0;

    /// Every file of the workspace, also those that no answer uses any more, as they were added.
    virtual std::vector<EvidenceFile> files() const = 0;
    /// Where \a evidence is used; empty when nowhere, or when there is no such file.
    virtual std::vector<EvidenceUse> uses(const assessment::EvidenceId& evidence) const = 0;
    /// nullopt when there is no such file.
    virtual std::optional<assessment::Evidence> find(const assessment::EvidenceId& evidence) const = 0;

    /// Copies the file into the workspace and links it. \a progress gets bytes done and returns false to
    /// cancel. Takes as long as the disk needs: small files at once, large ones from a worker (the service is
    /// thread safe for this one call; the link is then made by the notifier's thread, which must not wait for
    /// the worker meanwhile). Null group when the file was linked there before. Errors: those of
    /// evidenceHead(); FileChanged, Cancelled, DiskFull, CannotWrite.
    [[nodiscard]] virtual Result<GroupId> attach(const assessment::AssessmentId& id,
                                                 const framework::ItemId& item, const QString& path,
                                                 const std::function<bool(qint64)>& progress = {}) = 0;
    /// The same for content that is in memory; from a worker too.
    [[nodiscard]] virtual Result<GroupId> attachBytes(const assessment::AssessmentId& id,
                                                      const framework::ItemId& item, const QString& fileName,
                                                      const QByteArray& bytes,
                                                      const std::function<bool(qint64)>& progress = {}) = 0;
    /// Copies content that is in memory into the workspace, for something that will name it (an audit's
    /// sample); from a worker too. Cannot be undone; the same content is kept once. Errors: ReadOnly; those
    /// of attachBytes().
    [[nodiscard]] virtual Result<assessment::EvidenceId>
    keepBytes(const QString& fileName, const QByteArray& bytes,
              const std::function<bool(qint64)>& progress = {}) = 0;
    /// The same for the file at \a path. Errors: ReadOnly; those of attach().
    [[nodiscard]] virtual Result<assessment::EvidenceId>
    keepFile(const QString& path, const std::function<bool(qint64)>& progress = {}) = 0;
    /// Links a file that is in the workspace already; its content is not touched. Null group when it was
    /// linked there before. Errors: NotFound.
    [[nodiscard]] virtual Result<GroupId> link(const assessment::AssessmentId& id,
                                               const framework::ItemId& item,
                                               const assessment::EvidenceId& evidence) = 0;
    /// Takes the link away; the content stays for undo and history.
    [[nodiscard]] virtual Result<GroupId> detach(const assessment::AssessmentId& id,
                                                 const framework::ItemId& item,
                                                 const assessment::EvidenceId& evidence) = 0;
    /// Takes a file that nothing uses out of the workspace for good: its content is erased, on record; its
    /// name, size and digest stay in the history. Waits for the disk. Cannot be undone; older copies and
    /// backups keep the content, and adding the same file again brings it back. Errors: ReadOnly, NotFound,
    /// InvalidArgument
    /// {"what": "evidence"} when it is used; FileMoved, DiskFull, CannotWrite.
    [[nodiscard]] virtual Result<GroupId> remove(const assessment::EvidenceId& evidence) = 0;
    /// Gives the content to \a visit in order, at most kEvidencePieceBytes at a time, so that it never lies
    /// in memory whole; from a worker too. It is checked against its digest at the end, or where it is
    /// encrypted piece by piece: when this fails, what was given is not to be used. \a progress as in
    /// attach(). Errors: NotFound, Damaged, AuditRefused {sealedFileDamaged}, Cancelled.
    [[nodiscard]] virtual Result<> read(const assessment::EvidenceId& evidence,
                                        const std::function<void(const QByteArray& piece)>& visit,
                                        const std::function<bool(qint64)>& progress = {}) const = 0;
    /// The content, checked against its digest; from a worker too. \a progress as in attach(). Errors:
    /// NotFound, Damaged, Cancelled.
    [[nodiscard]] virtual Result<QByteArray>
    content(const assessment::EvidenceId& evidence,
            const std::function<bool(qint64)>& progress = {}) const = 0;
    /// Whether the content is there and has its digest; read piece by piece, from a worker too. Errors: as
    /// content().
    [[nodiscard]] virtual Result<> check(const assessment::EvidenceId& evidence,
                                         const std::function<bool(qint64)>& progress = {}) const = 0;
};

/// How many bytes of a file mediaTypeOf() and isExecutable() want to see.
inline constexpr qsizetype kFirstBytes = 4096;

/// Media type by content ("application/pdf"), never by name; "application/octet-stream" when unknown. Text is
/// what reads as UTF-8, UTF-16 with a mark, or GB18030 and holds no control characters.
QString mediaTypeOf(const QByteArray& firstBytes);
/// The same, where \a fileName tells apart what has one magic number: .docx, .xlsx and .pptx are ZIP
/// archives.
QString mediaTypeOf(const QByteArray& firstBytes, const QString& fileName);
/// What a file offered as evidence begins with.
struct EvidenceHead
{
    QByteArray bytes; ///< the first kFirstBytes
    QString mediaType;
    qint64 sizeBytes = 0;
    QDateTime modifiedAt;
};

/// Looks at the file at \a path before anything of it is read: neither a link, a folder, a device nor a pipe,
/// at most kEvidenceLimitBytes, no program. Errors: FileNotFound, NotAFile, TooLarge, CannotRead,
/// DangerousFile.
[[nodiscard]] Result<EvidenceHead> evidenceHead(const QString& path);
/// \a content as text: UTF-8, UTF-16 with a mark, or GB18030; its last character may be cut off. nullopt when
/// it is none of these.
std::optional<QString> textOf(const QByteArray& content);
/// True for what a double-click might run: ELF, PE, Mach-O, Java, scripts with #!, .lnk, installers.
bool isExecutable(const QByteArray& firstBytes, const QString& fileName);
/// \a name as it may be shown and saved: no folders, control or direction characters, nor what file systems
/// refuse; at most 120 characters, the extension kept; "file" when nothing is left.
QString safeFileName(const QString& name);

} // namespace sextant::workspace
