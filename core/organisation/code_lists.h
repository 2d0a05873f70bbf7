#pragma once

#include "base/language.h"
#include "organisation/organisation.h"

#include <span>

namespace sextant::organisation {

/// One entry of a public code list.
struct CodeName
{
    QString code;
    LocalizedText name;
    friend bool operator==(const CodeName&, const CodeName&) = default;
};

/// The 17 Sustainable Development Goals, "1" to "17".
std::span<const CodeName> sustainableDevelopmentGoals();

/// OECD DAC sectors by their three digits, in the order of the numbers.
std::span<const CodeName> dacSectors();

/// Provinces, autonomous regions, municipalities and special administrative regions by GB/T 2260, two digits.
std::span<const CodeName> provinces();

/// Countries and regions by ISO 3166-1 alpha-2, all 249, in the order of the codes.
std::span<const CodeName> countriesAndRegions();

/// The name of \a code in \a list, or the code itself in both languages when the list does not have it.
LocalizedText nameOfCode(std::span<const CodeName> list, const QString& code);

/// The name of \a kind; empty for Unstated.
LocalizedText nameOfKind(OrganisationKind kind);

/// Every kind that can be chosen, in the order of choosing.
std::span<const OrganisationKind> organisationKinds();

} // namespace sextant::organisation
