#pragma once

#include "cli/context.h"

#include <CLI/CLI.hpp>

namespace sextant::cli {

/// `check`: what a reader of the report would stumble over.
void addCheckVerb(CLI::App& root, Context& context);

} // namespace sextant::cli
