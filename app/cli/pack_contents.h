#pragma once

#include "cli/context.h"
#include "framework/framework_index.h"

#include <QJsonObject>

namespace sextant::cli {

/// A shipped pack by its id, else the pack at that path. Errors: NotFound {"kind": "framework", "id"} when it
/// is neither, and those of FrameworkLibrary::fromPath.
Result<workspace::LibraryEntry> findPack(Context& context, const QString& idOrPath);

/// `framework show --json` (docs/command-line.md).
QJsonObject packJson(const framework::FrameworkIndex& index);

/// The same for people: counts, then one line for each item.
void printPack(Context& context, const framework::FrameworkIndex& index);

} // namespace sextant::cli
