#include "audit/sign_off.h"

#include "assessment/response_json.h"
#include "audit/detail/parts.h"
#include "base/hashing.h"
#include "base/id_source.h"

namespace sextant::audit {

SignOffId signOffId(const assessment::AssessmentId& assessment, const framework::ItemId& item)
{
    return {derivedId(QStringLiteral("sign_off"), {assessment.uuid.toRfc4122(), item.text.toUtf8()})};
}

QByteArray answerDigest(const assessment::Answer& answer)
{
    Hasher hasher;
    hasher.addField(assessment::responseDigest(answer.response));
    hasher.addField(answer.note.toUtf8());
    return hasher.result();
}

MarkState signOffState(const SignOff* signOff, const assessment::Answer* answer)
{
    if (signOff == nullptr || signOff->mark.isNull())
        return MarkState::None;
    const bool stands =
        signOff->mark.digest == answerDigest(answer == nullptr ? assessment::Answer() : *answer);
    return stands ? MarkState::Standing : MarkState::ChangedSince;
}

bool isOwnReview(const SignOff* signOff, const assessment::Answer* answer)
{
    return signOff != nullptr && answer != nullptr && assessment::isReviewed(*answer) &&
           !signOff->mark.isNull() && answer->review->reviewer == signOff->mark.by;
}

} // namespace sextant::audit

namespace sextant {

using audit::SignOff;
using audit::StateMark;

std::span<const Field<SignOff>> EntityTraits<SignOff>::fields()
{
    static constexpr std::array list{
        memberField<&SignOff::assessment>("assessment"),
        memberField<&SignOff::item>("item"),
        memberField<&SignOff::mark, PartsForm<StateMark>>("mark"),
    };
    return list;
}

} // namespace sextant
