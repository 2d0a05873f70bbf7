#pragma once

#include "assessment/assessment.h"
#include "audit/basics.h"
#include "base/field_list.h"

#include <span>

namespace sextant::audit {

/// The preparer's name under the working paper of one check. The reviewer's stands in the answer.
struct SignOff
{
    SignOffId id; ///< derived from assessment and item
    assessment::AssessmentId assessment;
    framework::ItemId item;
    StateMark mark; ///< digest: answerDigest()
    friend bool operator==(const SignOff&, const SignOff&) = default;
};

/// The same for two people who sign the same check off.
SignOffId signOffId(const assessment::AssessmentId& assessment, const framework::ItemId& item);

/// SHA-256 over the stored form of the response, and the note: what a preparer puts his name to.
QByteArray answerDigest(const assessment::Answer& answer);

/// \a signOff null: None. \a answer null: as one that was never touched.
MarkState signOffState(const SignOff* signOff, const assessment::Answer* answer);

/// True when one person both prepared the check and reviewed its present response.
bool isOwnReview(const SignOff* signOff, const assessment::Answer* answer);

} // namespace sextant::audit

namespace sextant {

template <>
struct EntityTraits<audit::SignOff>
{
    static constexpr const char* kind = "sign_off";
    static std::span<const Field<audit::SignOff>> fields();
};

} // namespace sextant
