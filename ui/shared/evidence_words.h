#pragma once

#include "assessment/assessment.h"
#include "ui/theme/icons.h"

#include <QString>

namespace sextant::ui {

/// What stands for a file of that type.
Icon evidenceIcon(const QString& mediaType);
/// The type in words: "PDF document"; what is unknown is "File".
QString typeWords(const QString& mediaType);
/// True for what may be handed to the system's program: documents without macros, pictures (but SVG, which
/// can hold scripts), sound, film and plain text. Never what might run.
bool isHarmless(const assessment::Evidence& evidence);

} // namespace sextant::ui
