#pragma once

#include "cli/context.h"

#include <vector>

namespace sextant::cli {

/// What --lang after a verb that paints asks for: "en", "zh", "both" or "side"; empty: the language of texts.
inline std::vector<Language> reportLanguages(const Context& context, const QString& wanted)
{
    if (wanted == u"both" || wanted == u"side")
        return {Language::Chinese, Language::English};
    if (wanted.isEmpty())
        return {context.settings.language};
    return {wanted == u"zh" ? Language::Chinese : Language::English};
}

} // namespace sextant::cli
