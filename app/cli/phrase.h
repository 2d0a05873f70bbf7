#pragma once

#include "base/language.h"

#include <QString>

namespace sextant::cli {

/// One text of the command line in both languages; %1, %2 … are filled in by QString::arg().
struct Phrase
{
    const char16_t* en;
    const char16_t* zh;

    QString in(Language language) const
    {
        return QString::fromUtf16(language == Language::Chinese ? zh : en);
    }
};

} // namespace sextant::cli
