#pragma once

#include "assessment/assessment.h"
#include "base/error.h"
#include "workspace/workspace.h"

#include <functional>
#include <vector>

namespace sextant::workspace {

inline constexpr qint64 kEvidenceWarnBytes = 50LL * 1024 * 1024;
inline constexpr qint64 kEvidenceLimitBytes = 500LL * 1024 * 1024;

/// Files kept with answers. Content is stored once by SHA-256, typed by content, never opened if executable.
class EvidenceService
{
public:
    virtual ~EvidenceService() = default;

    virtual std::vector<assessment::Evidence> of(const assessment::AssessmentId& id,
                                                 const framework::ItemId& item) const = 0;
    /// All files linked anywhere in the assessment, in order of items, each once.
    virtual std::vector<assessment::Evidence> all(const assessment::AssessmentId& id) const = 0;

    /// Copies the file into the workspace and links it. \a progress gets bytes done and returns false to
    /// cancel. Takes as long as the disk needs: small files at once, large ones from a worker (the service is
    /// thread safe for this one call; the link is then made by the notifier's thread, which must not wait for
    /// the worker meanwhile). Null group when the file was linked there before. Errors: FileNotFound,
    /// CannotRead, TooLarge, DangerousFile, Cancelled, DiskFull, CannotWrite.
    [[nodiscard]] virtual Result<GroupId> attach(const assessment::AssessmentId& id,
                                                 const framework::ItemId& item, const QString& path,
                                                 const std::function<bool(qint64)>& progress = {}) = 0;
    [[nodiscard]] virtual Result<GroupId> attachBytes(const assessment::AssessmentId& id,
                                                      const framework::ItemId& item, const QString& fileName,
                                                      const QByteArray& bytes) = 0;
    /// Takes the link away; the content stays for undo and history.
    [[nodiscard]] virtual Result<GroupId> detach(const assessment::AssessmentId& id,
                                                 const framework::ItemId& item,
                                                 const assessment::EvidenceId& evidence) = 0;
    /// The content, checked against its digest. Errors: NotFound, Damaged.
    [[nodiscard]] virtual Result<QByteArray> content(const assessment::EvidenceId& evidence) const = 0;
};

/// How many bytes of a file mediaTypeOf() and isExecutable() want to see.
inline constexpr qsizetype kFirstBytes = 4096;

/// Media type by content ("application/pdf"), never by name; "application/octet-stream" when unknown. Text is
/// what reads as UTF-8, UTF-16 with a mark, or GB18030 and holds no control characters.
QString mediaTypeOf(const QByteArray& firstBytes);
/// The same, where \a fileName tells apart what has one magic number: .docx, .xlsx and .pptx are ZIP
/// archives.
QString mediaTypeOf(const QByteArray& firstBytes, const QString& fileName);
/// True for what a double-click might run: ELF, PE, Mach-O, Java, scripts with #!, .lnk, installers.
bool isExecutable(const QByteArray& firstBytes, const QString& fileName);
/// \a name as it may be shown and saved: no folders, control or direction characters, nor what file systems
/// refuse; at most 120 characters, the extension kept; "file" when nothing is left.
QString safeFileName(const QString& name);

} // namespace sextant::workspace
