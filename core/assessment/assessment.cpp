#include "assessment/assessment.h"

#include "assessment/response_json.h"
#include "base/field_json.h"
#include "base/id_source.h"

#include <QJsonObject>

namespace sextant::assessment {

AnswerId answerId(const AssessmentId& assessment, const framework::ItemId& item)
{
    return {derivedId(QStringLiteral("answer"), {assessment.uuid.toRfc4122(), item.text.toUtf8()})};
}

EvidenceLinkId evidenceLinkId(const AssessmentId& assessment, const framework::ItemId& item,
                              const EvidenceId& evidence)
{
    return {derivedId(QStringLiteral("evidence_link"),
                      {assessment.uuid.toRfc4122(), item.text.toUtf8(), evidence.uuid.toRfc4122()})};
}

} // namespace sextant::assessment

namespace sextant {

using assessment::Answer;
using assessment::Assessment;
using assessment::Evidence;
using assessment::EvidenceLink;
using assessment::Response;
using assessment::Review;
using assessment::Seal;
using assessment::Stage;

template <>
struct JsonForm<Response>
{
    static QJsonValue toJson(const Response& response) { return assessment::responseToJson(response); }
    static std::optional<Response> fromJson(const QJsonValue& json)
    {
        return assessment::responseFromJson(json);
    }
};

template <>
struct JsonForm<Review>
{
    static QJsonValue toJson(const Review& review)
    {
        return QJsonObject{
            {QStringLiteral("reviewer"), JsonForm<organisation::PersonId>::toJson(review.reviewer)},
            {QStringLiteral("at"), JsonForm<QDateTime>::toJson(review.at)},
            {QStringLiteral("responseDigest"), JsonForm<QByteArray>::toJson(review.responseDigest)}};
    }

    static std::optional<Review> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        const auto reviewer = JsonForm<organisation::PersonId>::fromJson(object.value(u"reviewer"));
        const auto at = JsonForm<QDateTime>::fromJson(object.value(u"at"));
        const auto digest = JsonForm<QByteArray>::fromJson(object.value(u"responseDigest"));
        if (object.size() != 3 || !reviewer.has_value() || !at.has_value() || !digest.has_value())
            return std::nullopt;
        return Review{*reviewer, *at, *digest};
    }
};

namespace {

constexpr std::array<const char*, 3> kStageNames{"draft", "inReview", "signed"};

/// Bytes that are no digest: base64.
struct BytesForm
{
    static QJsonValue toJson(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }
    static std::optional<QByteArray> fromJson(const QJsonValue& json)
    {
        const QByteArray bytes = QByteArray::fromBase64(json.toString().toLatin1());
        return !bytes.isEmpty() && toJson(bytes) == json ? std::optional(bytes) : std::nullopt;
    }
};

struct ChangeRefsForm
{
    static QJsonValue toJson(const std::vector<assessment::ChangeRef>& refs)
    {
        QJsonArray array;
        for (const assessment::ChangeRef& ref : refs)
            array.append(JsonForm<QByteArray>::toJson(ref));
        return array;
    }

    static std::optional<std::vector<assessment::ChangeRef>> fromJson(const QJsonValue& json)
    {
        if (!json.isArray())
            return std::nullopt;
        std::vector<assessment::ChangeRef> refs;
        const QJsonArray array = json.toArray();
        for (const QJsonValue& entry : array) {
            const auto ref = JsonForm<QByteArray>::fromJson(entry);
            if (!ref.has_value())
                return std::nullopt;
            refs.push_back(*ref);
        }
        return refs;
    }
};

struct ScopeForm
{
    static QJsonValue toJson(const std::vector<framework::SectionId>& scope)
    {
        QJsonArray array;
        for (const framework::SectionId& section : scope)
            array.append(section.text);
        return array;
    }

    static std::optional<std::vector<framework::SectionId>> fromJson(const QJsonValue& json)
    {
        const auto names = JsonForm<QStringList>::fromJson(json);
        if (!names.has_value() || names->isEmpty() || names->contains(QString()))
            return std::nullopt;
        std::vector<framework::SectionId> scope;
        for (const QString& name : *names)
            scope.push_back({name});
        return scope;
    }
};

} // namespace

std::span<const Field<Assessment>> EntityTraits<Assessment>::fields()
{
    static constexpr std::array list{
        memberField<&Assessment::organisation>("organisation"),
        memberField<&Assessment::title>("title"),
        memberField<&Assessment::framework>("framework"),
        memberField<&Assessment::startedOn>("startedOn"),
        memberField<&Assessment::asOf>("asOf"),
        memberField<&Assessment::stage, EnumForm<Stage, kStageNames>>("stage"),
        memberField<&Assessment::basedOn>("basedOn"),
        memberField<&Assessment::preparedBy>("preparedBy"),
        memberField<&Assessment::reviewedBy>("reviewedBy"),
        memberField<&Assessment::position>("position"),
        memberField<&Assessment::scope, ScopeForm>("scope"),
    };
    return list;
}

std::span<const Field<Answer>> EntityTraits<Answer>::fields()
{
    static constexpr std::array list{
        memberField<&Answer::assessment>("assessment"),   memberField<&Answer::item>("item"),
        memberField<&Answer::response>("response"),       memberField<&Answer::note>("note"),
        memberField<&Answer::flagged>("flagged"),         memberField<&Answer::target>("target"),
        memberField<&Answer::assignee>("assignee"),       memberField<&Answer::review>("review"),
        memberField<&Answer::carriedOver>("carriedOver"),
    };
    return list;
}

std::span<const Field<Evidence>> EntityTraits<Evidence>::fields()
{
    static constexpr std::array list{
        memberField<&Evidence::digest>("digest"),       memberField<&Evidence::fileName>("fileName"),
        memberField<&Evidence::mediaType>("mediaType"), memberField<&Evidence::sizeBytes>("sizeBytes"),
        memberField<&Evidence::addedAt>("addedAt"),
    };
    return list;
}

std::span<const Field<EvidenceLink>> EntityTraits<EvidenceLink>::fields()
{
    static constexpr std::array list{
        memberField<&EvidenceLink::assessment>("assessment"),
        memberField<&EvidenceLink::item>("item"),
        memberField<&EvidenceLink::evidence>("evidence"),
    };
    return list;
}

std::span<const Field<Seal>> EntityTraits<Seal>::fields()
{
    static constexpr std::array list{
        memberField<&Seal::assessment>("assessment"),
        memberField<&Seal::signedAt>("signedAt"),
        memberField<&Seal::signedBy>("signedBy"),
        memberField<&Seal::contentDigest>("contentDigest"),
        memberField<&Seal::frameworkDigest>("frameworkDigest"),
        memberField<&Seal::engine>("engine"),
        memberField<&Seal::heads, ChangeRefsForm>("heads"),
        memberField<&Seal::figures, BytesForm>("figures"),
    };
    return list;
}

} // namespace sextant
