#pragma once

#include "audit/sample_outcome.h"
#include "base/language.h"

#include <vector>

namespace sextant::audit {

// The words of a sample's working paper, in both languages: screen and print say the same.

struct SampleFact
{
    LocalizedText label;
    LocalizedText value;
    friend bool operator==(const SampleFact&, const SampleFact&) = default;
};

/// "Attribute: does a control work?"
const LocalizedText& methodName(SamplingMethod method);

/// Population, method, what it was planned with, how it was drawn, and whether it was enlarged.
std::vector<SampleFact> designFacts(const SampleRecord& record);

/// The figures behind the conclusion, one by one; for a stratified sample stratum by stratum.
std::vector<SampleFact> outcomeFacts(const SampleRecord& record, const SampleOutcome& outcome);

/// What a result is called in a sample of that method; empty for NotTested.
LocalizedText resultWord(TestResult result, SamplingMethod method);

/// Why an item is in the sample where that is not chance: certain, of which stratum, added, a spare, or the
/// reason for which it was chosen. Empty: drawn.
LocalizedText drawnAs(const SampledItem& item, const SampleRecord& record);

/// What a finding from the sample begins with: how many items, which ones failed, and what was noted of them.
LocalizedText conditionOf(const SampleRecord& record);

/// The items that deviate or are misstated, by their index in the selection.
std::vector<size_t> failingItems(const SampleRecord& record);

} // namespace sextant::audit
