#pragma once

#include "cli/context.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace sextant::cli {

/// Help in the language of \a context, its columns aligned by what a terminal shows.
std::shared_ptr<CLI::FormatterBase> helpFormatter(const Context& context);

} // namespace sextant::cli
