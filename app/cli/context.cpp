#include "cli/context.h"

namespace sextant::cli {

Context::Context(const Settings& chosen)
    : settings(chosen)
    , library(QStringLiteral(":/packs"))
{}

} // namespace sextant::cli
