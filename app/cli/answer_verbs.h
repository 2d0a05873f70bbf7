#pragma once

#include "cli/context.h"
#include "workspace/answers_csv.h"

namespace CLI {
class App;
}

namespace sextant::cli {

/// rate, review, import and export, below \a group ("assessment").
void addAnswerVerbs(CLI::App& group, Context& context);

/// import and export.
void addAnswerFileVerbs(CLI::App& group, Context& context);

/// The bytes of a table that is to be imported. Errors: FileNotFound, CannotRead, TooLarge.
Result<QByteArray> readTable(const QString& path);
/// Tells what an import did, or would do. Errors: InvalidAnswers {"path", "count"} when rows were refused.
Result<ExitStatus> tellImport(Context& context, const workspace::CsvImport& import, const QString& path,
                              bool dryRun);

} // namespace sextant::cli
