#include "audit/finding.h"

#include "audit/detail/parts.h"

namespace sextant {

using audit::Finding;
using audit::FindingStage;
using audit::GradeOverride;
using audit::ManagementResponse;
using audit::ResponseKind;
using audit::Weighing;
using framework::Grade;

namespace names = audit::detail;

template <>
struct Parts<Weighing>
{
    static std::span<const Field<Weighing>> list()
    {
        static constexpr std::array parts{memberField<&Weighing::consequence, RangeForm<1, 3>>("consequence"),
                                          memberField<&Weighing::likelihood, RangeForm<1, 3>>("likelihood")};
        return parts;
    }
};

template <>
struct Parts<GradeOverride>
{
    static std::span<const Field<GradeOverride>> list()
    {
        static constexpr std::array parts{
            requiredPart<&GradeOverride::grade, EnumForm<Grade, names::kGrades>>("grade"),
            memberField<&GradeOverride::reason>("reason")};
        return parts;
    }
};

template <>
struct Parts<ManagementResponse>
{
    static std::span<const Field<ManagementResponse>> list()
    {
        static constexpr std::array parts{
            memberField<&ManagementResponse::kind, EnumForm<ResponseKind, names::kResponses>>("kind"),
            memberField<&ManagementResponse::text>("text"), memberField<&ManagementResponse::by>("by"),
            memberField<&ManagementResponse::on>("on")};
        return parts;
    }
};

namespace {

/// Base64: it may be long.
struct SealedForm
{
    static QJsonValue toJson(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
    static std::optional<QByteArray> fromJson(const QJsonValue& json)
    {
        const QByteArray bytes = QByteArray::fromBase64(json.toString().toLatin1());
        return !bytes.isEmpty() && toJson(bytes) == json ? std::optional(bytes) : std::nullopt;
    }
};

} // namespace

std::span<const Field<Finding>> EntityTraits<Finding>::fields()
{
    static constexpr std::array list{
        memberField<&Finding::engagement>("engagement"),
        memberField<&Finding::number>("number"),
        memberField<&Finding::title>("title"),
        memberField<&Finding::criteria>("criteria"),
        memberField<&Finding::condition>("condition"),
        memberField<&Finding::cause>("cause"),
        memberField<&Finding::effect>("effect"),
        memberField<&Finding::recommendation>("recommendation"),
        memberField<&Finding::weighing, PartsForm<Weighing>>("weighing"),
        memberField<&Finding::gradeOverride, OptionalForm<GradeOverride, PartsForm<GradeOverride>>>(
            "gradeOverride"),
        memberField<&Finding::checks, SetForm<framework::ItemId>>("checks"),
        memberField<&Finding::samples, SetForm<audit::SampleRecordId>>("samples"),
        memberField<&Finding::evidence, SetForm<assessment::EvidenceId>>("evidence"),
        memberField<&Finding::repeatOf>("repeatOf"),
        memberField<&Finding::stage, EnumForm<FindingStage, names::kFindingStages>>("stage"),
        memberField<&Finding::response, PartsForm<ManagementResponse>>("response"),
        memberField<&Finding::owner>("owner"),
        memberField<&Finding::due>("due"),
        memberField<&Finding::position>("position"),
        memberField<&Finding::restricted>("restricted"),
        memberField<&Finding::sealed, SealedForm>("sealed"),
    };
    return list;
}

} // namespace sextant
