#pragma once

#include "cli/context.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace sextant::cli {

/// A verb, or a group of verbs, below \a parent.
CLI::App& addVerb(CLI::App& parent, const char* name, const Phrase& help, const Context& context);

/// A text: an option when \a names begins with "-" (then \a valueName stands for its value in the help), else
/// a required argument called \a names.
CLI::Option& addText(CLI::App& verb, const char* names, QString& target, const Phrase& help,
                     const Context& context, const char* valueName = "TEXT");
/// The same, telling an absent text from an empty one; never required.
CLI::Option& addText(CLI::App& verb, const char* names, std::optional<QString>& target, const Phrase& help,
                     const Context& context, const char* valueName = "TEXT");
/// One or more texts.
CLI::Option& addTexts(CLI::App& verb, const char* names, QStringList& target, const Phrase& help,
                      const Context& context, const char* valueName = "TEXT");
CLI::Option& addFlag(CLI::App& verb, const char* name, bool& target, const Phrase& help,
                     const Context& context);

/// What to do when the command line names \a verb and is complete.
void setAction(CLI::App& verb, Context& context, Action action);

// The families of verbs.
void addFrameworkVerbs(CLI::App& root, Context& context);
void addReportVerb(CLI::App& root, Context& context);
void addCompareVerb(CLI::App& root, Context& context);
void addPaperVerbs(CLI::App& root, Context& context);
void addManualVerb(CLI::App& root, Context& context);
void addNewVerb(CLI::App& root, Context& context);
void addFileVerbs(CLI::App& root, Context& context); ///< history, verify, backup
void addOrganisationVerbs(CLI::App& root, Context& context);
void addAssessmentVerbs(CLI::App& root, Context& context);
void addEvidenceVerbs(CLI::App& root, Context& context);
void addActionVerbs(CLI::App& root, Context& context);
void addAuditVerbs(CLI::App& root, Context& context);
void addSampleVerbs(CLI::App& root, Context& context);
void addScoreVerbs(CLI::App& root, Context& context); ///< score, explain

} // namespace sextant::cli
