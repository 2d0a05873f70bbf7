#pragma once

#include "audit/universe.h"
#include "base/language.h"
#include "framework/framework_index.h"

namespace sextant::audit {

// What an auditable unit is called, and what its numbers mean. Words in both languages; where a unit is named
// by what it is made of, the parts that are empty are left out.

/// "5 Cash and bank"; its id when \a manual (nullptr: none) does not have it; empty for a null \a chapter.
QString chapterName(const framework::SectionId& chapter, const framework::FrameworkIndex* manual,
                    Language language);
/// Its own title, or else the chapter.
QString unitTitle(const AuditableUnit& unit, const framework::FrameworkIndex* manual, Language language);
/// Its own title alone; or chapter, entity and country: "5 Cash and bank, Nairobi office, Kenya".
QString unitName(const AuditableUnit& unit, const framework::FrameworkIndex* manual, Language language);
/// Empty when none is stated.
QString countryName(const AuditableUnit& unit, Language language);

/// What \a level 0..3 of \a factor means (our suggestion): "Cash for part of the activities".
LocalizedText factorLevel(RiskFactor factor, int level);
/// What \a weight 1..5 means.
LocalizedText impactLevel(int weight);
LocalizedText likelihoodLevel(int weight);
/// What \a confidence 0..4 in the controls means (manual, section A4; 1 and 3 lie between).
LocalizedText confidenceLevel(int confidence);

} // namespace sextant::audit
