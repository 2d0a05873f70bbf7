#pragma once

#include <array>

namespace sextant::audit::detail {

// The names of enumerators in files and on the command line, in the order of the enumerations: part of the
// file format, never changed.
inline constexpr std::array<const char*, 4> kRoles{"lead", "auditor", "reviewer", "observer"};
inline constexpr std::array<const char*, 6> kEngagementStages{"planned",  "fieldwork", "reporting",
                                                              "followUp", "closed",    "cancelled"};
inline constexpr std::array<const char*, 4> kConfidentialities{"none", "internal", "confidential",
                                                               "strictlyConfidential"};
inline constexpr std::array<const char*, 4> kOpinions{"satisfactory", "someImprovement", "majorImprovement",
                                                      "unsatisfactory"};
inline constexpr std::array<const char*, 3> kGrades{"low", "medium", "high"};
inline constexpr std::array<const char*, 3> kFindingStages{"draft", "agreed", "final"};
inline constexpr std::array<const char*, 5> kResponses{"none", "accepted", "partlyAccepted", "rejected",
                                                       "riskAccepted"};
inline constexpr std::array<const char*, 4> kPlanChoices{"chosen", "notDue", "noDays", "leftOut"};
inline constexpr std::array<const char*, 9> kRiskFactors{
    "money",        "overseasShare", "cashUse",     "subGrants",           "timeSinceAudit",
    "openFindings", "staffTurnover", "fraudAlerts", "safeguardingExposure"};
inline constexpr std::array<const char*, 5> kTestResults{"notTested", "conforming", "deviation", "misstated",
                                                         "replaced"};
inline constexpr std::array<const char*, 5> kSamplingMethods{"attribute", "estimate", "monetaryUnit",
                                                             "stratified", "judgemental"};
inline constexpr std::array<const char*, 4> kSelectionRules{"random", "systematic", "monetaryUnit",
                                                            "stratified"};
inline constexpr std::array<const char*, 4> kPopulationOrigins{"unknown", "typed", "pasted", "file"};
inline constexpr std::array<const char*, 2> kAllocations{"bySize", "byValue"};

} // namespace sextant::audit::detail
