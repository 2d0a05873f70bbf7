#pragma once

#include "base/language.h"
#include "workspace/workspace.h"

namespace sextant::workspace {

/// Makes a workspace at \a path that holds the Seabridge Foundation, a made-up organisation, with three
/// assessments (one signed in 2024, the finished self-rating of November 2026, and one under way since
/// November 2026), an audit of 2025 in follow-up, one of 2026 in fieldwork, the audit universe and the plan
/// of 2026. Names, notes and files are in \a language; times and ids are the same each time. The story is
/// read from \a folder (seabridge.json, one file for each domain, audit and ledger), the framework from the
/// environment's library; the file is then opened with \a environment. Errors: FileExists, CannotWrite,
/// DiskFull; NotFound when library or folder lack something.
[[nodiscard]] Result<std::unique_ptr<Workspace>> createDemo(const QString& path,
                                                            const Environment& environment, Language language,
                                                            const QString& folder = QStringLiteral(":/demo"));

} // namespace sextant::workspace
