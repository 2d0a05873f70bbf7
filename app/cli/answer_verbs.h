#pragma once

#include "cli/context.h"

namespace CLI {
class App;
}

namespace sextant::cli {

/// rate, review, import and export, below \a group ("assessment").
void addAnswerVerbs(CLI::App& group, Context& context);

/// import and export.
void addAnswerFileVerbs(CLI::App& group, Context& context);

} // namespace sextant::cli
