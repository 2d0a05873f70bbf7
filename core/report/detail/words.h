#pragma once

#include "base/language.h"
#include "seal/record.h"

#include <QString>

#include <vector>

namespace sextant::report::detail {

/// A sentence or label of a report with %1…%9 in it.
struct Words
{
    const char16_t* en;
    const char16_t* zh;
    const char16_t* enOne = nullptr; ///< English for a count of one

    const char16_t* in(Language language) const { return language == Language::Chinese ? zh : en; }
    /// The form for \a count.
    const char16_t* in(Language language, int count) const
    {
        return language == Language::English && count == 1 && enOne != nullptr ? enOne : in(language);
    }
};

/// \a pattern with %1…%9 filled in, in one pass: what is filled in is not looked at again. Places without an
/// argument stay empty.
QString filled(const char16_t* pattern, const std::vector<QString>& args);

/// What stands in the foot of each page after the rest, "" where \a record is null: ", digest 7F3A 19C2
/// E0B4".
QString digestPart(const seal::Record& record, Language language);

} // namespace sextant::report::detail
