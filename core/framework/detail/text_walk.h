#pragma once

#include "framework/detail/places.h"

#include <functional>

namespace sextant::framework::detail {

/// What a text is for: the editor's limits differ.
enum class TextRole { Other, Question, Descriptor };

/// Calls \a visit for each text of \a framework in reading order, with its place and its path as in
/// missingTranslations() ("items/finance.segregation/levels/3").
void walkTexts(
    const Framework& framework,
    const std::function<void(const LocalizedText&, TextRole, const Place&, const QString& path)>& visit);

} // namespace sextant::framework::detail
