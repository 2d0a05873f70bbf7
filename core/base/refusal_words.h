#pragma once

#include "base/language.h"

#include <QVariantMap>

#include <optional>
#include <span>

namespace sextant {

/// What is wrong, and what to do about it: a sentence each, in both languages.
struct RefusalWords
{
    LocalizedText happened;
    LocalizedText todo;
};

/// The words of one reason in a module's table; {name} stands for the argument of that name.
struct RefusalEntry
{
    const char* reason;
    const char16_t* happenedEn;
    const char16_t* todoEn;
    const char16_t* happenedZh;
    const char16_t* todoZh;
};

/// The words that \a table has for the "reason" of \a args, with the other arguments filled in, each once and
/// cut at 120 characters; nullopt for an unknown reason.
std::optional<RefusalWords> refusalWords(std::span<const RefusalEntry> table, const QVariantMap& args);

} // namespace sextant
