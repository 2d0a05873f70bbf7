#pragma once

#include "base/error.h"
#include "framework/framework_index.h"
#include "framework/pack.h"

#include <QHash>

#include <memory>
#include <mutex>
#include <vector>

namespace sextant::workspace {

/// The shipped packs for audits: the checks of the manual, and the questions on the quality of an audit.
inline constexpr QLatin1StringView kManualPack("internal-auditor-manual");
inline constexpr QLatin1StringView kAuditQualityPack("audit-quality");

/// A framework ready for use: its compiled form, its source, and the value with its index.
struct LibraryEntry
{
    QByteArray compiled;
    QByteArray source; ///< the pack's files, archived; kept whole in every workspace that uses it
    std::shared_ptr<const framework::IndexedFramework> framework;
};

/// The packs that ship with the program, each read from the resources when first asked for. Thread safe.
class FrameworkLibrary
{
public:
    /// Packs embedded under \a resourceFolder (":/packs") as ID.pack and ID.src, those for audits in its
    /// folder "audit" (see cmake/SextantPacks.cmake).
    explicit FrameworkLibrary(QString resourceFolder);

    /// Ids of the shipped packs for assessments, in alphabetical order; those for audits are asked for by
    /// name.
    std::vector<framework::FrameworkId> ids() const;
    /// Errors: NotFound {"kind": "framework", "id"}, InvalidFramework.
    [[nodiscard]] Result<LibraryEntry> shipped(const framework::FrameworkId& id) const;
    /// A pack from a folder or a YAML file. Errors: FileNotFound, CannotRead, TooLarge, InvalidFramework;
    /// what is wrong comes in \a issues, which also gets warnings.
    [[nodiscard]] Result<LibraryEntry> fromPath(const QString& path,
                                                std::vector<framework::PackIssue>& issues) const;

private:
    QString m_folder;
    mutable std::mutex m_mutex;
    mutable QHash<framework::FrameworkId, LibraryEntry> m_read;
};

} // namespace sextant::workspace
