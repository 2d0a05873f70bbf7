#pragma once

#include "cli/context.h"

namespace sextant::cli {

/// Reads the arguments, does what they say, writes to standard output and standard error.
ExitStatus runCommandLine(int argc, char** argv);

} // namespace sextant::cli
