#pragma once

#include "cli/context.h"

namespace CLI {
class App;
}

namespace sextant::cli {

// Below \a group ("audit").
void addCheckVerbs(CLI::App& group, Context& context);   ///< answer, import and export
void addFindingVerbs(CLI::App& group, Context& context); ///< finding list, show, add, set
void addStageVerbs(CLI::App& group, Context& context);   ///< set, sign and reopen
void addOpinionVerbs(CLI::App& group, Context& context); ///< opinion and report
void addPlanVerb(CLI::App& group, Context& context);     ///< plan

} // namespace sextant::cli
