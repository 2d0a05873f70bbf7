#include "organisation/organisation.h"

#include "base/field_json.h"

#include <QJsonObject>

#include <algorithm>

namespace sextant {

using organisation::Organisation;
using organisation::OrganisationKind;
using organisation::PeopleBySex;
using organisation::Person;

template <>
struct JsonForm<PeopleBySex>
{
    static QJsonValue toJson(const PeopleBySex& people)
    {
        QJsonObject object;
        const auto put = [&object](const QString& key, const std::optional<int>& count) {
            if (count.has_value())
                object.insert(key, *count);
        };
        put(QStringLiteral("women"), people.women);
        put(QStringLiteral("men"), people.men);
        put(QStringLiteral("otherOrUndisclosed"), people.otherOrUndisclosed);
        return object;
    }

    static std::optional<PeopleBySex> fromJson(const QJsonValue& json)
    {
        const QJsonObject object = json.toObject();
        const auto get = [&object](QStringView key) { return JsonForm<int>::fromJson(object.value(key)); };
        const PeopleBySex people{get(u"women"), get(u"men"), get(u"otherOrUndisclosed")};
        return toJson(people) == json ? std::optional(people) : std::nullopt;
    }
};

namespace {

constexpr std::array<const char*, 6> kKindNames{"unstated",      "foundation",          "socialAssociation",
                                                "socialService", "industryAssociation", "other"};

bool isDigits(const QString& text, qsizetype length)
{
    return text.size() == length &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isCountryForm(const QString& text)
{
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isGoal(const QString& text)
{
    const int number = text.toInt();
    return number >= 1 && number <= 17 && QString::number(number) == text;
}

bool isSector(const QString& text)
{
    return isDigits(text, 3);
}

bool shorterFirst(const QString& a, const QString& b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// Codes of one form, each once, in order: the order of typing means nothing and must not make a conflict.
template <bool (*isCode)(const QString&)>
struct CodesForm
{
    static QJsonValue toJson(const QStringList& codes) { return QJsonArray::fromStringList(codes); }
    static std::optional<QStringList> fromJson(const QJsonValue& json)
    {
        auto codes = JsonForm<QStringList>::fromJson(json);
        if (!codes.has_value() || !std::all_of(codes->begin(), codes->end(), isCode))
            return std::nullopt;
        std::sort(codes->begin(), codes->end(), shorterFirst);
        codes->erase(std::unique(codes->begin(), codes->end()), codes->end());
        return codes;
    }
};

struct ProvinceForm : JsonForm<QString>
{
    static std::optional<QString> fromJson(const QJsonValue& json)
    {
        return isDigits(json.toString(), 2) ? std::optional(json.toString()) : std::nullopt;
    }
};

struct YearForm : JsonForm<std::optional<int>>
{
    static std::optional<std::optional<int>> fromJson(const QJsonValue& json)
    {
        const auto year = JsonForm<int>::fromJson(json);
        if (!year.has_value() || *year < 1 || *year > 9999)
            return std::nullopt;
        return std::optional<std::optional<int>>(std::in_place, year);
    }
};

} // namespace

std::span<const Field<Organisation>> EntityTraits<Organisation>::fields()
{
    static constexpr std::array list{
        memberField<&Organisation::name>("name"),
        memberField<&Organisation::kind, EnumForm<OrganisationKind, kKindNames>>("kind"),
        memberField<&Organisation::creditCode>("creditCode"),
        memberField<&Organisation::foundedYear, YearForm>("foundedYear"),
        memberField<&Organisation::province, ProvinceForm>("province"),
        memberField<&Organisation::staff>("staff"),
        memberField<&Organisation::council>("council"),
        memberField<&Organisation::annualSpendingYuan>("annualSpendingYuan"),
        memberField<&Organisation::overseasSpendingYuan>("overseasSpendingYuan"),
        memberField<&Organisation::countries, CodesForm<isCountryForm>>("countries"),
        memberField<&Organisation::goals, CodesForm<isGoal>>("goals"),
        memberField<&Organisation::sectors, CodesForm<isSector>>("sectors"),
        memberField<&Organisation::demo>("demo"),
    };
    return list;
}

std::span<const Field<Person>> EntityTraits<Person>::fields()
{
    static constexpr std::array list{
        memberField<&Person::name>("name"),
        memberField<&Person::role>("role"),
    };
    return list;
}

} // namespace sextant
