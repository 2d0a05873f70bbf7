#include "improvement/action.h"

#include "base/field_json.h"
#include "base/id_source.h"

#include <QJsonObject>

#include <algorithm>

namespace sextant::improvement {

ActionId proposedActionId(const assessment::AssessmentId& assessment, const framework::ItemId& item)
{
    return {derivedId(QStringLiteral("action"), {assessment.uuid.toRfc4122(), item.text.toUtf8()})};
}

} // namespace sextant::improvement

namespace sextant {

using improvement::Action;
using improvement::ActionState;
using improvement::Funding;
using improvement::FundingSource;
using improvement::Money;
using improvement::Source;
using improvement::SourceKind;
using improvement::Standing;

namespace {

constexpr std::array<const char*, 4> kSourceNames{"free", "item", "gate", "finding"};
constexpr std::array<const char*, 6> kStateNames{"open",     "inProgress",   "claimedDone",
                                                 "verified", "riskAccepted", "superseded"};
constexpr std::array<const char*, 7> kFundingNames{"unstated", "ownFunds", "donor",    "government",
                                                   "partner",  "inKind",   "toBeFound"};

using SourceKindForm = EnumForm<SourceKind, kSourceNames>;
using StateForm = EnumForm<ActionState, kStateNames>;
using FundingSourceForm = EnumForm<FundingSource, kFundingNames>;

bool isCurrency(const QString& text)
{
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

template <>
struct JsonForm<Source>
{
    static QJsonValue toJson(const Source& source)
    {
        if (source.kind == SourceKind::Finding)
            return QJsonObject{
                {QStringLiteral("kind"), SourceKindForm::toJson(source.kind)},
                {QStringLiteral("finding"), JsonForm<audit::FindingId>::toJson(source.finding)}};
        return QJsonObject{
            {QStringLiteral("kind"), SourceKindForm::toJson(source.kind)},
            {QStringLiteral("assessment"), JsonForm<assessment::AssessmentId>::toJson(source.assessment)},
            {QStringLiteral("item"), JsonForm<framework::ItemId>::toJson(source.item)}};
    }

    static std::optional<Source> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        const auto kind = SourceKindForm::fromJson(object.value(u"kind"));
        if (kind == SourceKind::Finding) {
            const auto finding = JsonForm<audit::FindingId>::fromJson(object.value(u"finding"));
            return object.size() == 2 && finding.has_value() ? std::optional(Source{*kind, {}, {}, *finding})
                                                             : std::nullopt;
        }
        const auto assessment = JsonForm<assessment::AssessmentId>::fromJson(object.value(u"assessment"));
        const auto item = JsonForm<framework::ItemId>::fromJson(object.value(u"item"));
        if (object.size() != 3 || !kind.has_value() || *kind == SourceKind::Free || !assessment.has_value() ||
            !item.has_value())
            return std::nullopt;
        return Source{*kind, *assessment, *item};
    }
};

template <>
struct JsonForm<Standing>
{
    static QJsonValue toJson(const Standing& standing)
    {
        QJsonObject object{{QStringLiteral("state"), StateForm::toJson(standing.state)}};
        if (!standing.by.isNull())
            object.insert(QStringLiteral("by"), JsonForm<organisation::PersonId>::toJson(standing.by));
        if (standing.on.isValid())
            object.insert(QStringLiteral("on"), JsonForm<QDate>::toJson(standing.on));
        return object;
    }

    static std::optional<Standing> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        const auto state = StateForm::fromJson(object.value(u"state"));
        if (!state.has_value())
            return std::nullopt;
        const Standing standing{*state,
                                JsonForm<organisation::PersonId>::fromJson(object.value(u"by"))
                                    .value_or(organisation::PersonId{}),
                                JsonForm<QDate>::fromJson(object.value(u"on")).value_or(QDate())};
        return toJson(standing) == json ? std::optional(standing) : std::nullopt;
    }
};

template <>
struct JsonForm<Money>
{
    static QJsonValue toJson(const Money& money)
    {
        return QJsonObject{{QStringLiteral("amount"), JsonForm<Decimal>::toJson(money.amount)},
                           {QStringLiteral("currency"), money.currency}};
    }

    static std::optional<Money> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        const auto amount = JsonForm<Decimal>::fromJson(object.value(u"amount"));
        const QString currency = object.value(u"currency").toString();
        if (object.size() != 2 || !amount.has_value() || *amount < Decimal{} || !isCurrency(currency))
            return std::nullopt;
        return Money{*amount, currency};
    }
};

template <>
struct JsonForm<Funding>
{
    static QJsonValue toJson(const Funding& funding)
    {
        return QJsonObject{{QStringLiteral("source"), FundingSourceForm::toJson(funding.source)},
                           {QStringLiteral("note"), funding.note}};
    }

    static std::optional<Funding> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        const auto source = FundingSourceForm::fromJson(object.value(u"source"));
        if (object.size() != 2 || !source.has_value() || !object.value(u"note").isString())
            return std::nullopt;
        return Funding{*source, object.value(u"note").toString()};
    }
};

namespace {

/// A set: the order of linking means nothing and must not make a conflict.
struct EvidenceForm
{
    static QJsonValue toJson(const std::vector<assessment::EvidenceId>& files)
    {
        QJsonArray array;
        for (const assessment::EvidenceId& file : files)
            array.append(JsonForm<assessment::EvidenceId>::toJson(file));
        return array;
    }

    static std::optional<std::vector<assessment::EvidenceId>> fromJson(const QJsonValue& json)
    {
        if (!json.isArray())
            return std::nullopt;
        std::vector<assessment::EvidenceId> files;
        const QJsonArray array = json.toArray();
        for (const QJsonValue& entry : array) {
            const auto file = JsonForm<assessment::EvidenceId>::fromJson(entry);
            if (!file.has_value())
                return std::nullopt;
            files.push_back(*file);
        }
        std::sort(files.begin(), files.end());
        files.erase(std::unique(files.begin(), files.end()), files.end());
        return files;
    }
};

} // namespace

std::span<const Field<Action>> EntityTraits<Action>::fields()
{
    static constexpr std::array list{
        memberField<&Action::organisation>("organisation"),
        memberField<&Action::what>("what"),
        memberField<&Action::source>("source"),
        memberField<&Action::target>("target"),
        memberField<&Action::owner>("owner"),
        memberField<&Action::raisedOn>("raisedOn"),
        memberField<&Action::due>("due"),
        memberField<&Action::cost>("cost"),
        memberField<&Action::funding>("funding"),
        memberField<&Action::standing>("standing"),
        memberField<&Action::closingNote>("closingNote"),
        memberField<&Action::evidence, EvidenceForm>("evidence"),
        memberField<&Action::position>("position"),
    };
    return list;
}

} // namespace sextant
